package app.latent.vault.conflict;

import app.latent.vault.conflict.ConflictNames.Suspicion;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.nio.VaultFileSystem;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The versions that sync clients left in a vault, where two machines had changed one thing. For any number of threads. */
public final class Conflicts implements AutoCloseable {

    /** What names get that are taken, where the conflict itself tells nothing better. */
    private static final String ADDED = " (1)";

    private final NoteFile file;
    private final ConflictNotes notes;
    private final VaultEvents.Subscription subscription;
    private final ConflictFinder finder;
    private final Merger merger;

    /**
     * @param events of the file system
     * @param folder where the notes are kept, of this vault alone and outside it; while another process keeps its own there, they are kept until the lock
     * @param key 32 bytes, which stay the caller's
     */
    public Conflicts(VaultFileSystem fileSystem, VaultEvents events, Path folder, byte[] key) {
        this.file = new NoteFile(folder, key);
        this.notes = new ConflictNotes(file);
        this.subscription = events.subscribeInPlace(notes::heard);
        this.finder = new ConflictFinder(fileSystem, notes);
        this.merger = new Merger(fileSystem, notes);
    }

    /**
     * Walks over the whole tree. Files of the same size whose names tell of a conflict are read, to compare them.
     *
     * @return in the order of their paths, without those that are to be kept so
     */
    public List<Conflict> list() throws IOException {
        return finder.all();
    }

    /**
     * Makes one of two versions, as far as that loses nothing: the second is deleted where the first has all that it has; two directories are joined; else both
     * stay. May be begun again after whatever failure or crash.
     *
     * @param original the one that keeps its name
     * @throws NoSuchFileException when one of them is not there
     * @throws IOException when something cannot be moved or deleted; nothing is lost
     */
    public Merged merge(Path original, Path copy) throws IOException {
        return merger.merge(original, copy, added(original, copy));
    }

    /** Both versions are to stay as they are, and are not listed again on this machine. */
    public void keepBoth(Path original, Path copy) throws IOException {
        for (Path version : List.of(original, copy)) {
            if (!Versions.isThere(version)) throw new NoSuchFileException(version.toString());
        }
        notes.settled(original, copy);
    }

    private static String added(Path original, Path copy) {
        String name = original.getFileName().toString();
        for (Suspicion suspicion : ConflictNames.of(copy.getFileName().toString())) {
            if (suspicion.original().equals(name)) return suspicion.added();
        }
        return ADDED;
    }

    /** Wipes the key, whatever is under way: nothing more is noted. */
    public void wipeKeys() {
        file.wipeKey();
    }

    @Override
    public void close() throws IOException {
        subscription.close();
        file.close();
    }
}
