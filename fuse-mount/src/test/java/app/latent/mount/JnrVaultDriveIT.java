package app.latent.mount;

/** The drive over a vault's file system, by libfuse. */
final class JnrVaultDriveIT extends VaultDriveIT {

    @Override
    TestedDriver driver() {
        return TestedDriver.JNR;
    }
}
