package app.latent.app.control;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to be the only process of this user that has a vault unlocked. The kernel takes it back when the process ends. */
public final class VaultLock implements AutoCloseable {
    private final FileChannel file;

    private VaultLock(FileChannel file) {
        this.file = file;
    }

    /** @throws Failure with {@link ExitCode#BUSY} where another process has the vault unlocked */
    public static VaultLock take(RuntimeFolder runtime, Path vault) throws IOException, Failure {
        FileChannel file =
                FileChannel.open(runtime.lockFileOf(vault), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    @Override
    public void close() throws IOException {
        file.close();
    }
}
