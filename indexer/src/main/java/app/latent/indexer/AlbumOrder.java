package app.latent.indexer;

/** In which order the photos of an album are shown. */
public enum AlbumOrder {
    /** As they are listed; of a smart album, which lists none, newest first. */
    ALBUM,
    /** By capture time, the oldest first. */
    TAKEN,
    /** By file name. */
    NAME
}
