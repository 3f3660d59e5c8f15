package app.latent.vault.crypto;

import org.cryptomator.cryptolib.api.FileHeader;

/** A file's header, decrypted: the nonce that every chunk is bound to, and the content key. Of use only to the {@link VaultCryptor} it came from. */
public final class ContentHeader {

    private final FileHeader header;
    private final byte[] ciphertext;

    /** @param ciphertext {@link app.latent.vault.format.CiphertextSizes#header()} bytes, not copied */
    ContentHeader(FileHeader header, byte[] ciphertext) {
        this.header = header;
        this.ciphertext = ciphertext;
    }

    FileHeader header() {
        return header;
    }

    /** As it stands at the beginning of the ciphertext; two headers with the same bytes are the same. */
    public byte[] ciphertext() {
        return ciphertext.clone();
    }
}
