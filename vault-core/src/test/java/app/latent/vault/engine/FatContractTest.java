package app.latent.vault.engine;

import app.latent.testkit.fs.Feature;
import app.latent.testkit.fs.FileSystemContract;
import app.latent.vault.simulation.MemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;

/**
 * Fault F18: a vault on a store that ignores case, has times of two seconds, and no links and modes, has all that others have but for modes: names differ by
 * case, and links are there, as both are the vault's own.
 */
final class FatContractTest extends FileSystemContract {

    private static final StoreVault VAULT = open();

    private static StoreVault open() {
        try {
            return new StoreVault(MemoryStore.fat(), new MemoryStore());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterAll
    static void lock() throws IOException {
        VAULT.close();
    }

    @Override
    protected Path root() {
        return VAULT.root();
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.complementOf(EnumSet.of(
                Feature.NORMALISATION_SENSITIVE,
                Feature.CHEAP_HOLES,
                Feature.NAME_LIMIT_255,
                Feature.POSIX_PERMISSIONS,
                Feature.USER_ATTRIBUTES,
                Feature.TIMES_BEFORE_1970,
                Feature.EXACT_TIMES));
    }
}
