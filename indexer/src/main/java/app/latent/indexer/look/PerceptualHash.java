package app.latent.indexer.look;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 64 bits that change little with the picture: the signs of the lowest frequencies of its brightness (DCT-II of 32 x 32 values
 * against their median, as in Zauner's "pHash"), without the mean. The size, the compression, brightness and contrast
 * change a few bits; a crop or a caption more of them; a mirror or a turn nearly half.
 */
final class PerceptualHash {
    private static final int SIDE = 32;
    private static final int BITS = Long.SIZE;

    /** Frequencies across and down add up to at most this, which are 65 with the mean. */
    private static final int HIGHEST = 10;

    /** Below this deviation, of 255, the hash is of noise. */
    private static final double FLAT = 3;

    private static final double[][] COSINES = new double[HIGHEST + 1][SIDE];

    static {
        for (int f = 0; f <= HIGHEST; f++) {
            for (int i = 0; i < SIDE; i++) {
                COSINES[f][i] = Math.cos(Math.PI / SIDE * f * (i + 0.5));
            }
        }
    }

    private PerceptualHash() {}

    /** Null where there is nothing to be seen. */
    static @Nullable Long of(Plane luma) {
        Plane small = luma.scaled(SIDE, SIDE);
        if (small.deviation() < FLAT) {
            return null;
        }
        double[] frequencies = frequencies(small);
        double[] sorted = frequencies.clone();
        Arrays.sort(sorted);
        double median = (sorted[BITS / 2 - 1] + sorted[BITS / 2]) / 2;
        long hash = 0;
        for (double frequency : frequencies) {
            hash = hash << 1 | (frequency > median ? 1 : 0);
        }
        return hash;
    }

    /** The 64 lowest but the mean, by diagonals. */
    private static double[] frequencies(Plane small) {
        double[][] across = new double[HIGHEST + 1][SIDE];
        for (int f = 0; f <= HIGHEST; f++) {
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    across[f][y] += small.at(x, y) * COSINES[f][x];
                }
            }
        }
        double[] found = new double[BITS];
        int count = 0;
        for (int diagonal = 1; count < BITS; diagonal++) {
            for (int f = 0; f <= diagonal && count < BITS; f++) {
                for (int y = 0; y < SIDE; y++) {
                    found[count] += across[f][y] * COSINES[diagonal - f][y];
                }
                count++;
            }
        }
        return found;
    }
}
