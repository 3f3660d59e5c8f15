package app.latent.testkit.photos;

/** The EXIF orientations: how stored rows and columns must be turned to stand upright (EXIF 2.32, tag 0x0112). */
public enum Orientation {
    UPRIGHT(1),
    MIRRORED(2),
    UPSIDE_DOWN(3),
    FLIPPED(4),
    TRANSPOSED(5),
    TURN_RIGHT(6),
    TRANSVERSED(7),
    TURN_LEFT(8);

    private final int tag;

    Orientation(int tag) {
        this.tag = tag;
    }

    /**
     * The orientation with this tag.
     *
     * @throws IllegalArgumentException when the tag is not 1 to 8
     */
    public static Orientation ofTag(int tag) {
        for (Orientation orientation : values()) {
            if (orientation.tag == tag) {
                return orientation;
            }
        }
        throw new IllegalArgumentException("no EXIF orientation: " + tag);
    }

    /** The value of the tag, 1 to 8. */
    public int tag() {
        return tag;
    }

    /** Whether the stored picture is as wide as the upright one is tall. */
    public boolean swapsSides() {
        return tag >= 5;
    }

    /**
     * The pixels to store so that a viewer which obeys the tag shows {@code upright}.
     *
     * @param upright rows of pixels
     * @return rows of {@code height} pixels when {@link #swapsSides()}, else of {@code width}
     */
    int[] store(int[] upright, int width, int height) {
        if (this == UPRIGHT) {
            return upright;
        }
        int[] stored = new int[upright.length];
        int storedWidth = swapsSides() ? height : width;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                stored[at(x, y, width - 1 - x, height - 1 - y, storedWidth)] = upright[y * width + x];
            }
        }
        return stored;
    }

    /** Where the upright pixel (x, y) is stored; {@code left} and {@code up} count from the other edges. */
    private int at(int x, int y, int left, int up, int storedWidth) {
        return switch (this) {
            case UPRIGHT -> y * storedWidth + x;
            case MIRRORED -> y * storedWidth + left;
            case UPSIDE_DOWN -> up * storedWidth + left;
            case FLIPPED -> up * storedWidth + x;
            case TRANSPOSED -> x * storedWidth + y;
            case TURN_RIGHT -> left * storedWidth + y;
            case TRANSVERSED -> left * storedWidth + up;
            case TURN_LEFT -> x * storedWidth + up;
        };
    }
}
