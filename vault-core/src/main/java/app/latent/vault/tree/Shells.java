package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Nodes that are folders: prepared aside and renamed to their place, or renamed away and deleted aside, so that they are there whole or not at all. */
final class Shells {

    private final BackingStore store;
    private final SealedFiles files;
    private final UnsyncedFolders unsynced;
    private final Trash trash;
    private final FreshNames fresh;

    Shells(BackingStore store, SealedFiles files, UnsyncedFolders unsynced, Trash trash, FreshNames fresh) {
        this.fresh = fresh;
        this.store = store;
        this.files = files;
        this.unsynced = unsynced;
        this.trash = trash;
    }

    /**
     * Makes a node of one file in a folder.
     *
     * @throws FileAlreadyExistsException when there is a node at the place
     */
    void create(Place place, String file, byte[] bytes) throws IOException {
        try {
            create(place.nodePath(), place.name().isShortened() ? place.name().full() : null, file, bytes);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            FileSystemException exists =
                    new FileAlreadyExistsException(place.path().toString());
            exists.initCause(e);
            throw exists;
        }
    }

    /** Makes the folder of a node, without what makes it one. */
    void createEmpty(String nodePath, @Nullable String longName) throws IOException {
        create(nodePath, longName, null, new byte[0]);
    }

    private void create(String nodePath, @Nullable String longName, @Nullable String file, byte[] bytes)
            throws IOException {
        String folder = RelativePaths.parent(nodePath);
        String temporary = fresh.temporary(folder);
        store.createFolder(temporary);
        boolean renamed = false;
        try {
            if (longName != null) {
                files.write(temporary + "/" + NodeName.LONG_NAME_FILE, longName.getBytes(StandardCharsets.US_ASCII));
            }
            if (file != null) files.write(temporary + "/" + file, bytes);
            store.syncFolder(temporary);
            Verified.rename(store, temporary, nodePath);
            renamed = true;
        } finally {
            if (!renamed) trash.deleteQuietly(temporary);
        }
        unsynced.changed(folder);
    }

    /** Writes the {@code name.c9s} of a node, in place of what is there of it. */
    void writeName(String nodePath, String longName) throws IOException {
        String temporary = fresh.temporary(RelativePaths.parent(nodePath));
        boolean renamed = false;
        try {
            files.write(temporary, longName.getBytes(StandardCharsets.US_ASCII));
            Verified.rename(store, temporary, nodePath + "/" + NodeName.LONG_NAME_FILE);
            renamed = true;
        } finally {
            if (!renamed) trash.deleteQuietly(temporary);
        }
        unsynced.changed(nodePath);
    }

    /** Takes a node away from its place, at once, and deletes it later. */
    void discard(String contentDirectory, String nodePath) throws IOException {
        trash.add(contentDirectory, takeAway(contentDirectory, nodePath), 0);
    }

    /** Takes a node away from its place, at once; what it was is for the {@link Trash}. */
    String takeAway(String contentDirectory, String nodePath) throws IOException {
        String temporary = fresh.temporary(contentDirectory);
        Verified.rename(store, nodePath, temporary);
        unsynced.changed(contentDirectory);
        return temporary;
    }
}
