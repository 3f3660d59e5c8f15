package app.latent.app.autolock;

import app.latent.ffi.bus.Bus;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Locks a vault when it is time. One thread, which looks every second, and one that waits for the system to tell it. */
public final class AutoLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AutoLock.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Lockable vault;
    private final @Nullable IdleTimer idle;
    private final @Nullable Sleeps sleeps;
    private final SleepWatch sleepWatch;
    private final CountDownLatch closed = new CountDownLatch(1);

    AutoLock(Lockable vault, @Nullable IdleTimer idle, @Nullable Sleeps sleeps) {
        this.vault = vault;
        this.idle = idle;
        this.sleeps = sleeps;
        this.sleepWatch = new SleepWatch(Bus::system, vault::lockBeforeSleep);
    }

    /** @param idle null where it does not matter how long nobody uses the vault */
    public static AutoLock start(AutoLockSettings settings, @Nullable IdleTimer idle, Lockable vault) {
        Sleeps sleeps = settings.onSuspend() ? new Sleeps(MachineClock::whole, MachineClock::awake) : null;
        var autoLock = new AutoLock(vault, idle, sleeps);
        if (settings.onSuspend()) autoLock.sleepWatch.start();
        Thread.ofPlatform().name("latent-auto-lock").daemon().start(autoLock::run);
        return autoLock;
    }

    private void run() {
        try {
            boolean done = false;
            while (!done && !closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                done = look();
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether the vault has been locked */
    boolean look() {
        try {
            if (sleeps != null && sleeps.hasSlept()) return lock("the machine was suspended");
            if (!vault.isReachable()) return lock("its socket is gone, as it is when the user has logged out");
            return idle != null && idle.left().isZero() && lockUnused(idle);
        } catch (RuntimeException e) {
            LOG.error("The vault could not be locked by itself", e);
            return false;
        }
    }

    private boolean lock(String why) {
        LOG.info("The vault is locked: {}", why);
        vault.lock();
        return true;
    }

    private boolean lockUnused(IdleTimer timer) {
        if (vault.lockIfUnused()) {
            LOG.info("The vault was locked: it was not used");
            return true;
        }
        timer.postpone();
        return false;
    }

    @Override
    public void close() {
        closed.countDown();
        sleepWatch.close();
    }
}
