package app.latent.indexer.metadata;

/** Who says something of a photo. */
public enum Origin {
    /** An XMP file beside it: its owner's last word. */
    SIDECAR,
    EXIF,
    XMP,
    IPTC,
    /** A video's boxes or elements. */
    MOVIE,
    /** The header or the properties of the picture format itself. */
    FORMAT,
    /** Texts of PNG, comments of JPEG and GIF. */
    TEXT,
    /** What a maker writes in a place of its own. */
    MAKER_NOTE,
    /** Google's JSON beside it. */
    TAKEOUT,
    FILE_NAME,
    /** Nobody: it follows from the position. */
    PLACE
}
