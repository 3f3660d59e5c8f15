package app.latent.indexer.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A source as a stream that reads ahead a little, and skips without reading. */
public final class SourceInputStream extends InputStream {
    private static final int BUFFER = 64 * 1024;

    private final PhotoSource source;
    private final byte[] buffer = new byte[BUFFER];
    private long bufferStart;
    private int bufferLength;
    private long position;
    private long marked;

    public SourceInputStream(PhotoSource source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        if (!fill()) {
            return -1;
        }
        int value = buffer[(int) (position - bufferStart)] & 0xFF;
        position++;
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int from = (int) (position - bufferStart);
        int count = Math.min(length, bufferLength - from);
        System.arraycopy(buffer, from, target, offset, count);
        position += count;
        return count;
    }

    /** False at the end of the file. */
    private boolean fill() throws IOException {
        if (position >= bufferStart && position < bufferStart + bufferLength) {
            return true;
        }
        int count = source.read(position, buffer, 0, buffer.length);
        bufferStart = position;
        bufferLength = Math.max(count, 0);
        return count > 0;
    }

    @Override
    public long skip(long count) {
        long skipped = Math.clamp(count, 0, Math.max(0, source.size() - position));
        position += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return Math.clamp(source.size() - position, 0, Integer.MAX_VALUE);
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        marked = position;
    }

    @Override
    public void reset() {
        position = marked;
    }
}
