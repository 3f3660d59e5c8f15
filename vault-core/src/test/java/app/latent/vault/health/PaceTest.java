package app.latent.vault.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void afterEachMebibyteItStandsBackForOthersButNotForEver() {
        AtomicInteger asked = new AtomicInteger();
        Pace pace = new Pace(0, () -> asked.incrementAndGet() > 0);
        for (int i = 0; i < 4 * 16; i++) pace.took(MEBIBYTE / 16);
        assertEquals(4 * 20, asked.get());
    }

    @Test
    void itGoesOnAtOnceWhereNobodyIsAtWork() {
        AtomicInteger asked = new AtomicInteger();
        Pace pace = new Pace(0, () -> asked.incrementAndGet() < 0);
        for (int i = 0; i < 4; i++) pace.took(MEBIBYTE);
        assertEquals(4, asked.get());
    }

    @Test
    void itTakesAsLongAsItWasAskedTo() {
        Pace pace = new Pace(20 * MEBIBYTE, () -> false);
        long start = System.nanoTime();
        for (int i = 0; i < 8; i++) pace.took(MEBIBYTE);
        // 4 MiB of them are ahead of time.
        assertTrue(System.nanoTime() - start >= 190_000_000L);
    }

    @Test
    void whoWaitsIsToldThatItHasEnded() {
        Pace pace = new Pace(1, () -> true);
        pace.end();
        assertThrows(Pace.EndedException.class, () -> pace.took(100L * MEBIBYTE));
    }
}
