package app.latent.vault.content;

import app.latent.vault.format.ContentSizes;

/**
 * The cleartext of one chunk of an open file. Its bytes beyond the file's end are zeros.
 *
 * <p>Its own monitor guards all that changes, what {@code bytes} holds included, for no longer than copying takes; so that no copy is half of one version. Who changes the bytes holds the file's lock exclusively besides.
 */
final class Chunk {

    /** In what relation it stands to the ciphertext. An absent chunk has no object. */
    enum State {
        /** The same. May be evicted. */
        CLEAN,
        /** Newer. */
        DIRTY,
        /** Its ciphertext of now is being written. Who changes it makes it dirty again. */
        FLUSHING,
        /** Evicted or cut off; its bytes belong to somebody else. */
        GONE
    }

    final OpenFile file;
    final long number;
    final byte[] bytes;
    State state = State.CLEAN;

    /** Whether it stands in the queue of those that may be evicted. */
    boolean queued;

    /** Since it was last passed over by the eviction. */
    boolean used;

    /** @param bytes {@value ContentSizes#CLEARTEXT_CHUNK} of them, the chunk's own from now on */
    Chunk(OpenFile file, long number, byte[] bytes) {
        this.file = file;
        this.number = number;
        this.bytes = bytes;
    }
}
