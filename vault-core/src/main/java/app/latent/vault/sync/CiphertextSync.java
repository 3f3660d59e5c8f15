package app.latent.vault.sync;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.event.EventDispatcher;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.nio.VaultFileSystem;
import app.latent.vault.sync.CiphertextWatcher.News;
import app.latent.vault.sync.PublishedState.Seen;
import app.latent.vault.tree.BrokenNodeException;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final SettlingDamage damage;
    private final LossMender mender;
    private final CiphertextWatcher watcher;

    /**
     * @param events of the file system
     * @param published is told by the file system what it changes
     * @param damage where the file system's events go, on their way to the others
     * @param outside is told what others change
     */
    public CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            SettlingDamage damage,
            OutsideChanges outside)
            throws IOException {
        this(store, fileSystem, events, published, damage, outside, CiphertextWatcher.Timing.DEFAULT);
    }

    /** Without anybody who waits for what seems damaged. */
    CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            CiphertextWatcher.Timing timing)
            throws IOException {
        this(store, fileSystem, events, published, new SettlingDamage(events), timing);
    }

    CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            SettlingDamage damage,
            CiphertextWatcher.Timing timing)
            throws IOException {
        this(store, fileSystem, events, published, damage, OutsideChanges.UNASKED, timing);
    }

    private CiphertextSync(
            BackingStore store,
            VaultFileSystem fileSystem,
            EventDispatcher events,
            PublishedState published,
            SettlingDamage damage,
            OutsideChanges outside,
            CiphertextWatcher.Timing timing)
            throws IOException {
        this.outside = outside;
        this.store = store;
        this.fileSystem = fileSystem;
        this.tree = fileSystem.tree();
        this.events = events;
        this.published = published;
        this.damage = damage;
        this.directories = new DirectorySearch(tree);
        damage.attend(fileSystem, timing.stillness(), System::nanoTime);
        this.watcher = new CiphertextWatcher(store, timing, new Changes());
        this.mender = new LossMender(fileSystem, events, damage, timing.stillness());
    }

    @Override
    public void close() {
        watcher.close();
        mender.close();
        damage.close();
    }

    /** What came of telling of a node. */
    private enum Outcome {
        TOLD,
        /** Nobody can tell what it was. */
        UNKNOWN,
        LATER
    }

    private final class Changes implements CiphertextWatcher.Listener {

        /** Nodes that were not whole when they were looked at; confined to the watcher's thread. */
        private final Set<String> incomplete = new HashSet<>();

        @Override
        public void lost() {
            damage.allTouched();
            tree.invalidateAll();
            fileSystem.changedFromOutside(TreePath.ROOT);
            events.publish(new VaultEvent.Overflow());
            outside.lost();
        }

        @Override
        public boolean isEcho(String node) {
            try {
                tree.mender().look(node);
                return !fileSystem.isBeingWritten(node) && published.isEcho(node, Seen.of(store, node));
            } catch (IOException _) {
                return false;
            }
        }

        @Override
        public void touched(String node) {
            damage.touched(node);
        }

        @Override
        public void changed(Map<String, News> changed) {
            tellMoves(changed);
            boolean unknown = false;
            for (String node : inKnownOrder(changed)) {
                News news = changed.get(node);
                if (news == null) continue;
                Outcome outcome = tell(node, news.appeared());
                if (outcome != Outcome.LATER) changed.remove(node);
                unknown |= outcome == Outcome.UNKNOWN;
            }
            if (unknown) lost();
        }

        /** Those in directories that are known first, as they may be the directories of the others. */
        private List<String> inKnownOrder(Map<String, News> changed) {
            // Each is asked once: others change the tree meanwhile.
            Map<Boolean, List<String>> known = changed.keySet().stream()
                    .collect(Collectors.partitioningBy(node -> tree.pathOfContent(RelativePaths.parent(node)) != null));
            List<String> ordered = new ArrayList<>(known.getOrDefault(true, List.of()));
            ordered.addAll(known.getOrDefault(false, List.of()));
            return ordered;
        }

        /** What cannot be told to be one is told as two changes. */
        private void tellMoves(Map<String, News> changed) {
            for (String node : List.copyOf(changed.keySet())) {
                News news = changed.get(node);
                try {
                    if (news != null && news.appeared() && tellMove(news.movedFrom(), node, changed))
                        changed.remove(node);
                } catch (IOException | RuntimeException e) {
                    LOG.debug("A rename cannot be read: {}", e.getClass().getName());
                }
            }
        }

        private boolean tellMove(@Nullable String renamed, String node, Map<String, News> changed) throws IOException {
            Seen now = Seen.of(store, node);
            if (!published.isWhole(now) || fileSystem.isBeingWritten(node)) return false;
            TreePath from = renamed != null
                    ? tree.pathOf(renamed)
                    : now.equals(Seen.DIRECTORY) ? tree.metElsewhere(node) : null;
            if (from == null || from.isRoot()) return false;
            String gone = renamed != null ? renamed : tree.nodePathOf(from);
            TreePath to = tree.pathOf(node);
            if (to == null || to.equals(from) || store.stat(gone) != null) return false;
            boolean[] told = new boolean[1];
            fileSystem.betweenChanges(
                    from,
                    () -> fileSystem.betweenChanges(to, () -> {
                        if (published.isEcho(node, now)) return;
                        left(gone, from);
                        left(node, to);
                        events.publish(new VaultEvent.Moved(fileSystem.path(from), fileSystem.path(to)));
                        published.update(gone, Seen.ABSENT);
                        published.update(node, now);
                        outside.changed(gone);
                        outside.changed(node);
                        told[0] = true;
                    }));
            if (told[0]) changed.remove(gone);
            return told[0];
        }

        /** What is known of a node is looked at anew. */
        private void left(String node, TreePath path) {
            tree.changedUnderneath(node);
            tree.invalidate(path);
            fileSystem.changedFromOutside(path);
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
            if (directory == null) return withoutDirectory(node);
            TreePath cleartext = tree.pathOf(node);
            if (cleartext == null) {
                tree.changedUnderneath(node);
                if (store.stat(node) == null) return Outcome.TOLD;
                settleConflict(directory);
                return store.stat(node) == null || damage.isStill(node) ? Outcome.TOLD : Outcome.LATER;
            }
            // What we are just changing ourselves is in the store before we know how we leave it.
            Outcome[] outcome = {Outcome.LATER};
            fileSystem.betweenChanges(cleartext, () -> {
                if (fileSystem.isBeingWritten(node) || !cleartext.equals(tree.pathOf(node))) return;
                outcome[0] = publish(node, cleartext, appeared);
            });
            return outcome[0];
        }

        /** What leads there may be on its way, or has gone, and was told to. */
        private Outcome withoutDirectory(String node) throws IOException {
            boolean gone = store.stat(node) == null;
            if (gone && store.stat(RelativePaths.parent(node)) == null) return Outcome.TOLD;
            if (!damage.isStill(node)) return Outcome.LATER;
            return gone ? Outcome.TOLD : Outcome.UNKNOWN;
        }

        private Outcome publish(String node, TreePath cleartext, boolean appeared) throws IOException {
            Seen now = Seen.of(store, node);
            if (now.equals(Seen.INCOMPLETE)) {
                watcher.watchNode(node);
                return waiting(node);
            }
            if (!published.isWhole(now) && !now.equals(Seen.ABSENT) && !damage.isStill(node)) return waiting(node);
            boolean came = incomplete.remove(node) || appeared;
            if (published.isEcho(node, now)) return Outcome.TOLD;
            tree.changedUnderneath(node);
            fileSystem.changedFromOutside(cleartext);
            events.publish(event(node, fileSystem.path(cleartext), now, came));
            published.update(node, now);
            outside.changed(node);
            if (now.equals(Seen.DIRECTORY)) meet(cleartext);
            return Outcome.TOLD;
        }

        /** So that what is in it can be told. Where its content has not come yet, that is met with what comes. */
        private void meet(TreePath directory) throws IOException {
            try {
                tree.lookup(directory);
            } catch (BrokenNodeException _) {
                LOG.debug("A directory has come without its content");
            }
        }

        /** It has come, but not all of it. */
        private Outcome waiting(String node) {
            if (incomplete.size() >= CiphertextWatcher.MOST_PENDING) incomplete.clear();
            incomplete.add(node);
            return damage.isStill(node) ? Outcome.TOLD : Outcome.LATER;
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
