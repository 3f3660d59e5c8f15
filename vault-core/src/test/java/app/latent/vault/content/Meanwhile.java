package app.latent.vault.content;

import app.latent.vault.simulation.Call;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** What somebody else does at a moment that a test chooses. */
interface Meanwhile {

    void run() throws IOException;

    /** Has it done once, when the next such call has begun and the store has not. Until what is returned is closed. */
    static Stall before(SimulatedStore store, Predicate<Call> calls, Meanwhile meanwhile) {
        AtomicBoolean once = new AtomicBoolean();
        return store.stall(call -> {
            if (calls.test(call) && once.compareAndSet(false, true)) {
                try {
                    meanwhile.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        });
    }
}
