package app.latent.vault.disk;

import app.latent.testkit.fs.Feature;
import app.latent.testkit.fs.FileSystemContract;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Fault F18: a vault on a disk whose inodes are so small that times are whole seconds. */
final class CoarseTimesContractIT extends FileSystemContract {

    private static @Nullable LoopDisk disk;
    private static @Nullable UnlockedVault vault;

    @BeforeAll
    static void unlock() throws IOException {
        LoopDisk.assumeAvailable();
        LoopDisk made = LoopDisk.ext4(512 << 20, "-I", "128");
        disk = made;
        vault = JudgedVault.create(made.root().resolve("vault"), 220).latent();
    }

    @AfterAll
    static void lock() throws IOException {
        try (LoopDisk _ = disk;
                UnlockedVault _ = vault) {
            // Both are closed, the vault first.
        }
    }

    @Override
    protected Path root() {
        return Objects.requireNonNull(vault).root();
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.complementOf(EnumSet.of(
                Feature.NORMALISATION_SENSITIVE, Feature.CHEAP_HOLES, Feature.NAME_LIMIT_255, Feature.EXACT_TIMES));
    }
}
