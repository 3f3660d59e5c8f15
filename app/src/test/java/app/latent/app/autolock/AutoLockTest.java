package app.latent.app.autolock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutoLockTest {
    private static final AutoLockSettings FIFTEEN_MINUTES = new AutoLockSettings(15, false);

    private final ManualMachine machine = new ManualMachine();
    private final FakeVault vault = new FakeVault();
    private final IdleTimer idle = new IdleTimer(FIFTEEN_MINUTES, vault, machine::whole);

    @Test
    void aVaultThatNobodyUsesIsLockedAtItsTimeAndNotBefore() {
        AutoLock autoLock = autoLock(idle, null);
        assertFalse(lookAfter(autoLock, Duration.ofMinutes(15).minusSeconds(1)));
        assertEquals(Duration.ofSeconds(1), idle.left());
        assertEquals(0, vault.attempts);
        assertTrue(lookAfter(autoLock, Duration.ofSeconds(1)));
        assertTrue(vault.locked);
    }

    @Test
    void eachUseBeginsTheTimeAnew() {
        AutoLock autoLock = autoLock(idle, null);
        for (int i = 0; i < 10; i++) {
            vault.uses++;
            assertFalse(lookAfter(autoLock, Duration.ofMinutes(14)));
        }
        assertTrue(lookAfter(autoLock, Duration.ofMinutes(15)));
    }

    @Test
    void whatIsUnderWayIsAUseForAsLongAsItTakes() {
        AutoLock autoLock = autoLock(idle, null);
        vault.underWay = true;
        assertFalse(lookAfter(autoLock, Duration.ofHours(5)));
        vault.underWay = false;
        assertFalse(lookAfter(autoLock, Duration.ofMinutes(14)));
        assertTrue(lookAfter(autoLock, Duration.ofMinutes(1)));
    }

    @Test
    void whileProgramsHaveFilesOpenItIsTriedAgainEveryMinute() {
        AutoLock autoLock = autoLock(idle, null);
        vault.held = true;
        assertFalse(idle.isHeld());
        assertFalse(lookAfter(autoLock, Duration.ofMinutes(15)));
        assertTrue(idle.isHeld());
        assertFalse(lookAfter(autoLock, Duration.ofSeconds(59)));
        assertEquals(1, vault.attempts);
        assertFalse(lookAfter(autoLock, Duration.ofSeconds(1)));
        assertEquals(2, vault.attempts);
        vault.held = false;
        assertTrue(lookAfter(autoLock, Duration.ofMinutes(1)));
    }

    @Test
    void useAfterARefusedAttemptGivesTheWholeTimeAgain() {
        AutoLock autoLock = autoLock(idle, null);
        vault.held = true;
        assertFalse(lookAfter(autoLock, Duration.ofMinutes(15)));
        vault.uses++;
        assertFalse(lookAfter(autoLock, Duration.ofMinutes(1)));
        assertFalse(idle.isHeld());
        assertEquals(Duration.ofMinutes(15), idle.left());
    }

    @Test
    void theTimeThatTheMachineSleptCounts() {
        AutoLock autoLock = autoLock(idle, null);
        machine.sleep(Duration.ofMinutes(15));
        assertTrue(autoLock.look());
    }

    @Test
    void afterASleepItIsLockedThoughProgramsHaveFilesOpen() {
        AutoLock autoLock = autoLock(null, new Sleeps(machine::whole, machine::awake));
        vault.held = true;
        assertFalse(lookAfter(autoLock, Duration.ofDays(1)));
        machine.sleep(Duration.ofSeconds(2));
        assertTrue(autoLock.look());
        assertTrue(vault.locked);
    }

    @Test
    void whoDoesNotWantThatStaysUnlockedWhileTheMachineSleeps() {
        AutoLock autoLock = autoLock(null, null);
        machine.sleep(Duration.ofHours(8));
        assertFalse(autoLock.look());
    }

    @Test
    void whatNobodyCanReachAnyMoreIsLocked() {
        AutoLock autoLock = autoLock(null, null);
        assertFalse(autoLock.look());
        vault.reachable = false;
        assertTrue(autoLock.look());
        assertTrue(vault.locked);
    }

    private boolean lookAfter(AutoLock autoLock, Duration time) {
        machine.wake(time);
        return autoLock.look();
    }

    private AutoLock autoLock(@Nullable IdleTimer timer, @Nullable Sleeps sleeps) {
        return new AutoLock(vault, timer, sleeps);
    }
}
