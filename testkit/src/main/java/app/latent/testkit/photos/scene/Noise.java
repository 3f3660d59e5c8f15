package app.latent.testkit.photos.scene;

import java.util.SplittableRandom;

/**
 * A square of fractal gradient noise that repeats without a seam, computed once and then only looked up: a lookup costs
 * a few nanoseconds whatever the number of octaves. Immutable.
 */
final class Noise {

    private static final int SIZE = 512;
    private static final int MASK = SIZE - 1;
    /** Keeps coordinates positive, so that a cast rounds down; a whole number of squares. */
    private static final float SHIFT = 64f;

    private final float[] texels = new float[SIZE * SIZE];

    private Noise() {}

    /** Soft noise, about -1 to 1. */
    static Noise soft(long seed) {
        var noise = new Noise();
        noise.addOctaves(seed, 4, 7, 0.52f, false);
        return noise;
    }

    /** Noise of sharp crests (towards 1) and round valleys (towards -1). */
    static Noise ridged(long seed) {
        var noise = new Noise();
        noise.addOctaves(seed, 4, 6, 0.5f, true);
        return noise;
    }

    /** Sharp crests of small rocks. */
    static Noise fineRidged(long seed) {
        var noise = new Noise();
        noise.addOctaves(seed, 16, 4, 0.5f, true);
        return noise;
    }

    /**
     * How a surface of this height is lit from a side: slopes towards the light are positive. Coarse and fine slopes are summed
     * here once, so that rock costs one lookup.
     */
    static Noise relief(Noise coarse, Noise fine, boolean fromRight) {
        var relief = new Noise();
        int sunwards = fromRight ? 1 : -1;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                relief.texels[y * SIZE + x] = coarse.texel(x, y)
                        - coarse.texel(x + 6 * sunwards, y - 4)
                        + 0.6f * (fine.texel(x, y) - fine.texel(x + 2 * sunwards, y - 1));
            }
        }
        return relief;
    }

    private float texel(int x, int y) {
        return texels[(y & MASK) * SIZE + (x & MASK)];
    }

    /** The value at a point; one unit is one repetition of the square. */
    float at(float x, float y) {
        float fx = (x + SHIFT) * SIZE;
        float fy = (y + SHIFT) * SIZE;
        int ix = (int) fx;
        int iy = (int) fy;
        float tx = fx - ix;
        float ty = fy - iy;
        int left = ix & MASK;
        int right = (ix + 1) & MASK;
        int upper = (iy & MASK) * SIZE;
        int lower = ((iy + 1) & MASK) * SIZE;
        float a = texels[upper + left];
        float b = texels[upper + right];
        float c = texels[lower + left];
        float d = texels[lower + right];
        float top = a + (b - a) * tx;
        float bottom = c + (d - c) * tx;
        return top + (bottom - top) * ty;
    }

    private void addOctaves(long seed, int firstPeriod, int octaves, float gain, boolean ridged) {
        var random = new SplittableRandom(seed);
        float amplitude = 1f;
        int period = firstPeriod;
        for (int octave = 0; octave < octaves; octave++) {
            addOctave(gradients(random, period), period, amplitude, ridged);
            amplitude *= gain;
            period *= 2;
        }
        normalise();
    }

    private static float[] gradients(SplittableRandom random, int period) {
        float[] gradients = new float[period * period * 2];
        for (int i = 0; i < gradients.length; i += 2) {
            double angle = random.nextDouble(2 * Math.PI);
            gradients[i] = (float) StrictMath.cos(angle);
            gradients[i + 1] = (float) StrictMath.sin(angle);
        }
        return gradients;
    }

    private void addOctave(float[] gradients, int period, float amplitude, boolean ridged) {
        float step = (float) period / SIZE;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                float value = gradientNoise(gradients, period, x * step, y * step);
                texels[y * SIZE + x] += amplitude * (ridged ? 1f - 3f * Math.abs(value) : value);
            }
        }
    }

    private static float gradientNoise(float[] gradients, int period, float x, float y) {
        int ix = (int) x;
        int iy = (int) y;
        float tx = x - ix;
        float ty = y - iy;
        float a = dot(gradients, period, ix, iy, tx, ty);
        float b = dot(gradients, period, ix + 1, iy, tx - 1, ty);
        float c = dot(gradients, period, ix, iy + 1, tx, ty - 1);
        float d = dot(gradients, period, ix + 1, iy + 1, tx - 1, ty - 1);
        float sx = tx * tx * tx * (tx * (tx * 6 - 15) + 10);
        float sy = ty * ty * ty * (ty * (ty * 6 - 15) + 10);
        float top = a + (b - a) * sx;
        float bottom = c + (d - c) * sx;
        return top + (bottom - top) * sy;
    }

    private static float dot(float[] gradients, int period, int ix, int iy, float dx, float dy) {
        int at = ((iy & (period - 1)) * period + (ix & (period - 1))) * 2;
        return gradients[at] * dx + gradients[at + 1] * dy;
    }

    private void normalise() {
        double sum = 0;
        double squares = 0;
        for (float texel : texels) {
            sum += texel;
            squares += (double) texel * texel;
        }
        double mean = sum / texels.length;
        double deviation = StrictMath.sqrt(squares / texels.length - mean * mean);
        for (int i = 0; i < texels.length; i++) {
            texels[i] = (float) ((texels[i] - mean) / (2.2 * deviation));
        }
    }
}
