package app.latent.vault.backing;

import app.latent.ffi.Errno;
import app.latent.ffi.FileStatus;
import app.latent.ffi.FileType;
import app.latent.ffi.FolderTree;
import app.latent.ffi.OpenFile;
import app.latent.ffi.SpaceStatus;
import app.latent.ffi.SystemCallException;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A folder on Linux, by system calls relative to its descriptor: it stays that folder wherever it is moved to, and no symbolic link in it is followed, whenever
 * it is put there. A mode or a time is set through {@code /proc}.
 */
final class LinuxBackingStore implements BackingStore {

    /** The time of birth tells a file from another one that got its number after its deletion. */
    private record Identity(
            long device, long inode, @Nullable FileTime born) implements NumberedIdentity {

        @Override
        public long number() {
            long birth = born == null ? 0 : born.to(TimeUnit.NANOSECONDS);
            return mix(mix(mix(device) ^ inode) ^ birth);
        }

        /** Every bit of the result depends on every one of the argument, and none is lost: the last step of MurmurHash3, 64 bits. */
        private static long mix(long value) {
            long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
            mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
            return mixed ^ mixed >>> 33;
        }
    }

    private static final int PERMISSIONS = 07777;

    /** An attribute that nothing has. */
    private static final String PROBE = "latent";

    private final FolderTree tree;

    private LinuxBackingStore(FolderTree tree) {
        this.tree = tree;
    }

    static boolean isSupported() {
        return FolderTree.isSupported();
    }

    /**
     * @param folder a symbolic link to it is resolved now, once
     * @throws IOException also where a sandbox refuses the calls
     */
    static LinuxBackingStore open(Path folder) throws IOException {
        LinuxBackingStore store = new LinuxBackingStore(telling(folder.toString(), () -> FolderTree.open(folder)));
        try {
            store.stat("");
            return store;
        } catch (IOException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public BackingFile open(String path, Access access) throws IOException {
        RelativePaths.require(path);
        return telling(path, () -> {
            OpenFile file =
                    access == Access.CREATE ? tree.createFile(path) : tree.openFile(path, access == Access.WRITE);
            if (file == null) {
                throw Failures.notRegular(path);
            }
            return new LinuxBackingFile(path, file, access != Access.READ);
        });
    }

    @Override
    public @Nullable BackingStat stat(String path) throws IOException {
        RelativePaths.require(path);
        try {
            FileStatus status = tree.status(path);
            return status == null ? null : stat(status);
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }

    static BackingStat stat(FileStatus status) {
        FileTime modified = FileTime.from(status.modified());
        FileTime born = status.born() == null ? null : FileTime.from(status.born());
        return new BackingStat(
                kind(status.type()),
                status.size(),
                modified,
                FileTime.from(status.accessed()),
                born == null ? modified : born,
                FileTime.from(status.changed()),
                status.mode() & PERMISSIONS,
                status.user(),
                status.group(),
                new Identity(status.device(), status.inode(), born));
    }

    private static BackingStat.Kind kind(FileType type) {
        return switch (type) {
            case FILE -> BackingStat.Kind.FILE;
            case FOLDER -> BackingStat.Kind.FOLDER;
            case SYMLINK -> BackingStat.Kind.SYMLINK;
            case OTHER -> BackingStat.Kind.OTHER;
        };
    }

    @Override
    public void list(String folder, Listing listing) throws IOException {
        doing(folder, () -> tree.list(folder, (name, type) -> listing.entry(name, kind(type))));
    }

    @Override
    public void listStats(String folder, StatListing listing) throws IOException {
        doing(folder, () -> tree.listStatuses(folder, (name, status) -> listing.entry(name, stat(status))));
    }

    @Override
    public void createFolder(String path) throws IOException {
        doing(path, () -> tree.createFolder(path));
    }

    @Override
    public void delete(String path) throws IOException {
        doing(path, () -> tree.remove(path));
    }

    @Override
    public void rename(String from, String to) throws IOException {
        RelativePaths.require(to);
        try {
            doing(from, () -> tree.rename(from, to));
        } catch (IOException e) {
            throw Failures.ofRename(this, from, to, e);
        }
    }

    @Override
    public void syncFolder(String folder) throws IOException {
        doing(folder, () -> tree.sync(folder));
    }

    /** The time of creation is nobody's to set. */
    @Override
    public void setTimes(
            String path, @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
            throws IOException {
        doing(path, () -> tree.setTimes(path, instant(modified), instant(accessed)));
    }

    private static @Nullable Instant instant(@Nullable FileTime time) {
        return time == null ? null : time.toInstant();
    }

    @Override
    public void setMode(String path, int mode) throws IOException {
        doing(path, () -> tree.setMode(path, mode));
    }

    @Override
    public void setOwner(String path, int uid, int gid) throws IOException {
        doing(path, () -> tree.setOwner(path, uid, gid));
    }

    /** By a look for one, as some file systems list attributes and keep none of this namespace. */
    @Override
    public boolean keepsAttributes() throws IOException {
        try {
            tree.attribute("", PROBE);
            return true;
        } catch (SystemCallException e) {
            if (isWithout(e)) return false;
            throw Failures.of("", e);
        }
    }

    private static boolean isWithout(SystemCallException failure) {
        return failure.errno() == Errno.EOPNOTSUPP || failure.errno() == Errno.ENOSYS;
    }

    @Override
    public List<String> attributes(String path) throws IOException {
        return attributes(path, List.of(), () -> tree.attributes(path));
    }

    @Override
    public byte @Nullable [] attribute(String path, String name) throws IOException {
        List<byte[]> found = attributes(path, List.of(), () -> {
            byte[] value = tree.attribute(path, name);
            return value == null ? List.of() : List.of(value);
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public void setAttribute(String path, String name, byte[] value) throws IOException {
        doing(path, () -> tree.setAttribute(path, name, value));
    }

    @Override
    public boolean removeAttribute(String path, String name) throws IOException {
        return attributes(path, false, () -> tree.removeAttribute(path, name));
    }

    /** @param none the answer of a file system that keeps none */
    private static <T> T attributes(String path, T none, IoCall<T> call) throws IOException {
        RelativePaths.require(path);
        try {
            return call.run();
        } catch (SystemCallException e) {
            if (isWithout(e)) return none;
            throw Failures.of(path, e);
        }
    }

    @Override
    public BackingWatch watch() throws IOException {
        return telling("", () -> new LinuxBackingWatch(tree));
    }

    @Override
    public Space space() throws IOException {
        SpaceStatus space = telling("", tree::space);
        return new Space(space.total(), space.free(), space.available(), space.files(), space.freeFiles());
    }

    @Override
    public boolean isReadOnly() throws IOException {
        return telling("", tree::space).readOnly();
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }

    /** One use of what lies beneath, without a result. */
    @FunctionalInterface
    private interface Doing {
        void run() throws IOException;
    }

    private static void doing(String path, Doing call) throws IOException {
        RelativePaths.require(path);
        telling(path, () -> {
            call.run();
            return path;
        });
    }

    /** Whatever else is thrown, a listener's own exceptions among it, comes through. */
    private static <T> T telling(String path, IoCall<T> call) throws IOException {
        try {
            return call.run();
        } catch (SystemCallException e) {
            throw Failures.of(path, e);
        }
    }
}
