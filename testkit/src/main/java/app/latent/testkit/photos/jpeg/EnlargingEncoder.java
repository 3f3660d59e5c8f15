package app.latent.testkit.photos.jpeg;

import java.util.function.Function;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;

/** Encodes a picture as a JPEG of a multiple of its size. Immutable; shared by all threads. */
public final class EnlargingEncoder {

    /** Row by row position of the coefficient that comes n-th in a file (T.81, figure 5). */
    private static final int[] ZIGZAG = zigzag();

    /** Where in a file the coefficients of low frequency stand, by rows of vertical frequency. */
    private static final int[] KEPT = kept();

    private final int factor;
    private final Enlargement lumaEnlargement;
    private final Enlargement chromaEnlargement;
    private final int[] lumaSteps;
    private final int[] chromaSteps;
    private final Grain grain;
    private final HuffmanCode lumaDc = new HuffmanCode(JPEGHuffmanTable.StdDCLuminance);
    private final HuffmanCode lumaAc = new HuffmanCode(JPEGHuffmanTable.StdACLuminance);
    private final HuffmanCode chromaDc = new HuffmanCode(JPEGHuffmanTable.StdDCChrominance);
    private final HuffmanCode chromaAc = new HuffmanCode(JPEGHuffmanTable.StdACChrominance);

    /**
     * An encoder for one factor.
     *
     * @param factor how many times wider and taller the JPEG is: 2, 4 or 8
     * @param coarseness scales the standard's quantisation; 1 is plain quality, less is finer and larger
     * @param grain the standard deviation of the film grain, in levels of 255
     */
    public EnlargingEncoder(int factor, float coarseness, double grain) {
        this.factor = factor;
        lumaEnlargement = new Enlargement(factor);
        // Colour is stored at half the resolution, so it is enlarged by half as much.
        chromaEnlargement = new Enlargement(factor / 2);
        lumaSteps = inZigzag(JPEGQTable.K1Luminance.getScaledInstance(coarseness, true));
        chromaSteps = inZigzag(JPEGQTable.K2Chrominance.getScaledInstance(coarseness, true));
        this.grain = new Grain(grain, lumaSteps);
    }

    /**
     * Encodes a picture.
     *
     * @param small rows of 0xRRGGBB
     * @param smallWidth at least {@code width / factor}
     * @param smallHeight at least {@code height / factor}
     * @param width of the JPEG
     * @param height of the JPEG
     * @param seed where the grain falls
     */
    public byte[] encode(int[] small, int smallWidth, int smallHeight, int width, int height, int seed) {
        var sink = new BitSink(width * height / 2);
        writeHeaders(sink, width, height);
        int across = Math.ceilDiv(width, 16);
        int down = Math.ceilDiv(height, 16);
        int columns = across * 16 / factor;
        int rows = down * 16 / factor;
        Function<Plane.Component, Plane> plane =
                component -> new Plane(small, smallWidth, smallHeight, columns, rows, component);
        var luma = new Component(plane.apply(Plane.LUMA), 2 * across, lumaEnlargement, lumaSteps, lumaDc, lumaAc);
        var blue = new Component(
                plane.apply(Plane.BLUE_DIFFERENCE), across, chromaEnlargement, chromaSteps, chromaDc, chromaAc);
        var red = new Component(
                plane.apply(Plane.RED_DIFFERENCE), across, chromaEnlargement, chromaSteps, chromaDc, chromaAc);
        byte[] none = new byte[64];
        int noise = seed | 1;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                for (int block = 0; block < 4; block++) {
                    noise ^= noise << 13;
                    noise ^= noise >>> 17;
                    noise ^= noise << 5;
                    luma.write(sink, 2 * x + (block & 1), 2 * y + (block >> 1), grain.block(noise >>> 8));
                }
                blue.write(sink, x, y, none);
                red.write(sink, x, y, none);
            }
        }
        sink.finishBits();
        sink.writeShort(0xffd9);
        return sink.toByteArray();
    }

    /** One of the three components of a picture that is being written. */
    private static final class Component {

        private final Enlargement enlargement;
        private final float[] rows;
        private final int stride;
        private final float[] inverseSteps = new float[KEPT.length];
        private final HuffmanCode dc;
        private final HuffmanCode ac;
        private final float[] low = new float[KEPT.length];
        private final int[] block = new int[64];
        private int previous;

        Component(Plane plane, int blocks, Enlargement enlargement, int[] steps, HuffmanCode dc, HuffmanCode ac) {
            this.enlargement = enlargement;
            this.rows = enlargement.horizontally(plane, blocks);
            this.stride = blocks * Enlargement.FREQUENCIES;
            this.dc = dc;
            this.ac = ac;
            for (int i = 0; i < KEPT.length; i++) {
                inverseSteps[i] = 1f / steps[KEPT[i]];
            }
        }

        void write(BitSink sink, int x, int y, byte[] grain) {
            int at = y * enlargement.step * stride + x * Enlargement.FREQUENCIES;
            enlargement.vertically(rows, at, stride, low);
            for (int i = 0; i < 64; i++) {
                block[i] = grain[i];
            }
            for (int i = 0; i < KEPT.length; i++) {
                // The shift makes the cast round to the nearest.
                block[KEPT[i]] += (int) (low[i] * inverseSteps[i] + 4096.5f) - 4096;
            }
            writeDc(sink);
            writeAc(sink);
        }

        /** T.81, F.1.2.1: the difference from the block before. */
        private void writeDc(BitSink sink) {
            int difference = block[0] - previous;
            previous = block[0];
            int size = size(difference);
            dc.write(sink, size, bits(difference), size);
        }

        /** T.81, F.1.2.2: runs of zeroes and the value that ends them. */
        private void writeAc(BitSink sink) {
            int run = 0;
            for (int i = 1; i < 64; i++) {
                int value = block[i];
                if (value == 0) {
                    run++;
                } else {
                    for (; run > 15; run -= 16) {
                        ac.write(sink, 0xf0, 0, 0);
                    }
                    int size = size(value);
                    ac.write(sink, (run << 4) | size, bits(value), size);
                    run = 0;
                }
            }
            if (run > 0) {
                ac.write(sink, 0, 0, 0);
            }
        }

        private static int size(int value) {
            return 32 - Integer.numberOfLeadingZeros(Math.abs(value));
        }

        /** Negative values are written one lower, so that their first bit is 0. */
        private static int bits(int value) {
            return value < 0 ? value - 1 : value;
        }
    }

    private void writeHeaders(BitSink sink, int width, int height) {
        sink.writeShort(0xffd8);
        segment(sink, 0xffe0, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0);
        quantisation(sink, 0, lumaSteps);
        quantisation(sink, 1, chromaSteps);
        // Baseline; luma sampled twice as densely as colour in both directions.
        segment(sink, 0xffc0, 8, height >> 8, height, width >> 8, width, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
        huffman(sink, 0x00, lumaDc);
        huffman(sink, 0x10, lumaAc);
        huffman(sink, 0x01, chromaDc);
        huffman(sink, 0x11, chromaAc);
        segment(sink, 0xffda, 3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0);
    }

    private static void segment(BitSink sink, int marker, int... content) {
        sink.writeShort(marker);
        sink.writeShort(content.length + 2);
        for (int value : content) {
            sink.writeByte(value);
        }
    }

    private static void quantisation(BitSink sink, int id, int[] steps) {
        int[] content = new int[65];
        content[0] = id;
        System.arraycopy(steps, 0, content, 1, 64);
        segment(sink, 0xffdb, content);
    }

    private static void huffman(BitSink sink, int id, HuffmanCode code) {
        int[] content = new int[17 + code.values.length];
        content[0] = id;
        for (int i = 0; i < code.lengths.length; i++) {
            content[1 + i] = code.lengths[i];
        }
        for (int i = 0; i < code.values.length; i++) {
            content[17 + i] = code.values[i];
        }
        segment(sink, 0xffc4, content);
    }

    private static int[] inZigzag(JPEGQTable table) {
        int[] natural = table.getTable();
        int[] steps = new int[64];
        for (int i = 0; i < 64; i++) {
            steps[i] = natural[ZIGZAG[i]];
        }
        return steps;
    }

    private static int[] kept() {
        int[] kept = new int[Enlargement.FREQUENCIES * Enlargement.FREQUENCIES];
        for (int i = 0; i < 64; i++) {
            int row = ZIGZAG[i] >> 3;
            int column = ZIGZAG[i] & 7;
            if (row < Enlargement.FREQUENCIES && column < Enlargement.FREQUENCIES) {
                kept[row * Enlargement.FREQUENCIES + column] = i;
            }
        }
        return kept;
    }

    private static int[] zigzag() {
        int[] order = new int[64];
        int next = 0;
        for (int diagonal = 0; diagonal < 15; diagonal++) {
            for (int i = 0; i <= diagonal; i++) {
                int row = diagonal % 2 == 0 ? diagonal - i : i;
                int column = diagonal - row;
                if (row < 8 && column < 8) {
                    order[next++] = row * 8 + column;
                }
            }
        }
        return order;
    }
}
