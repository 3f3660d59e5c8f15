package app.latent.testkit.photos.jpeg;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** A code table for writing (T.81, annex C). Immutable. */
final class HuffmanCode {

    final short[] lengths;
    final short[] values;
    private final int[] codes = new int[256];
    private final int[] sizes = new int[256];

    HuffmanCode(JPEGHuffmanTable table) {
        lengths = table.getLengths();
        values = table.getValues();
        int code = 0;
        int next = 0;
        for (int size = 1; size <= lengths.length; size++) {
            for (int i = 0; i < lengths[size - 1]; i++) {
                codes[values[next]] = code++;
                sizes[values[next]] = size;
                next++;
            }
            code <<= 1;
        }
    }

    /** Writes a symbol and, behind it, the {@code count} lowest bits of {@code bits}. */
    void write(BitSink sink, int symbol, int bits, int count) {
        sink.write((codes[symbol] << count) | (bits & ((1 << count) - 1)), sizes[symbol] + count);
    }
}
