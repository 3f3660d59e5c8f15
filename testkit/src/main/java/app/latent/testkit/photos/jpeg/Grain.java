package app.latent.testkit.photos.jpeg;

import java.util.SplittableRandom;

/** Film grain as quantised coefficients: a few hundred blocks, of which each block of a picture gets one. Immutable. */
final class Grain {

    private static final int BLOCKS = 512;

    private final byte[][] blocks = new byte[BLOCKS][64];

    /**
     * Makes grain.
     *
     * @param strength the standard deviation of a pixel, in levels of 255
     * @param steps the quantisation, in zigzag order
     */
    Grain(double strength, int[] steps) {
        var random = new SplittableRandom(0x6e417L);
        for (byte[] block : blocks) {
            for (int i = 1; i < 64; i++) {
                double coefficient = strength * bell(random);
                block[i] = (byte) Math.round(coefficient / steps[i]);
            }
        }
    }

    /** The grain of a block, in zigzag order; its first entry is 0. */
    byte[] block(int random) {
        return blocks[random & (BLOCKS - 1)];
    }

    /** A sum of uniform parts: near enough to the normal distribution, and without its transcendental functions. */
    private static double bell(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
