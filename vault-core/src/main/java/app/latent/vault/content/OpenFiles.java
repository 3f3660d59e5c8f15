package app.latent.vault.content;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BoundedLock;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.journal.Journal;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that are open now, each once, however many handles it has and whatever its path has become: what identifies a file is the ciphertext that its
 * path leads to at the opening. When a sync client has replaced that, those who have the old one open keep it, and whoever opens now gets the new one.
 */
public final class OpenFiles implements AutoCloseable {

    private final OpenTable table = new OpenTable();
    private final Engine engine;
    private final Opener opener;
    private final ExtendedAttributes attributes;

    /**
     * All stay the caller's, but for the workers.
     *
     * @param workers closed with this
     */
    public OpenFiles(
            BackingStore store,
            VaultCryptor cryptor,
            Journal journal,
            Places places,
            ContentListener listener,
            Workers workers) {
        this.engine = Engine.of(store, cryptor, journal, places, listener, table, workers);
        this.opener = new Opener(engine, table);
        this.attributes = new ExtendedAttributes(store, cryptor, this);
    }

    /**
     * Opens a file.
     *
     * @throws NoSuchFileException when it is not there, or its parent
     * @throws FileAlreadyExistsException when it is there and must not be
     * @throws java.nio.file.FileSystemException "Input/output error" when its ciphertext has a length that no file has; it can still be opened to be truncated
     */
    public FileHandle open(TreePath path, OpenMode mode) throws IOException {
        return opener.open(path, mode);
    }

    /**
     * What is known of an open file, and its ciphertext does not tell.
     *
     * @param size in bytes
     * @param key what identifies it to others: its first identity, though its ciphertext was replaced by us since
     * @param settled whether the look at the ciphertext has the times of the last change
     */
    public record Live(long size, Object key, boolean settled) {}

    /**
     * @param stat of the ciphertext
     * @return null for a file that is not open; what the stat tells is then as new as it is itself, where {@link #changesOf} is what it was before
     */
    public @Nullable Live live(BackingStat stat) {
        OpenTable.Entry entry = table.of(stat.identity());
        return entry == null ? null : new Live(entry.file.size(), entry.key, entry.file.isSettled(stat));
    }

    /** A number that is another one once the file at a path was changed and closed, or given another ciphertext. */
    public long changesOf(String contentPath) {
        return table.changesOf(contentPath);
    }

    /** The same, for any path. */
    public long changes() {
        return table.changes();
    }

    /** Has the ciphertext get the times of the last change, where that takes a moment: writes what is dirty. Errors are told to those who write. */
    public void settle(BackingStat stat) {
        OpenTable.Entry entry = table.of(stat.identity());
        if (entry != null) entry.file.settle();
    }

    /** What changes a file's ciphertext, but not its content. */
    @FunctionalInterface
    public interface Touching {
        void run() throws IOException;
    }

    /**
     * Changes times of the ciphertext at a path. Writes what is dirty before, if the file is open, as that would change them too; and writes nothing meanwhile.
     *
     * @param touching may be done twice
     */
    public void touching(String contentPath, Touching touching) throws IOException {
        atPlace(contentPath, touching, entry -> entry.file.touching(touching::run));
    }

    /** The extended attributes of files and directories. */
    public ExtendedAttributes attributes() {
        return attributes;
    }

    /**
     * Changes the ciphertext at a path in a way that content which is put in place of it takes over, and never one that is giving way already.
     *
     * @param change may be done twice
     */
    public void inPlace(String contentPath, Touching change) throws IOException {
        atPlace(contentPath, change, entry -> entry.file.inPlace(change::run));
    }

    /** Does something to a file that is open. */
    private interface WhenOpen {
        void run(OpenTable.Entry entry) throws IOException;
    }

    private void atPlace(String contentPath, Touching whenClosed, WhenOpen whenOpen) throws IOException {
        OpenTable.Entry entry;
        long changes;
        do {
            changes = table.changesOf(contentPath);
            entry = table.at(contentPath);
            if (entry == null) whenClosed.run();
            else whenOpen.run(entry);
        } while (!Objects.equals(entry, table.at(contentPath))
                || (entry == null && changes != table.changesOf(contentPath)));
    }

    /** Whether somebody who can write has a file open. */
    public boolean isBeingWritten(String contentPath) {
        return table.isBeingWritten(contentPath);
    }

    /**
     * Somebody may have written into the ciphertext of a file that is open. Where it was not us, the file goes on with what is there now, or with what it had
     * elsewhere, and that is told.
     */
    public void lookAgain(String contentPath) throws IOException {
        OpenTable.Entry entry = table.at(contentPath);
        BackingStat stat = entry == null ? null : engine.store().stat(contentPath);
        if (entry == null || stat == null || !stat.identity().equals(table.identityOf(entry))) return;
        if (!entry.file.isAsLeft(stat)) entry.file.lookAgain();
    }

    /**
     * A file was changed by other means than its handles: its times were set.
     *
     * @return whether somebody who can write has it open, so that {@link ContentListener#closedByLastWriter} will tell of the change
     */
    public boolean touched(String contentPath) {
        return table.touched(contentPath);
    }

    /** Asked by the tree: see {@link app.latent.vault.tree.TreeListener}. */
    public BoundedLock.Held holdStill(String contentPath) throws IOException {
        OpenTable.Entry entry = table.at(contentPath);
        return entry == null ? () -> {} : entry.file.location().holdStill();
    }

    /** Told by the tree, in place: see {@link app.latent.vault.tree.TreeListener}. */
    public void moved(TreePath from, Node node, Place to) {
        table.moved(from, node, to);
    }

    /** Told by the tree, in place: see {@link app.latent.vault.tree.TreeListener}. */
    public void deleted(Node node) {
        table.deleted(node);
    }

    /** Wipes the memory that held cleartext. All handles must be closed. */
    @Override
    public void close() {
        engine.workers().close();
        engine.cache().wipe();
    }
}
