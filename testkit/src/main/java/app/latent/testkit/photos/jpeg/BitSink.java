package app.latent.testkit.photos.jpeg;

import java.util.Arrays;

/** Collects bytes and, in entropy-coded segments, bits. Used by one thread. */
final class BitSink {

    private byte[] bytes;
    private int length;
    private long pending;
    private int count;

    BitSink(int expected) {
        bytes = new byte[expected];
    }

    void writeByte(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }

    void writeShort(int value) {
        writeByte(value >> 8);
        writeByte(value);
    }

    /** Writes up to 32 bits, highest first. */
    void write(int value, int size) {
        pending = (pending << size) | (value & 0xffffffffL);
        count += size;
        while (count >= 8) {
            count -= 8;
            int octet = (int) (pending >> count) & 255;
            writeByte(octet);
            if (octet == 255) {
                // T.81, F.1.2.3: a zero keeps a 0xFF of the data from being read as a marker.
                writeByte(0);
            }
        }
    }

    /** Fills the last byte with ones. */
    void finishBits() {
        if (count > 0) {
            write((1 << (8 - count)) - 1, 8 - count);
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
