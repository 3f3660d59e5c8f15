package app.latent.vault.tree;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Small files that are written and read as a whole: in the clear, or encrypted as a file's content is. */
public final class SealedFiles {

    /** Bytes of the longest ciphertext. */
    static final int LONGEST = CiphertextSizes.LONGEST_HEADER + CiphertextSizes.LONGEST_CHUNK;

    private final BackingStore store;
    private final VaultCryptor cryptor;

    public SealedFiles(BackingStore store, VaultCryptor cryptor) {
        this.store = store;
        this.cryptor = cryptor;
    }

    /** Makes a new file and makes its content durable; its name is not. */
    void write(String path, byte[] bytes) throws IOException {
        try (BackingFile file = store.open(path, BackingStore.Access.CREATE)) {
            file.write(ByteBuffer.wrap(bytes), 0);
            file.sync();
        }
    }

    /** Of at most one chunk. */
    public byte[] encrypt(byte[] cleartext) {
        ContentHeader header = cryptor.createHeader();
        ByteBuffer bytes =
                ByteBuffer.allocate(cryptor.sizes().header() + cryptor.sizes().chunk());
        bytes.put(header.ciphertext());
        if (cleartext.length > 0) {
            ByteBuffer chunk = ByteBuffer.allocate(cryptor.sizes().chunk());
            cryptor.encryptChunk(ByteBuffer.wrap(cleartext), chunk, 0, header);
            bytes.put(chunk.flip());
        }
        byte[] ciphertext = new byte[bytes.flip().remaining()];
        bytes.get(ciphertext);
        return ciphertext;
    }

    /** @param ciphertext of one chunk at most */
    public byte[] decrypt(ByteBuffer ciphertext) throws IOException {
        long size = cryptor.sizes().cleartextOf(ciphertext.remaining());
        ContentHeader header = cryptor.decryptHeader(ciphertext);
        ByteBuffer cleartext = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);
        if (size > 0) cryptor.decryptChunk(ciphertext, cleartext, 0, header);
        byte[] bytes = new byte[cleartext.flip().remaining()];
        cleartext.get(bytes);
        return bytes;
    }

    /** An encrypted text; where it does not decrypt, an exception of the caller's. */
    String readText(String path, Cleartext.Work<? extends IOException> damage) throws IOException {
        ByteBuffer ciphertext = read(path, LONGEST + 1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decrypt(ciphertext)))
                    .toString();
        } catch (UnauthenticCiphertextException | IllegalLengthException | CharacterCodingException e) {
            IOException told = damage.get();
            told.initCause(e);
            throw told;
        }
    }

    /** Up to so many bytes of a file, from its beginning. */
    ByteBuffer read(String path, int most) throws IOException {
        try (BackingFile file = store.open(path, BackingStore.Access.READ)) {
            ByteBuffer bytes =
                    ByteBuffer.allocate((int) Math.min(most, file.stat().size()));
            file.read(bytes, 0);
            return bytes.flip();
        }
    }
}
