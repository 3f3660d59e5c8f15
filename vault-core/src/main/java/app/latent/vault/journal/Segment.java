package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Reason;
import app.latent.vault.crypto.Sealer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private final String name;
    private final BackingFile file;
    private final int size;
    private final RecordSeal seal;
    private SegmentHead head = SegmentHead.NONE;

    /** For one record at a time; never cleartext's, but for paths of ciphertext. */
    private ByteBuffer frame = ByteBuffer.allocate(0);

    private long records;

    /**
     * Where its present life begins. Positions count through all its lives, and the file's first byte is at this one: so a sync that was begun in an earlier
     * life may end whenever it likes, and is never taken for one of what was told since.
     */
    private volatile long start;

    /** A position. Written under the journal's lock, read by {@link #syncUpTo} without it. */
    private volatile long end;

    /** Held over a sync; taken without the journal's lock. */
    private final ReentrantLock syncing = new ReentrantLock();

    /** A position; guarded by {@code syncing}. */
    private long synced;

    /** Where it ended when a sync of it failed last. Written under {@code syncing}, read without it. */
    private volatile long lost;

    /** Files that may be torn but for this segment. */
    private final Set<String> files = new HashSet<>();

    /** Those of them of which that is certain, as writing failed: syncing them does not help. */
    private final Set<String> torn = new HashSet<>();

    /** Files of which it tells anything that was not taken back. */
    private final Set<String> told = new HashSet<>();

    private final Map<Long, NodeIntent> intents = new HashMap<>();

    /** Changes that were told here and are under way. */
    private int underWay;

    private Segment(String name, BackingFile file, int size, RecordSeal seal) {
        this.name = name;
        this.file = file;
        this.size = size;
        this.end = size;
        this.seal = seal;
    }

    /**
     * Makes the file and takes its space.
     *
     * @param size in bytes
     */
    static Segment create(BackingStore folder, String name, int size, RecordSeal seal) throws IOException {
        BackingFile file = folder.open(name, BackingStore.Access.CREATE);
        try {
            for (int at = 0; at < size; at += STEP) file.write(ByteBuffer.allocate(Math.min(STEP, size - at)), at);
            file.sync();
            folder.syncFolder("");
            return new Segment(name, file, size, seal);
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
        // First, as a sync of the earlier life that fails from now on may lose the head.
        start = end;
        end = start + SegmentHead.SIZE;
        file.write(ByteBuffer.wrap(fresh.encode()), 0);
        head = fresh;
        records = 0;
        told.clear();
    }

    String name() {
        return name;
    }

    boolean fits(long bytes) {
        return !isLost() && end - start + bytes <= size;
    }

    /**
     * Whether a sync has failed in its present life: then what it told since the one before may be lost though the next succeeds, and what follows that is not
     * found by whoever reads it. So nothing more is told here.
     */
    boolean isLost() {
        return lost > start;
    }

    static int room(Encodable record) {
        return Integer.BYTES + record.length() + Sealer.OVERHEAD;
    }

    /**
     * Adds a record, which must fit. Where this throws, the next record takes its place.
     *
     * @return up to where to sync for it to be durable
     */
    long append(Encodable record) throws IOException {
        int room = room(record);
        if (frame.capacity() < room) frame = ByteBuffer.allocate(room);
        frame.clear().limit(room).putInt(room - Integer.BYTES);
        record.encode(frame.slice(Integer.BYTES + Sealer.NONCE, record.length()));
        seal.seal(head.id(), head.firstRecord() + records, frame.slice());
        long at = end;
        file.write(frame.rewind(), at - start);
        records++;
        end = at + room;
        return end;
    }

    /** Whether it still holds the record of a number. */
    boolean holds(long record) {
        return record >= head.firstRecord() && record < nextRecord();
    }

    /** The number of the record after its last. */
    long nextRecord() {
        return head.firstRecord() + records;
    }

    /**
     * Returns once all up to a position is durable, or void; one sync serves all who wait for it.
     *
     * @throws IOException also to all who told before a sync failed, though it was another's
     */
    void syncUpTo(long position) throws IOException {
        try (var _ = BoundedLock.hold(syncing)) {
            if (synced >= position) return;
            if (isLost()) throw Reason.INPUT_OUTPUT.at(null, "the journal may have lost it");
            long appended = end;
            sync();
            synced = appended;
        }
    }

    private void sync() throws IOException {
        try {
            file.sync();
        } catch (IOException e) {
            lost = end;
            throw e;
        }
    }

    /** @param untilSettled whether it is needed when the change is no more under way */
    void changing(String contentPath, boolean untilSettled) {
        told.add(contentPath);
        if (untilSettled) files.add(contentPath);
        begin();
    }

    /** Something is under way that nobody needs to be told of when it is not. */
    void begin() {
        underWay++;
    }

    void ended() {
        underWay--;
    }

    /** Not all that was told of has reached the store. */
    void changedInPart(String contentPath) {
        files.add(contentPath);
        torn.add(contentPath);
    }

    /** Syncing a file will not help. */
    void torn(String contentPath) {
        if (files.contains(contentPath)) torn.add(contentPath);
    }

    boolean isTorn(String contentPath) {
        return torn.contains(contentPath);
    }

    long end() {
        return end;
    }

    void settled(String contentPath) {
        told.remove(contentPath);
        torn.remove(contentPath);
        files.remove(contentPath);
    }

    /** Whether it tells anything of a file, needed or not. */
    boolean tellsOf(String contentPath) {
        return told.contains(contentPath);
    }

    /** Whether a file may be torn but for it. */
    boolean isNeededBy(String contentPath) {
        return files.contains(contentPath);
    }

    void begun(long number, NodeIntent intent) {
        intents.put(number, intent);
    }

    /** @return whether it was begun here */
    boolean done(long number) {
        return intents.remove(number) != null;
    }

    /** Whether what it may have lost is of no use any more: nothing that was told here is under way, nor will be until it begins anew. */
    boolean isGivenUp() {
        return isLost() && underWay == 0;
    }

    /** Whether nothing depends on it. */
    boolean isSettled() {
        return files.isEmpty() && intents.isEmpty() && underWay == 0;
    }

    /** The files to sync for nothing to depend on it any more, in an order that is always the same; empty where that would not do. */
    Set<String> toSync() {
        return underWay == 0 && torn.isEmpty() && intents.isEmpty() ? new TreeSet<>(files) : Set.of();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
