package app.latent.mount.ops;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Reads and changes what {@link Stat} shows, as far as a file system tells it. Symbolic links are not followed. */
public interface Attributes {

    Stat read(Path path) throws IOException;

    /** @param permissions of {@link Stat#PERMISSION_MASK}; where the file system keeps none this does nothing */
    void setPermissions(Path path, int permissions) throws IOException;

    /** @param user or group -1 for no change; where the file system keeps none this does nothing */
    void setOwner(Path path, int user, int group) throws IOException;

    boolean keepsPermissions();

    /** The richest that the file system of {@code root} has. */
    static Attributes of(Path root, Identity identity) throws IOException {
        Set<String> views = root.getFileSystem().supportedFileAttributeViews();
        if (views.contains("unix")) {
            return UnixAttributes.of(root);
        }
        return views.contains("posix") ? new PosixAttributes(identity) : new BasicAttributes(identity);
    }
}
