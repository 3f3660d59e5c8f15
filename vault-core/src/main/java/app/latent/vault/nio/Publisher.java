package app.latent.vault.nio;

import app.latent.vault.backing.BoundedLock;
import app.latent.vault.content.ContentListener;
import app.latent.vault.event.EventSink;
import app.latent.vault.event.VaultEvent;
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
 * <p>Every read of a damaged file finds the damage anew; it is published once, so that a subscriber which reads what it hears of does not go round in circles.
 */
final class Publisher implements TreeListener, ContentListener {

    private static final int REMEMBERED = 1024;

    private final VaultFileSystem fileSystem;
    private final EventSink sink;

    /** Where a node is about to be replaced, and whether the old one is gone by now. */
    private final Map<TreePath, Boolean> replacements = new ConcurrentHashMap<>();

    /** Guarded by itself. */
    private final Map<VaultEvent, Boolean> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<VaultEvent, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    Publisher(VaultFileSystem fileSystem, EventSink sink) {
        this.fileSystem = fileSystem;
        this.sink = sink;
    }

    void created(TreePath path) {
        sink.publish(new VaultEvent.Created(fileSystem.path(path)));
    }

    void modified(TreePath path) {
        sink.publish(new VaultEvent.Modified(fileSystem.path(path)));
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
    public void moved(TreePath from, TreePath to, @Nullable String contentFrom, @Nullable String contentTo) {
        fileSystem.files().moved(from, to, contentFrom, contentTo);
        replacements.replace(to, false);
        sink.publish(new VaultEvent.Moved(fileSystem.path(from), fileSystem.path(to)));
    }

    @Override
    public void deleted(TreePath path, @Nullable String content) {
        fileSystem.files().deleted(content);
        if (replacements.replace(path, true) == null) {
            sink.publish(new VaultEvent.Deleted(fileSystem.path(path)));
        }
    }

    @Override
    public void conflict(TreePath original, TreePath copy) {
        sink.publish(new VaultEvent.Conflict(fileSystem.path(original), fileSystem.path(copy)));
    }

    @Override
    public void damaged(TreePath path) {
        VaultEvent event = new VaultEvent.Damaged(fileSystem.path(path));
        synchronized (told) {
            if (told.put(event, true) != null) return;
        }
        sink.publish(event);
    }

    @Override
    public void closedByLastWriter(TreePath path, boolean created, boolean changed) {
        if (created) {
            created(path);
        } else if (changed) {
            modified(path);
        }
    }
}
