package app.latent.vault.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;

/** Reads {@link BackingStat}s by java.nio: with the owner and the mode where it knows them at no cost of their own. */
final class NioAttributes {

    private static final String VIEW = "unix";
    private static final String NAMES =
            "unix:mode,uid,gid,ctime,size,lastModifiedTime,lastAccessTime,creationTime,fileKey";

    private static final int KIND = 0170000;
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    private static final int SYMLINK = 0120000;
    private static final int PERMISSIONS = 07777;

    /** Stands for a file where the file system has no keys: neither equal across renames nor proof against a replacement of the same time. */
    private record PathIdentity(Path path, FileTime created) {}

    private final boolean unix;

    NioAttributes(Path root) {
        this.unix = root.getFileSystem().supportedFileAttributeViews().contains(VIEW);
    }

    /** Whether modes and owners can be read and set. */
    boolean hasOwners() {
        return unix;
    }

    BackingStat read(Path path) throws IOException {
        return unix ? readUnix(path) : readBasic(path);
    }

    static BackingStat.Kind kind(Path path) throws IOException {
        return kind(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    private static BackingStat readUnix(Path path) throws IOException {
        Map<String, Object> values = Files.readAttributes(path, NAMES, LinkOption.NOFOLLOW_LINKS);
        int mode = (int) value(values, "mode");
        return new BackingStat(
                kind(mode),
                (long) value(values, "size"),
                (FileTime) value(values, "lastModifiedTime"),
                (FileTime) value(values, "lastAccessTime"),
                (FileTime) value(values, "creationTime"),
                (FileTime) value(values, "ctime"),
                mode & PERMISSIONS,
                (int) value(values, "uid"),
                (int) value(values, "gid"),
                value(values, "fileKey"));
    }

    private static Object value(Map<String, Object> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static BackingStat readBasic(Path path) throws IOException {
        BasicFileAttributes read = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Object key = read.fileKey();
        return new BackingStat(
                kind(read),
                read.size(),
                read.lastModifiedTime(),
                read.lastAccessTime(),
                read.creationTime(),
                read.lastModifiedTime(),
                -1,
                -1,
                -1,
                key == null ? new PathIdentity(path, read.creationTime()) : key);
    }

    private static BackingStat.Kind kind(int mode) {
        return switch (mode & KIND) {
            case FILE -> BackingStat.Kind.FILE;
            case FOLDER -> BackingStat.Kind.FOLDER;
            case SYMLINK -> BackingStat.Kind.SYMLINK;
            default -> BackingStat.Kind.OTHER;
        };
    }

    private static BackingStat.Kind kind(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return BackingStat.Kind.FILE;
        }
        if (attributes.isDirectory()) {
            return BackingStat.Kind.FOLDER;
        }
        return attributes.isSymbolicLink() ? BackingStat.Kind.SYMLINK : BackingStat.Kind.OTHER;
    }
}
