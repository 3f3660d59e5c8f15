package app.latent.vault.health;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.tree.EntryNames;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What is examined: the vault's folder and the keys to it, which stay the caller's.
 *
 * @param names of its entries
 */
public record Ciphertext(BackingStore store, VaultCryptor cryptor, EntryNames names) {

    /** @param threshold the vault's shortening threshold */
    public static Ciphertext of(BackingStore store, VaultCryptor cryptor, int threshold) {
        return new Ciphertext(store, cryptor, new EntryNames(cryptor, threshold));
    }

    CiphertextSizes sizes() {
        return cryptor.sizes();
    }

    /** The beginning of a file, of so many bytes at most. */
    byte[] beginning(String path, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        try (BackingFile file = store.open(path, BackingStore.Access.READ)) {
            file.read(buffer, 0);
        }
        byte[] bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
