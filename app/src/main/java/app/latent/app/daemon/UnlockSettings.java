package app.latent.app.daemon;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a vault is to be unlocked.
 *
 * @param vault the folder of the vault
 * @param drive how to mount it; null for no drive
 * @param address where to serve gallery and WebDAV; null for no gateway
 * @param strict what is suspicious cannot be opened until it is accepted
 * @param index whether to keep the photo index current
 * @param cacheFolder where index and thumbnails are kept, encrypted, in a folder for each vault
 * @param journalFolder where what a crash must not lose is kept, encrypted, in a folder for each vault
 */
public record UnlockSettings(
        Path vault,
        @Nullable DriveSettings drive,
        @Nullable ServeAddress address,
        boolean readOnly,
        boolean strict,
        boolean index,
        Path cacheFolder,
        Path journalFolder) {

    /** For one command's own use: the index, and nothing that others can reach. */
    public static UnlockSettings forOneCommand(Path vault) {
        return new UnlockSettings(vault, null, null, false, false, true, defaultCacheFolder(), defaultJournalFolder());
    }

    /** For the index and thumbnails, which can be made again. */
    public static Path defaultCacheFolder() {
        return UserFolders.cache();
    }

    /** Beside the logs. */
    public static Path defaultJournalFolder() {
        return UserFolders.state().resolve("journal");
    }
}
