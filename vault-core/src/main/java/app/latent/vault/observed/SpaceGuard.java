package app.latent.vault.observed;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Refuses bytes that the disk has no room for, at the write.
 *
 * <p>A file system that accepts writes into a cache tells of a full disk at the next flush, when the writer may be gone.
 * This asks the disk before, once for every few megabytes: what it answers is lent out to the writers as credit. A
 * reserve stays for the chunks that caches hold and for the overhead of the ciphertext. Somebody else may still fill the
 * disk meanwhile; then the error comes with {@code force} or {@code close}.
 */
final class SpaceGuard {

    private static final long LARGEST_CREDIT = 16L << 20;
    private static final long RESERVE = 2L << 20;

    /** Ciphertext is a little longer than cleartext: 28 bytes for 32 KiB. */
    private static final long OVERHEAD_DIVISOR = 1024;

    private final Path base;
    private long credit;

    SpaceGuard(Path base) {
        this.base = base;
    }

    /** @throws FileSystemException saying "No space left on device", as the operating system does */
    synchronized void admit(long bytes) throws IOException {
        if (bytes > credit) {
            credit = 0;
            long room = usable() - RESERVE;
            long needed = bytes + bytes / OVERHEAD_DIVISOR;
            if (needed > room) {
                throw new FileSystemException(null, null, "No space left on device");
            }
            credit = bytes + Math.min(LARGEST_CREDIT, room - needed);
        }
        credit -= bytes;
    }

    private long usable() throws IOException {
        FileStore store = Files.getFileStore(base);
        return store.getUsableSpace();
    }
}
