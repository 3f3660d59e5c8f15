package app.latent.indexer.watermark;

import app.latent.indexer.ThumbnailSize;
import java.util.Arrays;

/**
 * What is drawn over photos, and how.
 *
 * @param position of the mark, where it is drawn once
 * @param repeat whether it is drawn all over the photo
 * @param opacity percent of the mark's own
 * @param width of the mark, in percent of the photo's
 * @param from pixels of the longer side from which photos are marked; 0 for all
 * @param png the mark itself, with its transparency; is not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Decoded and drawn; nobody compares it.
public record Stamp(Position position, boolean repeat, int opacity, int width, int from, byte[] png) {
    /** Bytes of the mark. */
    public static final int LARGEST_PNG = 512 * 1024;

    /** Pixels of the mark's longer side. */
    public static final int LONGEST_SIDE = 2000;

    private static final int LEAST_PERCENT = 5;
    private static final int MOST_PERCENT = 100;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** @throws IllegalArgumentException where something is out of its range; its message is for whoever chose it */
    public Stamp {
        require(opacity >= LEAST_PERCENT && opacity <= MOST_PERCENT, "opacity must be 5 to 100.");
        require(width >= LEAST_PERCENT && width <= MOST_PERCENT, "width must be 5 to 100.");
        require(
                from >= 0 && from <= ThumbnailSize.SCREEN.pixels(),
                "from must be 0 to " + ThumbnailSize.SCREEN.pixels() + ".");
        require(isPng(png) && png.length <= LARGEST_PNG, "picture must be a PNG of at most 512 KiB, in Base64.");
    }

    /** Whether nothing of that size is marked. */
    public boolean leaves(ThumbnailSize size) {
        return size.pixels() < from;
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
