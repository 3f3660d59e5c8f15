package app.latent.vault;

import app.latent.testkit.fs.Feature;
import app.latent.testkit.fs.FileSystemContract;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The vault's file system holds what every file system must. */
final class VaultFileSystemContractIT extends FileSystemContract {
    @TempDir
    static Path folder;

    private static UnlockedVault vault;

    @BeforeAll
    static void unlock() throws Exception {
        try (Passphrase passphrase = Passphrase.of("correct horse battery staple".toCharArray())) {
            vault = Vault.create(folder.resolve("vault"), passphrase)
                    .unlock(passphrase, UnlockOptions.withJournals(folder.resolve("journals")));
        }
    }

    @AfterAll
    static void lock() throws Exception {
        vault.close();
    }

    @Override
    protected Path root() {
        return vault.root();
    }

    /** The format has NFC names, no holes, and room for longer names. */
    @Override
    public Set<Feature> features() {
        return EnumSet.complementOf(
                EnumSet.of(Feature.NORMALISATION_SENSITIVE, Feature.CHEAP_HOLES, Feature.NAME_LIMIT_255));
    }
}
