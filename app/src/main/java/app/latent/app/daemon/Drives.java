package app.latent.app.daemon;

import app.latent.app.failure.Failure;
import app.latent.app.failure.Failures;
import app.latent.mount.Mount;
import app.latent.mount.MountException;
import app.latent.mount.MountOptions;
import java.nio.file.Path;

/** Mounts an unlocked vault. */
final class Drives {
    /** What `mount` and `df` show. The same for all vaults: it tells nothing. */
    private static final String NAME = "latent";

    private Drives() {}

    /** @param root of the vault */
    static Mount mount(Path root, DriveSettings drive, boolean readOnly) throws Failure {
        var options = new MountOptions(NAME, readOnly, drive.allowOther());
        try {
            return drive.driver().mounter().mount(root, drive.mountPoint(), options);
        } catch (MountException e) {
            throw Failures.of(e);
        }
    }
}
