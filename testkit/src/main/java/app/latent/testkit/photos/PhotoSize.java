package app.latent.testkit.photos;

/**
 * How large the photos of a library are.
 *
 * @param longEdge pixels along the longer side
 * @param shortEdge pixels along the shorter side
 */
public record PhotoSize(int longEdge, int shortEdge) {

    /** As fast as it gets: thousands of photos in a test. */
    public static final PhotoSize SMALL = new PhotoSize(480, 320);

    /** Fills a screen: for a demonstration. */
    public static final PhotoSize SCREEN = new PhotoSize(1920, 1280);

    /** A phone's 12 megapixels. */
    public static final PhotoSize MEGAPIXELS_12 = new PhotoSize(4000, 3000);

    /** A camera's 24 megapixels. */
    public static final PhotoSize MEGAPIXELS_24 = new PhotoSize(6000, 4000);

    /**
     * Checks the edges.
     *
     * @throws IllegalArgumentException when an edge is below 16 or above 12,000, or the short one is the longer one
     */
    public PhotoSize {
        if (shortEdge < 16 || longEdge > 12_000 || shortEdge > longEdge) {
            throw new IllegalArgumentException("no photo size: " + longEdge + " x " + shortEdge);
        }
    }
}
