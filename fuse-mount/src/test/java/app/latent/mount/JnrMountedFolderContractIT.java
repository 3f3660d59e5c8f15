package app.latent.mount;

import org.junit.jupiter.api.BeforeAll;

/** By libfuse. */
final class JnrMountedFolderContractIT extends MountedFolderContract {

    JnrMountedFolderContractIT() {
        super(TestedDriver.JNR);
    }

    @BeforeAll
    static void mount() throws Exception {
        mount(TestedDriver.JNR);
    }
}
