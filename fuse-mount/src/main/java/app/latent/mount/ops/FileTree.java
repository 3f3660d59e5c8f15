package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operations. Each throws what its file system throws, for {@link Errors} to number. Safe for any number of threads;
 * that a path still means the same file is the caller's to see to.
 */
public final class FileTree {

    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    /** Attributes of a file store that counts files. */
    private static final String TOTAL_FILES = "totalFiles";

    private static final String FREE_FILES = "freeFiles";

    private final Path root;
    private final Backing backing;
    private final Attributes attributes;
    private final Identity identity;
    private final boolean readOnly;
    private final ExtendedAttributes extendedAttributes;

    public FileTree(Path root, Identity identity, boolean readOnly) throws IOException {
        this.root = root;
        this.backing = Backing.of(root);
        this.attributes = Attributes.of(root, identity);
        this.identity = identity;
        this.readOnly = readOnly;
        this.extendedAttributes = new ExtendedAttributes(root, readOnly);
    }

    public Path root() {
        return root;
    }

    public ExtendedAttributes extendedAttributes() {
        return extendedAttributes;
    }

    public Stat stat(Path path) throws IOException {
        return attributes.read(path);
    }

    /** @return null where there is nothing */
    public @Nullable Stat statIfExists(Path path) throws IOException {
        return attributes.readIfExists(path);
    }

    public Space space() throws IOException {
        FileStore store = backing.store();
        return new Space(
                store.getTotalSpace(),
                store.getUnallocatedSpace(),
                store.getUsableSpace(),
                backing.fileCount(TOTAL_FILES),
                backing.fileCount(FREE_FILES));
    }

    /** All names in a directory, without "." and "..", in no order. */
    public List<String> list(Path directory) throws IOException {
        List<String> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entry -> entries.add(entry.getFileName().toString()));
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return entries;
    }

    public void makeDirectory(Path path, Creation creation) throws IOException {
        requireWritable();
        Files.createDirectory(path, backing.isPosix() ? initially(creation) : NO_ATTRIBUTES);
        complete(path, creation, backing.isPosix() ? creation.permissions() : Modes.ALL);
    }

    public void makeFile(Path path, Creation creation) throws IOException {
        requireWritable();
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileChannel.open(path, options, initially(creation)).close();
        complete(path, creation, creation.permissions());
    }

    public void makeSymbolicLink(Path path, String target, Creation creation) throws IOException {
        requireWritable();
        Files.createSymbolicLink(path, backing.fileSystem().getPath(target));
        giveToCreator(path, creation);
    }

    public String readSymbolicLink(Path path) throws IOException {
        return Files.readSymbolicLink(path).toString();
    }

    /** Anything but a directory. An open file goes on working. */
    public void removeFile(Path path) throws IOException {
        requireWritable();
        if (stat(path).isDirectory()) {
            throw new PosixException(Errno.EISDIR);
        }
        Files.delete(path);
    }

    /** As {@link #removeFile}, for a caller who knows that it is no directory. */
    public void removeKnownFile(Path path) throws IOException {
        requireWritable();
        Files.delete(path);
    }

    public void removeDirectory(Path path) throws IOException {
        requireWritable();
        if (!stat(path).isDirectory()) {
            throw new NotDirectoryException(path.toString());
        }
        Files.delete(path);
    }

    /** @param flags as of renameat2(2) */
    public void rename(Path from, Path to, int flags) throws IOException {
        requireWritable();
        Renames.rename(from, to, flags);
    }

    /** @param location where the file is now, and wherever it is moved while it is open */
    public OpenFile open(OpenFile.Location location, OpenMode mode) throws IOException {
        if (mode.writable() || mode.truncate()) {
            requireWritable();
        }
        return OpenFile.open(backing, location, mode.existing());
    }

    /**
     * Opens a file that need not be there. An existing one stays as it is.
     *
     * @param path where {@code location} is now
     */
    public OpenFile create(Path path, OpenFile.Location location, OpenMode mode, Creation creation) throws IOException {
        requireWritable();
        try {
            return createNew(path, location, mode, creation);
        } catch (FileAlreadyExistsException existing) {
            if (mode.exclusive()) {
                throw existing;
            }
            return open(location, mode);
        }
    }

    /** open(2) lets a file be created without being writable, the JDK does not. */
    private OpenFile createNew(Path path, OpenFile.Location location, OpenMode mode, Creation creation)
            throws IOException {
        if (!mode.writable()) {
            makeFile(path, creation);
            return OpenFile.open(backing, location, mode.existing());
        }
        OpenFile file = OpenFile.open(backing, location, mode.creatingNew(), initially(creation));
        try {
            complete(path, creation, creation.permissions());
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** For a file that is not open. Writes as much as it lengthens the file by, so no lock should be held that others wait for. */
    public void resize(OpenFile.Location location, long size) throws IOException {
        requireWritable();
        try (OpenFile file = OpenFile.open(backing, location, OpenMode.WRITING)) {
            file.resize(size);
        }
    }

    public void setPermissions(Path path, int permissions) throws IOException {
        requireWritable();
        attributes.setPermissions(path, permissions);
    }

    /** Takes the bits away that a file loses when somebody without privileges writes to it, as of {@link Stat#permissionsWithoutSetIds}. */
    public void dropSetIds(Path path, int writersGroup) throws IOException {
        Stat stat = stat(path);
        if (stat.losesSetIds(writersGroup)) {
            setPermissions(path, stat.permissionsWithoutSetIds(writersGroup));
        }
    }

    /** @param user or group -1 for no change */
    public void setOwner(Path path, int user, int group) throws IOException {
        requireWritable();
        attributes.setOwner(path, user, group);
    }

    /** Times last, as setting the others may change them. */
    public void change(Path path, AttributeChanges changes) throws IOException {
        if (changes.isOfOwner()) {
            setOwner(path, changes.user(), changes.group());
        }
        if (changes.isOfPermissions()) {
            setPermissions(path, changes.permissions());
        }
        if (changes.times() != null) {
            setTimes(path, changes.times());
        }
    }

    public void setTimes(Path path, Times times) throws IOException {
        requireWritable();
        var view = Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        view.setTimes(fileTime(times.modified()), fileTime(times.accessed()), null);
    }

    private static @Nullable FileTime fileTime(@Nullable Instant time) {
        return time == null ? null : FileTime.from(time);
    }

    /** Waits until the names in a directory are on the disk, where the file system below can be told to. */
    public void syncDirectory(Path directory) throws IOException {
        if (!backing.opensDirectories()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** So that a file is never open to more users than it shall be, not even while it is made. */
    private FileAttribute<?>[] initially(Creation creation) {
        if (attributes.keepsPermissions()) {
            var permissions = Modes.permissions(creation.permissions());
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        }
        return NO_ATTRIBUTES;
    }

    /** @param asked of the file system, from which the process's umask has taken away what it could */
    private void complete(Path path, Creation creation, int asked) throws IOException {
        giveToCreator(path, creation);
        if (creation.permissions() != (asked & Modes.ALL & ~identity.umask())) {
            attributes.setPermissions(path, creation.permissions());
        }
    }

    /** Only root can, and only root serves users other than itself. */
    private void giveToCreator(Path path, Creation creation) throws IOException {
        boolean isOwn = creation.user() == identity.user() && creation.group() == identity.group();
        if (identity.isRoot() && !isOwn) {
            attributes.setOwner(path, creation.user(), creation.group());
        }
    }

    private void requireWritable() throws PosixException {
        if (readOnly) {
            throw new PosixException(Errno.EROFS);
        }
    }
}
