package app.latent.vault.backing;

import java.io.IOException;
import java.util.List;

/**
 * Tells what changes in some folders of a store, whoever changes it. One thread adds folders and waits; any may close. Entries have their folders' paths of when
 * those were added.
 */
public interface BackingWatch extends AutoCloseable {

    /** What happened to an entry of a folder. */
    enum Kind {
        /** It is there now, and was not, or was another. */
        APPEARED,
        /** Its content or its attributes are others. */
        CHANGED,
        /** It was deleted or renamed. */
        GONE
    }

    /**
     * @param path of the entry
     * @param move the same for both ends of one rename, and for no other lately; 0 where that cannot be told
     */
    record Change(String path, Kind kind, int move) {

        /** One that is not known to be a rename. */
        public Change(String path, Kind kind) {
            this(path, kind, 0);
        }
    }

    /**
     * What has happened since the last time.
     *
     * @param changes in their order
     * @param lost whether there were more, which nobody can tell
     */
    record Changes(List<Change> changes, boolean lost) {

        public boolean isEmpty() {
            return changes.isEmpty() && !lost;
        }
    }

    /**
     * Has the entries of a folder watched, not what is below them. A folder that is deleted is watched no more.
     *
     * @throws java.nio.file.NoSuchFileException where there is nothing
     * @throws java.nio.file.NotDirectoryException where it is no folder
     * @throws IOException where the operating system watches no more folders, too
     */
    void add(String folder) throws IOException;

    /** How many folders are watched. */
    int count();

    /**
     * Waits until something has changed.
     *
     * @param nanos how long at most
     * @throws java.nio.channels.ClosedChannelException once this is closed
     */
    Changes await(long nanos) throws IOException, InterruptedException;

    /** Whoever waits comes back. */
    @Override
    void close() throws IOException;
}
