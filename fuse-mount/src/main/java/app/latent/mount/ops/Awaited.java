package app.latent.mount.ops;

/** Knows whether whoever asked for something still waits for it. */
@FunctionalInterface
public interface Awaited {

    /** Of who waits as long as it takes. */
    Awaited ALWAYS = () -> {};

    /**
     * Before what cannot be taken back, once all has been waited for.
     *
     * @throws PosixException where the program has been told that it failed, and may have done something else meanwhile
     */
    void requireAwaited() throws PosixException;
}
