package app.latent.app;

import org.junit.jupiter.api.BeforeAll;

/** By the driver that the machine is best served with. */
final class MountedVaultContractIT extends MountedVaultContract {

    @BeforeAll
    static void unlock() throws Exception {
        unlock("auto");
    }
}
