package app.latent.vault.content;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * By what a ciphertext is known to be the one that we left, though somebody else can write into it too: its size and time of modification, which cost a look,
 * and where those differ, its header and the ends of the chunks that went through our hands last, which cost a read each.
 *
 * <p>Times alone decide nothing: sync clients set them, and network file systems tell one of their own at first and the server's later. Those that a store keeps
 * in whole seconds, or every other, may be told with their fraction until it forgets that.
 */
final class Lineage {

    /** How many chunks are remembered, by number modulo that. */
    private static final int CHUNKS = 64;

    /** Of a chunk's authentication tag, as much as tells it from another. */
    private static final int END = Long.BYTES;

    private static final long COARSEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final CiphertextSizes sizes;

    /** As we left it; null where we have written since, or could not look. Written under the flush lock. */
    private volatile @Nullable BackingStat left;

    /** Guarded by the monitor; -1 where there is none. */
    private final long[] numbers = new long[CHUNKS];

    private final long[] ends = new long[CHUNKS];

    /** @param sizes of the vault's cipher */
    Lineage(CiphertextSizes sizes) {
        this.sizes = sizes;
        Arrays.fill(numbers, -1);
    }

    void left(BackingStat stat) {
        left = stat;
    }

    /** We are about to write. */
    void writing() {
        left = null;
    }

    /** As we left it; null where nobody has looked since. */
    @Nullable BackingStat left() {
        return left;
    }

    /** Whether a look raises no doubt. The size counts where times are coarse: a sync that failed may change it, and no time. */
    boolean isAsLeft(BackingStat stat) {
        BackingStat before = left;
        if (before == null) return true;
        return isSame(before.modified(), stat.modified())
                && (before.size() == stat.size() || !isCoarse(stat.modified()));
    }

    private static boolean isSame(FileTime one, FileTime other) {
        if (one.equals(other)) return true;
        long nanos = one.to(TimeUnit.NANOSECONDS) - other.to(TimeUnit.NANOSECONDS);
        return (isCoarse(one) || isCoarse(other)) && Math.abs(nanos) < COARSEST_NANOS;
    }

    private static boolean isCoarse(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS) % TimeUnit.SECONDS.toNanos(1) == 0;
    }

    /** @param end where a chunk's ciphertext ends in a buffer */
    void met(long chunk, ByteBuffer buffer, int end) {
        long tag = buffer.getLong(end - END);
        synchronized (this) {
            int slot = (int) (chunk % CHUNKS);
            numbers[slot] = chunk;
            ends[slot] = tag;
        }
    }

    /** What we knew of chunks that are about to be written is no more. */
    synchronized void forget(long first, int count) {
        for (int slot = 0; slot < CHUNKS; slot++) {
            if (numbers[slot] >= first && numbers[slot] < first + count) numbers[slot] = -1;
        }
    }

    /** What we knew of chunks from a number on is no more. */
    synchronized void forgetFrom(long chunk) {
        for (int slot = 0; slot < CHUNKS; slot++) if (numbers[slot] >= chunk) numbers[slot] = -1;
    }

    /** Whether the chunks that we remember are those that stand there. */
    boolean isMet(BackingFile file, long stored) throws IOException {
        long[] known;
        long[] tags;
        synchronized (this) {
            known = numbers.clone();
            tags = ends.clone();
        }
        ByteBuffer tag = ByteBuffer.allocate(END);
        for (int slot = 0; slot < CHUNKS; slot++) {
            int length = known[slot] < 0 ? 0 : ContentSizes.lengthOf(known[slot], stored);
            if (length == 0) continue;
            long end = sizes.offsetOf(known[slot]) + length + sizes.overhead();
            if (file.read(tag.clear(), end - END) < END || tag.getLong(0) != tags[slot]) return false;
        }
        return true;
    }
}
