package app.latent.app.autolock;

import app.latent.ffi.bus.Bus;
import app.latent.ffi.bus.BusException;
import app.latent.ffi.bus.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of it before the machine is suspended, and holds that up until the vault is locked: logind's inhibitor locks (org.freedesktop.login1(5)). logind waits for
 * 5 seconds unless it is told otherwise. Where there is no logind, {@link Sleeps} finds out afterwards.
 */
final class SleepWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SleepWatch.class);

    private static final String LOGIND = "org.freedesktop.login1";
    private static final String PATH = "/org/freedesktop/login1";
    private static final String MANAGER = "org.freedesktop.login1.Manager";
    private static final String PREPARE = "PrepareForSleep";
    private static final String RULE = "type='signal',sender='" + LOGIND + "',path='" + PATH + "',interface='" + MANAGER
            + "',member='" + PREPARE + "'";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Until another attempt, where there is no bus or it has ended. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    /** How a bus is connected to. */
    @FunctionalInterface
    interface Connection {
        Bus open() throws BusException;
    }

    private final Connection connection;
    private final Runnable lock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean told;

    /** @param lock returns once nothing of the vault is in memory any more */
    SleepWatch(Connection connection, Runnable lock) {
        this.connection = connection;
        this.lock = lock;
    }

    void start() {
        Thread.ofPlatform().name("latent-sleep-watch").daemon().start(this::run);
    }

    private void run() {
        try {
            do {
                watch();
            } while (!closed.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try (Bus bus = connection.open()) {
            bus.subscribe(RULE, PATIENCE);
            try (var _ = inhibit(bus)) {
                told = false;
                awaitSleep(bus);
            }
        } catch (BusException noLogind) {
            tellOnce(noLogind);
        }
    }

    /** @return its descriptor is open, and the machine is not suspended, until it is closed */
    private static Message inhibit(Bus bus) throws BusException {
        Message call = bus.call(LOGIND, PATH, MANAGER, "Inhibit");
        call.append("sleep").append("Latent").append("locks the vault").append("delay");
        return bus.send(call, PATIENCE);
    }

    /** Until the lock, or {@link #close}. */
    private void awaitSleep(Bus bus) throws BusException {
        while (closed.getCount() > 0) {
            Optional<Message> next = bus.next(Duration.ofSeconds(1));
            if (next.isPresent() && isBeforeSleep(next.get())) {
                LOG.info("The vault is locked: the machine is about to be suspended");
                closed.countDown();
                lock.run();
            }
        }
    }

    private static boolean isBeforeSleep(Message message) throws BusException {
        try (message) {
            return message.isSignal(MANAGER, PREPARE) && message.readBoolean();
        }
    }

    private void tellOnce(BusException e) {
        if (!told) LOG.info("It is not known beforehand when the machine is suspended: {}", e.getMessage());
        told = true;
    }

    void close() {
        closed.countDown();
    }
}
