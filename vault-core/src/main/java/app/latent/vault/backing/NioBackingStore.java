package app.latent.vault.backing;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Any folder that java.nio reaches.
 *
 * <p>java.nio opens by whole paths: each folder on the way is looked at first, so that a symbolic link is refused, but one that is put there between the look
 * and the use is not noticed. Where that matters, {@link LinuxBackingStore} opens relative to the vault's folder instead. Names in a folder cannot be made
 * durable where a folder cannot be opened (Windows, whose file systems journal them).
 */
public final class NioBackingStore implements BackingStore {

    private static final int OPEN_ATTEMPTS = 8;

    private final Path root;
    private final FileStore fileStore;
    private final NioAttributes attributes;
    private final boolean foldersOpen;

    /** Those open files that a rename must tell of their new path. */
    private final Set<NioBackingFile> openFiles = ConcurrentHashMap.newKeySet();

    /** @param folder must be there; a symbolic link to it is resolved now, once */
    public NioBackingStore(Path folder) throws IOException {
        this.root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(folder.toString());
        }
        this.fileStore = Files.getFileStore(root);
        this.attributes = new NioAttributes(root);
        this.foldersOpen = File.separatorChar == '/';
    }

    @Override
    public BackingFile open(String path, Access access) throws IOException {
        return telling(path, () -> access == Access.CREATE ? create(path) : openExisting(path, access));
    }

    private BackingFile create(String path) throws IOException {
        Path place = resolve(path);
        FileChannel channel = FileChannel.open(
                place,
                Set.of(
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE_NEW,
                        LinkOption.NOFOLLOW_LINKS));
        return register(path, Access.CREATE, channel, place);
    }

    /** A file is the one that was looked at where it still is at this path once it is open. */
    private BackingFile openExisting(String path, Access access) throws IOException {
        for (int attempt = 0; attempt < OPEN_ATTEMPTS; attempt++) {
            Path place = resolve(path);
            BackingStat before = regular(path, attributes.read(place));
            NioBackingFile opened = register(path, access, openChannel(place, access), place);
            if (opened.identity().equals(before.identity())) {
                return opened;
            }
            opened.close();
        }
        throw new FileSystemException(path, null, "Replaced again and again");
    }

    static FileChannel openChannel(Path place, Access access) throws IOException {
        return FileChannel.open(
                place,
                access == Access.READ
                        ? Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
                        : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    private NioBackingFile register(String path, Access access, FileChannel channel, Path place) throws IOException {
        try {
            NioBackingFile file = new NioBackingFile(this, path, access, channel, attributes.read(place));
            openFiles.add(file);
            return file;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    void closed(NioBackingFile file) {
        openFiles.remove(file);
    }

    private static BackingStat regular(String path, BackingStat stat) throws IOException {
        if (!stat.isFile()) {
            throw Failures.notRegular(path);
        }
        return stat;
    }

    @Override
    public @Nullable BackingStat stat(String path) throws IOException {
        try {
            return telling(path, () -> attributes.read(resolve(path)));
        } catch (NoSuchFileException | NotDirectoryException absent) {
            return null;
        }
    }

    @Override
    public void list(String folder, Listing listing) throws IOException {
        Path place = folder(folder);
        for (Path entry : telling(folder, () -> entries(place))) {
            BackingStat.Kind kind = kindOrNull(entry);
            if (kind != null) {
                listing.entry(entry.getFileName().toString(), kind);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            List<Path> entries = new ArrayList<>();
            stream.forEach(entries::add);
            return entries;
        } catch (DirectoryIteratorException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static BackingStat.@Nullable Kind kindOrNull(Path entry) throws IOException {
        try {
            return NioAttributes.kind(entry);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    @Override
    public void createFolder(String path) throws IOException {
        telling(path, () -> Files.createDirectory(resolve(path)));
    }

    @Override
    public void delete(String path) throws IOException {
        telling(path, () -> {
            Files.delete(resolve(path));
            return path;
        });
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Path source = telling(from, () -> resolve(from));
        Path target = telling(to, () -> resolve(to));
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.ofRename(this, from, to, Failures.of(from, e));
        }
        openFiles.forEach(file -> file.renamed(from, to));
    }

    @Override
    public void syncFolder(String folder) throws IOException {
        Path place = folder(folder);
        if (!foldersOpen) {
            return;
        }
        telling(folder, () -> {
            try (FileChannel opened =
                    FileChannel.open(place, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
                opened.force(true);
            }
            return folder;
        });
    }

    @Override
    public void setTimes(
            String path, @Nullable FileTime modified, @Nullable FileTime accessed, @Nullable FileTime created)
            throws IOException {
        telling(path, () -> {
            Path place = fileOrFolder(path);
            Files.getFileAttributeView(place, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(settable(modified), settable(accessed), settable(created));
            return path;
        });
    }

    /** The JDK sets what is before 1970 in whole seconds only. */
    private static @Nullable FileTime settable(@Nullable FileTime time) {
        return time == null || time.toMillis() >= 0
                ? time
                : FileTime.from(Math.floorDiv(time.to(TimeUnit.MILLISECONDS), 1000), TimeUnit.SECONDS);
    }

    @Override
    public void setMode(String path, int mode) throws IOException {
        setUnix(path, "unix:mode", mode);
    }

    @Override
    public void setOwner(String path, int uid, int gid) throws IOException {
        if (uid != -1) {
            setUnix(path, "unix:uid", uid);
        }
        if (gid != -1) {
            setUnix(path, "unix:gid", gid);
        }
    }

    private void setUnix(String path, String attribute, int value) throws IOException {
        if (!attributes.hasOwners()) {
            throw notSupported(path);
        }
        telling(path, () -> Files.setAttribute(fileOrFolder(path), attribute, value, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public boolean keepsAttributes() {
        return fileStore.supportsFileAttributeView(UserDefinedFileAttributeView.class);
    }

    @Override
    public List<String> attributes(String path) throws IOException {
        return telling(path, () -> {
            UserDefinedFileAttributeView view = attributeView(path);
            return view == null ? List.of() : view.list();
        });
    }

    @Override
    public byte @Nullable [] attribute(String path, String name) throws IOException {
        List<byte[]> found = telling(path, () -> {
            UserDefinedFileAttributeView view = attributeView(path);
            if (view == null || !view.list().contains(name)) return List.of();
            ByteBuffer value = ByteBuffer.allocate(view.size(name));
            view.read(name, value);
            return List.of(Arrays.copyOf(value.array(), value.position()));
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public void setAttribute(String path, String name, byte[] value) throws IOException {
        telling(path, () -> {
            UserDefinedFileAttributeView view = attributeView(path);
            if (view == null) throw notSupported(path);
            return view.write(name, ByteBuffer.wrap(value));
        });
    }

    @Override
    public boolean removeAttribute(String path, String name) throws IOException {
        return telling(path, () -> {
            UserDefinedFileAttributeView view = attributeView(path);
            if (view == null || !view.list().contains(name)) return false;
            view.delete(name);
            return true;
        });
    }

    /** @return null where the store keeps none */
    private @Nullable UserDefinedFileAttributeView attributeView(String path) throws IOException {
        Path place = fileOrFolder(path);
        if (!keepsAttributes()) return null;
        return Files.getFileAttributeView(place, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static FileSystemException notSupported(String path) {
        return Reason.NOT_SUPPORTED.at(path);
    }

    @Override
    public BackingWatch watch() throws IOException {
        return new NioBackingWatch(this, root.getFileSystem().newWatchService());
    }

    @Override
    public Space space() throws IOException {
        return new Space(fileStore.getTotalSpace(), fileStore.getUnallocatedSpace(), fileStore.getUsableSpace(), 0, 0);
    }

    @Override
    public boolean isReadOnly() {
        return fileStore.isReadOnly();
    }

    /** Nothing is held. */
    @Override
    public void close() {}

    Path folder(String path) throws IOException {
        return telling(path, () -> requireFolder(resolve(path), path));
    }

    /** What may be opened to set its attributes: java.nio opens it, which waits for ever at a pipe. */
    private Path fileOrFolder(String path) throws IOException {
        Path place = resolve(path);
        BackingStat.Kind kind = NioAttributes.kind(place);
        if (kind != BackingStat.Kind.FILE && kind != BackingStat.Kind.FOLDER) {
            throw Failures.notRegular(path);
        }
        return place;
    }

    /** The place of a path, none of whose folders is a symbolic link. */
    Path resolve(String path) throws IOException {
        RelativePaths.require(path);
        Path place = root;
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            place = requireFolder(place.resolve(path.substring(start, slash)), path);
            start = slash + 1;
        }
        return path.isEmpty() ? root : place.resolve(path.substring(start));
    }

    private static Path requireFolder(Path place, String path) throws IOException {
        if (NioAttributes.kind(place) != BackingStat.Kind.FOLDER) {
            throw new NotDirectoryException(path);
        }
        return place;
    }

    private static <T> T telling(String path, IoCall<T> call) throws IOException {
        try {
            return call.run();
        } catch (IOException e) {
            throw Failures.of(path, e);
        }
    }
}
