package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Finds nodes by their paths. */
final class Finder {

    private final BackingStore store;
    private final NodeNames names;
    private final Nodes nodes;
    private final Directories directories;
    private final Damage damage;

    Finder(BackingStore store, NodeNames names, Nodes nodes, Directories directories, Damage damage) {
        this.store = store;
        this.names = names;
        this.nodes = nodes;
        this.directories = directories;
        this.damage = damage;
    }

    /** @return null when there is nothing, or something above it is absent or no directory */
    @Nullable Node find(TreePath path) throws IOException {
        TreePath parent = path.parent();
        if (parent == null) return root();
        try {
            Directories.Known above = directories.resolve(parent);
            Node node = find(above, path);
            if (node != null) return node;
            Directories.Known now = directories.resolveInDoubt(parent);
            return now == above ? null : find(now, path);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return null;
        }
    }

    /** @throws NoSuchFileException when there is nothing, or something above it is absent or no directory */
    Node present(TreePath path) throws IOException {
        Node node = find(path);
        if (node == null) throw new NoSuchFileException(path.toString());
        return node;
    }

    private Node root() throws IOException {
        Directories.Known root = directories.resolve(TreePath.ROOT);
        BackingStat stat = store.stat(root.directory().contentDirectory());
        if (stat == null) throw new BrokenNodeException(TreePath.ROOT, "the content directory is missing");
        return directory(root, stat);
    }

    /** @return null when there is nothing in this directory at the path */
    @Nullable Node find(Directories.Known parent, TreePath path) throws IOException {
        Directories.Known child = directories.child(parent, path.name());
        if (child != null) {
            BackingStat stat = store.stat(child.directory().contentDirectory());
            if (stat != null) return directory(child, stat);
        }
        Place place = place(parent, path);
        Nodes.Look look = nodes.look(place);
        if (look == null) return null;
        Node node = look.kind() == Node.Kind.DIRECTORY
                ? directory(parent, place)
                : new Node(look.kind(), place.nodePath(), look.contentPath(), look.stat(), null);
        damage.healed(place.nodePath());
        return node;
    }

    private Node directory(Directories.Known parent, Place place) throws IOException {
        try {
            return seemingDirectory(parent, place);
        } catch (BrokenNodeException _) {
            return nodes.settled(place, () -> seemingDirectory(parent, place));
        }
    }

    private Node seemingDirectory(Directories.Known parent, Place place) throws IOException {
        Directories.Known known = directories.load(parent, place.path().name(), place.path());
        BackingStat stat = store.stat(known.directory().contentDirectory());
        if (stat == null || !stat.isFolder()) throw Nodes.broken(place, "its content directory is missing");
        return directory(known, stat);
    }

    private static Node directory(Directories.Known known, BackingStat stat) {
        Directory directory = known.directory();
        return new Node(Node.Kind.DIRECTORY, known.nodePath(), directory.contentDirectory(), stat, directory);
    }

    /** Whether this was not asked of a directory since it was met, or its node's folder was changed. */
    boolean isUninspected(Directories.Known parent, String name, String nodePath) throws IOException {
        return directories.isUninspected(parent, name, nodePath);
    }

    /** A directory in another whose content directory is there; null when that is not. */
    Directories.@Nullable Known directory(Directories.Known parent, String name) throws IOException {
        Directories.Known known = directories.child(parent, name);
        if (known == null) known = directories.load(parent, name, parent.path().resolve(name));
        BackingStat stat = store.stat(known.directory().contentDirectory());
        return stat == null ? null : known;
    }

    Place place(Directories.Known parent, TreePath path) {
        return new Place(
                path, parent.directory(), names.encrypt(parent.directory().id(), path.name()));
    }
}
