package app.latent.indexer;

import app.latent.indexer.PhotoSearch.Group;
import java.util.List;

/**
 * A folder that has photos, in it or below it.
 *
 * @param path relative to the library; empty for the library itself, which everybody sees with what of it is theirs
 * @param above the paths of the folders above it that are seen, the highest first; without the library itself
 * @param whole the photos in it and below it, of which the folder is known
 * @param folders those in it, with all below them, by their paths; in the library itself those above which none is seen
 */
public record SeenFolder(String path, List<String> above, Group whole, List<Group> folders) {
    public SeenFolder {
        above = List.copyOf(above);
        folders = List.copyOf(folders);
    }
}
