package app.latent.indexer.metadata;

/** Properties of Latent's own in XMP, for what no other program has a word for; docs/metadata.md lists them. */
public final class LatentXmp {
    public static final String NAMESPACE = "https://latent.app/xmp/1.0/";
    public static final String PREFIX = "latent";

    /** {@code True} or {@code False}: whether the photo is in the archive. */
    public static final String ARCHIVED = "Archived";

    private LatentXmp() {}
}
