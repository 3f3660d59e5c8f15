package app.latent.mount;

/** By the kernel driver. */
final class FaultyDiskIT extends FaultyDiskContract {

    FaultyDiskIT() {
        super(TestedDriver.KERNEL);
    }
}
