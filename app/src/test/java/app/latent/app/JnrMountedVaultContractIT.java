package app.latent.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.fs.Feature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;

/** By libfuse 2. */
final class JnrMountedVaultContractIT extends MountedVaultContract {

    @BeforeAll
    static void unlock() throws Exception {
        assumeTrue(
                Stream.of("/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                        .anyMatch(folder -> Files.exists(Path.of(folder, "libfuse.so.2"))),
                "skipped: libfuse2 is not installed");
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
