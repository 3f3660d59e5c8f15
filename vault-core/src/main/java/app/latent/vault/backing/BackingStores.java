package app.latent.vault.backing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Finds the store that serves a folder best. */
public final class BackingStores {

    private BackingStores() {}

    /**
     * @param folder must be there, in any file system
     * @throws java.nio.file.NotDirectoryException where it is none
     */
    public static BackingStore open(Path folder) throws IOException {
        boolean local = folder.getFileSystem().equals(FileSystems.getDefault());
        return local && LinuxBackingStore.isSupported() ? LinuxBackingStore.open(folder) : new NioBackingStore(folder);
    }
}
