package app.latent.indexer.darkroom;

/**
 * One thing that a file tells whoever gets it.
 *
 * @param value as people read it; empty where the kind says it all
 */
public record Telltale(Kind kind, String value) {

    /** What is told, the most telling first. */
    public enum Kind {
        /** {@code latitude, longitude} in degrees. */
        PLACE,
        /** Names of city, region and country. */
        PLACE_NAME,
        PERSON,
        /** Who made it or has a right in it. */
        CREATOR,
        /** Of the camera or its lens. */
        SERIAL,
        /** {@code 2024-05-17T18:32:05}, with its zone where that is told. */
        TIME,
        CAMERA,
        LENS,
        SOFTWARE,
        /** How many steps of editing are listed. */
        EDITS,
        TITLE,
        CAPTION,
        COMMENT,
        KEYWORD,
        /** A smaller picture, which may show what was cut away since. */
        THUMBNAIL,
        /** The seconds around the picture, perhaps with sound. */
        VIDEO
    }
}
