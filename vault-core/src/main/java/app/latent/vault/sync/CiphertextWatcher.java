package app.latent.vault.sync;

import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the folders {@code d}, {@code d/XX} and {@code d/XX/YYYY}, and those of long names, and says which nodes
 * changed: when nothing has changed for {@link Timing#quiet()}, and at the latest {@link Timing#patience()} after the
 * first change.
 *
 * <p>One thread of its own does everything but {@link #close()}.
 */
final class CiphertextWatcher implements AutoCloseable {

    /** Of folders. The operating system allows a user some ten thousand, for all programs. */
    static final int MOST_WATCHED = 20_000;

    static final int POLL_SECONDS = 30;

    private static final int MOST_PENDING = 20_000;
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(CiphertextWatcher.class);

    /** How long to wait for quiet, and for how long at most. */
    record Timing(Duration quiet, Duration patience) {
        static final Timing DEFAULT = new Timing(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    /** What the watcher found. Called on its thread. */
    interface Listener {

        /** @param nodes each with whether it appeared, rather than changed or disappeared */
        void changed(Map<Path, Boolean> nodes);

        /** Something changed, and what cannot be told. */
        void lost();
    }

    private final Path data;
    private final Timing timing;
    private final Listener listener;
    private final WatchService service;
    private final Thread thread;

    private final Map<WatchKey, Path> watched = new HashMap<>();
    private Map<Path, Boolean> pending = new LinkedHashMap<>();
    private boolean overflowing;
    private boolean polling;
    private long firstChange;
    private long lastChange;

    CiphertextWatcher(Path data, Timing timing, Listener listener) throws IOException {
        this.data = data;
        this.timing = timing;
        this.listener = listener;
        this.service = data.getFileSystem().newWatchService();
        watchTree();
        this.thread = Thread.ofPlatform().daemon().name("vault-watcher").start(this::run);
    }

    /** Also watches a folder inside a content folder, as an incomplete node is; what changes there changes the node. */
    void watchNode(Path node) {
        watch(node);
    }

    @Override
    public void close() {
        try {
            service.close();
            thread.join(FAREWELL);
        } catch (IOException e) {
            LOG.debug("The watch service does not close", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!polling) {
                WatchKey key = service.poll(timeToWait(), TimeUnit.NANOSECONDS);
                if (key != null) {
                    collect(key);
                }
                settle();
            }
            watched.keySet().forEach(WatchKey::cancel);
            poll();
        } catch (ClosedWatchServiceException _) {
            LOG.debug("The watcher ends");
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
        Map<Path, Boolean> nodes = pending;
        boolean lost = overflowing;
        pending = new LinkedHashMap<>();
        overflowing = false;
        if (lost) {
            listener.lost();
        } else {
            listener.changed(nodes);
        }
    }

    private void collect(WatchKey key) {
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
                changed(null, false);
            } else if (event.context() instanceof Path name) {
                boolean appeared = event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE);
                changedEntry(folder.resolve(name), appeared);
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
    }

    private void changedEntry(Path entry, boolean appeared) {
        switch (data.relativize(entry).getNameCount()) {
            case 1, 2 -> {
                if (appeared) {
                    watchNewFolder(entry);
                }
            }
            case 3 -> {
                if (NodeName.isNode(entry.getFileName().toString())) {
                    changed(entry, appeared);
                    watchLongName(entry, appeared);
                }
            }
            default -> changed(entry.getParent(), appeared);
        }
    }

    private void changed(@Nullable Path node, boolean appeared) {
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

    private void watchTree() throws IOException {
        watch(data);
        try (Stream<Path> tree = Files.find(data, 3, (path, attributes) -> attributes.isDirectory())) {
            tree.filter(path -> isWatchedFolder(path)).forEach(this::watch);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isWatchedFolder(Path folder) {
        return !folder.equals(data)
                && (data.relativize(folder).getNameCount() < 3
                        || folder.getFileName().toString().endsWith(NodeName.SHORTENED_SUFFIX));
    }

    /** What is in it was put there before it was watched, or after; so all of it may be news. */
    private void watchNewFolder(Path folder) {
        watch(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> changedEntry(entry, true));
        } catch (NotDirectoryException | NoSuchFileException _) {
            // A file of somebody else's, or gone again.
        } catch (IOException e) {
            LOG.debug("A folder cannot be listed", e);
            changed(null, false);
        }
    }

    private void watchLongName(Path node, boolean appeared) {
        if (appeared && node.getFileName().toString().endsWith(NodeName.SHORTENED_SUFFIX)) {
            watch(node);
        }
    }

    private void watch(Path folder) {
        if (polling || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (watched.size() >= MOST_WATCHED) {
            startPolling();
            return;
        }
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watched.put(key, folder);
        } catch (NoSuchFileException | NotDirectoryException _) {
            // Gone again.
        } catch (IOException e) {
            LOG.debug("A folder cannot be watched", e);
            startPolling();
        }
    }

    private void startPolling() {
        LOG.info(
                "The vault has more folders than can be watched; changes from outside are looked for every {} s",
                POLL_SECONDS);
        polling = true;
    }

    /** Until the watch service is closed. */
    private void poll() throws InterruptedException {
        long before = TreeDigest.of(data);
        while (true) {
            service.poll(POLL_SECONDS, TimeUnit.SECONDS);
            long now = TreeDigest.of(data);
            if (now != before) {
                before = now;
                listener.lost();
            }
        }
    }
}
