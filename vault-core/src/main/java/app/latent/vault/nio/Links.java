package app.latent.vault.nio;

import app.latent.vault.backing.Reason;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a path leads to. The tree takes every path literally, and most paths mean just what they say; so links are looked for only where nothing is found
 * in that way, and where the directory that it should be in is none.
 */
final class Links {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final VaultTree tree;

    Links(VaultTree tree) {
        this.tree = tree;
    }

    /** What stands somewhere, and where that really is. */
    record Found(TreePath path, Node node) {}

    /** @throws NoSuchFileException when there is nothing */
    Found find(TreePath path, LinkOption... options) throws IOException {
        return options.length == 0 ? follow(path) : noFollow(path);
    }

    /** What the path leads to. */
    Found follow(TreePath path) throws IOException {
        Found found = noFollow(path);
        if (!found.node().isLink()) return found;
        TreePath target = target(path);
        return new Found(target, present(target));
    }

    /** As {@link #find}; null where there is nothing. */
    @Nullable Found findIfExists(TreePath path, LinkOption... options) throws IOException {
        Found found = noFollowIfExists(path);
        if (found == null || options.length > 0 || !found.node().isLink()) return found;
        TreePath target = target(path);
        Node node = tree.lookup(target);
        return node == null ? null : new Found(target, node);
    }

    /** The entry that the path names, be it a link. */
    Found noFollow(TreePath path) throws IOException {
        Found found = noFollowIfExists(path);
        if (found == null) throw new NoSuchFileException(path.toString());
        return found;
    }

    private @Nullable Found noFollowIfExists(TreePath path) throws IOException {
        Node node = lookup(path);
        if (node != null) return new Found(path, node);
        TreePath entry = entry(path);
        Node there = entry.equals(path) ? null : tree.lookup(entry);
        return there == null ? null : new Found(entry, there);
    }

    /** The node that the path names, be it a link; null when there is nothing. */
    @Nullable Node node(TreePath path) throws IOException {
        Found found = noFollowIfExists(path);
        return found == null ? null : found.node();
    }

    private Node present(TreePath path) throws IOException {
        Node node = tree.lookup(path);
        if (node == null) throw new NoSuchFileException(path.toString());
        return node;
    }

    private @Nullable Node lookup(TreePath path) throws IOException {
        try {
            return tree.lookup(path);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return null;
        }
    }

    /** Where the entry itself, be it a link, is or would be: all links before it are followed. */
    TreePath entry(TreePath path) throws IOException {
        TreePath parent = path.parent();
        if (parent == null || isDirectory(parent)) return path;
        return target(parent).resolve(path.name());
    }

    private boolean isDirectory(TreePath path) throws IOException {
        try {
            tree.directory(path);
            return true;
        } catch (NoSuchFileException | NotDirectoryException _) {
            return false;
        }
    }

    /** Follows every link of the path, which need not lead to something; what comes after something that is not there stays as it is. */
    TreePath target(TreePath path) throws IOException {
        Deque<String> ahead = new ArrayDeque<>(path.names());
        TreePath at = TreePath.ROOT;
        int followed = 0;
        while (!ahead.isEmpty()) {
            String name = ahead.removeFirst();
            TreePath next = step(at, name);
            Node node = lookup(next);
            if (node == null || !node.isLink()) {
                at = next;
                continue;
            }
            if (++followed > MOST_LINKS) throw new FileSystemLoopException(path.toString());
            String target = tree.readLink(next);
            names(target).reversed().forEach(ahead::addFirst);
            at = target.startsWith(VaultPath.SEPARATOR) ? TreePath.ROOT : at;
        }
        return at;
    }

    private static TreePath step(TreePath at, String name) {
        TreePath parent = at.parent();
        return switch (name) {
            case "", "." -> at;
            case ".." -> parent == null ? at : parent;
            default -> at.resolve(name);
        };
    }

    private static List<String> names(String target) {
        return List.of(target.split(VaultPath.SEPARATOR));
    }

    /** What to say of a link where a file was asked for, and none may be followed. */
    static FileSystemException notFollowed(TreePath path) {
        return Reason.TOO_MANY_LINKS.at(path.toString());
    }
}
