package app.latent.mount.host;

import app.latent.ffi.Descriptor;
import app.latent.ffi.Errno;
import app.latent.ffi.ShellWord;
import app.latent.ffi.SystemCallException;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a directory can become a mount point, and that it can, where only a dead mount is in the way. */
public final class MountPoint {

    /** Somebody mounting at the same place in a loop must not keep us here. */
    private static final int MOST_STALE_MOUNTS = 16;

    private MountPoint() {}

    /**
     * @return the mount point free of symbolic links
     * @throws MountException where it is no empty directory, or something alive is mounted there
     */
    public static Path prepare(Path requested, Mechanism mechanism) throws MountException {
        try {
            Path mountPoint = resolve(requested);
            removeStaleMounts(mountPoint, mechanism);
            requireEmptyDirectory(mountPoint);
            return mountPoint;
        } catch (IOException unreadable) {
            throw unreadable(requested, unreadable);
        }
    }

    /**
     * As {@link #prepare}, of what can be told in advance; changes nothing.
     *
     * @throws MountException where it is no empty directory, or something alive is mounted there
     */
    public static void require(Path requested) throws MountException {
        try {
            Path mountPoint = resolve(requested);
            if (!isFuse(mountPoint)) requireEmptyDirectory(mountPoint);
            else if (!isStale(mountPoint)) throw busy(mountPoint);
        } catch (IOException unreadable) {
            throw unreadable(requested, unreadable);
        }
    }

    /** Whether a drive is left here whose process was killed. */
    public static boolean isDead(Path requested) throws IOException {
        try {
            Path mountPoint = resolve(requested);
            return isFuse(mountPoint) && isStale(mountPoint);
        } catch (MountException missing) {
            return false;
        }
    }

    /**
     * Takes away what {@link #isDead} tells of.
     *
     * @throws MountException where that is refused, or something alive is mounted there
     */
    public static void removeDead(Path requested) throws MountException {
        try {
            removeStaleMounts(resolve(requested), Mechanism.ofThisProcess());
        } catch (IOException unreadable) {
            throw unreadable(requested, unreadable);
        }
    }

    private static boolean isFuse(Path mountPoint) throws IOException {
        return MountTable.at(mountPoint).filter(MountTable.Entry::isFuse).isPresent();
    }

    private static MountException unreadable(Path requested, IOException cause) {
        return new MountException(Reason.REFUSED, "The mount point cannot be read: " + requested, cause);
    }

    /**
     * To serve a directory inside itself would wait for itself.
     *
     * @param mountPoint as {@link #prepare} has given it
     */
    public static void requireApart(Path root, Path mountPoint) throws MountException {
        if (root.getFileSystem().equals(FileSystems.getDefault()) && mountPoint.startsWith(root.toAbsolutePath())) {
            throw new MountException(
                    Reason.REFUSED, "The mount point lies inside what is to be mounted: " + mountPoint);
        }
    }

    /** A dead mount cannot be looked at, so only what leads to it is resolved where the whole cannot be. */
    private static Path resolve(Path requested) throws IOException, MountException {
        Path absolute = requested.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException unreachable) {
            Path parent = absolute.getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                throw missing(requested);
            }
            return parent.toRealPath().resolve(absolute.getFileName());
        }
    }

    private static void removeStaleMounts(Path mountPoint, Mechanism mechanism) throws IOException, MountException {
        for (int i = 0; i < MOST_STALE_MOUNTS; i++) {
            Optional<MountTable.Entry> mounted = MountTable.at(mountPoint).filter(MountTable.Entry::isFuse);
            if (mounted.isEmpty()) {
                return;
            }
            if (!isStale(mountPoint)) {
                throw busy(mountPoint);
            }
            try {
                mechanism.detach(mountPoint);
            } catch (IOException refused) {
                throw new MountException(
                        Reason.MOUNT_POINT_BUSY,
                        "A dead mount is left at " + mountPoint + " and cannot be removed (" + refused.getMessage()
                                + "). Whoever mounted it can: fusermount3 -u -z "
                                + ShellWord.of(mountPoint),
                        refused);
            }
        }
        throw busy(mountPoint);
    }

    /** A mount whose process is gone answers ENOTCONN to whatever reaches it. */
    private static boolean isStale(Path mountPoint) {
        try {
            Descriptor.open(mountPoint.toString(), Descriptor.READ_ONLY | Descriptor.DIRECTORY)
                    .close();
            return false;
        } catch (SystemCallException refused) {
            return refused.errno() == Errno.ENOTCONN || refused.errno() == Errno.ECONNABORTED;
        }
    }

    private static void requireEmptyDirectory(Path mountPoint) throws IOException, MountException {
        if (!Files.exists(mountPoint)) {
            throw missing(mountPoint);
        }
        if (!Files.isDirectory(mountPoint)) {
            throw new MountException(Reason.MOUNT_POINT_MISSING, "The mount point is not a directory: " + mountPoint);
        }
        try (var entries = Files.newDirectoryStream(mountPoint)) {
            if (entries.iterator().hasNext()) {
                throw new MountException(
                        Reason.MOUNT_POINT_NOT_EMPTY,
                        "The mount point is not empty: " + mountPoint + ". Choose an empty directory; what is in it"
                                + " would be hidden while the drive is mounted.");
            }
        }
    }

    private static MountException missing(Path mountPoint) {
        return new MountException(
                Reason.MOUNT_POINT_MISSING,
                "The mount point does not exist: " + mountPoint + ". Make it with: mkdir -p "
                        + ShellWord.of(mountPoint));
    }

    private static MountException busy(Path mountPoint) {
        return new MountException(
                Reason.MOUNT_POINT_BUSY,
                "Something is mounted at " + mountPoint + " already. Unmount it, or choose another directory.");
    }
}
