package app.latent.ffi;

import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Descriptors of folders that were opened moments ago, for whoever looks at one entry of a folder after the other. For so short a time that what happens to a
 * folder meanwhile might as well have happened between the opening and the look.
 */
final class RecentFolders {

    private static final long KEPT = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int SLOTS = 16;

    /** A folder's slot is chosen by its path; whoever needs the slot for another folder puts out the one that is there. */
    private final AtomicReferenceArray<@Nullable Kept> slots = new AtomicReferenceArray<>(SLOTS);

    /** How often a folder may have gone, or come to another path; what was being opened meanwhile may be what is there no more. Changed under the monitor. */
    private volatile long changes;

    /** Guarded by the monitor. */
    private boolean closed;

    /** An open folder. */
    record Kept(String path, SharedDescriptor descriptor, long since) {}

    /** @return with one use of its descriptor acquired; null where the folder was not opened lately */
    @Nullable Kept acquire(String path) {
        Kept kept = slots.get(slot(path));
        if (kept == null || !kept.path.equals(path) || System.nanoTime() - kept.since > KEPT) {
            return null;
        }
        try {
            kept.descriptor.acquire();
            return kept;
        } catch (ClosedChannelException _) {
            return null;
        }
    }

    /** To be asked before a folder is opened. */
    long changes() {
        return changes;
    }

    /**
     * Keeps a folder that was just opened, unless it may have gone meanwhile: then it is good for this use only.
     *
     * @param since when it was about to be opened
     * @param changesBefore what {@link #changes} was then
     * @return with one use of its descriptor acquired
     */
    Kept keep(String path, int descriptor, long since, long changesBefore)
            throws SystemCallException, ClosedChannelException {
        Kept kept = new Kept(path, new SharedDescriptor(descriptor), since);
        kept.descriptor.acquire();
        Kept leaves;
        synchronized (this) {
            leaves = closed || changes != changesBefore ? kept : slots.getAndSet(slot(path), kept);
        }
        if (leaves != null) {
            leaves.descriptor.close();
        }
        return kept;
    }

    /** A folder may be gone, or another at its path, and so all below it. */
    synchronized void forget(String path) throws SystemCallException {
        changes++;
        for (int slot = 0; slot < SLOTS; slot++) {
            Kept kept = slots.get(slot);
            if (kept != null && isAtOrBelow(kept.path, path)) {
                empty(slot);
            }
        }
    }

    private static boolean isAtOrBelow(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** Keeps none from now on. */
    synchronized void close() throws SystemCallException {
        closed = true;
        for (int slot = 0; slot < SLOTS; slot++) {
            empty(slot);
        }
    }

    private void empty(int slot) throws SystemCallException {
        Kept before = slots.getAndSet(slot, null);
        if (before != null) {
            before.descriptor.close();
        }
    }

    private static int slot(String path) {
        return (path.hashCode() & Integer.MAX_VALUE) % SLOTS;
    }
}
