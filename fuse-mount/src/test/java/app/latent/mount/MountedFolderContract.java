package app.latent.mount;

import app.latent.mount.TestedDriver.Ability;
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

/** A drive over a plain folder holds what the folder holds. */
abstract class MountedFolderContract extends FileSystemContract {
    @TempDir
    static Path folder;

    /** Of the subclass whose tests are running. */
    private static @Nullable Mount mount;

    private final TestedDriver driver;

    MountedFolderContract(TestedDriver driver) {
        this.driver = driver;
    }

    static void mount(TestedDriver driver) throws Exception {
        Machine.assumeFuse(driver);
        mount = driver.mounter()
                .mount(
                        Files.createDirectory(folder.resolve("below")),
                        Files.createDirectory(folder.resolve("drive")),
                        new MountOptions("latent", false, false));
    }

    @AfterAll
    static void unmount() {
        if (mount != null) {
            mount.close();
            mount = null;
        }
    }

    @Override
    protected Path root() {
        return Objects.requireNonNull(mount).mountPoint();
    }

    @Override
    public Set<Feature> features() {
        Set<Feature> features = EnumSet.allOf(Feature.class);
        if (!driver.can(Ability.NAMES_NEVER_MISSING)) {
            features.remove(Feature.NAMES_NEVER_MISSING);
        }
        return features;
    }
}
