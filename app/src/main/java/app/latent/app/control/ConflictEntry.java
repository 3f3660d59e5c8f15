package app.latent.app.control;

import org.jspecify.annotations.Nullable;

/**
 * Two versions of one thing that a sync client left.
 *
 * @param merge what merging would do with them
 * @param pixels whether two photos look the same; null where they are not compared: no photos, or not readable
 */
public record ConflictEntry(
        Side original, Side copy, Merge merge, @Nullable Pixels pixels) {

    /**
     * One version.
     *
     * @param path cleartext path, from {@code /}
     * @param kind file, directory or link
     * @param size in bytes; of a directory, how many things are directly in it
     * @param modified ISO-8601 instant
     */
    public record Side(String path, String kind, long size, String modified) {}

    /** What merging does. */
    public enum Merge {
        /** They are identical, byte by byte: the original stays. */
        COLLAPSE,
        /** They are folders: what is in the copy moves to the original. */
        JOIN,
        /** They differ: both stay. */
        KEEP,
        /** One of them cannot be read now: both stay. */
        UNREADABLE
    }

    /** How two photos compare when they are decoded. */
    public enum Pixels {
        SAME,
        DIFFERENT
    }
}
