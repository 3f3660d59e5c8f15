package app.latent.indexer.search;

import app.latent.indexer.media.LibraryPath;

/**
 * What the file system says of a photo's file.
 *
 * @param path relative to the library, with {@code /} between names
 * @param modified milliseconds since 1970
 */
public record FileFacts(String path, long bytes, long modified) {
    /** Stands for the modification time of a file that should be looked at again: no file has it. */
    public static final long NEVER = Long.MIN_VALUE;

    public String name() {
        return LibraryPath.nameOf(path);
    }

    /** Of the file at a path; empty for the library itself. */
    public static String folderOf(String path) {
        return LibraryPath.folderOf(path);
    }

    public String folder() {
        return folderOf(path);
    }

    /** The path of another name in the same folder. */
    public String beside(String name) {
        return path.substring(0, path.lastIndexOf('/') + 1) + name;
    }

    /** The same name, size and modification time, in whatever folder. */
    public boolean isLike(FileFacts other) {
        return name().equals(other.name()) && isSame(other);
    }

    /** The same size and modification time. */
    public boolean isSame(FileFacts other) {
        return bytes == other.bytes && modified == other.modified;
    }

    public FileFacts toBeLookedAtAgain() {
        return new FileFacts(path, bytes, NEVER);
    }
}
