package app.latent.indexer;

import java.nio.file.Path;

/** Where Latent keeps documents of its own in the library: albums, saved searches, what edits can be taken back to. docs/format.md lists them. */
public final class LatentFolder {
    public static final String NAME = ".latent";

    private LatentFolder() {}

    /** @param root of the library */
    public static Path of(Path root) {
        return root.resolve(NAME);
    }

    /** @param path relative to the library, with {@code /} between names */
    public static boolean holds(String path) {
        return path.equals(NAME) || path.startsWith(NAME + "/");
    }
}
