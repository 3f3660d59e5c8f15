package app.latent.mount;

/** By libfuse. */
final class JnrChangesBelowIT extends ChangesBelowContract {

    JnrChangesBelowIT() {
        super(TestedDriver.JNR);
    }
}
