package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One file of the journal, as its writer sees it. Its space is taken when it is made, so that overwriting works on a full disk; it is written over again and
 * again.
 *
 * <p>All but {@link #syncUpTo} is guarded by the journal's lock.
 */
final class Segment implements AutoCloseable {

    private static final int STEP = 1 << 20;

    private final BackingFile file;
    private final RecordSeal seal;
    private SegmentHead head = SegmentHead.NONE;
    private long records;

    /** Written under the journal's lock, read by {@link #syncUpTo} without it. */
    private volatile long end = SegmentHead.SEGMENT_SIZE;

    /** Held over a sync; taken without the journal's lock. */
    private final ReentrantLock syncing = new ReentrantLock();

    /** Guarded by {@code syncing}. */
    private long synced;

    /** Files some of whose chunks may be torn but for this segment. */
    private final Set<String> files = new HashSet<>();

    /** Those of them of which that is certain, as overwriting failed: syncing them does not help. */
    private final Set<String> torn = new HashSet<>();

    private final Map<Long, NodeIntent> intents = new HashMap<>();

    /** Overwrites that were told here and are under way. */
    private int underWay;

    private Segment(BackingFile file, RecordSeal seal) {
        this.file = file;
        this.seal = seal;
    }

    /** Makes the file and takes its space. */
    static Segment create(BackingStore folder, String name, RecordSeal seal) throws IOException {
        BackingFile file = folder.open(name, BackingStore.Access.CREATE);
        try {
            for (long at = 0; at < SegmentHead.SEGMENT_SIZE; at += STEP) file.write(ByteBuffer.allocate(STEP), at);
            file.sync();
            folder.syncFolder("");
            return new Segment(file, seal);
        } catch (IOException e) {
            try (file) {
                folder.delete(name);
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** Begins anew; what it held is void. */
    void restart(long firstRecord) throws IOException {
        SegmentHead fresh = new SegmentHead(UUID.randomUUID(), firstRecord);
        file.write(ByteBuffer.wrap(fresh.encode()), 0);
        head = fresh;
        records = 0;
        try (var _ = BoundedLock.hold(syncing)) {
            synced = 0;
            end = SegmentHead.SIZE;
        }
    }

    boolean fits(long bytes) {
        return end + bytes <= SegmentHead.SEGMENT_SIZE;
    }

    static int room(int recordLength) {
        return Integer.BYTES + recordLength + RecordSeal.OVERHEAD;
    }

    /**
     * Adds a record, which must fit. Where this throws, the next record takes its place.
     *
     * @return up to where to sync for it to be durable
     */
    long append(byte[] record) throws IOException {
        byte[] sealed = seal.seal(head.id(), head.firstRecord() + records, record);
        ByteBuffer framed = ByteBuffer.allocate(Integer.BYTES + sealed.length);
        long at = end;
        file.write(framed.putInt(sealed.length).put(sealed).flip(), at);
        records++;
        end = at + framed.capacity();
        return end;
    }

    /** The number of the record after its last. */
    long nextRecord() {
        return head.firstRecord() + records;
    }

    /** Returns once all up to there is durable; one sync serves all who wait for it. */
    void syncUpTo(long offset) throws IOException {
        try (var _ = BoundedLock.hold(syncing)) {
            if (synced >= offset) return;
            long appended = end;
            file.sync();
            synced = appended;
        }
    }

    void overwriting(String contentPath) {
        files.add(contentPath);
        underWay++;
    }

    /** @param whole whether all that was told of has reached the store */
    void overwritten(String contentPath, boolean whole) {
        underWay--;
        if (!whole) torn.add(contentPath);
    }

    /** @return whether there was anything of it */
    boolean settled(String contentPath) {
        torn.remove(contentPath);
        return files.remove(contentPath);
    }

    boolean concerns(String contentPath) {
        return files.contains(contentPath);
    }

    void begun(long number, NodeIntent intent) {
        intents.put(number, intent);
    }

    /** @return whether it was begun here */
    boolean done(long number) {
        return intents.remove(number) != null;
    }

    /** Whether nothing depends on it. */
    boolean isSettled() {
        return files.isEmpty() && intents.isEmpty() && underWay == 0;
    }

    /** The files to sync for nothing to depend on it any more; empty where that would not do. */
    Set<String> toSync() {
        return underWay == 0 && torn.isEmpty() && intents.isEmpty() ? Set.copyOf(files) : Set.of();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
