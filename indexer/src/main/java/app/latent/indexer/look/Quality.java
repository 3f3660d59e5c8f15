package app.latent.indexer.look;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How well a photo came out, as far as its pixels tell: 40 % sharpness, 30 % exposure, 30 % contrast. Of exposure all is lost
 * where a third of the picture is blown out or black; contrast is full where nine tenths of the pixels span 60 % of the
 * range. It is no judgement of taste: fog and silhouettes score low.
 */
final class Quality {
    private static final int VALUES = 256;
    private static final int WHITE = 252;
    private static final int BLACK = 3;
    private static final double ALL_LOST = 1.0 / 3;
    private static final double FULL_SPAN = 0.6 * 255;
    private static final double END = 0.05;
    private static final int UNKNOWN = 50;

    private Quality() {}

    /** @param sharpness 0 to 100, or null */
    static int of(Plane luma, @Nullable Integer sharpness) {
        int[] histogram = histogram(luma);
        int pixels = luma.count();
        double clipped = (double) (sum(histogram, 0, BLACK) + sum(histogram, WHITE, VALUES - 1)) / pixels;
        double exposure = 1 - Math.min(1, clipped / ALL_LOST);
        double span = quantile(histogram, pixels * (1 - END)) - quantile(histogram, pixels * END);
        double contrast = Math.min(1, span / FULL_SPAN);
        return (int) Math.round(0.4 * (sharpness == null ? UNKNOWN : sharpness) + 30 * exposure + 30 * contrast);
    }

    private static int[] histogram(Plane luma) {
        int[] histogram = new int[VALUES];
        for (int i = 0; i < luma.count(); i++) {
            histogram[(int) luma.at(i)]++;
        }
        return histogram;
    }

    private static int sum(int[] histogram, int first, int last) {
        return Arrays.stream(histogram, first, last + 1).sum();
    }

    private static int quantile(int[] histogram, double count) {
        int value = 0;
        for (int below = histogram[0]; below < count; below += histogram[value]) {
            value++;
        }
        return value;
    }
}
