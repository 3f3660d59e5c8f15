package app.latent.vault.sync;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingWatch;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the folders {@code d}, {@code d/XX} and {@code d/XX/YYYY}, and those of long names, and says which nodes
 * changed: when nothing has changed for {@link Timing#quiet()}, and at the latest {@link Timing#patience()} after the
 * first change.
 *
 * <p>One thread of its own does everything but {@link #close()}. It comes for what has changed {@value #PAUSE_MILLIS} ms after the last time at the earliest, so that
 * thousands of changes a second, most of them ours, wake it some twenty times.
 */
final class CiphertextWatcher implements AutoCloseable {

    /** Of folders. The operating system allows a user some ten thousand, for all programs. */
    static final int MOST_WATCHED = 20_000;

    static final int POLL_SECONDS = 30;

    static final int PAUSE_MILLIS = 50;

    private static final String DATA = "d";
    /** Nodes to look at. Where there are more, everything is looked at. */
    static final int MOST_PENDING = 20_000;

    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(CiphertextWatcher.class);

    /** How long to wait for quiet, and for how long at most. */
    record Timing(Duration quiet, Duration patience) {
        static final Timing DEFAULT = new Timing(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    /** What the watcher found. Called on its thread. */
    interface Listener {

        /** Whether a node is as somebody has heard already, so that there is nothing to wait for. */
        boolean isEcho(String node);

        /**
         * @param nodes their paths in the store, each with whether it appeared, rather than changed or disappeared; those to tell of later are left in it
         */
        void changed(Map<String, Boolean> nodes);

        /** Something changed, and what cannot be told. */
        void lost();
    }

    private final BackingStore store;
    private final Timing timing;
    private final Listener listener;
    private final BackingWatch watch;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    private Map<String, Boolean> pending = new LinkedHashMap<>();
    private boolean overflowing;
    private boolean polling;
    private long firstChange;
    private long lastChange;

    CiphertextWatcher(BackingStore store, Timing timing, Listener listener) throws IOException {
        this.store = store;
        this.timing = timing;
        this.listener = listener;
        this.watch = store.watch();
        try {
            watchTree(DATA, 0);
        } catch (IOException | RuntimeException e) {
            try (watch) {
                throw e;
            }
        }
        this.thread = Thread.ofPlatform().daemon().name("vault-watcher").start(this::run);
    }

    /** Also watches a folder inside a content folder, as an incomplete node is; what changes there changes the node. */
    void watchNode(String node) {
        watch(node);
    }

    @Override
    public void close() {
        end.countDown();
        try {
            watch.close();
            thread.join(FAREWELL);
        } catch (IOException e) {
            LOG.debug("The watch does not close", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!polling) {
                BackingWatch.Changes changes = watch.await(timeToWait());
                collect(changes);
                settle();
                if (!changes.isEmpty() && end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) return;
            }
            watch.close();
            poll();
        } catch (ClosedChannelException _) {
            LOG.debug("The watcher ends");
        } catch (IOException e) {
            LOG.warn(
                    "Changes from outside are not noticed any more: {}",
                    e.getClass().getName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long timeToWait() {
        if (pending.isEmpty() && !overflowing) {
            return Long.MAX_VALUE;
        }
        long now = System.nanoTime();
        long untilQuiet = timing.quiet().toNanos() - (now - lastChange);
        long untilPatienceEnds = timing.patience().toNanos() - (now - firstChange);
        return Math.max(0, Math.min(untilQuiet, untilPatienceEnds));
    }

    private void settle() {
        if ((pending.isEmpty() && !overflowing) || timeToWait() > 0) {
            return;
        }
        if (overflowing) {
            overflowing = false;
            pending.clear();
            listener.lost();
        } else {
            listener.changed(pending);
            firstChange = System.nanoTime();
            lastChange = firstChange;
        }
    }

    private void collect(BackingWatch.Changes changes) {
        Map<String, Boolean> nodes = new LinkedHashMap<>();
        for (BackingWatch.Change change : changes.changes()) {
            entry(change.path(), change.kind() == BackingWatch.Kind.APPEARED, nodes);
        }
        if (changes.lost()) {
            changed(null, false);
        }
        nodes.forEach((node, appeared) -> {
            if (!listener.isEcho(node)) changed(node, appeared);
        });
    }

    private void entry(String path, boolean appeared, Map<String, Boolean> nodes) {
        switch (depth(path)) {
            case 1, 2 -> {
                if (appeared) watchNewFolder(path, nodes);
            }
            case 3 -> {
                if (NodeName.isNode(RelativePaths.name(path))) {
                    nodes.merge(path, appeared, Boolean::logicalOr);
                    if (appeared && isLongName(path)) watch(path);
                }
            }
            default -> nodes.merge(RelativePaths.parent(path), appeared, Boolean::logicalOr);
        }
    }

    /** Below the folder {@code d}. */
    private static int depth(String path) {
        return (int) path.chars().filter(character -> character == '/').count();
    }

    private static boolean isLongName(String path) {
        return path.endsWith(NodeName.SHORTENED_SUFFIX);
    }

    private void changed(@Nullable String node, boolean appeared) {
        lastChange = System.nanoTime();
        if (pending.isEmpty() && !overflowing) {
            firstChange = lastChange;
        }
        if (node == null || pending.size() >= MOST_PENDING) {
            overflowing = true;
            pending.clear();
        } else if (!overflowing) {
            pending.merge(node, appeared, Boolean::logicalOr);
        }
    }

    private void watchTree(String folder, int depth) throws IOException {
        watch(folder);
        if (polling) return;
        Map<String, BackingStat.Kind> entries = new LinkedHashMap<>();
        store.list(folder, (name, kind) -> entries.put(RelativePaths.entry(folder, name), kind));
        for (Map.Entry<String, BackingStat.Kind> entry : entries.entrySet()) {
            if (entry.getValue() != BackingStat.Kind.FOLDER) continue;
            if (depth < 2) watchTree(entry.getKey(), depth + 1);
            else if (isLongName(entry.getKey())) watch(entry.getKey());
        }
    }

    /** What is in it was put there before it was watched, or after; so all of it may be news. */
    private void watchNewFolder(String folder, Map<String, Boolean> nodes) {
        watch(folder);
        try {
            store.list(folder, (name, _) -> entry(RelativePaths.entry(folder, name), true, nodes));
        } catch (NotDirectoryException | NoSuchFileException _) {
            // A file of somebody else's, or gone again.
        } catch (IOException e) {
            LOG.debug("A folder cannot be listed: {}", e.getClass().getName());
            changed(null, false);
        }
    }

    private void watch(String folder) {
        if (polling) {
            return;
        }
        if (watch.count() >= MOST_WATCHED) {
            startPolling();
            return;
        }
        try {
            watch.add(folder);
        } catch (NoSuchFileException | NotDirectoryException | ClosedChannelException _) {
            // Gone again, or no folder, or there is nothing to watch for any more.
        } catch (IOException e) {
            LOG.debug("A folder cannot be watched: {}", e.getClass().getName());
            startPolling();
        }
    }

    private void startPolling() {
        LOG.info(
                "The vault has more folders than can be watched; changes from outside are looked for every {} s",
                POLL_SECONDS);
        polling = true;
    }

    /** Until this is closed. */
    private void poll() throws InterruptedException {
        long before = TreeDigest.of(store, DATA);
        // What had changed until then was not told yet.
        listener.lost();
        while (!end.await(POLL_SECONDS, TimeUnit.SECONDS)) {
            long now = TreeDigest.of(store, DATA);
            if (now != before) {
                before = now;
                listener.lost();
            }
        }
    }
}
