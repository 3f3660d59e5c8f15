package app.latent.app.demo;

import app.latent.app.autolock.AutoLockSettings;
import app.latent.app.daemon.DriveSettings;
import app.latent.app.daemon.FrontSettings;
import app.latent.app.daemon.ServeAddress;
import app.latent.app.daemon.UnlockSettings;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder for one demo, removed at its end.
 *
 * @param camera the sample photos in the clear, as on a memory card; emptied once they are in the vault
 * @param synced stands for a folder that a sync client carries
 * @param drive where the vault is mounted
 * @param cache index and thumbnails
 * @param journal what a crash must not lose
 */
record DemoFolder(Path root, Path camera, Path synced, Path drive, Path cache, Path journal) implements AutoCloseable {

    static DemoFolder create() throws IOException {
        Path root = Files.createTempDirectory("latent-demo-");
        return new DemoFolder(
                root,
                Files.createDirectory(root.resolve("camera")),
                Files.createDirectory(root.resolve("synced")),
                Files.createDirectory(root.resolve("drive")),
                Files.createDirectory(root.resolve("cache")),
                Files.createDirectory(root.resolve("journal")));
    }

    Path vault() {
        return synced.resolve("Photos.vault");
    }

    UnlockSettings settings(boolean mounted) {
        return new UnlockSettings(
                vault(),
                mounted ? DriveSettings.at(drive) : null,
                ServeAddress.loopback(0),
                null,
                FrontSettings.PLAIN,
                false,
                false,
                true,
                false,
                AutoLockSettings.NEVER,
                cache,
                journal);
    }

    void emptyCamera() throws IOException {
        delete(camera);
    }

    /** The vault must be locked: nothing of a mounted drive is to be deleted. */
    @Override
    public void close() throws IOException {
        delete(root);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
