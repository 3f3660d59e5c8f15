package app.latent.mount.ops;

import java.time.Instant;

/**
 * What stat(2) shows of a file.
 *
 * @param mode the type and the permissions, as of inode(7)
 * @param links how many names the file has
 * @param size in bytes
 * @param inode a number that the file keeps while it is moved and changed, and no other file of the tree has; 0 where
 *     its file system tells none
 */
public record Stat(
        int mode,
        int links,
        int owner,
        int group,
        long size,
        Instant accessed,
        Instant modified,
        Instant changed,
        long inode) {

    public static final int TYPE_MASK = 0170000;
    public static final int DIRECTORY = 0040000;
    public static final int REGULAR = 0100000;
    public static final int SYMBOLIC_LINK = 0120000;
    public static final int PERMISSION_MASK = 07777;
    public static final int ANY_EXECUTE = 0111;
    public static final int SET_GROUP_ID = 02000;

    private static final int SET_USER_ID = 04000;
    private static final int GROUP_EXECUTE = 0010;
    private static final int BLOCK_SIZE = 512;

    /** There may be one for each of a hundred thousand files, and the times of most are the same. */
    public Stat {
        accessed = accessed.equals(modified) ? modified : accessed;
        changed = changed.equals(modified) ? modified : changed;
    }

    public boolean isDirectory() {
        return type() == DIRECTORY;
    }

    public boolean isSymbolicLink() {
        return type() == SYMBOLIC_LINK;
    }

    public int type() {
        return mode & TYPE_MASK;
    }

    /**
     * The permissions that a regular file has left after a write by somebody without privileges: without set-user-ID; and without
     * set-group-ID where its group may execute it, or is not the writer's.
     *
     * @param writersGroup the first of them, as no other is told
     */
    public int permissionsWithoutSetIds(int writersGroup) {
        boolean both = (mode & GROUP_EXECUTE) != 0 || group != writersGroup;
        return mode & PERMISSION_MASK & ~(both ? SET_USER_ID | SET_GROUP_ID : SET_USER_ID);
    }

    /** Whether such a write takes permissions away. */
    public boolean losesSetIds(int writersGroup) {
        return type() == REGULAR && permissionsWithoutSetIds(writersGroup) != (mode & PERMISSION_MASK);
    }

    /** As readdir(3) has it. */
    public int directoryEntryType() {
        return mode >>> 12 & 017;
    }

    /** Of 512 bytes. */
    public long blocks() {
        return size / BLOCK_SIZE + (size % BLOCK_SIZE == 0 ? 0 : 1);
    }

    /** Whether this is the file that was {@code earlier} seen under the same name, be it changed. */
    public boolean isSameFile(Stat earlier) {
        return type() == earlier.type() && inode == earlier.inode;
    }

    public boolean hasSameContent(Stat earlier) {
        return size == earlier.size && modified.equals(earlier.modified);
    }

    /** All that {@link #hasSameContent} does not compare, but for the time of access. */
    public boolean hasSameMetadata(Stat earlier) {
        return mode == earlier.mode
                && links == earlier.links
                && owner == earlier.owner
                && group == earlier.group
                && changed.equals(earlier.changed);
    }

    /** The same file with some attributes set. */
    Stat with(AttributeChanges changes, Instant now) {
        Times times = changes.times();
        return new Stat(
                changes.isOfPermissions() ? type() | changes.permissions() : mode,
                links,
                changes.user() != AttributeChanges.KEEP ? changes.user() : owner,
                changes.group() != AttributeChanges.KEEP ? changes.group() : group,
                size,
                times != null && times.accessed() != null ? times.accessed() : accessed,
                times != null && times.modified() != null ? times.modified() : modified,
                now,
                inode);
    }

    /** The same file after its last name was removed. */
    public Stat unlinked(long currentSize) {
        return new Stat(mode, 0, owner, group, currentSize, accessed, modified, changed, inode);
    }
}
