package app.latent.vault.content;

import app.latent.vault.backing.BackingStat;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What was written into a file's ciphertext, by the ends of its chunks: enough to tell this version of it from all others, without reading it. Immutable.
 */
public final class Ends {

    /** Of a chunk's authentication tag, the last bytes. */
    static final int END = Long.BYTES;

    private static final int NONCE = 12;

    private final byte[] nonce;
    private final BackingStat before;
    private final long[] ends;
    private final BitSet written;

    /**
     * @param header the file's, as it stands there
     * @param before where a chunk was not written, the ciphertext is as it was when it looked so
     * @param ends by number of chunk; not copied, nor is {@code written}
     */
    Ends(byte[] header, BackingStat before, long[] ends, BitSet written) {
        this(before, Arrays.copyOf(header, NONCE), ends, written);
    }

    private Ends(BackingStat before, byte[] nonce, long[] ends, BitSet written) {
        this.nonce = nonce;
        this.before = before;
        this.ends = ends;
        this.written = written;
    }

    /** The nonce of the header, 12 bytes. */
    public byte[] nonce() {
        return nonce.clone();
    }

    /** Where a chunk was not written, the ciphertext is as it was when it looked so. */
    public BackingStat before() {
        return before;
    }

    /** Whether a chunk was written. */
    public boolean has(int chunk) {
        return written.get(chunk);
    }

    /** Whether all of so many were. */
    public boolean hasAll(long chunks) {
        return written.nextClearBit(0) >= chunks;
    }

    /** The last bytes of a chunk that was written, big endian. */
    public long end(int chunk) {
        return ends[chunk];
    }

    /** Bytes of memory, about. */
    public int size() {
        return Long.BYTES * ends.length + Byte.SIZE * NONCE;
    }

    /** The same with what was written earlier to the same file, up to where this begins. */
    public Ends after(Ends earlier) {
        long[] all = Arrays.copyOf(earlier.ends, Math.max(earlier.ends.length, ends.length));
        for (int i = written.nextSetBit(0); i >= 0; i = written.nextSetBit(i + 1)) all[i] = ends[i];
        BitSet both = (BitSet) earlier.written.clone();
        both.or(written);
        return new Ends(earlier.before, nonce, all, both);
    }
}
