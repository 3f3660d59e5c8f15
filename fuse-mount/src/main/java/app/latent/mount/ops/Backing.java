package app.latent.mount.ops;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is to be known of the file system underneath. The default one does as POSIX says; others need more care. */
final class Backing {

    /** A shorter run of zeros is simply written. */
    private static final long SMALL_GAP = 1 << 20;

    private final FileSystem fileSystem;
    private final FileStore store;
    private final boolean posix;

    private Backing(FileSystem fileSystem, FileStore store, boolean posix) {
        this.fileSystem = fileSystem;
        this.store = store;
        this.posix = posix;
    }

    static Backing of(Path root) throws IOException {
        FileSystem fileSystem = root.getFileSystem();
        return new Backing(fileSystem, Files.getFileStore(root), fileSystem.equals(FileSystems.getDefault()));
    }

    FileSystem fileSystem() {
        return fileSystem;
    }

    FileStore store() {
        return store;
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
        if (gap > SMALL_GAP && gap > store.getUsableSpace()) {
            throw new PosixException(Errno.ENOSPC);
        }
    }
}
