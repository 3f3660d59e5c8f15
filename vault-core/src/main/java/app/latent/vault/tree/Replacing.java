package app.latent.vault.tree;

/** What gives way to a node that is renamed to its path. A directory that holds something never does. */
public enum Replacing {
    NOTHING,
    /** A directory to a directory, what is none to what is none: as rename(2) has it. */
    LIKE,
    ANYTHING
}
