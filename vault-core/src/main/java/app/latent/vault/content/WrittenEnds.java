package app.latent.vault.content;

import app.latent.vault.backing.BackingStat;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The ends of the chunks that were written into a ciphertext since it was handed over last, or opened: for whoever remembers what we leave, who then need not
 * read it. Where somebody else may have changed it meanwhile, or a write has failed, nothing is handed over.
 *
 * <p>For any number of threads; the monitor is held for moments.
 */
final class WrittenEnds {

    /** Chunks: 4 GiB of content, 1 MiB of memory. */
    private static final int MOST = 1 << 17;

    private static final long[] NONE = {};

    private @Nullable BackingStat before;
    private long[] ends = NONE;
    private BitSet written = new BitSet();
    private boolean doubtful;

    /** What is there now is of others, or was handed over. */
    synchronized void begin(@Nullable BackingStat stat) {
        before = stat;
        ends = NONE;
        written = new BitSet();
        doubtful = false;
    }

    /** All of it is of what we have written aside. */
    synchronized void begin(WrittenEnds aside) {
        synchronized (aside) {
            before = aside.before;
            ends = aside.ends;
            written = aside.written;
            doubtful = aside.doubtful;
        }
    }

    /** Others may have changed any of it, or it is torn. */
    synchronized void doubt() {
        doubtful = true;
    }

    /** @param end where the chunk's ciphertext ends in a buffer */
    void wrote(long chunk, ByteBuffer buffer, int end) {
        long last = buffer.getLong(end - Ends.END);
        synchronized (this) {
            if (chunk >= MOST) {
                doubtful = true;
                return;
            }
            int number = (int) chunk;
            if (number >= ends.length)
                ends = Arrays.copyOf(ends, Math.min(MOST, Math.max(number + 1, ends.length * 2)));
            ends[number] = last;
            written.set(number);
        }
    }

    /** It was cut: it has so many chunks. */
    synchronized void cutTo(long chunks) {
        if (chunks < written.length()) written.clear((int) chunks, written.length());
    }

    /**
     * Gives away what was written, and begins anew.
     *
     * @param header as it stands there
     * @param left the ciphertext as it is left
     * @return null where it must be read to be known
     */
    synchronized @Nullable Ends handOver(byte[] header, BackingStat left) {
        BackingStat stat = before == null ? left : before;
        Ends handed = doubtful ? null : new Ends(header, stat, Arrays.copyOf(ends, written.length()), written);
        begin(left);
        return handed;
    }
}
