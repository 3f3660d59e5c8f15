package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingWatch;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Overflow;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the operating system does not tell all: everything is looked at instead, and the log says so. */
class WatchLimitsTest {

    private static final CiphertextWatcher.Timing TIMING =
            new CiphertextWatcher.Timing(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMinutes(1));

    @TempDir
    Path temp = Path.of("");

    private final Log log = new Log();

    /** Kept, as loggers that nobody keeps lose their handlers. */
    private final Logger logger = Logger.getLogger(CiphertextWatcher.class.getName());

    @BeforeEach
    void listen() {
        logger.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(log);
    }

    @Test
    void aLimitOfWatchesIsTheBeginningOfScans() throws Exception {
        try (TwoMachines machines = new TwoMachines(temp, TIMING, store -> watching(store, Limited::new))) {
            machines.await(new Overflow());
            assertTrue(log.told("scanned"), log.messages::toString);
            Files.writeString(machines.there("/a.jpg"), "theirs");
            TwoMachines.copy(machines.theirs(), machines.ours());
            assertEquals("theirs", Files.readString(machines.here("/a.jpg")));
        }
    }

    @Test
    void changesThatTheSystemHasLostAreOneOverflow() throws Exception {
        AtomicBoolean losing = new AtomicBoolean();
        try (TwoMachines machines =
                new TwoMachines(temp, TIMING, store -> watching(store, watch -> new Losing(watch, losing)))) {
            losing.set(true);
            Files.writeString(machines.there("/a.jpg"), "theirs");
            TwoMachines.copy(machines.theirs(), machines.ours());
            machines.await(new Overflow());
            assertTrue(log.told("more changes at once"), log.messages::toString);
            assertEquals("theirs", Files.readString(machines.here("/a.jpg")));
        }
    }

    @Test
    void aFaultInALookAtOneChangeIsNotTheEndOfTheWatch() throws Exception {
        AtomicBoolean failing = new AtomicBoolean();
        try (TwoMachines machines = new TwoMachines(temp, TIMING, store -> failing(store, failing))) {
            failing.set(true);
            Files.writeString(machines.there("/a.jpg"), "theirs");
            TwoMachines.copy(machines.theirs(), machines.ours());
            machines.await(new Overflow());
            assertTrue(log.told("has failed"), log.messages::toString);
            Files.writeString(machines.there("/b.jpg"), "theirs");
            TwoMachines.copy(machines.theirs(), machines.ours());
            machines.await(new Created(machines.here("/b.jpg")));
        }
    }

    /** A store of which the next look by the watcher meets a fault of the program's. */
    private static BackingStore failing(BackingStore real, AtomicBoolean failing) {
        return (BackingStore) Proxy.newProxyInstance(
                WatchLimitsTest.class.getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    boolean look = method.getName().equals("stat")
                            && Thread.currentThread().getName().equals("vault-watcher");
                    if (look && failing.getAndSet(false)) throw new IllegalStateException();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private interface Wrapping {
        BackingWatch wrap(BackingWatch watch);
    }

    private static BackingStore watching(BackingStore real, Wrapping wrapping) {
        return (BackingStore) Proxy.newProxyInstance(
                WatchLimitsTest.class.getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        return result instanceof BackingWatch watch ? wrapping.wrap(watch) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** As where fs.inotify.max_user_watches is reached. */
    private record Limited(BackingWatch watch) implements BackingWatch {

        @Override
        public void add(String folder) throws IOException {
            if (watch.count() >= 2) throw new FileSystemException(folder, null, "No space left on device");
            watch.add(folder);
        }

        @Override
        public int count() {
            return watch.count();
        }

        @Override
        public Changes await(long nanos) throws IOException, InterruptedException {
            return watch.await(nanos);
        }

        @Override
        public void close() throws IOException {
            watch.close();
        }
    }

    /** As where the kernel's queue was full. */
    private record Losing(BackingWatch watch, AtomicBoolean losing) implements BackingWatch {

        @Override
        public void add(String folder) throws IOException {
            watch.add(folder);
        }

        @Override
        public int count() {
            return watch.count();
        }

        @Override
        public Changes await(long nanos) throws IOException, InterruptedException {
            Changes changes = watch.await(nanos);
            return changes.isEmpty() || !losing.getAndSet(false) ? changes : new Changes(List.of(), true);
        }

        @Override
        public void close() throws IOException {
            watch.close();
        }
    }

    private static final class Log extends Handler {

        private final List<String> messages = new CopyOnWriteArrayList<>();

        boolean told(String words) {
            return messages.stream().anyMatch(message -> message.contains(words));
        }

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
