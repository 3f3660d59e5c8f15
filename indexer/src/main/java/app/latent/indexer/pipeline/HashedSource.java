package app.latent.indexer.pipeline;

import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.security.MessageDigest;

/**
 * A file that is hashed while somebody else reads it: pictures are read from start to end to be decoded, and are hashed for
 * no more than the hashing. Only what follows on what is hashed already counts, so whoever reads cannot change the hash.
 */
final class HashedSource implements PhotoSource {
    private static final int CHUNK = 1 << 20;

    private final PhotoSource source;
    private final MessageDigest digest;
    private long hashed;

    HashedSource(PhotoSource source, MessageDigest digest) {
        this.source = source;
        this.digest = digest;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        int count = source.read(position, target, offset, length);
        long end = position + count;
        if (position <= hashed && end > hashed) {
            int known = (int) (hashed - position);
            digest.update(target, offset + known, count - known);
            hashed = end;
        }
        return count;
    }

    /** Bytes that nobody has read yet in their turn. */
    long left() {
        return size() - hashed;
    }

    /**
     * Reads what is left. To be called once.
     *
     * @return the SHA-256 of the file
     * @throws IOException also where the file has changed its length since it was opened
     */
    byte[] hash() throws IOException {
        if (left() < 0) {
            throw new IOException("The file became longer while it was read");
        }
        byte[] chunk = new byte[(int) Math.min(CHUNK, left())];
        while (left() > 0) {
            if (read(hashed, chunk, 0, (int) Math.min(chunk.length, left())) < 0) {
                throw new IOException("The file became shorter while it was read");
            }
        }
        return digest.digest();
    }
}
