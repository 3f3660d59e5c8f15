package app.latent.gateway.dav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.account.AccountName;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LocksTest {

    private static final AccountName ANNA = new AccountName("anna");
    private static final AccountName BOB = new AccountName("bob");

    private final ManualClock clock = new ManualClock();
    private final Locks locks = new Locks(clock);

    @Test
    void aDeepLockCoversWhatIsBelowAndNothingBeside() throws Exception {
        Lock lock = lock(true, true, "a");
        assertEquals(List.of(lock), locks.covering(List.of("a", "b", "c")));
        assertEquals(List.of(), locks.covering(List.of("ab")));
        assertEquals(List.of(), locks.covering(List.of()));
    }

    @Test
    void aShallowLockCoversItsRootOnly() throws Exception {
        Lock lock = lock(true, false, "a");
        assertEquals(List.of(lock), locks.covering(List.of("a")));
        assertEquals(List.of(), locks.covering(List.of("a", "b")));
    }

    @Test
    void exclusiveExcludesAndSharedShares() throws Exception {
        lock(false, true, "a");
        lock(false, false, "a", "b");
        assertRefused(true, false, "a", "b");
        assertRefused(true, true);
        lock(true, false);
    }

    @Test
    void aLockEndsWithItsTimeoutUnlessRefreshed() throws Exception {
        Lock lock = lock(true, false, "a");
        clock.advance(Duration.ofSeconds(59));
        assertTrue(locks.refresh(List.of("a"), Set.of(lock.token()), Duration.ofMinutes(1))
                .isPresent());
        clock.advance(Duration.ofSeconds(59));
        assertRefused(true, false, "a");
        clock.advance(Duration.ofSeconds(1));
        assertFalse(locks.refresh(List.of("a"), Set.of(lock.token()), Duration.ofMinutes(1))
                .isPresent());
        lock(true, false, "a");
    }

    @Test
    void aTokenReleasesOnlyWhatItsLockCovers() throws Exception {
        Lock lock = lock(true, true, "a");
        assertFalse(locks.release(List.of("b"), lock.token(), ANNA));
        assertFalse(locks.release(List.of("a"), "urn:uuid:other", ANNA));
        assertTrue(locks.release(List.of("a", "x"), lock.token(), ANNA));
        assertEquals(List.of(), locks.covering(List.of("a")));
    }

    @Test
    void aTokenIsOfUseToItsHolderAlone() throws Exception {
        Lock lock = lock(true, true, "a");
        assertEquals(Set.of(lock.token()), locks.ofHolder(ANNA, Set.of(lock.token(), "urn:uuid:other")));
        assertEquals(Set.of(), locks.ofHolder(BOB, Set.of(lock.token())));
        assertFalse(locks.release(List.of("a"), lock.token(), BOB));
        assertTrue(locks.release(List.of("a"), lock.token(), AccountName.OWNER));
    }

    private Lock lock(boolean exclusive, boolean deep, String... names) throws DavException {
        var terms = new Locks.Terms(exclusive, deep, null, ANNA, Duration.ofMinutes(1));
        return locks.acquire(List.of(names), terms, "/dav/");
    }

    private void assertRefused(boolean exclusive, boolean deep, String... names) {
        assertEquals(
                423,
                assertThrows(DavException.class, () -> lock(exclusive, deep, names))
                        .status());
    }
}
