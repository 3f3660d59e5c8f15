package app.latent.vault.format;

import app.latent.vault.format.ContentSizes.IllegalLengthException;

/**
 * What the two ciphers of format 8 make of a file's content: a header, and chunks that are longer than their cleartext. Of cleartext alone, {@link ContentSizes} tells; a chunk has the
 * same cleartext in both.
 */
public enum CiphertextSizes {

    /** AES-GCM: nonces of 12 bytes, tags of 16. All vaults that are made today. */
    SIV_GCM(12, 16),

    /** AES-CTR and HMAC-SHA256: nonces of 16 bytes, tags of 32. Vaults that were made before 2022. */
    SIV_CTRMAC(16, 32);

    /** Bytes of what a header encrypts: 8 are reserved, and 32 the content key. */
    private static final int PAYLOAD = 40;

    /** Bytes of the longest header of all ciphers: that of SIV_CTRMAC. */
    public static final int LONGEST_HEADER = 16 + PAYLOAD + 32;

    /** Bytes of the longest chunk of all ciphers. */
    public static final int LONGEST_CHUNK = 16 + ContentSizes.CLEARTEXT_CHUNK + 32;

    private final int header;
    private final int overhead;
    private final int chunk;

    CiphertextSizes(int nonce, int tag) {
        this.header = nonce + PAYLOAD + tag;
        this.overhead = nonce + tag;
        this.chunk = ContentSizes.CLEARTEXT_CHUNK + overhead;
    }

    /**
     * Those of the cipher whose headers are so long.
     *
     * @throws IllegalArgumentException when no cipher's are
     */
    public static CiphertextSizes ofHeader(int length) {
        for (CiphertextSizes sizes : values()) {
            if (sizes.header == length) return sizes;
        }
        throw new IllegalArgumentException("a header of " + length + " bytes");
    }

    /** Bytes of a file header. */
    public int header() {
        return header;
    }

    /** Bytes by which a chunk's ciphertext is longer. */
    public int overhead() {
        return overhead;
    }

    /** Ciphertext bytes of a full chunk. */
    public int chunk() {
        return chunk;
    }

    /**
     * The size of the cleartext, from that of the ciphertext alone.
     *
     * @throws IllegalLengthException when no file of the format has this length
     */
    public long cleartextOf(long ciphertextSize) throws IllegalLengthException {
        long rest = (ciphertextSize - header) % chunk;
        if (ciphertextSize < header || (rest > 0 && rest <= overhead)) throw new IllegalLengthException();
        return wholeCleartextOf(ciphertextSize) + Math.max(0, rest - overhead);
    }

    /** Bytes of cleartext in the whole chunks of a ciphertext of any length, be it one that no file has. */
    public long wholeCleartextOf(long ciphertextSize) {
        return Math.max(0, ciphertextSize - header) / chunk * ContentSizes.CLEARTEXT_CHUNK;
    }

    /** @param cleartextSize from 0 to {@link ContentSizes#LONGEST_CLEARTEXT} */
    public long ciphertextOf(long cleartextSize) {
        long rest = cleartextSize % ContentSizes.CLEARTEXT_CHUNK;
        return offsetOf(cleartextSize / ContentSizes.CLEARTEXT_CHUNK) + (rest == 0 ? 0 : rest + overhead);
    }

    /** Where the ciphertext of a chunk begins. */
    public long offsetOf(long chunkNumber) {
        return header + chunkNumber * chunk;
    }
}
