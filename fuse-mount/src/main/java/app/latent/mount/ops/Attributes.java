package app.latent.mount.ops;

import app.latent.ffi.attribute.UnixFileAttributes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads and changes what {@link Stat} shows, as far as a file system tells it. Symbolic links are not followed. */
public interface Attributes {

    /** @return null where there is nothing */
    @Nullable Stat readIfExists(Path path) throws IOException;

    /** @throws NoSuchFileException where there is nothing */
    default Stat read(Path path) throws IOException {
        Stat stat = readIfExists(path);
        if (stat == null) {
            throw new NoSuchFileException(path.toString());
        }
        return stat;
    }

    /** @param permissions of {@link Stat#PERMISSION_MASK}; where the file system keeps none this does nothing */
    void setPermissions(Path path, int permissions) throws IOException;

    /** @param user or group -1 for no change; where the file system keeps none this does nothing */
    void setOwner(Path path, int user, int group) throws IOException;

    boolean keepsPermissions();

    /** The richest that the file system of {@code root} has. */
    static Attributes of(Path root, Identity identity) throws IOException {
        if (!root.getFileSystem().supportedFileAttributeViews().contains(UnixAttributes.VIEW)) {
            return new BasicAttributes(identity);
        }
        return new UnixAttributes(tellsAllAtOnce(root) ? UnixAttributes::readAtOnce : UnixAttributes.byName(root));
    }

    private static boolean tellsAllAtOnce(Path root) throws IOException {
        try {
            Files.readAttributes(root, UnixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (UnsupportedOperationException byNameOnly) {
            return false;
        }
    }
}
