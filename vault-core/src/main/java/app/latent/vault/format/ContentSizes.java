package app.latent.vault.format;

import java.io.IOException;

/**
 * Sizes and offsets of a file's content. A ciphertext file is a header and then content chunks; every chunk but the last holds {@value #CLEARTEXT_CHUNK} bytes of cleartext, the last at
 * least one byte. What is said here of ciphertext is so in vaults with SIV_GCM only; whoever works on any vault asks its {@link CiphertextSizes}.
 */
public final class ContentSizes {

    /** Bytes of a file header: nonce 12, encrypted payload 40, tag 16. */
    public static final int HEADER = 68;

    /** Bytes by which a chunk's ciphertext is longer: nonce 12, tag 16. */
    public static final int CHUNK_OVERHEAD = 28;

    /** Cleartext bytes of a full chunk. */
    public static final int CLEARTEXT_CHUNK = 32 * 1024;

    /** Ciphertext bytes of a full chunk. */
    public static final int CIPHERTEXT_CHUNK = CLEARTEXT_CHUNK + CHUNK_OVERHEAD;

    /** The longest cleartext whose ciphertext still has an offset, in bytes, whatever the cipher. */
    public static final long LONGEST_CLEARTEXT = (Long.MAX_VALUE - 88) / (CLEARTEXT_CHUNK + 48) * CLEARTEXT_CHUNK;

    private ContentSizes() {}

    /**
     * The size of the cleartext, from that of the ciphertext alone.
     *
     * @throws IllegalLengthException when no file of the format has this length
     */
    public static long cleartextSize(long ciphertextSize) throws IllegalLengthException {
        return CiphertextSizes.SIV_GCM.cleartextOf(ciphertextSize);
    }

    /** Bytes of cleartext in the whole chunks of a ciphertext of any length, be it one that no file has. */
    public static long wholeCleartext(long ciphertextSize) {
        return CiphertextSizes.SIV_GCM.wholeCleartextOf(ciphertextSize);
    }

    /** @param cleartextSize from 0 to {@link #LONGEST_CLEARTEXT} */
    public static long ciphertextSize(long cleartextSize) {
        return CiphertextSizes.SIV_GCM.ciphertextOf(cleartextSize);
    }

    /** The number, from 0, of the chunk that a byte of cleartext is in. */
    public static long chunkOf(long cleartextOffset) {
        return cleartextOffset / CLEARTEXT_CHUNK;
    }

    /** Where the cleartext of a chunk begins. */
    public static long cleartextOffset(long chunk) {
        return chunk * CLEARTEXT_CHUNK;
    }

    /** Where the ciphertext of a chunk begins. */
    public static long ciphertextOffset(long chunk) {
        return CiphertextSizes.SIV_GCM.offsetOf(chunk);
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
