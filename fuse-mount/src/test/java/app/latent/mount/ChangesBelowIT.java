package app.latent.mount;

/** By the kernel driver. */
final class ChangesBelowIT extends ChangesBelowContract {

    ChangesBelowIT() {
        super(TestedDriver.KERNEL);
    }
}
