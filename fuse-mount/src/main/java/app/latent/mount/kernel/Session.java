package app.latent.mount.kernel;

import app.latent.ffi.Descriptor;
import app.latent.ffi.SystemCallException;
import app.latent.ffi.fuse.FuseDevice;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that serve one connection, from when the kernel was answered first until it says that the drive is gone. */
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** For what is being done to come to its end. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For an idle thread to notice that the drive is gone. */
    private static final Duration PATIENCE_WITH_IDLE = Duration.ofSeconds(2);

    private final MountedTree tree;
    private final Notifier notifier;
    private final Dispatcher dispatcher;
    private final Descriptor connection;
    private final int protocolMinor;

    private final Crew crew;

    /** Those that have begun: one that is about to be started as the drive ends cannot be waited for. */
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();

    private final Thread notifying;
    private final Watchdog watchdog;

    /** Threads that may still use the connection; the last closes it. */
    private final AtomicInteger users = new AtomicInteger();

    /** @param patience with what the files beneath do not answer */
    Session(MountedTree tree, Descriptor connection, int protocolMinor, Duration patience) {
        this.tree = tree;
        this.notifier = new Notifier();
        this.dispatcher = new Dispatcher(tree, notifier);
        this.connection = connection;
        this.protocolMinor = protocolMinor;
        this.notifying = daemon("latent-mount-notifier", this::serveNotifier);
        this.crew = new Crew(this::startWorker, Runtime.getRuntime().availableProcessors());
        this.watchdog = new Watchdog(patience, crew);
    }

    void start() {
        users.incrementAndGet();
        notifying.start();
        daemon("latent-mount-watchdog", watchdog::run).start();
        users.incrementAndGet();
        daemon("latent-mount-attendant", this::attend).start();
        crew.call();
    }

    private void startWorker() {
        Descriptor channel = channel();
        Thread worker = daemon("latent-mount-" + workers.size(), () -> serve(channel));
        users.incrementAndGet();
        boolean started = false;
        try {
            worker.start();
            started = true;
        } finally {
            if (!started) {
                users.decrementAndGet();
                close(channel);
            }
        }
    }

    /** Where the kernel grants no further channel, workers share the connection. */
    private Descriptor channel() {
        try {
            return FuseDevice.clone(connection);
        } catch (SystemCallException refused) {
            LOG.debug("The kernel grants no further channel", refused);
            return connection;
        }
    }

    /** A file system may fill the worker's buffer on several threads. */
    private void serve(Descriptor channel) {
        Pending pending = new Pending(channel);
        workers.add(Thread.currentThread());
        watchdog.watch(pending);
        boolean begun = false;
        try (Arena arena = Arena.ofShared()) {
            Worker worker = new Worker(crew, new Channel(channel, arena), dispatcher, arena, pending);
            begun = true;
            worker.run();
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        } finally {
            if (begun) {
                crew.leave();
            } else {
                crew.leaveUnstarted();
            }
            watchdog.unwatch(pending);
            workers.remove(Thread.currentThread());
            close(channel);
            leave();
        }
    }

    private void close(Descriptor channel) {
        if (!channel.equals(connection)) {
            channel.close();
        }
    }

    private void serveNotifier() {
        try (Arena own = Arena.ofConfined()) {
            notifier.run(new Invalidation(tree, new Notifications(own, connection, protocolMinor)));
        } finally {
            leave();
        }
    }

    /** It calls workers, each of whom begins with a channel of its own from the connection. */
    private void attend() {
        try {
            new Attendant(crew).run();
        } finally {
            leave();
        }
    }

    private void leave() {
        if (users.decrementAndGet() == 0) {
            connection.close();
        }
    }

    /** What a worker itself did, the kernel knows. */
    void changed(Path path) {
        if (!workers.contains(Thread.currentThread())) {
            changedUnasked(path);
        }
    }

    void changedUnasked(Path path) {
        if (notifying.isAlive()) {
            notifier.changed(path);
        }
    }

    long uses() {
        return dispatcher.uses();
    }

    void allChanged() {
        if (notifying.isAlive()) {
            notifier.allChanged();
        }
    }

    /** Whether the kernel has ended the connection, whoever unmounted the drive. Not to be asked after {@link #end}. */
    boolean isOver() throws SystemCallException {
        return connection.hasError();
    }

    /**
     * Touches no file any more, and closes what programs had open. The threads end when the kernel lets go of the drive,
     * which it does only after the last program that stands in it.
     */
    void end() {
        notifier.end();
        watchdog.end();
        try {
            if (!dispatcher.end(PATIENCE)) {
                // To close its file would wait for it as well.
                LOG.warn("An operation on the drive does not come to its end; files that programs had open stay open");
                return;
            }
            tree.closeAll();
            if (!notifying.join(PATIENCE) || !joinWorkers()) {
                LOG.info("Programs still hold the drive; what they ask of it from now on fails");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean joinWorkers() throws InterruptedException {
        for (Thread worker : workers) {
            if (!worker.join(PATIENCE_WITH_IDLE)) {
                return false;
            }
        }
        return true;
    }

    private static Thread daemon(String name, Runnable task) {
        return Thread.ofPlatform().name(name).daemon().unstarted(task);
    }
}
