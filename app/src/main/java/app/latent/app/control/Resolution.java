package app.latent.app.control;

/** What is to become of two versions of one thing. */
public enum Resolution {
    /** Identical ones become one, folders are joined, and both are kept else. */
    MERGE,
    /** Both stay, and are not listed again. */
    KEEP_BOTH
}
