package app.latent.vault.sync;

import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.observed.ObservedFileSystem;
import app.latent.vault.sync.PublishedState.Seen;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes what changes underneath an unlocked vault, until it is closed. */
public final class CiphertextSync implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CiphertextSync.class);

    private final CryptoFileSystem cryptoFileSystem;
    private final DirectoryGate gate;
    private final ObservedFileSystem observed;
    private final EventDispatcher events;
    private final DamageReports damage;
    private final VaultEvents.Subscription subscription;
    private final @Nullable CiphertextWatcher watcher;

    /** Guards nodes and published; taken by the watcher's thread and by the one that delivers events. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Nodes nodes;
    private final PublishedState published = new PublishedState();

    /**
     * @param gate of the observed file system
     * @param watch whether to watch the ciphertext; what cryptofs finds by itself is published in any case
     */
    public CiphertextSync(
            CryptoFileSystem cryptoFileSystem,
            DirectoryGate gate,
            ObservedFileSystem observed,
            EventDispatcher events,
            CryptoEvents cryptoEvents,
            boolean watch)
            throws IOException {
        this(cryptoFileSystem, gate, observed, events, cryptoEvents, watch ? CiphertextWatcher.Timing.DEFAULT : null);
    }

    CiphertextSync(
            CryptoFileSystem cryptoFileSystem,
            DirectoryGate gate,
            ObservedFileSystem observed,
            EventDispatcher events,
            CryptoEvents cryptoEvents,
            CiphertextWatcher.@Nullable Timing timing)
            throws IOException {
        this.cryptoFileSystem = cryptoFileSystem;
        this.gate = gate;
        this.observed = observed;
        this.events = events;
        this.nodes = new Nodes(cryptoFileSystem, gate.names());
        this.damage = new DamageReports(this::cleartextOf, observed, events);
        cryptoEvents.connect(damage::report);
        gate.onDamage(damage::reportDirectory);
        this.subscription = events.subscribe(this::remember);
        this.watcher = timing == null ? null : watch(timing);
    }

    private CiphertextWatcher watch(CiphertextWatcher.Timing timing) throws IOException {
        return new CiphertextWatcher(cryptoFileSystem.getPathToVault().resolve("d"), timing, new Changes());
    }

    @Override
    public void close() {
        subscription.close();
        damage.close();
        if (watcher != null) {
            watcher.close();
        }
    }

    /** What was published, by whomever, is no news when the watcher finds it. */
    private void remember(VaultEvent event) {
        lock.lock();
        try {
            switch (event) {
                case VaultEvent.Created(Path path) -> rememberPresent(path);
                case VaultEvent.Modified(Path path) -> rememberPresent(path);
                case VaultEvent.Deleted(Path path) -> rememberAbsent(path);
                case VaultEvent.Moved(Path from, Path to) -> {
                    rememberAbsent(from);
                    rememberPresent(to);
                    nodes.directoriesMoved();
                }
                case VaultEvent.Overflow _, VaultEvent.Conflict _, VaultEvent.Damaged _ -> {}
            }
        } finally {
            lock.unlock();
        }
    }

    private void rememberAbsent(Path path) {
        published.absent(path);
        gate.relocated(observed.underneath(path));
    }

    private void rememberPresent(Path path) {
        try {
            Path cleartext = observed.underneath(path);
            gate.pass(cleartext);
            if (Files.isDirectory(cleartext, LinkOption.NOFOLLOW_LINKS)) {
                published.update(path, Seen.DIRECTORY);
                return;
            }
            Path node = nodes.nodeOf(cryptoFileSystem.getCiphertextPath(cleartext));
            if (node != null) {
                published.update(path, Seen.of(node));
            }
        } catch (IOException | RuntimeException _) {
            // Changed again meanwhile, which will be published too; or the vault is being locked.
        }
    }

    private @Nullable Path cleartextOf(Path ciphertext) {
        lock.lock();
        try {
            Path node = nodes.nodeOf(ciphertext);
            Path directory = node == null ? null : nodes.directoryOf(node);
            String name = node == null || directory == null ? null : nodes.nameOf(node);
            return directory == null || name == null ? null : observed.observe(directory.resolve(name));
        } finally {
            lock.unlock();
        }
    }

    private final class Changes implements CiphertextWatcher.Listener {

        @Override
        public void lost() {
            events.publish(new VaultEvent.Overflow());
        }

        @Override
        public void changed(Map<Path, Boolean> changed) {
            boolean unknown = false;
            for (Map.Entry<Path, Boolean> node : changed.entrySet()) {
                unknown |= !publish(node.getKey(), node.getValue());
            }
            if (unknown) {
                lost();
            }
        }

        /** @return whether it could be told what changed */
        private boolean publish(Path node, boolean appeared) {
            lock.lock();
            try {
                Path directory = nodes.directoryOf(node);
                if (directory == null) {
                    return false;
                }
                String name = nodes.nameOf(node);
                if (name == null) {
                    return Files.notExists(node, LinkOption.NOFOLLOW_LINKS) || settleConflict(directory);
                }
                publish(node, observed.observe(directory.resolve(name)), appeared);
                return true;
            } catch (IOException | RuntimeException e) {
                LOG.debug("A change from outside cannot be read", e);
                return false;
            } finally {
                lock.unlock();
            }
        }

        private void publish(Path node, Path cleartext, boolean appeared) throws IOException {
            if (observed.isBeingWritten(cleartext)) {
                // Published when its last writer closes it.
                return;
            }
            Seen now = Seen.of(node);
            if (now.equals(Seen.INCOMPLETE)) {
                watchNode(node);
                return;
            }
            if (!published.isNews(cleartext, now)) {
                return;
            }
            if (now.equals(Seen.ABSENT)) {
                events.publish(new VaultEvent.Deleted(cleartext));
            } else if (appeared && !published.isKnown(cleartext)) {
                events.publish(new VaultEvent.Created(cleartext));
            } else {
                events.publish(new VaultEvent.Modified(cleartext));
            }
        }

        private void watchNode(Path node) {
            if (watcher != null) {
                watcher.watchNode(node);
            }
        }

        /** Listing the directory makes cryptofs give the copy a name of its own, and tell of it. */
        private boolean settleConflict(Path directory) throws IOException {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
                entries.forEach(_ -> {});
                return true;
            }
        }
    }
}
