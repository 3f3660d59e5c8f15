package app.latent.vault.conflict;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * One of the two versions of a conflict.
 *
 * @param size in bytes; of a directory, how many things are directly in it
 */
public record Version(Path path, Kind kind, long size, FileTime modified) {

    /** What it is. */
    public enum Kind {
        FILE,
        DIRECTORY,
        LINK
    }
}
