package app.latent.indexer.container;

import app.latent.indexer.media.PhotoSource;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file's bytes by position, numbers in big-endian order where nothing else is said. A position past the end is an {@link EOFException}, a length above
 * {@link #LONGEST} an {@link IOException}: so no claim of a file costs more memory than that. For one thread at a time.
 */
public final class FileBytes {
    /** The longest piece that is read at once: larger than any EXIF block, XMP packet or colour profile that is one. */
    public static final int LONGEST = 16 << 20;

    private static final int BUFFER = 16 * 1024;

    /** Pieces up to this length are taken from the buffer. */
    private static final int SMALL = 1024;

    private final PhotoSource source;
    private final byte[] buffer = new byte[BUFFER];
    private long bufferStart;
    private int bufferLength;

    public FileBytes(PhotoSource source) {
        this.source = source;
    }

    public long size() {
        return source.size();
    }

    public int u8(long position) throws IOException {
        if (position < bufferStart || position >= bufferStart + bufferLength) {
            fill(position);
        }
        return buffer[(int) (position - bufferStart)] & 0xFF;
    }

    public int u16(long position) throws IOException {
        return (u8(position) << 8) | u8(position + 1);
    }

    public long u32(long position) throws IOException {
        return ((long) u16(position) << 16) | u16(position + 2);
    }

    public int s32(long position) throws IOException {
        return (int) u32(position);
    }

    public long s64(long position) throws IOException {
        return (u32(position) << 32) | u32(position + 4);
    }

    /** A number of 0 to 8 bytes. */
    public long unsigned(long position, int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = (value << 8) | u8(position + i);
        }
        return value;
    }

    /** A number of 0 to 8 bytes, the least significant one first. */
    public long little(long position, int bytes) throws IOException {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = (value << 8) | u8(position + i);
        }
        return value;
    }

    public byte[] bytes(long position, long length) throws IOException {
        if (position < 0 || length < 0 || position > size() - length) {
            throw new EOFException("A part reaches past the end of the file");
        }
        if (length > LONGEST) {
            throw new IOException("A part is too long");
        }
        byte[] bytes = new byte[(int) length];
        if (length > 0 && length <= SMALL) {
            copy(position, bytes);
            return bytes;
        }
        int filled = 0;
        while (filled < bytes.length) {
            int count = source.read(position + filled, bytes, filled, bytes.length - filled);
            if (count < 0) {
                throw new EOFException("The file became shorter");
            }
            filled += count;
        }
        return bytes;
    }

    /** By way of the buffer: a source may be another process away. */
    private void copy(long position, byte[] target) throws IOException {
        for (int i = 0; i < target.length; i++) {
            target[i] = (byte) u8(position + i);
        }
    }

    /** Four characters, as names of boxes and codecs are. */
    public String name(long position) throws IOException {
        return text(position, 4, StandardCharsets.ISO_8859_1);
    }

    public String text(long position, long length, Charset charset) throws IOException {
        return new String(bytes(position, length), charset);
    }

    private void fill(long position) throws IOException {
        if (position < 0 || position >= size()) {
            throw new EOFException("A position past the end of the file");
        }
        int count = source.read(position, buffer, 0, BUFFER);
        bufferStart = position;
        bufferLength = Math.max(count, 0);
        if (count < 1) {
            throw new EOFException("The file became shorter");
        }
    }
}
