package app.latent.mount;

import app.latent.mount.kernel.KernelMounter;
import app.latent.testkit.fs.Feature;
import app.latent.testkit.fs.FileSystemContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A drive over a plain folder holds what the folder holds. */
final class MountedFolderContractIT extends FileSystemContract {
    @TempDir
    static Path folder;

    private static Mount mount;

    @BeforeAll
    static void mount() throws Exception {
        Machine.assumeFuse();
        mount = new KernelMounter()
                .mount(
                        Files.createDirectory(folder.resolve("below")),
                        Files.createDirectory(folder.resolve("drive")),
                        new MountOptions("latent", false, false));
    }

    @AfterAll
    static void unmount() {
        if (mount != null) {
            mount.close();
        }
    }

    @Override
    protected Path root() {
        return mount.mountPoint();
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.allOf(Feature.class);
    }
}
