package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is to be known of the file system underneath. The default one does as POSIX says; others need more care. */
final class Backing {

    /** A shorter run of zeros is simply written. */
    private static final long SMALL_GAP = 1 << 20;

    private final FileSystem fileSystem;
    private final FileStore store;
    private final boolean posix;
    private final boolean opensDirectories;

    private Backing(FileSystem fileSystem, FileStore store, boolean posix, boolean opensDirectories) {
        this.fileSystem = fileSystem;
        this.store = store;
        this.posix = posix;
        this.opensDirectories = opensDirectories;
    }

    static Backing of(Path root) throws IOException {
        FileSystem fileSystem = root.getFileSystem();
        boolean posix = fileSystem.equals(FileSystems.getDefault());
        return new Backing(fileSystem, Files.getFileStore(root), posix, canOpen(root));
    }

    private static boolean canOpen(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            return channel.isOpen();
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        }
    }

    /** Whether a directory can be opened, as POSIX has it, to make its names durable. */
    boolean opensDirectories() {
        return opensDirectories;
    }

    FileSystem fileSystem() {
        return fileSystem;
    }

    FileStore store() {
        return store;
    }

    /**
     * How many files there can be, or can be more.
     *
     * @param attribute of the store
     * @return 0 where the store has none of this name, as the JDK's have not
     */
    long fileCount(String attribute) throws IOException {
        try {
            return store.getAttribute(attribute) instanceof Long count ? count : 0;
        } catch (UnsupportedOperationException unknown) {
            return 0;
        }
    }

    /** Whether it is the operating system that moves and opens files, with all that POSIX promises. */
    boolean isPosix() {
        return posix;
    }

    /** Whether written data may wait in the channel until it is closed. */
    boolean keepsBackWrites() {
        return !posix;
    }

    /**
     * A file system without holes writes a gap out as zeros. One that cannot fit is refused before the disk is full of
     * them: a single careless seek would do.
     */
    void requireRoomForGap(FileChannel file, long position) throws IOException {
        if (posix) {
            return;
        }
        long gap = position - file.size();
        if (gap > SMALL_GAP) {
            requireRoomFor(gap);
        }
    }

    /** @param bytes that are to be added; where there are none, there is room */
    void requireRoomFor(long bytes) throws IOException {
        if (bytes > 0 && bytes > store.getUsableSpace()) {
            throw new PosixException(bytes > store.getTotalSpace() ? Errno.EFBIG : Errno.ENOSPC);
        }
    }
}
