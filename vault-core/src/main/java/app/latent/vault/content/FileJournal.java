package app.latent.vault.content;

import app.latent.vault.format.ContentSizes;
import app.latent.vault.journal.ChunkRecord;
import app.latent.vault.journal.Journal;
import app.latent.vault.journal.TailRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What the journal is told of one file: each chunk before it is overwritten, and once before it grows, until all is durable. Guarded by the flush lock. */
final class FileJournal {

    private final Journal journal;
    private final Location location;
    private final SyncState synced;

    /** Whether anything of the file survives a power cut, and so must not be torn. */
    private boolean everDurable;

    private boolean tailTold;
    private boolean anythingTold;

    /** @param everDurable whether the file was there before it was opened */
    FileJournal(Journal journal, Location location, SyncState synced, boolean everDurable) {
        this.journal = journal;
        this.location = location;
        this.synced = synced;
        this.everDurable = everDurable;
    }

    /** Changes that are under way. */
    static final class Told implements AutoCloseable {

        private final List<Journal.Changing> changes = new ArrayList<>(2);

        /** All has reached the store. */
        void written() {
            changes.forEach(Journal.Changing::written);
        }

        @Override
        public void close() {
            changes.forEach(Journal.Changing::close);
        }
    }

    /**
     * Tells what is about to be written. Nobody finds a deleted file after a crash, so nothing is told of it.
     *
     * @param edge the number of the first chunk that the ciphertext has not
     */
    Told before(Burst burst, long edge, Ciphertext ciphertext) throws IOException {
        Told told = new Told();
        if (location.isDeleted()) return told;
        boolean overwrites = burst.first() < edge;
        boolean appends = burst.last() >= edge && everDurable && !tailTold;
        if (!overwrites && !appends) return told;
        ByteBuffer header = ByteBuffer.wrap(ciphertext.header().ciphertext());
        anythingTold = true;
        try {
            if (overwrites) {
                List<ChunkRecord> records = burst.records(location.contentPath(), header, edge);
                boolean durable = records.stream().anyMatch(record -> synced.isDurable(record.chunk()));
                told.changes.add(journal.beforeOverwrite(records, durable));
            }
            if (appends) {
                long size = ContentSizes.ciphertextSize(ciphertext.stored());
                told.changes.add(journal.beforeAppend(new TailRecord(location.contentPath(), header, size), true));
                tailTold = true;
            }
            return told;
        } catch (IOException e) {
            // Nothing was written, so nothing is torn.
            told.written();
            told.close();
            throw e;
        }
    }

    /** Whether {@link #settled} has something to tell. */
    boolean isConcerned() {
        everDurable = true;
        return anythingTold;
    }

    /** The ciphertext is another one from now on. What was told of the old one stays true of that. */
    void begunAnew(boolean durable) {
        everDurable = durable;
        tailTold = false;
    }

    /** All is durable as it is. */
    void settled() throws IOException {
        journal.settled(location.contentPath());
        anythingTold = false;
        tailTold = false;
    }
}
