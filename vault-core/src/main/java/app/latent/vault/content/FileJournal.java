package app.latent.vault.content;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.journal.ChunkRecord;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.TailRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the journal is told of one file: each chunk before it is overwritten, and once before it grows, until all is durable. Guarded by the flush lock; but that
 * a sync has failed is told without it, so what that reads and writes is volatile.
 */
final class FileJournal {

    private final Journal journal;
    private final Location location;
    private final SyncState synced;
    private final Places places;

    /** What the journal's was when it was asked last. */
    private long settlements;

    /** As {@link #settlements}. Guarded by the lock of the ciphertext's syncs. */
    private long failedSyncs;

    /** Whether anything of the file survives a power cut, and so must not be torn. */
    private boolean everDurable;

    private boolean deletionDurable;

    /** What was told when the file was made, until it has grown. */
    private Journal.@Nullable Growing made;

    /** What was told of the end, while that stands. */
    private Journal.@Nullable Changing tail;

    private volatile boolean anythingTold;

    /** Whether what the journal was told of its path before may be of what it holds now. */
    private volatile boolean mayInherit;

    /** Whether the journal was needed for the file before this told anything. */
    private volatile boolean inherited;

    /** Whether there may be chunks that are torn and that nobody has in memory to write them anew: they are left to recovery, and all that was told with them. */
    private volatile boolean tornForGood;

    /**
     * @param everDurable whether the file was there before it was opened
     * @param made what was told when it was made; null where nothing was
     */
    FileJournal(
            Journal journal,
            Location location,
            SyncState synced,
            Places places,
            boolean everDurable,
            Journal.@Nullable Growing made) {
        this.journal = journal;
        this.made = made;
        this.places = places;
        this.settlements = journal.settlements();
        this.failedSyncs = journal.failedSyncs();
        this.location = location;
        this.synced = synced;
        this.everDurable = everDurable;
        this.mayInherit = everDurable;
    }

    /** Changes that are under way. Until they are not, the file is not renamed: a crash must find it where the journal says. */
    static final class Told implements AutoCloseable {

        private final BoundedLock.Held place;
        private final List<Journal.Change> changes = new ArrayList<>(2);

        Told(BoundedLock.Held place) {
            this.place = place;
        }

        /** All has reached the store. */
        void written() {
            changes.forEach(Journal.Change::written);
        }

        @Override
        public void close() {
            try (place) {
                changes.forEach(Journal.Change::close);
            }
        }
    }

    /**
     * Tells what is about to be written. Nobody finds a deleted file after a crash, once that it is deleted is durable, so nothing is told of it.
     *
     * @param edge the number of the first chunk that the ciphertext has not
     */
    Told before(Burst burst, long edge, Ciphertext ciphertext) throws IOException {
        Told told = new Told(location.holdStill());
        try {
            if (location.isDeleted()) {
                makeDeletionDurable();
            } else {
                tell(told, burst, edge, ciphertext);
            }
            return told;
        } catch (IOException | RuntimeException e) {
            // Nothing was written, so nothing is torn.
            told.written();
            told.close();
            throw e;
        }
    }

    private void tell(Told told, Burst burst, long edge, Ciphertext ciphertext) throws IOException {
        noticeSettlement();
        boolean overwrites = burst.first() < edge;
        boolean appends = burst.last() >= edge;
        ByteBuffer header = ByteBuffer.wrap(ciphertext.header().ciphertext());
        if (overwrites || (appends && everDurable)) tellOfOld(told, burst, edge, header, ciphertext);
        if (appends && !everDurable && mayBeTornByKill(burst, ciphertext.sizes())) {
            tellOfNew(told, header, ciphertext);
        }
    }

    private void tellOfOld(Told told, Burst burst, long edge, ByteBuffer header, Ciphertext ciphertext)
            throws IOException {
        beginTelling();
        if (burst.first() < edge) {
            List<ChunkRecord> records = burst.records(location.contentPath(), header, edge);
            boolean durable = records.stream().anyMatch(record -> synced.isDurable(record.chunk()));
            if (durable) makeNameDurable();
            told.changes.add(journal.beforeOverwrite(records, durable, settlements));
        }
        if (burst.last() >= edge && everDurable) told.changes.add(tellTail(header, ciphertext));
    }

    /** The kernel ends a write of a process that is killed between two pages. */
    private static boolean mayBeTornByKill(Burst burst, CiphertextSizes sizes) {
        long first = sizes.offsetOf(burst.first());
        long last = sizes.ciphertextOf(burst.end()) - 1;
        return first / Journal.PAGE != last / Journal.PAGE;
    }

    /** Where it cannot be told the file is written all the same: nobody was promised anything. */
    private void tellOfNew(Told told, ByteBuffer header, Ciphertext ciphertext) {
        try {
            told.changes.add(growing(end(header, ciphertext)));
        } catch (IOException _) {
            // A kill may leave a torn file then.
        }
    }

    private Journal.Growing growing(TailRecord end) throws IOException {
        Journal.Growing again = made == null ? null : journal.again(made, end);
        made = null;
        return again == null ? journal.beforeGrowing(end) : again;
    }

    private TailRecord end(ByteBuffer header, Ciphertext ciphertext) {
        long size = ciphertext.sizes().ciphertextOf(ciphertext.stored());
        return new TailRecord(location.contentPath(), header, size);
    }

    private void beginTelling() throws IOException {
        if (anythingTold) return;
        inherited = isNeededBefore(location.contentPath());
        if (inherited && journal.isTorn(location.contentPath())) tornForGood = true;
        anythingTold = true;
    }

    private boolean isNeededBefore(String contentPath) throws IOException {
        return mayInherit && journal.isNeededBy(contentPath);
    }

    /** Last, as what is told before may have made the journal forget the end. */
    private Journal.Changing tellTail(ByteBuffer header, Ciphertext ciphertext) throws IOException {
        noticeSettlement();
        Journal.Changing before = tail;
        Journal.Changing again = before == null ? null : journal.again(before, settlements);
        if (again != null) return again;
        makeNameDurable();
        Journal.Changing fresh = journal.beforeAppend(end(header, ciphertext));
        tail = fresh;
        return fresh;
    }

    /** The journal has synced files by itself: this may have been one of them. */
    private void noticeSettlement() {
        long now = journal.settlements();
        if (now == settlements) return;
        settlements = now;
        synced.uncovered();
        tail = null;
    }

    /** A power cut must not take back a rename or a replacement and bring the file back where the journal does not know it. */
    private void makeNameDurable() throws IOException {
        places.makeDurable(location.contentDirectory());
    }

    /** Before it is overwritten: by its path the journal knows its successor, and so could not mend it where a power cut brings it back. */
    private void makeDeletionDurable() throws IOException {
        if (deletionDurable || !everDurable) return;
        makeNameDurable();
        deletionDurable = true;
    }

    /** A sync is about to begin. What grows while it is under way grows from what may be durable by then. */
    void syncing() {
        everDurable = true;
    }

    /** Whether {@link #settled} has something to tell. */
    boolean isConcerned() {
        return anythingTold;
    }

    /** The ciphertext is another one from now on. What was told of the old one stays true of that. */
    void begunAnew(boolean durable) {
        everDurable = durable;
        tail = null;
        emptied();
    }

    /** Nothing is left of what it was. */
    void emptied() {
        mayInherit = false;
        inherited = false;
        tornForGood = false;
    }

    /** Nobody writes to the file any more. */
    void closed() {
        if (made != null) made.needless();
        made = null;
    }

    /** All is durable as it is; so is its name then, as what it has replaced may need what was told of that for as long as a power cut can bring it back. */
    void settled() throws IOException {
        if (tornForGood) return;
        whileNamed(path -> {
            makeNameDurable();
            journal.settled(path);
        });
        anythingTold = false;
        tail = null;
    }

    /**
     * Asked after a sync that succeeded, before it is taken for success.
     *
     * @throws IOException when the journal has failed to sync the file since this was asked last: that may have lost what was written before, and no later sync tells
     */
    void requireNothingLost() throws IOException {
        whileNamed(path -> {
            long now = journal.failedSyncs(path);
            if (now == failedSyncs) return;
            failedSyncs = now;
            if (journal.isTorn(path)) throw Reason.INPUT_OUTPUT.at(null, "a sync of the file has failed");
        });
    }

    /** A sync has failed: what was told is needed even if a later one of the same content succeeds. */
    void syncFailed() throws IOException {
        whileNamed(path -> {
            // What others wrote and did not sync before is lost with it.
            if (anythingTold ? inherited : isNeededBefore(path)) tornForGood = true;
            journal.torn(path);
        });
    }

    /** What is told of a file by its path. */
    @FunctionalInterface
    private interface Telling {
        void of(String contentPath) throws IOException;
    }

    /** Of a file that is deleted nothing is told: by its path the journal knows its successor now. */
    private void whileNamed(Telling telling) throws IOException {
        try (var _ = location.holdStill()) {
            if (!location.isDeleted()) telling.of(location.contentPath());
        }
    }
}
