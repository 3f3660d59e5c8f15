package app.latent.indexer;

/** What two photos have in common. */
public enum Likeness {
    /** Their files are the same, byte for byte. */
    SAME,
    /** They show the same picture, in another size or format or a little changed. */
    ALIKE
}
