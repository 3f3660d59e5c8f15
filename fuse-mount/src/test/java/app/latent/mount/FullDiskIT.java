package app.latent.mount;

/** By the kernel driver. */
final class FullDiskIT extends FullDiskContract {

    FullDiskIT() {
        super(TestedDriver.KERNEL);
    }
}
