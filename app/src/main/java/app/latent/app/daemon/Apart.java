package app.latent.app.daemon;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is cleartext, or of this machine alone, stays out of the vault's own folder, from where the sync client would carry it away. */
final class Apart {

    private Apart() {}

    /** @throws Failure that says what to choose elsewhere */
    static void require(UnlockSettings settings, Path vaultFolder) throws Failure {
        DriveSettings drive = settings.drive();
        if (drive != null && isInside(drive.mountPoint(), vaultFolder)) {
            throw usage(
                    "The mount point is inside of the vault's own folder, where your photos would be synced in the clear. Choose one elsewhere.");
        }
        if (isInside(settings.cacheFolder(), vaultFolder)) {
            throw usage("The cache folder is inside of the vault's own folder. Choose one elsewhere.");
        }
        if (isInside(settings.journalFolder(), vaultFolder)) {
            throw usage("The folder " + settings.journalFolder()
                    + " is inside of the vault's own folder. Choose one elsewhere with XDG_STATE_HOME.");
        }
    }

    private static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    private static boolean isInside(Path path, Path folder) {
        Path existing = path.toAbsolutePath().normalize();
        while (existing != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing != null && existing.toRealPath().startsWith(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
