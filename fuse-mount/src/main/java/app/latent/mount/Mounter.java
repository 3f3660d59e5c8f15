package app.latent.mount;

import java.nio.file.Path;
import java.time.Duration;

/** Mounts the folder tree under a {@link Path} of any file system as a drive. */
public interface Mounter {

    /**
     * After which a program is told EIO of what the files beneath have not answered, as far as the driver can: programs, and who uses them,
     * take what lasts longer for a machine that hangs.
     */
    Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Returns once the drive answers.
     *
     * @param root the directory that becomes the root of the drive; its file system stays the caller's
     * @param mountPoint an empty directory of the default file system; a stale mount left there by a killed process is cleaned first
     * @throws MountException where the mount point cannot be used or the machine has no FUSE; its message is for the user
     */
    Mount mount(Path root, Path mountPoint, MountOptions options) throws MountException;
}
