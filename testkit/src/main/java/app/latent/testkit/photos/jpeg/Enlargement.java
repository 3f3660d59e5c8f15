package app.latent.testkit.photos.jpeg;

/**
 * The matrix from a run of small pixels to the cosine coefficients of eight enlarged pixels. Immutable.
 *
 * <p>Enlarged pixel {@code x} of a block lies at {@code (x + 0.5) / factor - 0.5} small pixels from the block's first one; its value is
 * interpolated by the cubic of Catmull and Rom, which reaches two small pixels to each side.
 */
final class Enlargement {

    /** Frequencies kept in each direction; an enlarged picture has next to nothing above. */
    static final int FREQUENCIES = 4;

    /** How many small pixels before a block's first one are needed. */
    static final int MARGIN = 2;

    /** How many small pixels a block is made of in each direction, margins included. */
    final int reach;

    /** How many small pixels lie between the beginnings of two blocks. */
    final int step;

    private final float[] matrix;

    /**
     * Enlarges by a factor.
     *
     * @param factor 1, 2, 4 or 8
     */
    Enlargement(int factor) {
        step = 8 / factor;
        reach = step + 2 * MARGIN;
        matrix = new float[FREQUENCIES * reach];
        for (int x = 0; x < 8; x++) {
            double at = (x + 0.5) / factor - 0.5 + MARGIN;
            for (int sample = 0; sample < reach; sample++) {
                double weight = cubic(Math.abs(at - sample));
                for (int u = 0; u < FREQUENCIES; u++) {
                    matrix[u * reach + sample] += (float) (weight * cosine(u, x));
                }
            }
        }
    }

    /**
     * Transforms all rows of a plane horizontally, once for all the blocks that share them.
     *
     * @param blocks blocks in a row
     * @return for each row and block, {@code FREQUENCIES} values
     */
    float[] horizontally(Plane plane, int blocks) {
        int rows = plane.samples.length / plane.stride;
        float[] out = new float[rows * blocks * FREQUENCIES];
        int next = 0;
        for (int y = 0; y < rows; y++) {
            for (int block = 0; block < blocks; block++) {
                int from = y * plane.stride + block * step;
                for (int u = 0; u < FREQUENCIES; u++) {
                    float sum = 0;
                    for (int x = 0; x < reach; x++) {
                        sum += matrix[u * reach + x] * plane.samples[from + x];
                    }
                    out[next++] = sum;
                }
            }
        }
        return out;
    }

    /**
     * The lowest coefficients of a block.
     *
     * @param rows what {@link #horizontally} returned
     * @param at where the block's first row begins in it, margin included
     * @param stride how far one row is from the next
     * @param out receives {@code FREQUENCIES * FREQUENCIES} coefficients, by rows of vertical frequency
     */
    void vertically(float[] rows, int at, int stride, float[] out) {
        for (int v = 0; v < FREQUENCIES; v++) {
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            int from = at;
            for (int y = 0; y < reach; y++) {
                float weight = matrix[v * reach + y];
                a += weight * rows[from];
                b += weight * rows[from + 1];
                c += weight * rows[from + 2];
                d += weight * rows[from + 3];
                from += stride;
            }
            out[v * FREQUENCIES] = a;
            out[v * FREQUENCIES + 1] = b;
            out[v * FREQUENCIES + 2] = c;
            out[v * FREQUENCIES + 3] = d;
        }
    }

    private static double cubic(double t) {
        if (t < 1) {
            return 1 - 2.5 * t * t + 1.5 * t * t * t;
        }
        return t < 2 ? 2 - 4 * t + 2.5 * t * t - 0.5 * t * t * t : 0;
    }

    /** The orthonormal cosine transform of length 8 (T.81, A.3.3, split into its two directions). */
    private static double cosine(int u, int x) {
        double scale = u == 0 ? StrictMath.sqrt(0.125) : 0.5;
        return scale * StrictMath.cos((2 * x + 1) * u * Math.PI / 16);
    }
}
