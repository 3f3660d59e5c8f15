package app.latent.vault;

import app.latent.ffi.SecretMemory;
import java.util.function.Consumer;

/** 32 bytes derived from a vault's masterkey for one purpose; overwritten when closed, at the latest when locked. */
public final class Subkey implements AutoCloseable {

    /** In bytes. */
    public static final int LENGTH = 32;

    private final SecretMemory key;
    private final Consumer<Subkey> closed;

    /** @param key copied; stays the caller's, who wipes it */
    Subkey(byte[] key, Consumer<Subkey> closed) {
        this.key = SecretMemory.copyOf(key);
        this.closed = closed;
    }

    /**
     * A copy of the key, which the caller wipes.
     *
     * @throws IllegalStateException after {@link #close()}
     */
    public byte[] copy() {
        return key.copy();
    }

    @Override
    public void close() {
        key.close();
        closed.accept(this);
    }

    @Override
    public String toString() {
        return "Subkey";
    }
}
