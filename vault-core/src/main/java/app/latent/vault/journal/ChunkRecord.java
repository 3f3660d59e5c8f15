package app.latent.vault.journal;

import app.latent.vault.format.CiphertextSizes;
import java.nio.ByteBuffer;

/**
 * The new ciphertext of a chunk that is about to be overwritten in place. The buffers' positions are never moved; whoever made them leaves their content.
 *
 * @param contentPath of the ciphertext file, relative to the vault's folder
 * @param header the file's, encrypted: the chunk belongs to no other
 * @param chunk its number
 * @param ciphertext all of the chunk
 */
public record ChunkRecord(String contentPath, ByteBuffer header, long chunk, ByteBuffer ciphertext) {

    public ChunkRecord {
        CiphertextSizes sizes = CiphertextSizes.ofHeader(header.remaining());
        int length = ciphertext.remaining();
        if (length <= sizes.overhead() || length > sizes.chunk()) {
            throw new IllegalArgumentException("a chunk of " + length + " bytes");
        }
    }
}
