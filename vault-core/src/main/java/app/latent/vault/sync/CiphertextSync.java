package app.latent.vault.sync;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.sync.PublishedState.Seen;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes what changes underneath an unlocked vault, until it is closed. */
public final class CiphertextSync implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CiphertextSync.class);

    private final BackingStore store;
    private final VaultFileSystem fileSystem;
    private final VaultTree tree;
    private final EventDispatcher events;
    private final DirectorySearch directories;
    private final PublishedState published;
    private final CiphertextWatcher watcher;

    /**
     * @param events of the file system
     * @param published is told by the file system what it changes
     */
    public CiphertextSync(
            BackingStore store, VaultFileSystem fileSystem, EventDispatcher events, PublishedState published)
            throws IOException {
        this(store, fileSystem, events, published, CiphertextWatcher.Timing.DEFAULT);
    }

    CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            CiphertextWatcher.Timing timing)
            throws IOException {
        this.store = store;
        this.fileSystem = fileSystem;
        this.tree = fileSystem.tree();
        this.events = events;
        this.published = published;
        this.directories = new DirectorySearch(tree);
        this.watcher = new CiphertextWatcher(store, timing, new Changes());
    }

    @Override
    public void close() {
        watcher.close();
    }

    private final class Changes implements CiphertextWatcher.Listener {

        @Override
        public void lost() {
            tree.invalidateAll();
            fileSystem.changedFromOutside(TreePath.ROOT);
            events.publish(new VaultEvent.Overflow());
        }

        @Override
        public boolean isEcho(String node) {
            try {
                return !fileSystem.isBeingWritten(node) && published.isEcho(node, Seen.of(store, node));
            } catch (IOException _) {
                return false;
            }
        }

        @Override
        public void changed(Map<String, Boolean> changed) {
            boolean unknown = false;
            for (Iterator<Map.Entry<String, Boolean>> nodes = changed.entrySet().iterator(); nodes.hasNext(); ) {
                Map.Entry<String, Boolean> node = nodes.next();
                // Whether it is ours will be known when its last writer has closed it, or by a look at it.
                if (fileSystem.isBeingWritten(node.getKey())) {
                    lookAgain(node.getKey());
                    continue;
                }
                nodes.remove();
                unknown |= !publish(node.getKey(), node.getValue());
            }
            if (unknown) lost();
        }

        /** One that is not written whole yet is looked at again, as it stays among those to tell of. */
        private void lookAgain(String node) {
            try {
                fileSystem.lookAgain(node);
            } catch (IOException | RuntimeException e) {
                LOG.debug(
                        "A file that is open cannot be looked at: {}",
                        e.getClass().getName());
            }
        }

        /** @return whether it could be told what changed */
        private boolean publish(String node, boolean appeared) {
            try {
                TreePath directory = directories.directoryAt(RelativePaths.parent(node));
                if (directory == null) return false;
                TreePath cleartext = tree.pathOf(node);
                if (cleartext == null) {
                    tree.changedUnderneath(node);
                    return store.stat(node) == null || settleConflict(directory);
                }
                publish(node, cleartext, appeared);
                return true;
            } catch (IOException | RuntimeException e) {
                // By class only: the message may hold a path.
                LOG.debug(
                        "A change from outside cannot be read: {}", e.getClass().getName());
                return false;
            }
        }

        private void publish(String node, TreePath cleartext, boolean appeared) throws IOException {
            Seen now = Seen.of(store, node);
            if (now.equals(Seen.INCOMPLETE)) {
                watcher.watchNode(node);
                return;
            }
            if (published.isEcho(node, now)) return;
            tree.changedUnderneath(node);
            fileSystem.changedFromOutside(cleartext);
            events.publish(event(node, fileSystem.path(cleartext), now, appeared));
            published.update(node, now);
        }

        private VaultEvent event(String node, Path path, Seen now, boolean appeared) {
            if (now.equals(Seen.ABSENT)) return new VaultEvent.Deleted(path);
            return appeared && !published.isKnown(node) ? new VaultEvent.Created(path) : new VaultEvent.Modified(path);
        }

        /** Listing the directory gives the copy a name of its own, which is published. */
        private boolean settleConflict(TreePath directory) throws IOException {
            tree.list(directory, (_, _) -> {});
            return true;
        }
    }
}
