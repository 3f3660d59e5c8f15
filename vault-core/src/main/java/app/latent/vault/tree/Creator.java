package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.Reason;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Creates directories and symbolic links, by their paths: holds the parent, looks that nothing stands there, and lets {@link Shells} make the node. */
final class Creator {

    /** Bytes of the longest target of a symbolic link. */
    static final int LONGEST_TARGET = 32767;

    private final BackingStore store;
    private final Parents parents;
    private final Directories directories;
    private final SealedFiles files;
    private final Shells shells;
    private final Witnesses witnesses;
    private final UnsyncedFolders unsynced;
    private final Trash trash;
    private final FreshNames fresh;

    Creator(
            BackingStore store,
            Parents parents,
            Directories directories,
            SealedFiles files,
            Shells shells,
            Witnesses witnesses,
            UnsyncedFolders unsynced,
            Trash trash,
            FreshNames fresh) {
        this.store = store;
        this.parents = parents;
        this.directories = directories;
        this.files = files;
        this.shells = shells;
        this.witnesses = witnesses;
        this.unsynced = unsynced;
        this.trash = trash;
        this.fresh = fresh;
    }

    Directory createDirectory(TreePath path) throws IOException {
        requireNotRoot(path);
        return parents.whileChanging(path, this::createDirectory);
    }

    private Directory createDirectory(Place place) throws IOException {
        Directory lost = withoutContent(place);
        if (lost != null) {
            makeContentDirectory(lost);
            directories.deleted(place.path());
            witnesses.created(place, lost);
            return lost;
        }
        requireCreatable(place);
        Directory directory = directories.directory(fresh.directoryId());
        boolean made = false;
        try {
            makeContentDirectory(directory);
            shells.create(place, NodeName.DIRECTORY_FILE, bytesOf(directory.id()));
            made = true;
            witnesses.created(place, directory);
        } finally {
            if (!made) deleteUnlessNeeded(directory, place);
        }
        unsynced.trim();
        return directory;
    }

    /**
     * A directory that is there but for its content directory, and so is not listed and cannot be used. It keeps its ID: where a sync client brings its files
     * after all, they are in it.
     */
    private @Nullable Directory withoutContent(Place place) throws IOException {
        try {
            Directory directory =
                    directories.directory(IdFile.read(store, place.nodePath()).id());
            return store.stat(directory.contentDirectory()) == null ? directory : null;
        } catch (NoSuchFileException | NotDirectoryException | IllegalArgumentException _) {
            return null;
        }
    }

    /** Where the store cannot even tell whether the node is there, the content directory stays. */
    private void deleteUnlessNeeded(Directory directory, Place place) throws IOException {
        if (store.stat(place.nodePath()) == null) trash.deleteQuietly(directory.contentDirectory());
    }

    private static byte[] bytesOf(DirectoryId id) {
        return id.value().getBytes(StandardCharsets.US_ASCII);
    }

    /** Durably: once the node is seen, what it leads to is there, whatever happens. */
    private void makeContentDirectory(Directory directory) throws IOException {
        String content = directory.contentDirectory();
        String above = RelativePaths.parent(content);
        if (store.stat(above) == null) {
            try {
                store.createFolder(above);
            } catch (FileAlreadyExistsException _) {
                // Made by somebody else meanwhile.
            }
            store.syncFolder(RelativePaths.parent(above));
        }
        store.createFolder(content);
        files.write(content + "/" + NodeName.DIRECTORY_ID_BACKUP, files.encrypt(bytesOf(directory.id())));
        store.syncFolder(content);
        store.syncFolder(above);
    }

    void createLink(TreePath path, String target) throws IOException {
        byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_TARGET) throw Reason.NAME_TOO_LONG.at(path.toString());
        requireNotRoot(path);
        parents.<@Nullable Void>whileChanging(path, place -> {
            requireCreatable(place);
            shells.create(place, NodeName.SYMLINK_FILE, files.encrypt(bytes));
            witnesses.created(place, null);
            unsynced.trim();
            return null;
        });
    }

    private static void requireNotRoot(TreePath path) throws FileAlreadyExistsException {
        if (path.isRoot()) throw new FileAlreadyExistsException(path.toString());
    }

    private void requireCreatable(Place place) throws IOException {
        place.requireCreatable();
        if (store.stat(place.nodePath()) != null)
            throw new FileAlreadyExistsException(place.path().toString());
        directories.forget(place.path());
    }
}
