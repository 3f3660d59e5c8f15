package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.CiphertextSizes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/**
 * Renames nodes, under the exclusive locks of both parents. Mostly that is one rename in the store. Where names are shortened, or a node of another form is
 * replaced, it is several steps ({@link Renaming}), told to the journal before the first; {@link #finish} brings them to an end.
 */
final class Mover {

    private final BackingStore store;
    private final SealedFiles files;
    private final Shells shells;
    private final Trash trash;
    private final UnsyncedFolders unsynced;
    private final NodeJournal journal;
    private final FreshNames fresh;

    Mover(
            BackingStore store,
            SealedFiles files,
            Shells shells,
            Trash trash,
            UnsyncedFolders unsynced,
            NodeJournal journal,
            FreshNames fresh) {
        this.fresh = fresh;
        this.store = store;
        this.files = files;
        this.shells = shells;
        this.trash = trash;
        this.unsynced = unsynced;
        this.journal = journal;
    }

    /**
     * @param replaced what stands at {@code to}; a directory must be empty and its lock held
     * @param moved run as soon as the node is at its new place and nowhere else, though something of the old may be left
     */
    void move(Place from, Node.Kind kind, Place to, @Nullable Node replaced, Runnable moved) throws IOException {
        boolean sameForm = from.isFolder(kind) == to.isFolder(kind)
                && !from.name().isShortened()
                && !to.name().isShortened();
        boolean fileByFile = kind == Node.Kind.FILE && replaced != null && replaced.isFile();
        if (sameForm && (replaced == null || fileByFile)) {
            rename(from.nodePath(), to.nodePath(), moved);
        } else if (!from.isFolder(kind) && fileByFile) {
            // The folder that it goes into may have been made just now: a power cut must not keep this rename and lose
            // that folder's name.
            unsynced.sync(to.parent().contentDirectory());
            rename(from.nodePath(), to.contentPath(), moved);
        } else {
            Directory emptied = replaced == null ? null : replaced.directory();
            carry(renaming(from.nodePath(), from.itemPath(kind), to, kind, emptied), moved);
        }
    }

    /** Renames a folder in the store that holds a node of this kind, under whatever name. */
    void rename(String fromNode, Node.Kind kind, Place to) throws IOException {
        rename(fromNode, fromNode + "/" + Place.innerFile(kind), kind, to);
    }

    /** The same of one file in it, that makes a node of this kind. */
    void rename(String fromNode, String fromItem, Node.Kind kind, Place to) throws IOException {
        carry(renaming(fromNode, fromItem, to, kind, null), () -> {});
    }

    private void rename(String from, String to, Runnable moved) throws IOException {
        Verified.rename(store, from, to);
        unsynced.changed(RelativePaths.parent(from));
        unsynced.changed(RelativePaths.parent(to));
        moved.run();
    }

    private Renaming renaming(String fromNode, String fromItem, Place to, Node.Kind kind, @Nullable Directory replaced)
            throws IOException {
        return new Renaming(
                fromNode,
                fromItem,
                to.nodePath(),
                to.itemPath(kind),
                to.name().isShortened() ? to.name().full() : "",
                fresh.aside(to.parent().contentDirectory()),
                replaced == null ? "" : replaced.contentDirectory(),
                fingerprint(fromItem));
    }

    private void carry(Renaming renaming, Runnable moved) throws IOException {
        // What was renamed out of a directory that goes now must not be found in it again by a power cut, with nothing
        // that leads there.
        if (!renaming.replacedContent().isEmpty()) unsynced.sync(renaming.replacedContent());
        long number = journal.begin(renaming.intent());
        try {
            makeWay(renaming);
            Verified.rename(store, renaming.fromItem(), renaming.toItem());
        } catch (IOException e) {
            try {
                undo(renaming);
                journal.done(number);
            } catch (IOException suppressed) {
                // The journal keeps it, and it is finished when the vault is unlocked next.
                e.addSuppressed(suppressed);
            }
            throw e;
        }
        moved.run();
        cleanUp(renaming);
        journal.done(number);
    }

    /**
     * Brings a renaming to an end that was interrupted or could not be undone: where what the node is made of was carried, what is left to do is done; else what
     * was done is undone, so that a rename that was told to have failed does not happen later.
     */
    void finish(Renaming renaming) throws IOException {
        try {
            if (isAt(renaming.toItem(), renaming)) {
                cleanUp(renaming);
            } else {
                undo(renaming);
                store.syncFolder(RelativePaths.parent(renaming.toNode()));
            }
        } catch (NoSuchFileException
                | NotDirectoryException
                | FileAlreadyExistsException
                | DirectoryNotEmptyException _) {
            // The store works, but what is there is no longer what it was. Nothing is lost by leaving it.
        }
    }

    private boolean isAt(String item, Renaming renaming) throws IOException {
        BackingStat stat = store.stat(item);
        try {
            return stat != null && stat.isFile() && fingerprint(item).equals(renaming.fingerprint());
        } catch (NoSuchFileException | NotDirectoryException _) {
            return false;
        }
    }

    private String fingerprint(String item) throws IOException {
        ByteBuffer beginning = files.read(item, CiphertextSizes.SIV_GCM.header());
        byte[] bytes = new byte[beginning.remaining()];
        beginning.get(bytes);
        return Renaming.fingerprint(bytes);
    }

    /** Makes the place such that the item can be renamed to it, durably: it must not be carried to where a power cut leaves nothing. */
    private void makeWay(Renaming renaming) throws IOException {
        BackingStat there = store.stat(renaming.toNode());
        if (there != null && there.isFolder() != renaming.toFolder()) {
            Verified.rename(store, renaming.toNode(), renaming.aside());
            there = null;
        }
        if (there == null && renaming.toFolder()) {
            shells.createEmpty(renaming.toNode(), renaming.longName().isEmpty() ? null : renaming.longName());
        }
        store.syncFolder(RelativePaths.parent(renaming.toNode()));
    }

    /** What was put aside stays there when something else has taken its place since. */
    private void undo(Renaming renaming) throws IOException {
        if (isEmptyShell(renaming.toNode())) trash.deleteTree(renaming.toNode());
        if (store.stat(renaming.aside()) != null && store.stat(renaming.toNode()) == null) {
            Verified.rename(store, renaming.aside(), renaming.toNode());
        }
        unsynced.changed(RelativePaths.parent(renaming.toNode()));
    }

    /** Whether a folder is there that was to become a node, or was one. */
    boolean isEmptyShell(String nodePath) throws IOException {
        BackingStat stat = store.stat(nodePath);
        if (stat == null || !stat.isFolder()) return false;
        for (Node.Kind kind : Node.Kind.values()) {
            if (store.stat(nodePath + "/" + Place.innerFile(kind)) != null) return false;
        }
        return true;
    }

    /** Nothing of the old is deleted before the new is there durably. */
    private void cleanUp(Renaming renaming) throws IOException {
        if (renaming.toFolder()) store.syncFolder(renaming.toNode());
        store.syncFolder(RelativePaths.parent(renaming.toNode()));
        if (renaming.toFolder() && deleteOtherItems(renaming)) store.syncFolder(renaming.toNode());
        if (renaming.fromFolder() && isEmptyShell(renaming.fromNode())) trash.deleteTree(renaming.fromNode());
        trash.deleteTree(renaming.aside());
        if (!renaming.replacedContent().isEmpty()) trash.deleteTree(renaming.replacedContent());
        store.syncFolder(RelativePaths.parent(renaming.fromNode()));
    }

    /** A node of another kind that was replaced and is a folder of the same name. @return whether there was one */
    private boolean deleteOtherItems(Renaming renaming) throws IOException {
        boolean deleted = false;
        for (Node.Kind kind : Node.Kind.values()) {
            String item = renaming.toNode() + "/" + Place.innerFile(kind);
            if (item.equals(renaming.toItem()) || store.stat(item) == null) continue;
            Verified.delete(store, item);
            deleted = true;
        }
        return deleted;
    }
}
