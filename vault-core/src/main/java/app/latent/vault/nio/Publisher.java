package app.latent.vault.nio;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.content.ContentListener;
import app.latent.vault.content.Left;
import app.latent.vault.content.Written;
import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.tree.CiphertextPaths;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreeListener;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of what the engine's parts tell. What the tree tells of moves and deletions goes to the open files first, so that they know their paths.
 *
 * <p>Every read of a damaged file finds the damage anew; it is published once, until the file is changed, by us or from outside, so that a subscriber which reads
 * what it hears of does not go round in circles.
 */
final class Publisher implements TreeListener, ContentListener {

    private static final int REMEMBERED = 1024;

    private final VaultFileSystem fileSystem;
    private final EventSink sink;
    private final OwnChanges own;

    /** Where a node is about to be replaced, and whether the old one is gone by now. */
    private final Map<TreePath, Boolean> replacements = new ConcurrentHashMap<>();

    /** Where damage was published. Guarded by itself. */
    private final Map<TreePath, Boolean> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TreePath, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    Publisher(VaultFileSystem fileSystem, EventSink sink, OwnChanges own) {
        this.fileSystem = fileSystem;
        this.sink = sink;
        this.own = own;
    }

    /** What is at a path and below it may be another now, so damage that is found there is news. */
    void changed(TreePath path) {
        synchronized (told) {
            if (!told.isEmpty()) told.keySet().removeIf(damaged -> damaged.startsWith(path));
        }
    }

    private void created(TreePath path) {
        changed(path);
        sink.publish(new VaultEvent.Created(fileSystem.path(path)));
    }

    void modified(TreePath path) {
        changed(path);
        sink.publish(new VaultEvent.Modified(fileSystem.path(path)));
    }

    /** The attributes of a file's or link's ciphertext were set. */
    void touched(Node node) {
        if (node.isDirectory()) return;
        BackingStat stat = look(node.contentPath());
        if (stat != null) own.touched(node.nodePath(), node.stat(), stat);
    }

    /** @return null where nothing can be told: then it counts as somebody else's change, which is one event too many */
    private @Nullable BackingStat look(String content) {
        try {
            return fileSystem.store().stat(content);
        } catch (IOException _) {
            return null;
        }
    }

    @Override
    public void created(Place place, Node.Kind kind) {
        if (kind == Node.Kind.DIRECTORY) {
            own.leftDirectory(place.nodePath());
        } else {
            BackingStat stat = look(place.itemPath(kind));
            if (stat != null) own.leftContent(place.nodePath(), stat, null);
        }
        created(place.path());
    }

    /** From here to {@link #replaced}, what is deleted there gives way to what moves there, which is one event. */
    void replacing(TreePath path) {
        replacements.put(path, false);
    }

    void replaced(TreePath path) {
        if (Boolean.TRUE.equals(replacements.remove(path))) {
            // It gave way to something that did not come.
            sink.publish(new VaultEvent.Deleted(fileSystem.path(path)));
        }
    }

    @Override
    public BoundedLock.Held holdStill(String content) throws IOException {
        return fileSystem.files().holdStill(content);
    }

    @Override
    public void moved(TreePath from, Node node, Place to) {
        fileSystem.files().moved(from, node, to);
        if (node.isDirectory()) {
            own.removed(node.nodePath());
            own.leftDirectory(to.nodePath());
        } else {
            own.moved(node.nodePath(), to.nodePath(), node.stat());
        }
        replacements.replace(to.path(), false);
        changed(from);
        changed(to.path());
        sink.publish(new VaultEvent.Moved(fileSystem.path(from), fileSystem.path(to.path())));
    }

    @Override
    public void deleted(TreePath path, Node node) {
        fileSystem.files().deleted(node);
        own.removed(node.nodePath());
        changed(path);
        if (replacements.replace(path, true) == null) {
            sink.publish(new VaultEvent.Deleted(fileSystem.path(path)));
        }
    }

    @Override
    public void rewritten(TreePath path) {
        modified(path);
    }

    @Override
    public void settled(String node) {
        own.removed(node);
    }

    @Override
    public void conflict(TreePath original, TreePath copy) {
        sink.publish(new VaultEvent.Conflict(fileSystem.path(original), fileSystem.path(copy)));
    }

    @Override
    public void damaged(TreePath path) {
        synchronized (told) {
            if (told.put(path, true) != null) return;
        }
        sink.publish(new VaultEvent.Damaged(fileSystem.path(path)));
    }

    @Override
    public void closedByLastWriter(Written written) {
        Left left = written.left();
        String node = CiphertextPaths.nodeOf(written.contentPath());
        if (left != null && node != null) own.leftContent(node, left.stat(), left.ends());
        if (written.created()) {
            created(written.path());
        } else if (written.changed()) {
            modified(written.path());
        }
    }
}
