package app.latent.vault.backing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A store whose modes are shown to programs and never keep anything from the engine itself: what a mode takes from the owner stands in a note, where the store beneath keeps extended
 * attributes. See {@link OwnerModes}. Where it keeps none a mode is what it is, and the engine of an ordinary user is refused as everybody is.
 */
public final class ShownModesStore implements BackingStore {

    /** What makes a program run as another user. */
    private static final int SET_IDS = 06000;

    private static final int REACHED_BY_OTHERS = 0011;

    /** In a stat: the store has no modes. */
    private static final int NONE = -1;

    private final BackingStore store;

    /** @param store closed with this */
    public ShownModesStore(BackingStore store) {
        this.store = store;
    }

    BackingStore beneath() {
        return store;
    }

    @Override
    public BackingFile open(String path, Access access) throws IOException {
        return new ShownModesFile(store.open(path, access));
    }

    @Override
    public @Nullable BackingStat stat(String path) throws IOException {
        BackingStat onDisk = store.stat(path);
        return onDisk == null ? null : shown(onDisk, () -> store.attribute(path, OwnerModes.NOTE));
    }

    /** A note that is gone by now, or that may not be read as it is somebody else's file, is none; any other failure is told, as the mode would be taken for the file's. */
    static BackingStat shown(BackingStat onDisk, IoCall<byte @Nullable []> note) throws IOException {
        if (!hasMode(onDisk) || !OwnerModes.isMarked(onDisk.mode(), onDisk.isFolder())) return onDisk;
        byte[] noted;
        try {
            noted = note.run();
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException _) {
            noted = null;
        }
        return onDisk.withMode(OwnerModes.shown(onDisk.mode(), onDisk.isFolder(), noted));
    }

    private static boolean hasMode(BackingStat stat) {
        return stat.mode() != NONE && (stat.isFile() || stat.isFolder());
    }

    @Override
    public void setMode(String path, int mode) throws IOException {
        BackingStat before = store.stat(path);
        if (before == null || !hasMode(before)) {
            store.setMode(path, mode);
            return;
        }
        int given = (mode & SET_IDS) == 0 || mayHaveSetIds(before) ? mode : mode & ~SET_IDS;
        boolean noting = OwnerModes.needsNote(given, before.isFolder()) && store.keepsAttributes();
        if (noting) {
            note(path, given, before);
        } else {
            store.setMode(path, given);
            if (OwnerModes.isMarked(before.mode(), before.isFolder())) store.removeAttribute(path, OwnerModes.NOTE);
        }
    }

    /** The rights first, as without them no attribute can be set. A crash in between shows the owner's, or what was noted before. */
    private void note(String path, int mode, BackingStat before) throws IOException {
        store.setMode(path, OwnerModes.marked(mode, before.isFolder()));
        try {
            store.setAttribute(path, OwnerModes.NOTE, OwnerModes.note(mode));
        } catch (IOException e) {
            try {
                store.setMode(path, before.mode());
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    /** A sync client puts into a file what the other side has made; nobody else of this machine may then run that as the file's owner. */
    private boolean mayHaveSetIds(BackingStat stat) throws IOException {
        if (stat.isFolder()) return true;
        BackingStat root = store.stat("");
        return root != null && (root.mode() & REACHED_BY_OTHERS) == 0;
    }

    @Override
    public void list(String folder, Listing listing) throws IOException {
        store.list(folder, listing);
    }

    @Override
    public void listStats(String folder, StatListing listing) throws IOException {
        Map<String, BackingStat> entries = new LinkedHashMap<>();
        store.listStats(folder, entries::put);
        for (Map.Entry<String, BackingStat> entry : entries.entrySet()) {
            String path = RelativePaths.entry(folder, entry.getKey());
            listing.entry(entry.getKey(), shown(entry.getValue(), () -> store.attribute(path, OwnerModes.NOTE)));
        }
    }

    @Override
    public void createFolder(String path) throws IOException {
        store.createFolder(path);
    }

    @Override
    public void delete(String path) throws IOException {
        store.delete(path);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        store.rename(from, to);
    }

    @Override
    public void syncFolder(String folder) throws IOException {
        store.syncFolder(folder);
    }

    @Override
    public void setTimes(
            String path, @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
            throws IOException {
        store.setTimes(path, modified, accessed, created);
    }

    @Override
    public void setOwner(String path, int uid, int gid) throws IOException {
        store.setOwner(path, uid, gid);
    }

    @Override
    public boolean keepsAttributes() throws IOException {
        return store.keepsAttributes();
    }

    @Override
    public List<String> attributes(String path) throws IOException {
        return store.attributes(path).stream()
                .filter(name -> !name.equals(OwnerModes.NOTE))
                .toList();
    }

    @Override
    public byte @Nullable [] attribute(String path, String name) throws IOException {
        return store.attribute(path, name);
    }

    @Override
    public void setAttribute(String path, String name, byte[] value) throws IOException {
        store.setAttribute(path, name, value);
    }

    @Override
    public boolean removeAttribute(String path, String name) throws IOException {
        return store.removeAttribute(path, name);
    }

    @Override
    public BackingWatch watch() throws IOException {
        return store.watch();
    }

    @Override
    public Space space() throws IOException {
        return store.space();
    }

    @Override
    public boolean isReadOnly() throws IOException {
        return store.isReadOnly();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
