package app.latent.gateway.welcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders in one, without those that are hidden.
 *
 * @param shown its path as people write it, {@code ~/Dropbox}
 * @param parent null at the top
 * @param vault whether the folder itself is one
 * @param more whether there are more folders than are listed
 */
public record FolderList(
        String path, String shown, @Nullable String parent, boolean vault, List<Entry> folders, boolean more) {

    public FolderList {
        folders = List.copyOf(folders);
    }

    /** @param vault whether it is one */
    public record Entry(String path, String name, boolean vault) {}
}
