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
     * @throws java.nio.file.NoSuchFileException where nothing is there
     */
    public static BackingStore open(Path folder) throws IOException {
        return new ShownModesStore(plain(folder));
    }

    private static BackingStore plain(Path folder) throws IOException {
        boolean local = folder.getFileSystem().equals(FileSystems.getDefault());
        if (local && LinuxBackingStore.isSupported()) {
            try {
                return LinuxBackingStore.open(folder);
            } catch (IOException e) {
                // A sandbox refuses the calls, or the folder cannot be opened: then java.nio says so.
                return new NioBackingStore(folder);
            }
        }
        return new NioBackingStore(folder);
    }
}
