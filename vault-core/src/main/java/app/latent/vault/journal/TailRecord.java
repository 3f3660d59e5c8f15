package app.latent.vault.journal;

import app.latent.vault.format.CiphertextSizes;
import java.nio.ByteBuffer;

/**
 * Where a file ends that is about to grow. The buffer's position is never moved.
 *
 * @param contentPath of the ciphertext file, relative to the vault's folder
 * @param header the file's, encrypted
 * @param size of the ciphertext, in bytes; 0 of a file that is about to be made
 */
public record TailRecord(String contentPath, ByteBuffer header, long size) {
    public TailRecord {
        CiphertextSizes.ofHeader(header.remaining());
    }

    boolean isNew() {
        return size == 0;
    }
}
