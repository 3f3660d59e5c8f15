package app.latent.indexer;

/** What of a {@link Photo} somebody tells, so that it may be told who. */
public enum Told {
    TAKEN,
    CAMERA,
    LENS,
    /** Sensitivity, aperture, time and focal length. */
    EXPOSURE,
    /** Where on the Earth. */
    POSITION,
    /** Country and city, by name. */
    PLACE,
    TITLE,
    CAPTION,
    TAGS,
    PEOPLE,
    RATING,
    FAVORITE
}
