package app.latent.indexer.container;

import app.latent.indexer.media.PhotoSource;

/** A file that is not on disk. */
public record MemorySource(String name, BytesOf contents) implements PhotoSource {
    /** Keeps an array out of a record. */
    public static final class BytesOf {
        private final byte[] bytes;

        BytesOf(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    public static MemorySource of(String name, byte[] bytes) {
        return new MemorySource(name, new BytesOf(bytes));
    }

    @Override
    public long size() {
        return contents.bytes.length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) {
        if (position < 0 || position >= contents.bytes.length) {
            return -1;
        }
        int count = (int) Math.min(length, contents.bytes.length - position);
        System.arraycopy(contents.bytes, (int) position, target, offset, count);
        return count;
    }
}
