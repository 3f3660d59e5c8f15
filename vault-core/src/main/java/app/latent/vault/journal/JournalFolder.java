package app.latent.vault.journal;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.NioBackingStore;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that one process may keep a journal in. Several processes may have one vault unlocked at a time, so below the vault's folder for journals each claims
 * a numbered one, by a lock on {@value #LOCK_FILE} that ends with the process. What a process left that is no more can be told by that.
 */
public final class JournalFolder implements AutoCloseable {

    private static final String LOCK_FILE = "lock";

    private final Path folder;
    private final FileChannel lockFile;

    private JournalFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Claims all folders that no living process has, and at least one: each may hold what has to be recovered, and any serves for a new journal.
     *
     * @param base of one vault; made when it is not there
     */
    public static List<JournalFolder> claimAll(Path base) throws IOException {
        createPrivate(base);
        List<JournalFolder> claimed = new ArrayList<>();
        try {
            for (Path folder : numbered(base)) {
                JournalFolder claim = claim(folder);
                if (claim != null) claimed.add(claim);
            }
            for (int number = 0; claimed.isEmpty(); number++) {
                Path folder = base.resolve(Integer.toString(number));
                createPrivate(folder);
                JournalFolder claim = claim(folder);
                if (claim != null) claimed.add(claim);
            }
            return claimed;
        } catch (IOException e) {
            for (JournalFolder claim : claimed) claim.close();
            throw e;
        }
    }

    /**
     * Claims one folder, beside the numbered ones perhaps.
     *
     * @param folder made when it is not there
     * @return null where a living process has it
     */
    public static @Nullable JournalFolder claimOne(Path folder) throws IOException {
        createPrivate(folder);
        return claim(folder);
    }

    /** Makes a folder, and what is missing above it, for its owner alone where the file system knows owners. */
    public static void createPrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static List<Path> numbered(Path base) throws IOException {
        Predicate<Path> isNumber = path -> path.getFileName().toString().matches("[0-9]{1,4}");
        try (Stream<Path> folders = Files.list(base)) {
            return folders.filter(isNumber).sorted().toList();
        }
    }

    private static @Nullable JournalFolder claim(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) return new JournalFolder(folder, channel);
        } catch (OverlappingFileLockException _) {
            // This process has it.
        }
        channel.close();
        return null;
    }

    /** The folder, to keep a journal in. */
    public BackingStore open() throws IOException {
        return new NioBackingStore(folder);
    }

    /** Whether a process that has ended midway left something to recover. */
    public boolean isLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(Journal.PREFIX));
        }
    }

    /** Gives it up. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
