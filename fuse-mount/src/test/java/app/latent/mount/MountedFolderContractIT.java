package app.latent.mount;

import org.junit.jupiter.api.BeforeAll;

/** By the kernel driver. */
final class MountedFolderContractIT extends MountedFolderContract {

    MountedFolderContractIT() {
        super(TestedDriver.KERNEL);
    }

    @BeforeAll
    static void mount() throws Exception {
        mount(TestedDriver.KERNEL);
    }
}
