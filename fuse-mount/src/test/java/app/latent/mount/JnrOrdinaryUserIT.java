package app.latent.mount;

/** By libfuse. */
final class JnrOrdinaryUserIT extends OrdinaryUserContract {

    JnrOrdinaryUserIT() {
        super(TestedDriver.JNR);
    }
}
