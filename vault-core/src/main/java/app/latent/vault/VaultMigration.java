package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.migration.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.cryptomator.cryptolib.api.Masterkey;

/** A vault of an older format, which can be brought to format 8. Nothing happens to it unasked: apps that know only the older format do not open it afterwards. */
public final class VaultMigration {

    private final VaultFolder folder;
    private final int format;

    private VaultMigration(VaultFolder folder, int format) {
        this.folder = folder;
        this.format = format;
    }

    /**
     * @return empty where the folder has no vault of an older format
     * @throws VaultException OLD_FORMAT where it has one that is too old, LEADS_ELSEWHERE, DAMAGED_CONFIG where that cannot be told
     */
    public static Optional<VaultMigration> of(Path path) throws IOException {
        VaultFolder folder = new VaultFolder(path.toAbsolutePath());
        if (Files.exists(folder.config()) || !Files.isRegularFile(folder.masterkey())) return Optional.empty();
        MasterkeyFile masterkey = MasterkeyFile.read(folder.masterkey());
        if (!masterkey.isOfFormatBefore(VaultConfigFile.FORMAT)) return Optional.empty();
        if (masterkey.isOfFormatBefore(Migration.OLDEST)) {
            throw new VaultException(
                    Reason.OLD_FORMAT,
                    "The vault is of format " + masterkey.format() + ", and there is no way from formats before "
                            + Migration.OLDEST
                            + ". An old version of Cryptomator opens it: copy the files from there.");
        }
        folder.requireOwnFiles();
        return Optional.of(new VaultMigration(new VaultFolder(path.toRealPath()), masterkey.format()));
    }

    /** The format it has now. */
    public int format() {
        return format;
    }

    /**
     * Brings it to format 8; from format 7 in a moment, from older ones by renaming every file. A backup of {@code masterkey.cryptomator} stays.
     *
     * @param passphrase stays the caller's
     * @param progress from 0 to about 1, once for each format in between
     * @throws VaultException WRONG_PASSPHRASE or DAMAGED_CONFIG, and nothing has changed; OLD_FORMAT where it stopped on the way: a second attempt goes on from there
     */
    public void migrate(Passphrase passphrase, DoubleConsumer progress) throws IOException {
        MasterkeyFile before = MasterkeyFile.read(folder.masterkey());
        try (Masterkey masterkey = before.unlock(passphrase)) {
            before.verifyFormat(masterkey);
        }
        new BackedUpFile(folder.masterkey()).backUp(before.bytes());
        try {
            for (int from = format; from < VaultConfigFile.FORMAT; from++) {
                Migration.step(folder.path(), VaultFolder.CONFIG, VaultFolder.MASTERKEY, passphrase.view(), progress);
            }
            DurableFiles.force(folder.config());
            DurableFiles.force(folder.masterkey());
            DurableFiles.force(folder.path());
        } catch (IOException e) {
            throw new VaultException(
                    Reason.OLD_FORMAT,
                    "The vault could not be brought to format " + VaultConfigFile.FORMAT + " ("
                            + e.getClass().getSimpleName()
                            + "). Nothing is lost; once what is in the way is gone (a full disk, a disk that allows no long"
                            + " names, a sync client at work), it goes on where it stopped.",
                    e);
        }
    }
}
