package app.latent.app.control;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the only process of this user that has a vault unlocked. The kernel takes it back when the process ends; what was noted in its file stays where
 * the process was killed.
 */
public final class VaultLock implements AutoCloseable {
    private final FileChannel file;

    private VaultLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Which drive goes away with the lock, where all goes well.
     *
     * @param vault the folder of the vault
     */
    public record Drive(String vault, String mountPoint) {}

    /** @throws Failure with {@link ExitCode#BUSY} where another process has the vault unlocked */
    public static VaultLock take(RuntimeFolder runtime, Path vault) throws IOException, Failure {
        return take(runtime.lockFileOf(vault));
    }

    /**
     * Waits for as long as another process has the vault unlocked. Not for a process that may have it itself.
     *
     * @throws java.nio.channels.FileLockInterruptionException where the thread is interrupted
     */
    public static VaultLock await(RuntimeFolder runtime, Path vault) throws IOException {
        FileChannel file =
                FileChannel.open(runtime.lockFileOf(vault), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var _ = file.lock();
            return new VaultLock(file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** @throws Failure as {@link #take(RuntimeFolder, Path)} */
    public static VaultLock take(Path lockFile) throws IOException, Failure {
        FileChannel file = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            file.close();
            throw new Failure(
                    ExitCode.BUSY,
                    "The vault is unlocked already (`latent status` shows where); lock it first with `latent lock`.");
        }
        return new VaultLock(file);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Before anything is mounted, so that whatever is left can be found. */
    public void note(Drive drive) throws IOException {
        file.truncate(0);
        file.write(ByteBuffer.wrap(Json.write(drive).getBytes(StandardCharsets.UTF_8)), 0);
    }

    /**
     * What a process has noted that did not come to give its lock back; empty while one has it. Not for a process that may have the lock itself: it loses it as any
     * file of its own of that name is closed (fcntl, POSIX).
     */
    public static Optional<Drive> leftIn(Path lockFile) throws IOException {
        byte[] noted = Files.readAllBytes(lockFile);
        if (noted.length == 0 || isHeld(lockFile)) return Optional.empty();
        try {
            return Optional.of(Json.read(new String(noted, StandardCharsets.UTF_8), Drive.class));
        } catch (JsonProcessingException halfWritten) {
            return Optional.empty();
        }
    }

    /** Whether another process has the vault unlocked. Not for a process that may have it itself, as {@link #leftIn}. */
    public static boolean isHeld(RuntimeFolder runtime, Path vault) throws IOException {
        Path lockFile = runtime.lockFileOf(vault);
        return Files.exists(lockFile) && isHeld(lockFile);
    }

    private static boolean isHeld(Path lockFile) throws IOException {
        try (FileChannel file = FileChannel.open(lockFile, StandardOpenOption.READ)) {
            return file.tryLock(0, Long.MAX_VALUE, true) == null;
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            file.truncate(0);
        }
    }
}
