package app.latent.vault.nio;

import app.latent.ffi.attribute.UnixFileAttributes;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.tree.Node;
import java.nio.file.AccessMode;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/**
 * Attributes of a file, directory or symbolic link: those of its ciphertext, but for its kind, size and key.
 *
 * @param size of the cleartext, in bytes; a link's target has that many
 * @param key stays with a file as long as it is there
 */
record VaultAttributes(Node.Kind kind, long size, Object key, BackingStat stat, Principals principals)
        implements UnixFileAttributes {

    private static final int FILE = 0100000;
    private static final int DIRECTORY = 0040000;
    private static final int LINK = 0120000;

    @Override
    public FileTime lastModifiedTime() {
        return stat.modified();
    }

    @Override
    public FileTime lastAccessTime() {
        return stat.accessed();
    }

    @Override
    public FileTime creationTime() {
        return stat.created();
    }

    @Override
    public FileTime changed() {
        return stat.changed();
    }

    @Override
    public boolean isRegularFile() {
        return kind == Node.Kind.FILE;
    }

    @Override
    public boolean isDirectory() {
        return kind == Node.Kind.DIRECTORY;
    }

    @Override
    public boolean isSymbolicLink() {
        return kind == Node.Kind.LINK;
    }

    @Override
    public boolean isOther() {
        return false;
    }

    @Override
    public Object fileKey() {
        return key;
    }

    @Override
    public UserPrincipal owner() {
        return principals.user(stat.uid());
    }

    @Override
    public GroupPrincipal group() {
        return principals.group(stat.gid());
    }

    @Override
    public Set<PosixFilePermission> permissions() {
        return Permissions.of(permissionBits());
    }

    int permissionBits() {
        return isSymbolicLink() ? Permissions.ALL : stat.mode() & Permissions.WITH_SPECIAL;
    }

    /** As far as the nine bits tell, whoever asks. */
    boolean allows(AccessMode access) {
        if (stat.mode() < 0) return true;
        int anybody = switch (access) {
            case READ -> 0444;
            case WRITE -> 0222;
            case EXECUTE -> 0111;
        };
        return (permissionBits() & anybody) != 0;
    }

    @Override
    public int user() {
        return stat.uid();
    }

    @Override
    public int groupNumber() {
        return stat.gid();
    }

    @Override
    public int links() {
        return 1;
    }

    @Override
    public long inode() {
        return Inodes.of(key);
    }

    @Override
    public int mode() {
        int type = switch (kind) {
            case FILE -> FILE;
            case DIRECTORY -> DIRECTORY;
            case LINK -> LINK;
        };
        return type | permissionBits();
    }
}
