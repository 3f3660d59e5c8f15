package app.latent.indexer.media;

/** A file that was read already. */
public final class BytesSource implements PhotoSource {
    private final String name;
    private final byte[] bytes;

    /** @param bytes are not copied, and not to be changed */
    public BytesSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) {
        if (position >= bytes.length) {
            return -1;
        }
        int count = (int) Math.min(length, bytes.length - position);
        System.arraycopy(bytes, (int) position, target, offset, count);
        return count;
    }
}
