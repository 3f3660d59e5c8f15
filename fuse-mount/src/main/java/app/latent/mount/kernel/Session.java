package app.latent.mount.kernel;

import app.latent.ffi.Descriptor;
import app.latent.ffi.SystemCallException;
import app.latent.ffi.fuse.FuseDevice;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that serve one connection, from when the kernel was answered first until it says that the drive is gone. */
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** More than processors, as workers wait for disks. Each has buffers of 2 MiB. */
    private static final int FEWEST_WORKERS = 4;

    private static final int MOST_WORKERS = 16;

    private final MountedTree tree;
    private final Notifier notifier;
    private final Dispatcher dispatcher;
    private final Descriptor connection;
    private final int protocolMinor;

    /** Of the threads' buffers. Left to the collector, as a thread may still be at work when the session is given up. */
    private final Arena arena = Arena.ofAuto();

    private final List<Descriptor> channels = new ArrayList<>();
    private final List<Thread> workers = new ArrayList<>();
    private final Thread notifying;

    Session(MountedTree tree, Descriptor connection, int protocolMinor) {
        this.tree = tree;
        this.notifier = new Notifier();
        this.dispatcher = new Dispatcher(tree, notifier);
        this.connection = connection;
        this.protocolMinor = protocolMinor;
        this.notifying = daemon("latent-mount-notifier", this::serveNotifier);
    }

    void start() {
        notifying.start();
        int count = Math.clamp(2L * Runtime.getRuntime().availableProcessors(), FEWEST_WORKERS, MOST_WORKERS);
        for (int i = 0; i < count; i++) {
            Worker worker = new Worker(channel(i), dispatcher, arena);
            workers.add(daemon("latent-mount-" + i, worker::run));
        }
        workers.forEach(Thread::start);
    }

    /** The first worker takes the connection itself; where the kernel grants no further channel all share it. */
    private Descriptor channel(int number) {
        if (number == 0) {
            return connection;
        }
        try {
            Descriptor channel = FuseDevice.clone(connection);
            channels.add(channel);
            return channel;
        } catch (SystemCallException refused) {
            LOG.debug("The kernel grants no further channel", refused);
            return connection;
        }
    }

    private void serveNotifier() {
        try (Arena own = Arena.ofConfined()) {
            notifier.run(new Invalidation(tree, new Notifications(own, connection, protocolMinor)));
        }
    }

    /** What a worker itself did, the kernel knows. */
    void changed(Path path) {
        if (!workers.contains(Thread.currentThread())) {
            notifier.changed(path);
        }
    }

    void allChanged() {
        notifier.allChanged();
    }

    /**
     * Waits for the threads to find the drive gone, and closes what programs had open.
     *
     * @return false where they did not within the time; what they may still hold stays open then
     */
    boolean end(Duration patience) {
        notifier.end();
        boolean ended = true;
        for (Thread worker : workers) {
            ended &= join(worker, patience);
        }
        ended &= join(notifying, patience);
        tree.closeAll();
        if (ended) {
            channels.forEach(Descriptor::close);
            connection.close();
        }
        return ended;
    }

    private static boolean join(Thread thread, Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread daemon(String name, Runnable task) {
        return Thread.ofPlatform().name(name).daemon().unstarted(task);
    }
}
