package app.latent.vault.journal;

import app.latent.vault.format.ContentSizes;
import java.nio.ByteBuffer;

/**
 * The new ciphertext of a chunk that is about to be overwritten in place. The buffers' positions are never moved; whoever made them leaves their content.
 *
 * @param contentPath of the ciphertext file, relative to the vault's folder
 * @param header the file's, encrypted, {@value ContentSizes#HEADER} bytes: the chunk belongs to no other
 * @param chunk its number
 * @param ciphertext all of the chunk
 */
public record ChunkRecord(String contentPath, ByteBuffer header, long chunk, ByteBuffer ciphertext) {

    public ChunkRecord {
        if (header.remaining() != ContentSizes.HEADER)
            throw new IllegalArgumentException("a header of " + header.remaining() + " bytes");
        int length = ciphertext.remaining();
        if (length <= ContentSizes.CHUNK_OVERHEAD || length > ContentSizes.CIPHERTEXT_CHUNK) {
            throw new IllegalArgumentException("a chunk of " + length + " bytes");
        }
    }
}
