package app.latent.mount;

/** By the kernel driver. */
final class MountingIT extends MountingContract {

    MountingIT() {
        super(TestedDriver.KERNEL);
    }
}
