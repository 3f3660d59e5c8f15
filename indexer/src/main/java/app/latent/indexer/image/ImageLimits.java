package app.latent.indexer.image;

import java.io.IOException;

/** How large a picture may be: checked from its header, before memory is spent on its pixels. */
public final class ImageLimits {
    public static final long MAX_PIXELS = 200_000_000;

    /** How many times longer than wide, or the other way round. */
    public static final int MAX_RATIO = 1000;

    /** The largest file that is read into memory to decode it. */
    public static final int MAX_ENCODED_BYTES = 160 << 20;

    /**
     * The most memory for the pixels that are kept of a picture, before they are scaled: half a worker's heap, and enough for
     * any picture of up to 8 bytes a pixel.
     */
    public static final long MAX_PIXEL_BYTES = 256 << 20;

    private ImageLimits() {}

    public static void check(long width, long height) throws IOException {
        long longer = Math.max(width, height);
        long shorter = Math.min(width, height);
        if (shorter < 1 || longer * shorter > MAX_PIXELS || longer > shorter * MAX_RATIO) {
            throw new IOException("a picture of " + width + " x " + height + " pixels is not accepted");
        }
    }
}
