package app.latent.mount;

/** By libfuse. */
final class JnrMountingIT extends MountingContract {

    JnrMountingIT() {
        super(TestedDriver.JNR);
    }
}
