package app.latent.vault;

import java.util.Arrays;
import java.util.function.Consumer;

/** 32 bytes derived from a vault's masterkey for one purpose; overwritten when closed, at the latest when locked. */
public final class Subkey implements AutoCloseable {

    /** In bytes. */
    public static final int LENGTH = 32;

    private final byte[] key;
    private final Consumer<Subkey> closed;
    private boolean wiped;

    Subkey(byte[] key, Consumer<Subkey> closed) {
        this.key = key;
        this.closed = closed;
    }

    /**
     * A copy of the key, which the caller wipes.
     *
     * @throws IllegalStateException after {@link #close()}
     */
    public synchronized byte[] copy() {
        if (wiped) {
            throw new IllegalStateException("the key has been wiped");
        }
        return key.clone();
    }

    @Override
    public void close() {
        synchronized (this) {
            wiped = true;
            Arrays.fill(key, (byte) 0);
        }
        closed.accept(this);
    }

    @Override
    public String toString() {
        return "Subkey";
    }
}
