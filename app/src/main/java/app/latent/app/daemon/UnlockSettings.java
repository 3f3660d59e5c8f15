package app.latent.app.daemon;

import app.latent.app.autolock.AutoLockSettings;
import app.latent.app.control.RuntimeFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a vault is to be unlocked.
 *
 * @param vault the folder of the vault
 * @param drive how to mount it; null for no drive
 * @param address where to serve gallery and WebDAV; null for no gateway
 * @param metricsPort where numbers are shown to programs of this machine; null for nowhere
 * @param front what protects the way there
 * @param strict what is suspicious cannot be opened until it is accepted
 * @param index whether to keep the photo index current
 * @param cacheFolder where index and thumbnails are kept, encrypted, in a folder for each vault
 * @param keyFile whether the passphrase ends with that of a key file, without which people sign in to the gallery
 * @param autoLock when it is to be locked though nobody says so
 * @param journalFolder where what a crash must not lose is kept, encrypted, in a folder for each vault
 */
public record UnlockSettings(
        Path vault,
        @Nullable DriveSettings drive,
        @Nullable ServeAddress address,
        @Nullable Integer metricsPort,
        FrontSettings front,
        boolean readOnly,
        boolean strict,
        boolean index,
        boolean keyFile,
        AutoLockSettings autoLock,
        Path cacheFolder,
        Path journalFolder) {

    /** Where {@link #keepingCertificate} may keep what was last served with, in a folder that only its user enters. */
    public Path keptCertificate() throws IOException {
        return UserFolders.state().resolve("serve").resolve(RuntimeFolder.nameOf(vault) + ".pem");
    }

    /** With {@link FrontSettings#kept}. */
    public UnlockSettings keepingCertificate(Path file) {
        return new UnlockSettings(
                vault,
                drive,
                address,
                metricsPort,
                front.keeping(file),
                readOnly,
                strict,
                index,
                keyFile,
                autoLock,
                cacheFolder,
                journalFolder);
    }

    /** With another address. */
    public UnlockSettings servedAt(ServeAddress other) {
        return new UnlockSettings(
                vault,
                drive,
                other,
                metricsPort,
                front,
                readOnly,
                strict,
                index,
                keyFile,
                autoLock,
                cacheFolder,
                journalFolder);
    }

    /** For its owner at home, as the page that unlocks it has it: with its index, and with no address yet. */
    public static UnlockSettings atHome(
            Path vault, @Nullable DriveSettings drive, boolean keyFile, AutoLockSettings autoLock) {
        return new UnlockSettings(
                vault,
                drive,
                null,
                null,
                FrontSettings.PLAIN,
                false,
                false,
                true,
                keyFile,
                autoLock,
                defaultCacheFolder(),
                defaultJournalFolder());
    }

    /** For one command's own use: the index, and nothing that others can reach. */
    public static UnlockSettings forOneCommand(Path vault) {
        return forOneCommand(vault, false, true);
    }

    /** For one command's own use of the tree alone. */
    public static UnlockSettings withoutIndex(Path vault) {
        return forOneCommand(vault, false, false);
    }

    /** To look at the vault's folder and change nothing. */
    public static UnlockSettings toCheck(Path vault) {
        return forOneCommand(vault, true, false);
    }

    private static UnlockSettings forOneCommand(Path vault, boolean readOnly, boolean index) {
        return new UnlockSettings(
                vault,
                null,
                null,
                null,
                FrontSettings.PLAIN,
                readOnly,
                false,
                index,
                false,
                AutoLockSettings.NEVER,
                defaultCacheFolder(),
                defaultJournalFolder());
    }

    /** What people call the vault, as its folder is called. */
    public String vaultName() {
        Path name = vault.getFileName();
        return name == null ? "" : name.toString();
    }

    /** @throws IllegalStateException where nothing is served */
    ServeAddress requireAddress() {
        ServeAddress served = address;
        if (served == null) throw new IllegalStateException("nothing is served");
        return served;
    }

    /** Whether anybody sees the vault for whom changes of the sync client are to be noticed. */
    boolean isForOthers() {
        return drive != null || address != null || index;
    }

    /** For what a check that was ended leaves. */
    public static Path defaultCheckFolder() {
        return UserFolders.state().resolve("check");
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
