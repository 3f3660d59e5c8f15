package app.latent.vault.format;

import app.latent.vault.format.ContentSizes.IllegalLengthException;

/** The sizes of vaults with SIV_GCM, for tests that work on such. */
public final class GcmSizes {

    /** Bytes of a file header: nonce 12, encrypted payload 40, tag 16. */
    public static final int HEADER = 68;

    /** Bytes by which a chunk's ciphertext is longer: nonce 12, tag 16. */
    public static final int CHUNK_OVERHEAD = 28;

    /** Ciphertext bytes of a full chunk. */
    public static final int CIPHERTEXT_CHUNK = ContentSizes.CLEARTEXT_CHUNK + CHUNK_OVERHEAD;

    private GcmSizes() {}

    public static long cleartextSize(long ciphertextSize) throws IllegalLengthException {
        return CiphertextSizes.SIV_GCM.cleartextOf(ciphertextSize);
    }

    public static long ciphertextSize(long cleartextSize) {
        return CiphertextSizes.SIV_GCM.ciphertextOf(cleartextSize);
    }

    public static long ciphertextOffset(long chunk) {
        return CiphertextSizes.SIV_GCM.offsetOf(chunk);
    }
}
