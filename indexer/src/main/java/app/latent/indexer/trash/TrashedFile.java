package app.latent.indexer.trash;

import app.latent.indexer.media.LibraryPath;

/**
 * A file that was deleted, as it was then.
 *
 * @param name what it is called in the trash
 * @param path where it was, and where it is put back: relative to the library, with {@code /} between names
 * @param bytes its size
 * @param modified milliseconds since 1970
 */
public record TrashedFile(String name, String path, long bytes, long modified) {

    /** Called there as where it was. */
    static TrashedFile of(String path, long bytes, long modified) {
        return new TrashedFile(LibraryPath.nameOf(path), path, bytes, modified);
    }

    TrashedFile to(String other) {
        return new TrashedFile(name, other, bytes, modified);
    }

    boolean isLike(TrashedFile other) {
        return bytes == other.bytes && modified == other.modified;
    }
}
