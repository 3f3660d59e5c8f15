package app.latent.mount;

/** The drive over a plain folder, by libfuse. */
final class JnrFolderDriveIT extends FolderDriveIT {

    @Override
    TestedDriver driver() {
        return TestedDriver.JNR;
    }
}
