package app.latent.app.daemon;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.indexer.pipeline.FolderGlances.Glance;
import app.latent.indexer.pipeline.IndexConfig;
import app.latent.indexer.pipeline.IndexConfig.Keys;
import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.indexer.worker.WorkerPool;
import app.latent.vault.Subkey;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;

/** Opens the photo index of an unlocked vault, under keys that come from the vault's. */
final class Indexes {
    /** A file that takes longer is indexed by name alone. */
    static final Duration PATIENCE_WITH_A_PHOTO = Duration.ofSeconds(10);

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private Indexes() {}

    /** @param cacheFolder that has a folder for each vault */
    static PhotoIndex open(UnlockedVault vault, Path cacheFolder) throws Failure {
        Path folder = made(cacheFolder.resolve(vault.localName()));
        var analyzer = new WorkerPool(JavaCommand.worker(), WORKERS, PATIENCE_WITH_A_PHOTO);
        try (Keys keys = keys(vault)) {
            return PhotoIndex.open(new IndexConfig(
                    vault.root(),
                    folder,
                    keys,
                    analyzer,
                    WORKERS,
                    path -> vault.glance(path).map(seen -> new Glance(seen.stamp(), seen.directories()))));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.BUSY,
                    "The index in " + folder
                            + " cannot be used: it is not writable, or in use by another process. "
                            + "Another folder may be given with --cache-dir, and --no-index does without.",
                    e);
        }
    }

    private static Path made(Path folder) throws Failure {
        try {
            return Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.FAILED,
                    "The cache folder " + folder
                            + " cannot be made. Another one may be given with --cache-dir, and --no-index does without.",
                    e);
        }
    }

    private static Keys keys(UnlockedVault vault) {
        try (Subkey index = vault.subkey("index");
                Subkey thumbnails = vault.subkey("thumbnails")) {
            byte[] indexKey = index.copy();
            byte[] thumbnailKey = thumbnails.copy();
            try {
                return new Keys(indexKey, thumbnailKey);
            } finally {
                Arrays.fill(indexKey, (byte) 0);
                Arrays.fill(thumbnailKey, (byte) 0);
            }
        }
    }
}
