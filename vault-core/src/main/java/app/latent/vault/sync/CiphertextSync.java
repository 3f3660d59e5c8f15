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
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final OutsideChanges outside;
    private final CiphertextWatcher watcher;

    /**
     * @param events of the file system
     * @param published is told by the file system what it changes
     * @param outside is told what others change
     */
    public CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            OutsideChanges outside)
            throws IOException {
        this(store, fileSystem, events, published, outside, CiphertextWatcher.Timing.DEFAULT);
    }

    CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            CiphertextWatcher.Timing timing)
            throws IOException {
        this(store, fileSystem, events, published, OutsideChanges.UNASKED, timing);
    }

    private CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            OutsideChanges outside,
            CiphertextWatcher.Timing timing)
            throws IOException {
        this.outside = outside;
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

    /** What came of telling of a node. */
    private enum Outcome {
        TOLD,
        /** Nobody can tell what it was. */
        UNKNOWN,
        LATER
    }

    private final class Changes implements CiphertextWatcher.Listener {

        @Override
        public void lost() {
            tree.invalidateAll();
            fileSystem.changedFromOutside(TreePath.ROOT);
            events.publish(new VaultEvent.Overflow());
            outside.lost();
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
                Outcome outcome = tell(node.getKey(), node.getValue());
                if (outcome != Outcome.LATER) nodes.remove();
                unknown |= outcome == Outcome.UNKNOWN;
            }
            if (unknown) lost();
        }

        private Outcome tell(String node, boolean appeared) {
            // Whether it is ours will be known when its last writer has closed it, or by a look at it.
            if (fileSystem.isBeingWritten(node)) {
                lookAgain(node);
                return Outcome.LATER;
            }
            try {
                return publish(node, appeared);
            } catch (IOException | RuntimeException e) {
                // By class only: the message may hold a path.
                LOG.debug(
                        "A change from outside cannot be read: {}", e.getClass().getName());
                return Outcome.UNKNOWN;
            }
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

        private Outcome publish(String node, boolean appeared) throws IOException {
            TreePath directory = directories.directoryAt(RelativePaths.parent(node));
            if (directory == null) return Outcome.UNKNOWN;
            TreePath cleartext = tree.pathOf(node);
            if (cleartext == null) {
                tree.changedUnderneath(node);
                if (store.stat(node) != null) settleConflict(directory);
                return Outcome.TOLD;
            }
            // What we are just changing ourselves is in the store before we know how we leave it.
            AtomicBoolean told = new AtomicBoolean();
            fileSystem.betweenChanges(cleartext, () -> {
                if (fileSystem.isBeingWritten(node) || !cleartext.equals(tree.pathOf(node))) return;
                publish(node, cleartext, appeared);
                told.set(true);
            });
            return told.get() ? Outcome.TOLD : Outcome.LATER;
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
            outside.changed(node);
        }

        private VaultEvent event(String node, Path path, Seen now, boolean appeared) {
            if (now.equals(Seen.ABSENT)) return new VaultEvent.Deleted(path);
            return appeared && !published.isKnown(node) ? new VaultEvent.Created(path) : new VaultEvent.Modified(path);
        }

        /** Listing the directory gives the copy a name of its own, which is published. */
        private void settleConflict(TreePath directory) throws IOException {
            tree.list(directory, (_, _) -> {});
        }
    }
}
