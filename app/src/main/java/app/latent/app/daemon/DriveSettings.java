package app.latent.app.daemon;

import app.latent.mount.driver.Driver;
import java.nio.file.Path;

/**
 * How a vault is to be mounted.
 *
 * @param driver what to mount it with
 * @param allowOther whether other users of the machine may use it, as far as the modes of the files let them
 */
public record DriveSettings(Path mountPoint, Driver driver, boolean allowOther) {

    /** For the user alone, with what this machine has. */
    public static DriveSettings at(Path mountPoint) {
        return new DriveSettings(mountPoint, Driver.AUTO, false);
    }
}
