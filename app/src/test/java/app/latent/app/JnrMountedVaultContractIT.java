package app.latent.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.LongRun;
import app.latent.testkit.fs.Feature;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/**
 * By libfuse 2, in long runs: the ordinary one has this driver with the whole contract over a folder, with a vault's file system, and with the packaged program in
 * {@link MainJobIT}.
 */
@Tag(LongRun.TAG)
final class JnrMountedVaultContractIT extends MountedVaultContract {

    @BeforeAll
    static void unlock() throws Exception {
        assumeTrue(Libfuse2.isInstalled(), "skipped: libfuse2 is not installed");
        unlock("jnr");
    }

    /** libfuse 2 does not look a name up again that another file has just taken. */
    @Override
    public Set<Feature> features() {
        Set<Feature> features = super.features();
        features.remove(Feature.NAMES_NEVER_MISSING);
        return features;
    }
}
