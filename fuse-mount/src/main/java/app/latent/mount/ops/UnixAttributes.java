package app.latent.mount.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/** For the default file system, which tells all that stat(2) does, by the attribute view named "unix". */
final class UnixAttributes implements Attributes {

    private static final String ALL = "unix:mode,ino,dev,nlink,uid,gid,size,lastAccessTime,lastModifiedTime,ctime";

    /** Files of other file systems below the root get numbers of their own. */
    private final long deviceOfRoot;

    private UnixAttributes(long deviceOfRoot) {
        this.deviceOfRoot = deviceOfRoot;
    }

    static UnixAttributes of(Path root) throws IOException {
        return new UnixAttributes((long) Files.getAttribute(root, "unix:dev"));
    }

    @Override
    public Stat read(Path path) throws IOException {
        Map<String, Object> all = Files.readAttributes(path, ALL, LinkOption.NOFOLLOW_LINKS);
        return new Stat(
                number(all, "mode"),
                number(all, "nlink"),
                number(all, "uid"),
                number(all, "gid"),
                (long) value(all, "size"),
                (FileTime) value(all, "lastAccessTime"),
                (FileTime) value(all, "lastModifiedTime"),
                (FileTime) value(all, "ctime"),
                inode((long) value(all, "dev"), (long) value(all, "ino")));
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

    private long inode(long device, long number) {
        return device == deviceOfRoot ? number : Inodes.of(device + "," + number);
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
}
