package app.latent.vault.content;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Between a reader and the buffer that it fills for somebody who may give up waiting: he shuts it, and the reader gets in no more. A reader is inside while it
 * decrypts a chunk or copies it, never while it waits for the store.
 */
class Gate {

    /** Of those whose buffer nobody takes away from them. */
    static final Gate OPEN = new Gate() {
        @Override
        void enter() {}

        @Override
        void leave() {}
    };

    private enum State {
        FREE,
        INSIDE,
        SHUT
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.FREE);

    /** @throws IOException when it is shut */
    void enter() throws IOException {
        if (!state.compareAndSet(State.FREE, State.INSIDE)) throw new IOException("nobody waits for it any more");
    }

    /** Whoever is not inside may call it too. */
    void leave() {
        state.compareAndSet(State.INSIDE, State.FREE);
    }

    /** Waits for whoever is inside, which is for moments. */
    void shut() {
        while (!state.compareAndSet(State.FREE, State.SHUT) && state.get() != State.SHUT) Thread.onSpinWait();
    }
}
