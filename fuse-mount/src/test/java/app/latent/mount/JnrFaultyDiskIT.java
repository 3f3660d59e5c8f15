package app.latent.mount;

/** By libfuse. */
final class JnrFaultyDiskIT extends FaultyDiskContract {

    JnrFaultyDiskIT() {
        super(TestedDriver.JNR);
    }
}
