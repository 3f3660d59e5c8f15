package app.latent.vault.journal;

import app.latent.vault.format.ContentSizes;
import java.nio.ByteBuffer;

/**
 * Where a file ends that is about to grow. The buffer's position is never moved.
 *
 * @param contentPath of the ciphertext file, relative to the vault's folder
 * @param header the file's, encrypted, {@value ContentSizes#HEADER} bytes
 * @param size of the ciphertext, in bytes
 */
public record TailRecord(String contentPath, ByteBuffer header, long size) {
    public TailRecord {
        if (header.remaining() != ContentSizes.HEADER) {
            throw new IllegalArgumentException("a header of " + header.remaining() + " bytes");
        }
    }
}
