package app.latent.indexer;

/** What the photos of a folder are ordered by. */
public enum PhotoOrder {
    NEWEST,
    OLDEST,
    /** Of the files, without regard to case and accents; numbers in them by their value: {@code IMG_2} before {@code IMG_10}. */
    NAME
}
