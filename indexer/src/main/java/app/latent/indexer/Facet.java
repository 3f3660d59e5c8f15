package app.latent.indexer;

/** What photos are counted by. */
public enum Facet {
    /** {@code 2024}, on the camera's clock. */
    YEAR,
    /** {@code 2024-05}. */
    MONTH,
    CAMERA,
    LENS,
    /** As the photo or a file beside it names it; so is {@link #CITY}. */
    COUNTRY,
    CITY,
    /** {@code image}, {@code raw}, {@code video}, {@code drawing} or {@code other}. */
    TYPE,
    TAG,
    PERSON,
    /** {@code trips/Norway}: an album's name behind those of the albums it is in. */
    ALBUM,
    /** {@code 2024/Norway}, and {@code 2024}: each that a photo is in, at whatever depth, and that is seen. */
    FOLDER;

    /** A photo may have several values of it, and then counts for each. */
    public boolean isMany() {
        return this == TAG || this == PERSON || this == ALBUM || this == FOLDER;
    }

    /** Told by the time: newest first, where all others are told by how many they are. */
    public boolean isTime() {
        return this == YEAR || this == MONTH;
    }
}
