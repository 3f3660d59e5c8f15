package app.latent.indexer;

import java.nio.file.Path;
import java.util.Locale;

/** Where Latent keeps documents of its own in the library: albums, saved searches, what edits can be taken back to, the trash. docs/format.md lists them. */
public final class LatentFolder {
    public static final String NAME = ".latent";

    /** Where the trash is, relative to the library. */
    public static final String TRASH = NAME + "/trash";

    private LatentFolder() {}

    /** @param root of the library */
    public static Path of(Path root) {
        return root.resolve(NAME);
    }

    /** @param path relative to the library, with {@code /} between names */
    public static boolean holds(String path) {
        return path.equals(NAME) || path.startsWith(NAME + "/");
    }

    /** As {@link #holds} in whatever case: where the file system knows no difference, neither may whoever guards it. */
    public static boolean mayHold(String path) {
        return holds(path.toLowerCase(Locale.ROOT));
    }

    /** Whether something is in the trash; so is the trash itself. */
    public static boolean isTrash(String path) {
        return path.equals(TRASH) || path.startsWith(TRASH + "/");
    }
}
