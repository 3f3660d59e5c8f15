package app.latent.vault.event;

/** What somebody who can write ciphertext, but has no key, may have done to a node: all of it is authentic, and yet not what it was. */
public enum Suspicion {
    /** It is as it was at an earlier time, in whole or in part. */
    ROLLBACK,
    /** It has the content of another. */
    SWAPPED,
    /** Its end is missing; what is left is as it was. */
    TRUNCATED,
    /** It is gone. */
    DELETED
}
