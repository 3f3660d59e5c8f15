package app.latent.vault.journal;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Reason;
import app.latent.vault.backing.RelativePaths;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is about to be done to the vault's folder and cannot be done at once, until it is done and durable. For any number of threads.
 *
 * <p>It is bounded: at most {@value #MOST_SEGMENTS} segments of {@value #SEGMENT_SIZE} bytes. Where all are full, or there is no
 * room for another, whoever needs room syncs the files whose chunks the least recent one holds, and it begins anew.
 */
public final class Journal implements AutoCloseable {

    /** Chunks that may be told at once. */
    public static final int MOST_CHUNKS = 64;

    /** The end of a process stops a write at a multiple of these bytes: what they are of memory, at least, on every machine that we know. */
    public static final int PAGE = 4096;

    static final String PREFIX = "redo-";
    private static final int MOST_SEGMENTS = 4;
    private static final int SEGMENT_SIZE = 16 << 20;
    private static final int LOCKS = 64;

    private final BackingStore folder;
    private final BackingStore vault;
    private final RecordSeal seal;
    private final int segmentSize;

    /** Guards all below; held over writes to the journal, never over a call to the vault. */
    private final ReentrantLock lock = new ReentrantLock();

    /** Those that may be needed, the one written now last. */
    private final List<Segment> segments = new ArrayList<>();

    private final List<Segment> spare = new ArrayList<>();
    private int created;
    private long nextRecord;
    private long lastIntent;
    private long lastGrowing;

    /** Numbers of files that have grown, which is not told yet. */
    private final List<Long> grown = new ArrayList<>();

    private boolean closed;

    /** How often the journal has made files durable by itself; counted before it does, so that whoever reads it then relies on no record that goes. */
    private final AtomicLong settlements = new AtomicLong();

    /** How often the journal has failed to make a file durable; counted after the file is known as torn. */
    private final AtomicLong failedSyncs = new AtomicLong();

    /** By path: held while a file is synced here, until a failure is counted. No other lock but {@link #lock} is taken meanwhile. */
    private final List<Lock> syncing =
            Stream.generate(ReentrantLock::new).limit(LOCKS).collect(Collectors.toUnmodifiableList());

    /**
     * A journal that is written from now on. What an earlier one left is for {@link JournalRecovery} to read, before.
     *
     * @param folder of this journal alone, outside the vault; closed with it
     * @param vault what it writes of; stays the caller's
     * @param key 32 bytes, the same for the same vault; copied
     */
    public Journal(BackingStore folder, BackingStore vault, byte[] key) {
        this(folder, vault, key, SEGMENT_SIZE);
    }

    /** @param segmentSize in bytes; what is told at once must fit */
    public Journal(BackingStore folder, BackingStore vault, byte[] key, int segmentSize) {
        this.folder = folder;
        this.segmentSize = segmentSize;
        this.vault = vault;
        this.seal = new RecordSeal(key);
    }

    /** A change of one file's ciphertext that is under way. */
    public abstract sealed class Change implements AutoCloseable {

        final Segment segment;
        private boolean whole;

        private Change(Segment segment) {
            this.segment = segment;
        }

        /** Tells that all has reached the store, or nothing. */
        public void written() {
            whole = true;
        }

        /** Nothing is written any more. */
        @Override
        public void close() {
            lock.lock();
            try {
                segment.ended();
                ended(whole);
            } finally {
                lock.unlock();
            }
        }

        /** The lock is held. */
        abstract void ended(boolean whole);
    }

    /** A change that a power cut must not tear either. Without {@link #written} the file counts as torn until it is {@link Journal#settled}. */
    public final class Changing extends Change {

        private final String contentPath;

        private Changing(Segment segment, String contentPath) {
            super(segment);
            this.contentPath = contentPath;
        }

        @Override
        void ended(boolean whole) {
            if (!whole) segment.changedInPart(contentPath);
        }
    }

    /** The making or growing of a file that is not durable. Without {@link #written} a recovery looks at the file. */
    public final class Growing extends Change {

        private final long record;
        private final JournalRecord.Growing told;

        private Growing(Segment segment, long record, JournalRecord.Growing told) {
            super(segment);
            this.record = record;
            this.told = told;
        }

        @Override
        void ended(boolean whole) {
            if (whole) grown.add(told.number());
        }

        /** The file was closed, and has not grown: nothing of it is torn. */
        public void needless() {
            lock.lock();
            try {
                grown.add(told.number());
            } finally {
                lock.unlock();
            }
        }

        private boolean isOf(TailRecord tail) {
            return told.tail().contentPath().equals(tail.contentPath())
                    && told.tail().header().equals(tail.header());
        }
    }

    /**
     * Tells that chunks are about to be overwritten. Returns when that is written, so that it survives the end of this process; and durable, where asked, so
     * that it survives a power cut.
     *
     * @param chunks 1 to {@value #MOST_CHUNKS}, all of one file
     * @param durable whether what is overwritten is durable itself
     * @param settlements what {@link #settlements} was when the caller looked whether it is
     * @throws IOException when it could not be written, and nothing may be overwritten
     */
    public Changing beforeOverwrite(List<ChunkRecord> chunks, boolean durable, long settlements) throws IOException {
        if (chunks.isEmpty() || chunks.size() > MOST_CHUNKS) {
            throw new IllegalArgumentException(chunks.size() + " chunks");
        }
        String path = chunks.getFirst().contentPath();
        List<JournalRecord.Chunk> records =
                chunks.stream().map(JournalRecord.Chunk::new).toList();
        Written written = write(records, segment -> segment.changing(path, true));
        return changing(path, written, durable || written.settlements() != settlements);
    }

    /**
     * Changes when the journal has synced files by itself: then records that were told before are void, and any chunk that they told of may be durable as it is.
     */
    public long settlements() {
        return settlements.get();
    }

    /**
     * Tells that a durable file is about to grow, so that a torn end is cut off. To be told once for a file that grows step by step, with {@link #again} before
     * each further step, until it is {@link #settled}; whatever is overwritten meanwhile, its last chunk included, is told as well.
     *
     * @throws IOException when it could not be written, and nothing may be appended
     */
    public Changing beforeAppend(TailRecord tail) throws IOException {
        String path = tail.contentPath();
        return changing(
                path, write(List.of(new JournalRecord.Tail(tail)), segment -> segment.changing(path, true)), true);
    }

    /**
     * Tells that a file is about to be made, or to grow that is not durable: what the end of this process tears of it is mended. To be told before each step. That
     * it has grown is told with the next such: until then a recovery looks at a file that is whole.
     *
     * @throws IOException when it could not be written
     */
    public Growing beforeGrowing(TailRecord tail) throws IOException {
        JournalRecord.Growing growing = growing(tail);
        Written written = write(List.of(growing), Segment::begin);
        return new Growing(written.segment(), written.record(), growing);
    }

    /**
     * A file that was made is about to grow for the first time, which its making has told.
     *
     * @param made what {@link #beforeGrowing} returned then, closed
     * @return null where that is forgotten, or the file is another or elsewhere by now, and its growing is to be told
     */
    public @Nullable Growing again(Growing made, TailRecord tail) throws IOException {
        try (var _ = BoundedLock.hold(lock)) {
            boolean told = segments.contains(made.segment) && made.segment.holds(made.record) && made.isOf(tail);
            if (!told) return null;
            made.segment.begin();
            return made;
        }
    }

    private JournalRecord.Growing growing(TailRecord tail) throws IOException {
        try (var _ = BoundedLock.hold(lock)) {
            var growing = new JournalRecord.Growing(++lastGrowing, tail, List.copyOf(grown));
            grown.clear();
            return growing;
        }
    }

    /**
     * What was told once is about to be done again: it is under way, so that the journal neither takes it for durable nor forgets it.
     *
     * @param told what {@link #beforeAppend} returned, closed
     * @param settlements what {@link #settlements} was before that
     * @return null where it may be forgotten already, and is to be told anew
     */
    public @Nullable Changing again(Changing told, long settlements) throws IOException {
        try (var _ = BoundedLock.hold(lock)) {
            if (this.settlements.get() != settlements) return null;
            if (told.segment.isLost() || !told.segment.isNeededBy(told.contentPath)) return null;
            told.segment.changing(told.contentPath, true);
            return new Changing(told.segment, told.contentPath);
        }
    }

    private Changing changing(String path, Written written, boolean durable) throws IOException {
        Changing changing = new Changing(written.segment(), path);
        if (durable) {
            try {
                written.segment().syncUpTo(written.end());
            } catch (IOException e) {
                changing.written();
                changing.close();
                throw e;
            }
        }
        return changing;
    }

    /**
     * Tells that a file's content is durable as it is, or that the file is gone. The caller lets no chunk of it be overwritten between the sync and this.
     */
    public void settled(String contentPath) throws IOException {
        if (!any(segment -> segment.tellsOf(contentPath))) return;
        write(List.of(new JournalRecord.Settled(contentPath)), _ -> forget(contentPath));
    }

    private void forget(String contentPath) {
        segments.forEach(segment -> segment.settled(contentPath));
    }

    private boolean any(Predicate<Segment> condition) throws IOException {
        try (var _ = BoundedLock.hold(lock)) {
            return segments.stream().anyMatch(condition);
        }
    }

    /** Whether a file may be torn but for what was told of it. */
    public boolean isNeededBy(String contentPath) throws IOException {
        return any(segment -> segment.isNeededBy(contentPath));
    }

    /** Whether a file is torn, as far as is known: as writing or syncing it failed, and it was not {@link #settled} since. */
    public boolean isTorn(String contentPath) throws IOException {
        return any(segment -> segment.isTorn(contentPath));
    }

    /**
     * Changes when the journal has failed to sync a file: if that was the one which {@link #isTorn}, what its writers had written may be lost, though a sync of
     * their own succeeds afterwards. Waits for a sync of this file that is under way here.
     */
    public long failedSyncs(String contentPath) throws IOException {
        try (var _ = BoundedLock.hold(syncing(contentPath))) {
            return failedSyncs.get();
        }
    }

    /** The same, for whoever has not written anything yet. */
    public long failedSyncs() {
        return failedSyncs.get();
    }

    private Lock syncing(String contentPath) {
        return syncing.get(Math.floorMod(contentPath.hashCode(), LOCKS));
    }

    /**
     * Makes a file durable if it may be torn but for the journal, so that it can be renamed. The caller lets none be overwritten meanwhile.
     *
     * @throws IOException also when it is torn, as writing failed: then it needs the journal until its writers have synced it, or it was recovered
     */
    public void settle(String contentPath) throws IOException {
        if (!isNeededBy(contentPath)) return;
        if (isTorn(contentPath)) {
            throw Reason.INPUT_OUTPUT.at(null, "the file has chunks that could not be written");
        }
        beginSettling();
        sync(contentPath);
        settled(contentPath);
    }

    /**
     * What was told so far becomes durable, what is told from now on is made so by its teller: no chunk that is being overwritten rests on the records alone that
     * go now.
     */
    private void beginSettling() throws IOException {
        Segment last;
        long end;
        try (var _ = BoundedLock.hold(lock)) {
            settlements.incrementAndGet();
            if (segments.isEmpty() || segments.getLast().isGivenUp()) return;
            last = segments.getLast();
            end = last.end();
        }
        last.syncUpTo(end);
    }

    /** What a segment holds that can be made durable, and how much it told then. */
    private record Settling(Set<String> files, long nextRecord) {}

    /** Whoever is asked {@link #again} from now on tells anew; whoever was asked before is under way, and the segment has nothing to sync. */
    private Settling settling(Segment segment) throws IOException {
        try (var _ = BoundedLock.hold(lock)) {
            settlements.incrementAndGet();
            return new Settling(segment.toSync(), segment.nextRecord());
        }
    }

    /** A file's sync has failed, and what it holds on the disk is anything: no later sync of the same content makes its records void, until it is {@link #settled}. */
    public void torn(String contentPath) throws IOException {
        try (var _ = BoundedLock.hold(lock)) {
            segments.forEach(segment -> segment.torn(contentPath));
        }
    }

    /**
     * Tells steps before the first of them, durably.
     *
     * @return their number, for {@link #done}
     * @throws IOException when it could not be told, and none of them may be done
     */
    public long begin(NodeIntent intent) throws IOException {
        long number = nextIntent();
        Written written =
                write(List.of(new JournalRecord.Begun(number, intent)), segment -> segment.begun(number, intent));
        try {
            written.segment().syncUpTo(written.end());
            return number;
        } catch (IOException e) {
            takeBack(number, e);
            throw e;
        }
    }

    /** What was told and may have reached the disk must not be finished later, as it is never begun. */
    private void takeBack(long number, IOException cause) {
        try {
            done(number);
        } catch (IOException suppressed) {
            cause.addSuppressed(suppressed);
        }
    }

    private long nextIntent() throws IOException {
        try (var _ = BoundedLock.hold(lock)) {
            return ++lastIntent;
        }
    }

    /** Tells that steps are all done, and durable; or undone. */
    public void done(long number) throws IOException {
        // Not synced: a power cut that loses this has recovery look again at steps that are durable, and to finish them
        // anew changes nothing.
        write(List.of(new JournalRecord.Done(number)), _ -> segments.forEach(segment -> segment.done(number)));
    }

    /**
     * @param record the number of the last that was written
     * @param settlements when it was
     */
    private record Written(Segment segment, long end, long record, long settlements) {}

    @FunctionalInterface
    private interface Note {
        void in(Segment segment);
    }

    /** @param note made under the lock, as soon as the records are written */
    private Written write(List<? extends Encodable> records, Note note) throws IOException {
        long room = 0;
        for (Encodable record : records) room += Segment.room(record);
        while (true) {
            Segment oldest;
            try (var _ = BoundedLock.hold(lock)) {
                if (closed) throw new IOException("the journal is closed");
                Segment segment = segmentFor(room);
                if (segment != null) {
                    Written written = append(segment, records);
                    note.in(segment);
                    return written;
                }
                oldest = leastRecentToSettle();
            }
            settle(oldest);
        }
    }

    private Written append(Segment segment, List<? extends Encodable> records) throws IOException {
        long end = 0;
        for (Encodable record : records) {
            end = segment.append(record);
            nextRecord = segment.nextRecord();
        }
        return new Written(segment, end, nextRecord - 1, settlements.get());
    }

    /** The lock is held. @return null where room must be made first */
    private @Nullable Segment segmentFor(long room) throws IOException {
        if (!segments.isEmpty() && segments.getLast().fits(room)) return segments.getLast();
        segments.removeIf(segment -> segment.isSettled() && spare.add(segment));
        if (spare.isEmpty()) {
            Segment another = created == MOST_SEGMENTS ? null : createIfThereIsRoom();
            if (another == null) return null;
            spare.add(another);
        }
        Segment fresh = spare.removeLast();
        try {
            fresh.restart(nextRecord);
        } catch (IOException e) {
            spare.add(fresh);
            throw e;
        }
        segments.add(fresh);
        return fresh;
    }

    /** @return null where there is none, but a segment that can begin anew, so that overwriting goes on when the disk is full */
    private @Nullable Segment createIfThereIsRoom() throws IOException {
        try {
            return create();
        } catch (IOException e) {
            if (segments.stream().allMatch(segment -> segment.toSync().isEmpty())) throw e;
            return null;
        }
    }

    private Segment create() throws IOException {
        Segment segment = Segment.create(folder, freeName(), segmentSize, seal);
        created++;
        return segment;
    }

    /** A name that no segment has, of this journal or of an earlier one that could not be recovered. */
    private String freeName() throws IOException {
        int number = 0;
        while (folder.stat(PREFIX + number) != null) number++;
        return PREFIX + number;
    }

    private Segment leastRecentToSettle() throws IOException {
        for (Segment segment : segments) {
            if (!segment.toSync().isEmpty()) return segment;
        }
        throw new FileSystemException(null, null, "the journal is full");
    }

    /** The lock is not held, as the vault may take its time. What is told of a file meanwhile, where the segment has room for it, is not made void by its sync. */
    private void settle(Segment segment) throws IOException {
        Settling settling = settling(segment);
        beginSettling();
        for (String path : settling.files()) {
            sync(path);
            try (var _ = BoundedLock.hold(lock)) {
                if (segment.nextRecord() == settling.nextRecord()) segment.settled(path);
            }
        }
    }

    /** With its name: what it has replaced may be torn, and a power cut bring that back, for as long as that name is not durable. */
    private void sync(String contentPath) throws IOException {
        try (var _ = BoundedLock.hold(syncing(contentPath))) {
            trySync(contentPath);
        }
    }

    private void trySync(String contentPath) throws IOException {
        try (@Nullable BackingFile file = TornFile.open(vault, contentPath)) {
            if (file == null) return;
            file.sync();
            vault.syncFolder(RelativePaths.parent(contentPath));
        } catch (IOException e) {
            try {
                torn(contentPath);
            } finally {
                failedSyncs.incrementAndGet();
            }
            throw e;
        }
    }

    /**
     * Syncs what it still holds, and ends. Nothing may be under way.
     *
     * @throws IOException when something could not be synced, which stays in it for {@link JournalRecovery}
     */
    @Override
    public void close() throws IOException {
        List<Segment> left;
        try (var _ = BoundedLock.hold(lock)) {
            if (closed) return;
            closed = true;
            left = List.copyOf(segments);
        }
        IOException failed = null;
        for (Segment segment : left) {
            try {
                settle(segment);
            } catch (IOException e) {
                failed = e;
            }
        }
        boolean needed = left.stream().anyMatch(segment -> !segment.isSettled());
        seal.wipe();
        try (folder) {
            segments.addAll(spare);
            for (Segment segment : segments) segment.close();
            if (!needed) deleteOwnSegments();
        }
        if (failed != null) throw failed;
    }

    /** Wipes the key before the journal is closed: nothing can be told any more, so nothing be changed that has to be told. */
    public void wipeKey() {
        seal.wipe();
    }

    /** Others hold what could not be recovered yet. */
    private void deleteOwnSegments() throws IOException {
        for (Segment segment : segments) folder.delete(segment.name());
    }
}
