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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the folders {@code d}, {@code d/XX} and {@code d/XX/YYYY}, and those of long names, and says which nodes
 * changed: each when nothing has happened to it for {@link Timing#quiet()}, and at the latest {@link Timing#patience()} after the
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

    /**
     * @param quiet how long nothing must have happened to a node before it is told
     * @param patience how long to wait for that at most
     * @param stillness how long what is not whole must have stood still before it is no longer taken for one that is still coming
     */
    record Timing(Duration quiet, Duration patience, Duration stillness) {
        static final Timing DEFAULT = new Timing(Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(30));

        /** What is not whole counts as damaged at once. */
        Timing(Duration quiet, Duration patience) {
            this(quiet, patience, Duration.ZERO);
        }
    }

    /** What happened to one node since it was told last. */
    static final class News {
        private boolean appeared;
        private @Nullable String movedFrom;
        private long first;
        private long last;

        private News(boolean appeared, @Nullable String movedFrom, long now) {
            this.appeared = appeared;
            this.movedFrom = movedFrom;
            this.first = now;
            this.last = now;
        }

        /** Whether it has come, rather than changed or gone. */
        boolean appeared() {
            return appeared;
        }

        /** The node that it was before it was renamed; null where it was none, or that is not known. */
        @Nullable String movedFrom() {
            return movedFrom;
        }

        private void add(News later) {
            appeared |= later.appeared;
            if (later.movedFrom != null) movedFrom = later.movedFrom;
            last = later.last;
        }

        private long dueIn(Timing timing, long now) {
            return Math.min(
                    timing.quiet().toNanos() - (now - last), timing.patience().toNanos() - (now - first));
        }
    }

    /** What the watcher found. Called on its thread. */
    interface Listener {

        /** Whether a node is as somebody has heard already, so that there is nothing to wait for. */
        boolean isEcho(String node);

        /** Something has happened to a node, or to what is in its folder, just now. Called before all that follows from it. */
        void touched(String node);

        /** @param nodes by their paths in the store; those to tell of later are left in it */
        void changed(Map<String, News> nodes);

        /** Something changed, and what cannot be told. */
        void lost();
    }

    private final BackingStore store;
    private final Timing timing;
    private final Listener listener;
    private final BackingWatch watch;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    private final Map<String, News> pending = new LinkedHashMap<>();

    /** By their numbers, nodes that were renamed to somewhere. */
    private final Map<Integer, String> moves = new HashMap<>();

    private boolean overflowing;
    private long overflowAt;
    private boolean polling;

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
                guarded(() -> {
                    collect(changes);
                    settle();
                });
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

    /** Whatever goes wrong with one change, the next ones are noticed. */
    private void guarded(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            if (end.getCount() == 0) return;
            // By class only: the message may hold a path.
            LOG.warn(
                    "A look at changes from outside has failed, so all of the vault is looked at again: {}",
                    e.getClass().getName());
            overflow();
        }
    }

    private long timeToWait() {
        long now = System.nanoTime();
        long least = overflowing ? timing.quiet().toNanos() - (now - overflowAt) : Long.MAX_VALUE;
        for (News news : pending.values()) least = Math.min(least, news.dueIn(timing, now));
        return Math.max(0, least);
    }

    private void settle() {
        long now = System.nanoTime();
        if (overflowing) {
            if (now - overflowAt < timing.quiet().toNanos()) return;
            overflowing = false;
            pending.clear();
            listener.lost();
            return;
        }
        Map<String, News> due = new LinkedHashMap<>();
        pending.forEach((node, news) -> {
            if (news.dueIn(timing, now) <= 0) due.put(node, news);
        });
        if (due.isEmpty()) return;
        pending.keySet().removeAll(due.keySet());
        listener.changed(due);
        long later = System.nanoTime();
        due.forEach((node, news) -> {
            news.first = later;
            news.last = later;
            pending.put(node, news);
        });
    }

    private void collect(BackingWatch.Changes changes) {
        Map<String, News> nodes = new LinkedHashMap<>();
        for (BackingWatch.Change change : changes.changes()) {
            entry(change, nodes);
        }
        if (moves.size() > MOST_PENDING) moves.clear();
        if (changes.lost()) {
            LOG.info("There were more changes at once than are kept, so all of the vault is looked at again");
            overflow();
        }
        nodes.forEach((node, news) -> {
            if (listener.isEcho(node)) return;
            listener.touched(node);
            changed(node, news);
        });
    }

    private void entry(BackingWatch.Change change, Map<String, News> nodes) {
        String path = change.path();
        boolean appeared = change.kind() == BackingWatch.Kind.APPEARED;
        switch (depth(path)) {
            case 1, 2 -> {
                if (appeared) watchNewFolder(path, nodes);
            }
            case 3 -> {
                if (NodeName.isNode(RelativePaths.name(path))) {
                    add(path, news(change), nodes);
                    if (appeared && isLongName(path)) watch(path);
                }
            }
            default -> add(RelativePaths.parent(path), new News(appeared, null, System.nanoTime()), nodes);
        }
    }

    private News news(BackingWatch.Change change) {
        boolean appeared = change.kind() == BackingWatch.Kind.APPEARED;
        if (change.move() != 0 && !appeared) moves.put(change.move(), change.path());
        return new News(appeared, appeared ? moves.get(change.move()) : null, System.nanoTime());
    }

    private static void add(String node, News news, Map<String, News> nodes) {
        News before = nodes.putIfAbsent(node, news);
        if (before != null) before.add(news);
    }

    /** Below the folder {@code d}. */
    private static int depth(String path) {
        return (int) path.chars().filter(character -> character == '/').count();
    }

    private static boolean isLongName(String path) {
        return path.endsWith(NodeName.SHORTENED_SUFFIX);
    }

    private void overflow() {
        overflowing = true;
        overflowAt = System.nanoTime();
        pending.clear();
    }

    private void changed(String node, News news) {
        if (overflowing) overflowAt = System.nanoTime();
        else if (pending.size() >= MOST_PENDING) overflow();
        else add(node, news, pending);
    }

    private void watchTree(String folder, int depth) throws IOException {
        watch(folder);
        if (polling) return;
        List<String> below = new ArrayList<>();
        store.list(folder, (name, kind) -> {
            boolean isWatched = kind == BackingStat.Kind.FOLDER && (depth < 2 || isLongName(name));
            if (isWatched) below.add(RelativePaths.entry(folder, name));
        });
        for (String next : below) {
            if (depth < 2) watchTree(next, depth + 1);
            else watch(next);
        }
    }

    /** What is in it was put there before it was watched, or after; so all of it may be news. */
    private void watchNewFolder(String folder, Map<String, News> nodes) {
        watch(folder);
        try {
            store.list(
                    folder,
                    (name, _) -> entry(
                            new BackingWatch.Change(RelativePaths.entry(folder, name), BackingWatch.Kind.APPEARED),
                            nodes));
        } catch (NotDirectoryException | NoSuchFileException _) {
            // A file of somebody else's, or gone again.
        } catch (IOException e) {
            LOG.debug("A folder cannot be listed: {}", e.getClass().getName());
            overflow();
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
                "The system does not watch as many folders as the vault has: all of it is scanned for changes every {} s. On Linux, fs.inotify.max_user_watches is the limit.",
                POLL_SECONDS);
        polling = true;
    }

    /** Until this is closed. */
    private void poll() throws InterruptedException {
        long before = TreeDigest.of(store, DATA);
        // What had changed until then was not told yet.
        guarded(listener::lost);
        while (!end.await(POLL_SECONDS, TimeUnit.SECONDS)) {
            long now = TreeDigest.of(store, DATA);
            if (now != before) {
                before = now;
                guarded(listener::lost);
            }
        }
    }
}
