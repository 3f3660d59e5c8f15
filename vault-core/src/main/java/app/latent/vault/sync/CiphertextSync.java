package app.latent.vault.sync;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvents;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.sync.PublishedState.Seen;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes what changes underneath an unlocked vault, until it is closed. */
public final class CiphertextSync implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CiphertextSync.class);

    private final Path folder;
    private final BackingStore store;
    private final VaultFileSystem fileSystem;
    private final VaultTree tree;
    private final EventDispatcher events;
    private final VaultEvents.Subscription subscription;
    private final CiphertextWatcher watcher;

    /** Guards what is below; taken by the watcher's thread and by the one that delivers events. */
    private final ReentrantLock lock = new ReentrantLock();

    private final DirectorySearch directories;
    private final PublishedState published = new PublishedState();

    /**
     * @param folder the vault's, absolute
     * @param store the same
     * @param events of the file system
     */
    public CiphertextSync(Path folder, BackingStore store, VaultFileSystem fileSystem, EventDispatcher events)
            throws IOException {
        this(folder, store, fileSystem, events, CiphertextWatcher.Timing.DEFAULT);
    }

    CiphertextSync(
            Path folder,
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            CiphertextWatcher.Timing timing)
            throws IOException {
        this.folder = folder;
        this.store = store;
        this.fileSystem = fileSystem;
        this.tree = fileSystem.tree();
        this.events = events;
        this.directories = new DirectorySearch(tree);
        this.subscription = events.subscribe(this::remember);
        this.watcher = new CiphertextWatcher(folder.resolve("d"), timing, new Changes());
    }

    @Override
    public void close() {
        subscription.close();
        watcher.close();
    }

    /** What was published, by whomever, is no news when the watcher finds it. */
    private void remember(VaultEvent event) {
        lock.lock();
        try {
            switch (event) {
                case VaultEvent.Created(Path path) -> rememberPresent(path);
                case VaultEvent.Modified(Path path) -> rememberPresent(path);
                case VaultEvent.Deleted(Path path) -> published.absent(path);
                case VaultEvent.Moved(Path from, Path to) -> {
                    published.absent(from);
                    rememberPresent(to);
                }
                case VaultEvent.Overflow _, VaultEvent.Conflict _, VaultEvent.Damaged _ -> {}
            }
        } finally {
            lock.unlock();
        }
    }

    private void rememberPresent(Path path) {
        try {
            Node node = tree.lookup(fileSystem.inTree(path));
            if (node != null) published.update(path, Seen.of(store, node.nodePath()));
        } catch (IOException | RuntimeException _) {
            // Changed again meanwhile, which will be published too; or the vault is being locked.
        }
    }

    private final class Changes implements CiphertextWatcher.Listener {

        @Override
        public void lost() {
            tree.invalidateAll();
            events.publish(new VaultEvent.Overflow());
        }

        @Override
        public void changed(Map<Path, Boolean> changed) {
            boolean unknown = false;
            for (Map.Entry<Path, Boolean> node : changed.entrySet()) {
                unknown |= !publish(node.getKey(), node.getValue());
            }
            if (unknown) lost();
        }

        /** @return whether it could be told what changed */
        private boolean publish(Path node, boolean appeared) {
            lock.lock();
            try {
                String ciphertext = folder.relativize(node).toString();
                TreePath directory = directories.directoryAt(ciphertext.substring(0, ciphertext.lastIndexOf('/')));
                if (directory == null) return false;
                TreePath cleartext = tree.pathOf(ciphertext);
                if (cleartext == null) {
                    tree.changedUnderneath(ciphertext);
                    return store.stat(ciphertext) == null || settleConflict(directory);
                }
                publish(ciphertext, node, cleartext, appeared);
                return true;
            } catch (IOException | RuntimeException e) {
                // By class only: the message may hold a path.
                LOG.debug(
                        "A change from outside cannot be read: {}", e.getClass().getName());
                return false;
            } finally {
                lock.unlock();
            }
        }

        private void publish(String ciphertext, Path node, TreePath cleartext, boolean appeared) throws IOException {
            if (fileSystem.isBeingWritten(ciphertext)) {
                // Published when its last writer closes it.
                return;
            }
            Seen now = Seen.of(store, ciphertext);
            if (now.equals(Seen.INCOMPLETE)) {
                watcher.watchNode(node);
                return;
            }
            Path path = fileSystem.path(cleartext);
            if (!published.isNews(path, now)) return;
            tree.changedUnderneath(ciphertext);
            events.publish(event(path, now, appeared));
        }

        private VaultEvent event(Path path, Seen now, boolean appeared) {
            if (now.equals(Seen.ABSENT)) return new VaultEvent.Deleted(path);
            return appeared && !published.isKnown(path) ? new VaultEvent.Created(path) : new VaultEvent.Modified(path);
        }

        /** Listing the directory gives the copy a name of its own, which is published. */
        private boolean settleConflict(TreePath directory) throws IOException {
            tree.list(directory, (_, _) -> {});
            return true;
        }
    }
}
