package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastResortTest {
    private final List<Integer> ends = new ArrayList<>();
    private final LastResort lastResort = new LastResort(ends::add);

    @Test
    void aThreadThatEndsForWantOfMemoryEndsTheDaemonInGoodOrder() throws Exception {
        Thread thread = Thread.ofPlatform().uncaughtExceptionHandler(lastResort).start(() -> {
            throw new OutOfMemoryError("as if");
        });
        thread.join();
        assertEquals(List.of(1), ends);
    }

    @Test
    void anExceptionIsLoggedAndTheRestGoesOn() throws Exception {
        Thread thread = Thread.ofPlatform().uncaughtExceptionHandler(lastResort).start(() -> {
            throw new IllegalStateException("as if");
        });
        thread.join();
        assertEquals(List.of(), ends);
    }
}
