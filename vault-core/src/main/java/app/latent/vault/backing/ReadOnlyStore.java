package app.latent.vault.backing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store of which nothing can be changed, whoever tries, though the one beneath could be written to. Refuses as a file system does that is mounted so. */
public final class ReadOnlyStore implements BackingStore {

    private final BackingStore store;

    /** @param store closed with this */
    public ReadOnlyStore(BackingStore store) {
        this.store = store;
    }

    private static FileSystemException refused(String path) {
        return Reason.READ_ONLY.at(path);
    }

    @Override
    public BackingFile open(String path, Access access) throws IOException {
        if (access != Access.READ) throw refused(path);
        return store.open(path, access);
    }

    @Override
    public @Nullable BackingStat stat(String path) throws IOException {
        return store.stat(path);
    }

    @Override
    public void list(String folder, Listing listing) throws IOException {
        store.list(folder, listing);
    }

    @Override
    public void listStats(String folder, StatListing listing) throws IOException {
        store.listStats(folder, listing);
    }

    @Override
    public void createFolder(String path) throws IOException {
        throw refused(path);
    }

    @Override
    public void delete(String path) throws IOException {
        throw refused(path);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        throw refused(from);
    }

    /** There is nothing that is not durable but what others have changed. */
    @Override
    public void syncFolder(String folder) {}

    @Override
    public void setTimes(
            String path, @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
            throws IOException {
        throw refused(path);
    }

    @Override
    public void setMode(String path, int mode) throws IOException {
        throw refused(path);
    }

    @Override
    public void setOwner(String path, int uid, int gid) throws IOException {
        throw refused(path);
    }

    @Override
    public boolean keepsAttributes() throws IOException {
        return store.keepsAttributes();
    }

    @Override
    public List<String> attributes(String path) throws IOException {
        return store.attributes(path);
    }

    @Override
    public byte @Nullable [] attribute(String path, String name) throws IOException {
        return store.attribute(path, name);
    }

    @Override
    public void setAttribute(String path, String name, byte[] value) throws IOException {
        throw refused(path);
    }

    @Override
    public boolean removeAttribute(String path, String name) throws IOException {
        throw refused(path);
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
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
