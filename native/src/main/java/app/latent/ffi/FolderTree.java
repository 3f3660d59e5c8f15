package app.latent.ffi;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder and all that is in it, reached from the folder's descriptor: whatever happens to the path that led to it, and without ever following a symbolic link
 * below it.
 *
 * <p>Paths are relative, with {@code /} between names and neither {@code .} nor {@code ..}; {@code ""} is the folder. For any number of threads. A failure is a
 * {@link SystemCallException}, and a {@link java.nio.channels.ClosedChannelException} once this is closed.
 */
public final class FolderTree implements AutoCloseable {

    private static final List<String> NEEDED =
            List.of("statx", "getdents64", "renameat", "utimensat", "fstatvfs", "getxattr");
    private static final int NEW_FILE_MODE = 0666;
    private static final int NEW_FOLDER_MODE = 0777;
    private static final int PERMISSIONS = 07777;

    /** Before the names of attributes that are for programs. */
    private static final String USER_NAMESPACE = "user.";

    /** A name's own entry; the folder's where the name is empty. */
    private static final int LOOK = FileCalls.SYMLINK_NOFOLLOW | FileCalls.EMPTY_PATH;

    private final SharedDescriptor root;
    private final Opening opening;
    private final RecentFolders recent = new RecentFolders();

    private FolderTree(int root, Opening opening) {
        this.root = new SharedDescriptor(root);
        this.opening = opening;
    }

    /** Whether this system has the calls: 64-bit Linux with a C library of this decade. */
    public static boolean isSupported() {
        String machine = System.getProperty("os.arch", "");
        return Platform.isLinux()
                && ("amd64".equals(machine) || "aarch64".equals(machine))
                && NEEDED.stream().allMatch(CLibrary::has);
    }

    /** @param folder a symbolic link to it is resolved now, once */
    public static FolderTree open(Path folder) throws IOException {
        int root = openRoot(folder);
        return new FolderTree(root, Opening.of(root));
    }

    /** For tests of what happens on a kernel without openat2. */
    static FolderTree open(Path folder, Opening opening) throws IOException {
        return new FolderTree(openRoot(folder), opening);
    }

    private static int openRoot(Path folder) throws IOException {
        try (CallScratch scratch = CallScratch.take()) {
            MemorySegment path = scratch.path(PathBytes.of(folder.toRealPath()));
            int flags = OpenFlags.DIRECTORY | OpenFlags.NO_FOLLOW | OpenFlags.CLOSE_ON_EXEC;
            return descriptor("open", FileCalls.openAt(scratch.state, FileCalls.NO_FOLDER, path, flags, 0));
        }
    }

    /** @return null where something else than a regular file is there; it is not waited for */
    public @Nullable OpenFile openFile(String path, boolean writable) throws IOException {
        int flags = writable ? OpenFlags.READ_WRITE : OpenFlags.READ_ONLY;
        try (Use use = new Use()) {
            long opened = opening.open(use.scratch, use.folder, path, flags | OpenFlags.NON_BLOCKING, 0);
            if (opened == -Errno.EAGAIN && isFile(use, path)) {
                // Somebody has a lease on it (Samba), and gives it up when it is asked for.
                opened = opening.open(use.scratch, use.folder, path, flags, 0);
            }
            if (opened == -Errno.ELOOP || opened == -Errno.EISDIR || opened == -Errno.ENXIO) {
                return null;
            }
            return regular(use.scratch, descriptor("open", opened));
        }
    }

    private static @Nullable OpenFile regular(CallScratch scratch, int descriptor) throws IOException {
        FileStatus status = null;
        try {
            status = statusOf(scratch, descriptor);
        } finally {
            if (status == null || status.type() != FileType.FILE) {
                FileCalls.close(scratch.state, descriptor);
            }
        }
        return status.type() == FileType.FILE ? new OpenFile(descriptor, status) : null;
    }

    private boolean isFile(Use use, String path) throws IOException {
        FileStatus status = status(use, path);
        return status != null && status.type() == FileType.FILE;
    }

    /** Creates and opens a file, to be read and written. */
    public OpenFile createFile(String path) throws IOException {
        int flags = OpenFlags.READ_WRITE | OpenFlags.CREATE | OpenFlags.EXCLUSIVE;
        try (Use use = new Use()) {
            long opened = opening.open(use.scratch, use.folder, path, flags, NEW_FILE_MODE);
            return new OpenFile(descriptor("open", opened), null);
        }
    }

    /** @return null where there is nothing, or where a component is no folder */
    public @Nullable FileStatus status(String path) throws IOException {
        try (Use use = new Use()) {
            return status(use, path);
        }
    }

    private @Nullable FileStatus status(Use use, String path) throws IOException {
        long result = inParent(
                use,
                path,
                (scratch, parent, name) ->
                        FileCalls.status(scratch.state, parent, name, LOOK, Statx.BASIC | Statx.BIRTH, scratch.status));
        if (result == -Errno.ENOENT || result == -Errno.ENOTDIR) {
            return null;
        }
        check("statx", result);
        return FileStatus.of(use.scratch.status);
    }

    static FileStatus statusOf(CallScratch scratch, int descriptor) throws SystemCallException {
        check(
                "statx",
                FileCalls.status(
                        scratch.state,
                        descriptor,
                        scratch.empty,
                        FileCalls.EMPTY_PATH,
                        Statx.BASIC | Statx.BIRTH,
                        scratch.status));
        return FileStatus.of(scratch.status);
    }

    /** Whoever is told what a folder holds. */
    @FunctionalInterface
    public interface Listing {
        void entry(String name, FileType type) throws IOException;
    }

    private record Entry(String name, FileType type) {}

    /** Tells each entry once; the listing may use this tree. */
    public void list(String folder, Listing listing) throws IOException {
        int listed = openFolder(folder);
        try {
            List<Entry> entries = entries(listed);
            while (!entries.isEmpty()) {
                for (Entry entry : entries) {
                    listing.entry(entry.name(), entry.type());
                }
                entries = entries(listed);
            }
        } finally {
            closeQuietly(listed);
        }
    }

    /** Whoever is told what a folder holds, and what each of it is. */
    @FunctionalInterface
    public interface StatusListing {
        void entry(String name, FileStatus status) throws IOException;
    }

    /** Tells each entry that is still there once; the listing may not use this tree. */
    public void listStatuses(String folder, StatusListing listing) throws IOException {
        int listed = openFolder(folder);
        try (CallScratch scratch = CallScratch.take()) {
            List<Entry> entries = entries(listed);
            while (!entries.isEmpty()) {
                for (Entry entry : entries) {
                    if (statusOf(scratch, listed, entry.name())) {
                        listing.entry(entry.name(), FileStatus.of(scratch.status));
                    }
                }
                entries = entries(listed);
            }
        } finally {
            closeQuietly(listed);
        }
    }

    private int openFolder(String folder) throws IOException {
        try (Use use = new Use()) {
            int flags = OpenFlags.READ_ONLY | OpenFlags.DIRECTORY;
            return descriptor("open", noLink(opening.open(use.scratch, use.folder, folder, flags, 0)));
        }
    }

    /** A folder has nothing to lose when it is closed. */
    private static void closeQuietly(int folder) {
        try (CallScratch scratch = CallScratch.take()) {
            FileCalls.close(scratch.state, folder);
        }
    }

    /** The next ones; none at the end. */
    private static List<Entry> entries(int folder) throws IOException {
        try (CallScratch scratch = CallScratch.take()) {
            List<Entry> entries = new ArrayList<>();
            long length;
            do {
                length = check(
                        "getdents64", FileCalls.entries(scratch.state, folder, scratch.data, CallScratch.ENTRIES_SIZE));
                MemorySegment.copy(scratch.data, JAVA_BYTE, 0, scratch.entries, 0, (int) length);
                read(scratch, folder, (int) length, entries);
            } while (length > 0 && entries.isEmpty());
            return entries;
        }
    }

    private static void read(CallScratch scratch, int folder, int length, List<Entry> target) throws IOException {
        byte[] records = scratch.entries;
        int next;
        for (int start = 0; start < length; start = next) {
            next = start + FolderRecord.length(records, start);
            String name = FolderRecord.name(records, start, next);
            if (!name.equals(".") && !name.equals("..")) {
                int type = records[start + FolderRecord.TYPE];
                FileType known = type == FolderRecord.UNKNOWN
                        ? typeOf(scratch, folder, name)
                        : FileType.of(type << FolderRecord.TYPE_SHIFT);
                if (known != null) {
                    target.add(new Entry(name, known));
                }
            }
        }
    }

    /** Where the file system does not tell it with the name. */
    private static @Nullable FileType typeOf(CallScratch scratch, int folder, String name) throws IOException {
        return statusOf(scratch, folder, name) ? FileStatus.of(scratch.status).type() : null;
    }

    /** Puts it into the scratch; false where there is nothing. */
    private static boolean statusOf(CallScratch scratch, int folder, String name) throws IOException {
        long result = FileCalls.status(
                scratch.state,
                folder,
                scratch.path(name),
                FileCalls.SYMLINK_NOFOLLOW,
                Statx.BASIC | Statx.BIRTH,
                scratch.status);
        if (result == -Errno.ENOENT) {
            return false;
        }
        check("statx", result);
        return true;
    }

    /**
     * Has a folder watched, not what is below it.
     *
     * @return the number that its changes have
     */
    public int watch(FolderWatch watch, String folder) throws IOException {
        try (Use use = new Use()) {
            int flags = OpenFlags.PATH | OpenFlags.DIRECTORY;
            long opened = noLink(opening.open(use.scratch, use.folder, folder, flags, 0));
            try (Owned folderOpened = new Owned(use.scratch, descriptor("open", opened))) {
                String named = proc(folderOpened.descriptor);
                return (int) check("inotify_add_watch", orNoProc(watch.add(use.scratch, named)));
            }
        }
    }

    public void createFolder(String path) throws IOException {
        try (Use use = new Use()) {
            check(
                    "mkdir",
                    inParent(
                            use,
                            path,
                            (scratch, parent, name) ->
                                    FileCalls.createFolder(scratch.state, parent, name, NEW_FOLDER_MODE)));
        }
    }

    /** Removes anything but a folder that is not empty. */
    public void remove(String path) throws IOException {
        try (Use use = new Use()) {
            long result =
                    inParent(use, path, (scratch, parent, name) -> FileCalls.remove(scratch.state, parent, name, 0));
            if (result == -Errno.EISDIR) {
                result = inParent(
                        use,
                        path,
                        (scratch, parent, name) ->
                                FileCalls.remove(scratch.state, parent, name, FileCalls.REMOVE_DIRECTORY));
                recent.forget(path);
            }
            check("unlink", result);
        }
    }

    /** Replaces a file by a file, an empty folder by a folder. */
    public void rename(String from, String to) throws IOException {
        try (Use use = new Use()) {
            long result = renamed(use, from, to, true);
            if (result == -Errno.ENOENT || result == -Errno.ESTALE) {
                result = renamed(use, from, to, false);
            }
            recent.forget(from);
            recent.forget(to);
            check("rename", result);
        }
    }

    private long renamed(Use use, String from, String to, boolean believing) throws IOException {
        try (Place source = parent(use, from, believing);
                Place target = parent(use, to, believing)) {
            if (source.failure < 0 || target.failure < 0) {
                return source.failure < 0 ? source.failure : target.failure;
            }
            CallScratch scratch = use.scratch;
            return FileCalls.rename(
                    scratch.state,
                    source.descriptor,
                    scratch.path(name(from)),
                    target.descriptor,
                    scratch.secondPath(name(to)));
        }
    }

    /** Makes the names in a folder durable. */
    public void sync(String folder) throws IOException {
        int opened = openFolder(folder);
        try (CallScratch scratch = CallScratch.take()) {
            check("fsync", FileCalls.sync(scratch.state, opened));
        } finally {
            closeQuietly(opened);
        }
    }

    /** Sets those times that are not null, of a file or folder. */
    public void setTimes(String path, @Nullable Instant modified, @Nullable Instant accessed) throws IOException {
        onFileOrFolder(path, (scratch, descriptor) -> {
            setTime(scratch.times, 0, accessed);
            setTime(scratch.times, Timespec.SIZE, modified);
            return orNoProc(FileCalls.setTimes(
                    scratch.state, FileCalls.NO_FOLDER, scratch.path(proc(descriptor)), scratch.times, 0));
        });
    }

    private static void setTime(MemorySegment times, long offset, @Nullable Instant time) {
        times.set(JAVA_LONG, offset, time == null ? 0 : time.getEpochSecond());
        times.set(JAVA_LONG, offset + Timespec.NANOSECONDS, time == null ? Timespec.OMIT : time.getNano());
    }

    /** Sets the permission bits of a file or folder. */
    public void setMode(String path, int mode) throws IOException {
        onFileOrFolder(
                path,
                (scratch, descriptor) -> orNoProc(FileCalls.setMode(
                        scratch.state, FileCalls.NO_FOLDER, scratch.path(proc(descriptor)), mode & PERMISSIONS)));
    }

    /** Sets those that are not -1, of a file or folder. */
    public void setOwner(String path, int user, int group) throws IOException {
        onFileOrFolder(
                path,
                (scratch, descriptor) -> FileCalls.setOwner(
                        scratch.state, descriptor, scratch.empty, user, group, FileCalls.EMPTY_PATH));
    }

    /**
     * The names of the extended attributes of a file or folder that are in the user namespace, without that.
     *
     * @throws SystemCallException EOPNOTSUPP where the file system keeps none
     */
    public List<String> attributes(String path) throws IOException {
        List<String> names = new ArrayList<>();
        onFileOrFolder(path, (scratch, descriptor) -> {
            MemorySegment file = scratch.path(proc(descriptor));
            long length = orNoProc(AttributeCalls.list(scratch.state, file, scratch.data, CallScratch.ATTRIBUTE_SIZE));
            addUserNames(scratch.data, length, names);
            return length;
        });
        return names;
    }

    private static void addUserNames(MemorySegment listed, long length, List<String> names) {
        long next;
        for (long start = 0; start < length; start = next) {
            long end = start;
            while (listed.get(JAVA_BYTE, end) != 0) {
                end++;
            }
            byte[] bytes = listed.asSlice(start, end - start).toArray(JAVA_BYTE);
            String name = PathBytes.decode(bytes, 0, bytes.length);
            if (name.startsWith(USER_NAMESPACE)) {
                names.add(name.substring(USER_NAMESPACE.length()));
            }
            next = end + 1;
        }
    }

    /**
     * The value of one.
     *
     * @return null where the file or folder has none of this name
     * @throws SystemCallException EOPNOTSUPP where the file system keeps none
     */
    public byte @Nullable [] attribute(String path, String name) throws IOException {
        List<byte[]> found = new ArrayList<>(1);
        onFileOrFolder(path, (scratch, descriptor) -> {
            byte[] value = attributeOf(scratch, descriptor, name);
            if (value != null) {
                found.add(value);
            }
            return 0;
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The same of an open file or folder. */
    static byte @Nullable [] attributeOf(CallScratch scratch, int descriptor, String name) throws SystemCallException {
        long length = orNoProc(AttributeCalls.get(
                scratch.state,
                scratch.path(proc(descriptor)),
                scratch.secondPath(USER_NAMESPACE + name),
                scratch.data,
                CallScratch.ATTRIBUTE_SIZE));
        if (length == -Errno.ENODATA) {
            return null;
        }
        check("getxattr", length);
        return scratch.data.asSlice(0, length).toArray(JAVA_BYTE);
    }

    /** Sets or replaces one. */
    public void setAttribute(String path, String name, byte[] value) throws IOException {
        if (value.length > CallScratch.ATTRIBUTE_SIZE) {
            throw new SystemCallException("setxattr", Errno.E2BIG);
        }
        onFileOrFolder(path, (scratch, descriptor) -> {
            MemorySegment.copy(value, 0, scratch.data, JAVA_BYTE, 0, value.length);
            return orNoProc(AttributeCalls.set(
                    scratch.state,
                    scratch.path(proc(descriptor)),
                    scratch.secondPath(USER_NAMESPACE + name),
                    scratch.data,
                    value.length));
        });
    }

    /** @return false where the file or folder has none of this name */
    public boolean removeAttribute(String path, String name) throws IOException {
        boolean[] removed = {true};
        onFileOrFolder(path, (scratch, descriptor) -> {
            long result = orNoProc(AttributeCalls.remove(
                    scratch.state, scratch.path(proc(descriptor)), scratch.secondPath(USER_NAMESPACE + name)));
            removed[0] = result != -Errno.ENODATA;
            return removed[0] ? result : 0;
        });
        return removed[0];
    }

    /** The file itself, for calls that take no descriptor that is neither read nor written. */
    private static String proc(int descriptor) {
        return "/proc/self/fd/" + descriptor;
    }

    private static long orNoProc(long result) {
        return result == -Errno.ENOENT ? -Errno.ENOSYS : result;
    }

    @FunctionalInterface
    private interface Change {
        long of(CallScratch scratch, int descriptor) throws SystemCallException;
    }

    /** @throws SystemCallException ELOOP where it is neither file nor folder */
    private void onFileOrFolder(String path, Change change) throws IOException {
        try (Use use = new Use()) {
            long opened = noLink(opening.open(use.scratch, use.folder, path, OpenFlags.PATH, 0));
            try (Owned file = new Owned(use.scratch, descriptor("open", opened))) {
                FileType type = statusOf(use.scratch, file.descriptor).type();
                if (type != FileType.FILE && type != FileType.FOLDER) {
                    throw new SystemCallException("open", Errno.ELOOP);
                }
                check("change", change.of(use.scratch, file.descriptor));
            }
        }
    }

    /** Of the file system that the folder is on, in bytes. */
    public SpaceStatus space() throws IOException {
        try (Use use = new Use()) {
            check("fstatvfs", FileCalls.space(use.scratch.state, use.folder, use.scratch.space));
            return SpaceStatus.of(use.scratch.space);
        }
    }

    /** What is going on is finished; files that are open stay open. */
    @Override
    public void close() throws IOException {
        recent.close();
        root.close();
    }

    /** One use of the folder, by one thread. */
    private final class Use implements AutoCloseable {
        private final int folder;
        private final CallScratch scratch;

        Use() throws IOException {
            // In this order: without memory there is nothing to give back.
            scratch = CallScratch.take();
            folder = root.acquire();
        }

        @Override
        public void close() throws IOException {
            scratch.close();
            root.release();
        }
    }

    /** A descriptor for the time of one call. */
    private record Owned(CallScratch scratch, int descriptor) implements AutoCloseable {
        @Override
        public void close() {
            FileCalls.close(scratch.state, descriptor);
        }
    }

    /** A call about a name in a folder; answers its result or the negated errno. */
    @FunctionalInterface
    private interface Call {
        long of(CallScratch scratch, int parent, MemorySegment name) throws IOException;
    }

    /** Where the name is not found in a folder that was opened a moment ago and is deleted by now, there may be another one at its path. */
    private long inParent(Use use, String path, Call call) throws IOException {
        try (Place parent = parent(use, path, true)) {
            long result = in(use, parent, path, call);
            boolean inDoubt = result == -Errno.ENOENT || result == -Errno.ESTALE;
            if (!inDoubt || !parent.recent || isLinked(use.scratch, parent.descriptor)) {
                return result;
            }
        }
        try (Place parent = parent(use, path, false)) {
            return in(use, parent, path, call);
        }
    }

    private static boolean isLinked(CallScratch scratch, int folder) {
        long result = FileCalls.status(
                scratch.state, folder, scratch.empty, FileCalls.EMPTY_PATH, Statx.BASIC, scratch.status);
        return result == 0 && scratch.status.get(JAVA_INT, Statx.LINKS) > 0;
    }

    private static long in(Use use, Place parent, String path, Call call) throws IOException {
        return parent.failure < 0
                ? parent.failure
                : call.of(use.scratch, parent.descriptor, use.scratch.path(name(path)));
    }

    /**
     * A folder for the time of one call.
     *
     * @param failure the negated errno where it could not be opened, else 0
     * @param recent whether it was opened before
     * @param shared to be released; null for none
     */
    private record Place(
            long failure,
            int descriptor,
            boolean recent,
            @Nullable SharedDescriptor shared) implements AutoCloseable {
        @Override
        public void close() throws SystemCallException {
            if (shared != null) {
                shared.release();
            }
        }
    }

    private Place parent(Use use, String path, boolean believing) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return new Place(0, use.folder, false, null);
        }
        String folder = path.substring(0, slash);
        RecentFolders.Kept kept = believing ? recent.acquire(folder) : null;
        return kept == null
                ? opened(use, folder)
                : new Place(0, kept.descriptor().number(), true, kept.descriptor());
    }

    private Place opened(Use use, String folder) throws IOException {
        long since = System.nanoTime();
        long changes = recent.changes();
        int flags = OpenFlags.PATH | OpenFlags.DIRECTORY;
        long opened = noLink(opening.open(use.scratch, use.folder, folder, flags, 0));
        if (opened < 0) {
            return new Place(opened, -1, false, null);
        }
        SharedDescriptor descriptor =
                recent.keep(folder, (int) opened, since, changes).descriptor();
        return new Place(0, (int) opened, false, descriptor);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A symbolic link where a folder should be is no folder. */
    private static long noLink(long result) {
        return result == -Errno.ELOOP ? -Errno.ENOTDIR : result;
    }

    private static int descriptor(String call, long result) throws SystemCallException {
        return (int) check(call, result);
    }

    static long check(String call, long result) throws SystemCallException {
        if (result < 0) {
            throw new SystemCallException(call, (int) -result);
        }
        return result;
    }
}
