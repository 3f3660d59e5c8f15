package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.fs.Feature;
import app.latent.testkit.fs.FileSystemContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The drive of an unlocked vault, as every program of the machine sees it, holds what every file system must. */
abstract class MountedVaultContract extends FileSystemContract {
    @TempDir
    static Path folder;

    /** Of the subclass whose tests are running. */
    private static @Nullable Latent latent;

    /** @param driver as {@code latent unlock --driver} names it */
    static void unlock(String driver) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        NewVault.at(Path.of(vault()));
        run(
                "unlock",
                vault(),
                "--mount",
                Files.createDirectory(folder.resolve("drive")).toString(),
                "--driver",
                driver,
                "--passphrase-stdin");
    }

    @AfterAll
    static void lock() throws Exception {
        if (latent != null) {
            run("lock", vault(), "--force");
            latent = null;
        }
    }

    private static String vault() {
        return folder.resolve("vault").toString();
    }

    private static void run(String... arguments) throws Exception {
        Latent.Result result = Objects.requireNonNull(latent).run(arguments);
        assertEquals(0, result.exitCode(), result.out());
    }

    @Override
    protected Path root() {
        return folder.resolve("drive");
    }

    /** The format has NFC names and no holes, and the indexer reads what is written. */
    @Override
    public Set<Feature> features() {
        return EnumSet.complementOf(
                EnumSet.of(Feature.NORMALISATION_SENSITIVE, Feature.CHEAP_HOLES, Feature.SOLE_READER));
    }
}
