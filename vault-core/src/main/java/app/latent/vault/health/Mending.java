package app.latent.vault.health;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.FreshNames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayList;
import java.util.List;

/** The steps that repairs are made of. Each is one rename of something prepared aside, so that it has happened or not, and is durable when it returns; none replaces what is there but by the same, whole. */
final class Mending {

    private final Ciphertext vault;
    private final BackingStore store;
    private final FreshNames fresh = FreshNames.unmarked();

    Mending(Ciphertext vault) {
        this.vault = vault;
        this.store = vault.store();
    }

    boolean isThere(String path) throws IOException {
        return store.stat(path) != null;
    }

    /** Makes a small file, or puts another content in its place. */
    void write(String path, byte[] bytes) throws IOException {
        String folder = RelativePaths.parent(path);
        String aside = fresh.temporary(folder);
        try (BackingFile file = store.open(aside, BackingStore.Access.CREATE)) {
            file.write(ByteBuffer.wrap(bytes), 0);
            file.sync();
        }
        store.rename(aside, path);
        store.syncFolder(folder);
    }

    /** Moves something to where nothing is. */
    void move(String from, String to) throws IOException {
        if (isThere(to)) throw new FileAlreadyExistsException(to);
        store.rename(from, to);
        store.syncFolder(RelativePaths.parent(to));
        store.syncFolder(RelativePaths.parent(from));
    }

    /** Makes the place for the files of a directory, where it is missing, with the copy of its ID in it. */
    void createContent(DirectoryId id) throws IOException {
        String content = vault.cryptor().contentDirectory(id);
        String above = RelativePaths.parent(content);
        for (String folder : List.of(above, content)) {
            BackingStat stat = store.stat(folder);
            if (stat == null) store.createFolder(folder);
        }
        if (!isThere(IdBackup.path(content))) write(IdBackup.path(content), IdBackup.of(vault, id));
        store.syncFolder(content);
        store.syncFolder(above);
        store.syncFolder(RelativePaths.parent(above));
    }

    /** Makes a folder where nothing is. */
    void createFolder(String folder) throws IOException {
        store.createFolder(folder);
        store.syncFolder(RelativePaths.parent(folder));
    }

    /** Makes the node of a directory where nothing is. The name must not be so long that it is shortened. */
    void createNode(String node, DirectoryId id) throws IOException {
        if (isThere(node)) throw new FileAlreadyExistsException(node);
        String folder = RelativePaths.parent(node);
        String aside = fresh.temporary(folder);
        store.createFolder(aside);
        write(aside + "/" + NodeName.DIRECTORY_FILE, id.bytes());
        store.rename(aside, node);
        store.syncFolder(folder);
    }

    /** Deletes a folder where nothing is in it, else throws. */
    void deleteEmpty(String folder) throws IOException {
        store.delete(folder);
        store.syncFolder(RelativePaths.parent(folder));
    }

    void deleteFile(String file) throws IOException {
        store.delete(file);
        store.syncFolder(RelativePaths.parent(file));
    }

    List<String> entries(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        store.list(folder, (name, _) -> names.add(name));
        names.sort(null);
        return names;
    }
}
