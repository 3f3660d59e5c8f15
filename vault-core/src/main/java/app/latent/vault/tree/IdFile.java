package app.latent.vault.tree;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The {@code dir.c9r} that makes a folder a directory, read.
 *
 * @param stat as it was when it was opened
 */
public record IdFile(DirectoryId id, BackingStat stat) {

    /**
     * @param node the path of the folder that it is in
     * @throws java.nio.file.NoSuchFileException or {@link java.nio.file.NotDirectoryException} when it is not there
     * @throws IllegalArgumentException when what is in it is no directory ID
     */
    public static IdFile read(BackingStore store, String node) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(DirectoryId.LONGEST + 1);
        BackingStat stat;
        try (BackingFile file = store.open(path(node), BackingStore.Access.READ)) {
            stat = file.opened();
            file.read(bytes, 0);
        }
        byte[] id = new byte[bytes.flip().remaining()];
        bytes.get(id);
        return new IdFile(DirectoryId.parse(id), stat);
    }

    static String path(String node) {
        return node + "/" + NodeName.DIRECTORY_FILE;
    }
}
