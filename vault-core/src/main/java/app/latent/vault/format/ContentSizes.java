package app.latent.vault.format;

import java.io.IOException;

/**
 * Sizes and offsets of a file's content in the clear, which is cut into chunks: every one but the last holds {@value #CLEARTEXT_CHUNK} bytes, the last at least one. What the vault's
 * cipher makes of them, its {@link CiphertextSizes} tell.
 */
public final class ContentSizes {

    /** Cleartext bytes of a full chunk. */
    public static final int CLEARTEXT_CHUNK = 32 * 1024;

    /** The longest cleartext whose ciphertext still has an offset, in bytes, whatever the cipher. */
    public static final long LONGEST_CLEARTEXT =
            (Long.MAX_VALUE - CiphertextSizes.LONGEST_HEADER) / CiphertextSizes.LONGEST_CHUNK * CLEARTEXT_CHUNK;

    private ContentSizes() {}

    /** The number, from 0, of the chunk that a byte of cleartext is in. */
    public static long chunkOf(long cleartextOffset) {
        return cleartextOffset / CLEARTEXT_CHUNK;
    }

    /** Where the cleartext of a chunk begins. */
    public static long cleartextOffset(long chunk) {
        return chunk * CLEARTEXT_CHUNK;
    }

    /** How many chunks a file of this cleartext size has. */
    public static long chunks(long cleartextSize) {
        return (cleartextSize + CLEARTEXT_CHUNK - 1) / CLEARTEXT_CHUNK;
    }

    /** Cleartext bytes of a chunk in a file of this cleartext size; 0 beyond its end. */
    public static int lengthOf(long chunk, long cleartextSize) {
        return Math.clamp(cleartextSize - cleartextOffset(chunk), 0, CLEARTEXT_CHUNK);
    }

    /** A ciphertext file was cut or extended to a length that the format does not have. */
    public static final class IllegalLengthException extends IOException {
        private static final long serialVersionUID = 1L;

        IllegalLengthException() {
            super("the ciphertext has a length that no file of this format has");
        }
    }
}
