package app.latent.mount.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GlancesTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1000);
    private final AtomicInteger attempts = new AtomicInteger();
    private final Glances glances = new Glances(now::get, now::addAndGet);

    @Test
    void whatNobodyUsesIsUnmountedAtOnce() throws IOException {
        long before = now.get();
        assertTrue(glances.letPass(() -> true));
        assertEquals(before, now.get());
    }

    @Test
    void whoOnlyLooksKeepsNoDrive() throws IOException {
        assertTrue(glances.letPass(() -> attempts.incrementAndGet() == 5));
        assertEquals(5, attempts.get());
    }

    @Test
    void whoUsesADriveKeepsItAfterASecond() throws IOException {
        long before = now.get();
        assertFalse(glances.letPass(() -> attempts.incrementAndGet() > 1000));
        assertEquals(1_000_000_000L, now.get() - before);
    }

    @Test
    void whatCannotBeUnmountedIsNotTriedAgain() {
        assertThrows(
                IOException.class,
                () -> glances.letPass(() -> {
                    attempts.incrementAndGet();
                    throw new IOException("refused");
                }));
        assertEquals(1, attempts.get());
    }
}
