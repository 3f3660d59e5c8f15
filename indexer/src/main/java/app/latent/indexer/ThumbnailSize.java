package app.latent.indexer;

/** The two sizes that are kept: one for grids, one for the screen. */
public enum ThumbnailSize {
    GRID(256),
    SCREEN(1440);

    private final int pixels;

    ThumbnailSize(int pixels) {
        this.pixels = pixels;
    }

    /** The longer side in pixels. A smaller picture is kept at its own size. */
    public int pixels() {
        return pixels;
    }
}
