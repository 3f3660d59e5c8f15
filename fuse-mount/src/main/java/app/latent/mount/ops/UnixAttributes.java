package app.latent.mount.ops;

import app.latent.ffi.attribute.UnixFileAttributes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For file systems that tell all that stat(2) does. */
final class UnixAttributes implements Attributes {

    /** The attribute view in which they do. */
    static final String VIEW = "unix";

    private static final String ALL = "unix:mode,ino,dev,nlink,uid,gid,size,lastAccessTime,lastModifiedTime,ctime";

    /** One of the two ways in which they tell it. */
    @FunctionalInterface
    interface Reading {
        @Nullable Stat of(Path path) throws IOException;
    }

    private final Reading reading;

    UnixAttributes(Reading reading) {
        this.reading = reading;
    }

    @Override
    public @Nullable Stat readIfExists(Path path) throws IOException {
        return reading.of(path);
    }

    /** By a type of its own, as a vault does. */
    static @Nullable Stat readAtOnce(Path path) throws IOException {
        UnixFileAttributes all = path.getFileSystem()
                .provider()
                .readAttributesIfExists(path, UnixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (all == null) {
            return null;
        }
        return new Stat(
                all.mode(),
                all.links(),
                all.user(),
                all.groupNumber(),
                all.size(),
                all.lastAccessTime().toInstant(),
                all.lastModifiedTime().toInstant(),
                all.changed().toInstant(),
                all.inode());
    }

    /** By name, as the default file system does. Files of other file systems below the root get numbers of their own. */
    static Reading byName(Path root) throws IOException {
        long deviceOfRoot = (long) Files.getAttribute(root, "unix:dev");
        return path -> readByName(path, deviceOfRoot);
    }

    private static @Nullable Stat readByName(Path path, long deviceOfRoot) throws IOException {
        Map<String, Object> all;
        try {
            all = Files.readAttributes(path, ALL, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException absent) {
            return null;
        }
        return new Stat(
                number(all, "mode"),
                number(all, "nlink"),
                number(all, "uid"),
                number(all, "gid"),
                (long) value(all, "size"),
                time(all, "lastAccessTime"),
                time(all, "lastModifiedTime"),
                time(all, "ctime"),
                inode((long) value(all, "dev"), (long) value(all, "ino"), deviceOfRoot));
    }

    private static long inode(long device, long number, long deviceOfRoot) {
        return device == deviceOfRoot ? number : Inodes.of(device + "," + number);
    }

    private static Instant time(Map<String, Object> all, String name) {
        return ((FileTime) value(all, name)).toInstant();
    }

    private static int number(Map<String, Object> all, String name) {
        return (int) value(all, name);
    }

    private static Object value(Map<String, Object> all, String name) {
        Object value = all.get(name);
        if (value == null) {
            throw new IllegalStateException("no attribute " + name);
        }
        return value;
    }

    @Override
    public boolean keepsPermissions() {
        return true;
    }

    @Override
    public void setPermissions(Path path, int permissions) throws IOException {
        Files.setAttribute(path, "unix:mode", permissions);
    }

    @Override
    public void setOwner(Path path, int user, int group) throws IOException {
        if (user != -1) {
            Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
        if (group != -1) {
            Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
