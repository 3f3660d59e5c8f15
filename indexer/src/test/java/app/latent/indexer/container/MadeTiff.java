package app.latent.indexer.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A directory of a TIFF structure in little-endian order, put together tag by tag in rising order. */
public final class MadeTiff {
    private static final int ENTRY = 12;
    private static final int INLINE = 4;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;

    private final List<Entry> entries = new ArrayList<>();

    @FunctionalInterface
    private interface Value {
        /** The bytes, if they stand there. */
        byte[] at(int position);
    }

    private record Entry(int tag, int type, int count, Value value) {}

    public MadeTiff text(int tag, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
        return add(tag, ASCII, bytes.length, bytes);
    }

    public MadeTiff number(int tag, int value) {
        return add(tag, SHORT, 1, little(2).putShort((short) value).array());
    }

    public MadeTiff rational(int tag, int numerator, int denominator) {
        return add(
                tag,
                RATIONAL,
                1,
                little(8).putInt(numerator).putInt(denominator).array());
    }

    public MadeTiff bytes(int tag, byte[] value) {
        return add(tag, UNDEFINED, value.length, value);
    }

    public MadeTiff directory(int tag, MadeTiff directory) {
        return put(tag, LONG, 1, at -> Made.join(little(4).putInt(at + 4).array(), directory.at(at + 4)));
    }

    /** Where the bytes are, as the tag of a strip or of a preview tells it. */
    public MadeTiff place(int tag, byte[] value) {
        return put(tag, LONG, 1, at -> Made.join(little(4).putInt(at + 4).array(), value));
    }

    /** A file: the mark is "II*\0", or what a maker writes in its stead. */
    public byte[] file(String mark) {
        return Made.join(Made.ascii(mark), little(4).putInt(8).array(), at(8));
    }

    private MadeTiff add(int tag, int type, int count, byte[] value) {
        return put(tag, type, count, at -> value);
    }

    private MadeTiff put(int tag, int type, int count, Value value) {
        entries.add(new Entry(tag, type, count, value));
        return this;
    }

    private byte[] at(int position) {
        int values = position + 2 + ENTRY * entries.size() + 4;
        ByteArrayOutputStream behind = new ByteArrayOutputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(little(2).putShort((short) entries.size()).array());
        for (Entry entry : entries) {
            head.writeBytes(little(8)
                    .putShort((short) entry.tag)
                    .putShort((short) entry.type)
                    .putInt(entry.count)
                    .array());
            int at = values + behind.size();
            byte[] value = entry.value.at(at);
            boolean pointer = entry.type == LONG;
            if (pointer) {
                head.write(value, 0, INLINE);
                behind.writeBytes(value);
            } else if (value.length <= INLINE) {
                head.writeBytes(java.util.Arrays.copyOf(value, INLINE));
            } else {
                head.writeBytes(little(4).putInt(at).array());
                behind.writeBytes(value);
            }
            behind.writeBytes(new byte[behind.size() & 1]);
        }
        head.writeBytes(new byte[4]);
        return Made.join(head.toByteArray(), behind.toByteArray());
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
