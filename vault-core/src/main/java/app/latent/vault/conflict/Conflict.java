package app.latent.vault.conflict;

/**
 * Two versions of one thing, beside each other under two names.
 *
 * @param original the one that has kept its name
 * @param copy the one that was given another
 */
public record Conflict(Version original, Version copy, Comparison comparison) {

    /** How the versions compare, and so what merging does with them. */
    public enum Comparison {
        /** Files with the same bytes, or links to the same target: merging keeps the original only. */
        IDENTICAL,
        /** Two directories: merging joins them. */
        DIRECTORIES,
        /** Merging keeps both. */
        DIFFERENT,
        /** One of them cannot be read now: merging keeps both. */
        UNREADABLE
    }
}
