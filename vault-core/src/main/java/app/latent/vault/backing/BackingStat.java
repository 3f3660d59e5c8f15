package app.latent.vault.backing;

import java.nio.file.attribute.FileTime;

/**
 * Attributes of a file or folder of a {@link BackingStore}, of one moment.
 *
 * @param size in bytes
 * @param created the time of creation, or the next best that the store knows
 * @param changed the last change of content or attributes, or {@code modified} where the store does not know
 * @param mode the twelve permission bits; -1 where the store has none
 * @param uid -1 where the store has none
 * @param gid -1 where the store has none
 * @param identity equal for the same file whatever its path, unequal for two files that are there at the same time
 */
public record BackingStat(
        Kind kind,
        long size,
        FileTime modified,
        FileTime accessed,
        FileTime created,
        FileTime changed,
        int mode,
        int uid,
        int gid,
        Object identity) {

    /** What stands at a path. */
    public enum Kind {
        FILE,
        FOLDER,
        SYMLINK,
        /** A pipe, a socket, a device. */
        OTHER
    }

    /** The same with another mode. */
    BackingStat withMode(int other) {
        return new BackingStat(kind, size, modified, accessed, created, changed, other, uid, gid, identity);
    }

    /** The same with another size. */
    BackingStat withSize(long other) {
        return new BackingStat(kind, other, modified, accessed, created, changed, mode, uid, gid, identity);
    }

    public boolean isFile() {
        return kind == Kind.FILE;
    }

    public boolean isFolder() {
        return kind == Kind.FOLDER;
    }
}
