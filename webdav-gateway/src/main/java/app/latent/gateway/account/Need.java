package app.latent.gateway.account;

/** What a request needs to be allowed. */
public enum Need {
    /** Reads, and lists. */
    SEE,
    /** Puts something where nothing is. */
    ADD,
    /** Changes, moves or deletes what is there. */
    CHANGE
}
