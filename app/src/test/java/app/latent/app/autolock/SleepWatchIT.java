package app.latent.app.autolock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.ffi.bus.Bus;
import app.latent.ffi.bus.BusDaemon;
import app.latent.ffi.bus.MockLogind;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What logind says, over a real bus. */
@Timeout(60)
class SleepWatchIT {
    @TempDir
    Path folder;

    @Test
    void theMachineIsHeldUpUntilTheVaultIsLocked() throws Exception {
        var locking = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var locked = new AtomicBoolean();
        try (BusDaemon daemon = BusDaemon.start(folder);
                MockLogind logind = new MockLogind(daemon.address())) {
            var watch = new SleepWatch(() -> Bus.at(daemon.address()), () -> {
                locking.countDown();
                awaitUninterrupted(mayEnd);
                locked.set(true);
            });
            watch.start();
            assertEquals("sleep|Latent|locks the vault|delay", logind.asked.poll(30, TimeUnit.SECONDS));

            logind.prepareForSleep();
            assertTrue(locking.await(30, TimeUnit.SECONDS));
            mayEnd.countDown();
            logind.awaitRelease();
            assertTrue(locked.get(), "the machine could have gone to sleep before the vault was locked");
        }
    }

    @Test
    void whoeverIsClosedHoldsTheMachineUpNoMore() throws Exception {
        try (BusDaemon daemon = BusDaemon.start(folder);
                MockLogind logind = new MockLogind(daemon.address())) {
            var watch = new SleepWatch(() -> Bus.at(daemon.address()), () -> {
                throw new AssertionError("nobody sleeps");
            });
            watch.start();
            assertEquals("sleep|Latent|locks the vault|delay", logind.asked.poll(30, TimeUnit.SECONDS));
            watch.close();
            logind.awaitRelease();
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
