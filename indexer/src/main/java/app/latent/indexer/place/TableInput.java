package app.latent.indexer.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers and texts of the table, as the package page has them, from all of its bytes. */
final class TableInput {
    private static final int MORE = 0x80;
    private static final int LOW_BITS = 0x7F;
    private static final int BITS = 7;

    private final byte[] bytes;
    private int position;

    TableInput(InputStream in) throws IOException {
        this.bytes = in.readAllBytes();
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[position++];
            number |= (next & LOW_BITS) << shift;
            shift += BITS;
        } while ((next & MORE) != 0);
        return number;
    }

    int difference() {
        int number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    String text() {
        int length = number();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }

    List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    byte[] raw(int length) {
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    /** As many differences to the value before. */
    int[] column(int length) {
        int[] values = new int[length];
        int before = 0;
        for (int i = 0; i < length; i++) {
            before += difference();
            values[i] = before;
        }
        return values;
    }

    short[] shortColumn(int length) {
        short[] values = new short[length];
        int before = 0;
        for (int i = 0; i < length; i++) {
            before += difference();
            values[i] = (short) before;
        }
        return values;
    }

    /** The next texts as they are stored, one behind the other without their lengths. */
    TextColumn textColumn(int count) {
        byte[] all = new byte[bytes.length - position];
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            int length = number();
            System.arraycopy(bytes, position, all, starts[i], length);
            position += length;
            starts[i + 1] = starts[i] + length;
        }
        return new TextColumn(Arrays.copyOf(all, starts[count]), starts);
    }

    boolean isAtEnd() {
        return position == bytes.length;
    }
}
