package app.latent.mount;

/** By libfuse. */
final class JnrFullDiskIT extends FullDiskContract {

    JnrFullDiskIT() {
        super(TestedDriver.JNR);
    }
}
