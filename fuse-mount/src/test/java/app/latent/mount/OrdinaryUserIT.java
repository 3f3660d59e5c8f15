package app.latent.mount;

/** By the kernel driver. */
final class OrdinaryUserIT extends OrdinaryUserContract {

    OrdinaryUserIT() {
        super(TestedDriver.KERNEL);
    }
}
