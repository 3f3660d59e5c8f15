package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;

/**
 * How many bytes of one file are read as blocks and values. Both may overlap and lie within one another, so that a small file can
 * tell more than any memory holds.
 */
final class Allowance {
    private long left = 4L * FileBytes.LONGEST;

    void spend(long bytes) {
        left -= bytes;
    }

    /** Then nothing more is to be read. */
    boolean isSpent() {
        return left < 0;
    }
}
