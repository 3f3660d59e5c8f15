package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What is in a content directory. Names are decrypted by the batch, by the caller and whoever helps. */
final class Lister {

    private static final int BATCH = 256;

    /** Batches that wait for their turn to be told. */
    private static final int AHEAD = 8;

    /** Begins the names of what sync clients make of the backup of a directory ID. */
    private static final String BACKUP = NodeName.DIRECTORY_ID_BACKUP.replace(NodeName.SUFFIX, "");

    /** What a content directory holds. */
    record Entry(String onDisk, BackingStat.Kind kind) {}

    /** A node. */
    record Found(String name, Node.Kind kind) {}

    /** @param left on disk, what is to be swept */
    private record Batch(List<Found> found, List<Conflicts.Copy> copies, List<String> left) {}

    private final BackingStore store;
    private final EntryNames names;
    private final LongNames longNames;
    private final Nodes nodes;
    private final Directories directories;
    private final Finder finder;
    private final Conflicts conflicts;
    private final InnerCopies innerCopies;
    private final Sweeper sweeper;
    private final Damage damage;
    private final Losses losses;
    private final Executor pool;

    Lister(
            BackingStore store,
            EntryNames names,
            LongNames longNames,
            Nodes nodes,
            Directories directories,
            Finder finder,
            Conflicts conflicts,
            InnerCopies innerCopies,
            Sweeper sweeper,
            Damage damage,
            Losses losses,
            Executor pool) {
        this.store = store;
        this.names = names;
        this.longNames = longNames;
        this.nodes = nodes;
        this.directories = directories;
        this.finder = finder;
        this.conflicts = conflicts;
        this.innerCopies = innerCopies;
        this.sweeper = sweeper;
        this.damage = damage;
        this.losses = losses;
        this.pool = pool;
    }

    void list(TreePath path, VaultTree.Entries entries) throws IOException {
        Directories.Known directory = directories.resolve(path);
        try {
            list(directory, path, entries);
        } catch (NoSuchFileException e) {
            Directories.Known now = directories.resolveInDoubt(path);
            if (now == directory) throw new BrokenNodeException(path, "the content directory is missing");
            list(now, path, entries);
        }
    }

    private void list(Directories.Known directory, TreePath path, VaultTree.Entries entries) throws IOException {
        List<Entry> nodes = nodes(directory.directory());
        if (settleInnerCopies(directory, path, nodes)) nodes = nodes(directory.directory());
        List<Conflicts.Copy> copies = new ArrayList<>();
        List<String> left = new ArrayList<>();
        inBatches(nodes, part -> look(directory, path, part), batch -> {
            for (Found found : batch.found()) entries.entry(found.name(), found.kind());
            copies.addAll(batch.copies());
            left.addAll(batch.left());
        });
        if (!left.isEmpty()) sweeper.sweep(directory.directory().contentDirectory(), left);
        if (copies.isEmpty() || store.isReadOnly()) return;
        for (Conflicts.Copy copy : copies) {
            Found found = conflicts.settle(directory, path, copy);
            directories.forget(path.resolve(copy.of().name()));
            if (found == null) continue;
            directories.forget(path.resolve(found.name()));
            entries.entry(found.name(), found.kind());
        }
    }

    /** @return whether there are other nodes now */
    private boolean settleInnerCopies(Directories.Known directory, TreePath path, List<Entry> nodes)
            throws IOException {
        List<Entry> folders = nodes.stream()
                .filter(node -> node.kind() == BackingStat.Kind.FOLDER)
                .toList();
        List<String> uninspected = new ArrayList<>();
        inBatches(folders, part -> uninspected(directory, part), uninspected::addAll);
        boolean settled = false;
        for (String name : uninspected) settled |= innerCopies.settle(finder.place(directory, path.resolve(name)));
        return settled;
    }

    /** The names of those folders in which a sync client may have put something since somebody looked. */
    private List<String> uninspected(Directories.Known directory, List<Entry> folders) throws IOException {
        List<String> uninspected = new ArrayList<>();
        for (Entry folder : folders) {
            String name = nameOf(directory.directory(), folder.onDisk());
            String node = directory.directory().contentDirectory() + "/" + folder.onDisk();
            if (name == null) continue;
            // Most are directories, in which nothing else is; of one with a long name only the list of what is in it
            // tells.
            boolean longName = folder.onDisk().endsWith(NodeName.SHORTENED_SUFFIX);
            if (longName || finder.isUninspected(directory, name, node)) uninspected.add(name);
        }
        return uninspected;
    }

    /** What is done with some of the entries, by any thread. */
    @FunctionalInterface
    private interface Part<T> {
        T of(List<Entry> entries) throws IOException;
    }

    /** Who takes what came of it, in order and on the caller's thread. */
    @FunctionalInterface
    private interface Taking<T> {
        void take(T result) throws IOException;
    }

    private <T> void inBatches(List<Entry> nodes, Part<T> part, Taking<T> taking) throws IOException {
        List<FutureTask<T>> batches = new ArrayList<>();
        for (int from = 0; from < nodes.size(); from += BATCH) {
            List<Entry> entries = nodes.subList(from, Math.min(nodes.size(), from + BATCH));
            batches.add(new FutureTask<>(() -> part.of(entries)));
        }
        int handedOut = 0;
        try {
            for (int i = 0; i < batches.size(); i++) {
                for (; handedOut < Math.min(batches.size(), i + 1 + AHEAD); handedOut++) {
                    if (batches.size() > 1) handOut(batches.get(handedOut));
                }
                taking.take(result(batches.get(i)));
            }
        } finally {
            batches.forEach(batch -> batch.cancel(false));
        }
    }

    private void handOut(FutureTask<?> batch) {
        try {
            pool.execute(batch);
        } catch (RejectedExecutionException _) {
            // The caller does it when its turn comes.
        }
    }

    /** Whoever has begun the batch finishes it; the caller does when nobody has. */
    private static <T> T result(FutureTask<T> batch) throws IOException {
        batch.run();
        try {
            return batch.get(BoundedLock.LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException _) {
            throw BoundedLock.stalled();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private Batch look(Directories.Known directory, TreePath path, List<Entry> nodes) throws IOException {
        Batch batch = new Batch(new ArrayList<>(nodes.size()), new ArrayList<>(), new ArrayList<>());
        for (Entry node : nodes) {
            look(directory, path, node, batch);
        }
        return batch;
    }

    /** What seems damaged may have been taken away since the directory was listed. */
    private void look(Directories.Known directory, TreePath path, Entry node, Batch batch) throws IOException {
        if (isUnderstood(directory, path, node, batch)) return;
        Directory in = directory.directory();
        try {
            nodes.settled(in, listed(in, node), path, () -> {
                boolean gone = store.stat(in.contentDirectory() + "/" + node.onDisk()) == null;
                if (gone || isUnderstood(directory, path, node, batch)) return null;
                throw new BrokenNodeException(path, "its name tells nothing: " + node.onDisk());
            });
        } catch (BrokenNodeException _) {
            // Told; the others are listed.
        }
    }

    /** @return false where it is a {@code name.c9s} that tells nothing, or the name of a node of another directory; others are no nodes at all */
    private boolean isUnderstood(Directories.Known directory, TreePath path, Entry node, Batch batch)
            throws IOException {
        Directory in = directory.directory();
        String full = full(in, node.onDisk());
        String name = full == null ? null : names.decrypt(in.id(), full);
        if (full != null && name != null && names.onDisk(full).equals(node.onDisk())) {
            if (sweeper.isLeftCopy(name)) batch.left().add(node.onDisk());
            else tell(directory, path, node, name, batch);
            return true;
        }
        Conflicts.Copy copy = conflicts.copy(in, node, full);
        if (copy != null) batch.copies().add(copy);
        return copy != null || (full != null && !isForeign(full));
    }

    /** Whether it is the name of some node, though of none here. */
    private static boolean isForeign(String full) {
        return Base64Url.isCanonical(full.substring(0, full.length() - NodeName.SUFFIX.length()))
                && !full.startsWith(BACKUP);
    }

    private void tell(Directories.Known directory, TreePath path, Entry node, String name, Batch batch)
            throws IOException {
        boolean shortened = node.onDisk().endsWith(NodeName.SHORTENED_SUFFIX);
        damage.healed(listed(directory.directory(), node));
        if (node.kind() == BackingStat.Kind.FILE && !shortened) {
            batch.found().add(new Found(name, Node.Kind.FILE));
            return;
        }
        try {
            Node found = finder.find(directory, path.resolve(name));
            if (found != null) batch.found().add(new Found(name, found.kind()));
        } catch (BrokenNodeException _) {
            // Told already; the others are listed.
            losses.leadsNowhere(directory.directory().contentDirectory() + "/" + node.onDisk());
        }
    }

    /** Names damage that only the listing meets. */
    private static String listed(Directory directory, Entry node) {
        return directory.contentDirectory() + "/" + node.onDisk() + "/" + NodeName.LONG_NAME_FILE;
    }

    /** @return null when a shortened name cannot be told */
    private @Nullable String full(Directory directory, String onDisk) throws IOException {
        return longNames.full(directory.contentDirectory(), onDisk);
    }

    private List<Entry> nodes(Directory directory) throws IOException {
        List<Entry> nodes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        store.list(directory.contentDirectory(), (name, kind) -> {
            if (sweeper.isLeft(name)) left.add(name);
            else if (NodeName.isNode(name)) nodes.add(new Entry(name, kind));
        });
        if (!left.isEmpty()) sweeper.sweep(directory.contentDirectory(), left);
        return nodes;
    }

    /** Whether a directory holds no node that is whole. One that is damaged counts, and a copy that a sync client made, as they may be somebody's work. */
    boolean isEmpty(Directory directory) throws IOException {
        for (Entry node : nodes(directory)) {
            String full = full(directory, node.onDisk());
            String name = full == null ? null : names.decrypt(directory.id(), full);
            if (name != null && sweeper.isLeftCopy(name)) continue;
            if (full == null || name != null || conflicts.copy(directory, node, full) != null) return false;
        }
        return true;
    }

    /** The nodes of a directory that are folders, by their paths in the store. */
    List<String> folders(Directory directory) throws IOException {
        List<String> folders = new ArrayList<>();
        for (Entry node : nodes(directory)) {
            if (node.kind() == BackingStat.Kind.FOLDER) folders.add(directory.contentDirectory() + "/" + node.onDisk());
        }
        return folders;
    }

    Place place(Directories.Known parent, String name) {
        return finder.place(parent, parent.path().resolve(name));
    }

    /** Looks at all directories, so that they are known. */
    void meetAll() throws IOException {
        Deque<Directories.Known> open = new ArrayDeque<>();
        open.push(directories.resolve(TreePath.ROOT));
        while (!open.isEmpty()) {
            Directories.Known directory = open.pop();
            try {
                for (Entry node : nodes(directory.directory())) {
                    Directories.Known child = node.kind() == BackingStat.Kind.FOLDER ? meet(directory, node) : null;
                    if (child != null) open.push(child);
                }
            } catch (IOException _) {
                // Deleted meanwhile, or not to be read: what is below it is not known.
            }
        }
    }

    private Directories.@Nullable Known meet(Directories.Known directory, Entry node) {
        try {
            String name = nameOf(directory.directory(), node.onDisk());
            return name == null ? null : finder.directory(directory, name);
        } catch (IOException _) {
            return null;
        }
    }

    /** The cleartext name of a node; null when it has none. */
    @Nullable String nameOf(Directory directory, String onDisk) throws IOException {
        String full = full(directory, onDisk);
        String name = full == null ? null : names.decrypt(directory.id(), full);
        return full != null && names.onDisk(full).equals(onDisk) ? name : null;
    }
}
