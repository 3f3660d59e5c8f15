package app.latent.indexer.search;

/** What of a photo has changed since it was put; each includes those before it. */
public enum Change {
    NONE,
    /** The files beside it: what is known of the photo itself still holds. */
    COMPANIONS,
    FILE;

    public Change and(Change other) {
        return compareTo(other) < 0 ? other : this;
    }
}
