package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.crypto.WarmUp;
import app.latent.vault.recovery.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** A folder that holds a Cryptomator vault of format 8, locked. */
public final class Vault {

    private final VaultFolder folder;

    private Vault(VaultFolder folder) {
        this.folder = folder;
    }

    /**
     * Makes a new vault: format 8, SIV_GCM, names shortened from 220 characters on. Any Cryptomator opens it.
     *
     * @param folder is created, with its parents, when it is missing; otherwise it must be an empty folder
     * @param passphrase stays the caller's
     * @throws VaultException NOT_EMPTY, ALREADY_EXISTS, WEAK_PASSPHRASE or LONG_PASSPHRASE; nothing is left behind, whatever fails
     */
    public static Vault create(Path folder, Passphrase passphrase) throws IOException {
        new VaultCreation(folder.toAbsolutePath()).create(passphrase);
        return at(folder);
    }

    /**
     * Looks at all that can be told in advance to keep a vault from being made in a folder.
     *
     * @throws VaultException NOT_EMPTY or ALREADY_EXISTS
     */
    public static void requireRoom(Path folder) throws IOException {
        new VaultCreation(folder.toAbsolutePath()).requireRoom();
    }

    /**
     * The vault in a folder, as far as can be told without a passphrase.
     *
     * @throws VaultException NOT_A_VAULT, NEWER_FORMAT, OLD_FORMAT, DAMAGED_CONFIG or LEADS_ELSEWHERE
     */
    public static Vault at(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new VaultException(
                    Reason.NOT_A_VAULT,
                    folder + " is not a folder. Name the folder that holds " + VaultFolder.CONFIG + ".");
        }
        // One vault is one path, whatever links lead there.
        VaultFolder real = new VaultFolder(folder.toRealPath());
        VaultConfigFile.read(real);
        return new Vault(real);
    }

    /**
     * Looks at all that can be told without a passphrase to be in the way of unlocking, so that nobody types one for nothing.
     *
     * @throws VaultException LEADS_ELSEWHERE, or as {@link #at}
     */
    public void requireUnlockable() throws IOException {
        VaultConfigFile.read(folder);
        MasterkeyFile.read(folder.masterkey()).checkBounds();
        folder.requireOwnFiles();
    }

    /** Where the ciphertext is: absolute, through all links. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Derives the key (a second or so, by design) and opens the cleartext tree. A failed attempt changes nothing on disk.
     *
     * @param passphrase stays the caller's
     * @throws VaultException WRONG_PASSPHRASE, IN_USE, INCOMPLETE, LEADS_ELSEWHERE, or as {@link #at}
     */
    public UnlockedVault unlock(Passphrase passphrase, UnlockOptions options) throws IOException {
        folder.requireOwnFiles();
        WarmUp.begin();
        return withMasterkey(passphrase, opened -> {
            checkRoot(opened.masterkey(), opened.config());
            UnlockedVault unlocked = UnlockedVault.open(folder, opened.masterkey(), opened.config(), options);
            if (!options.readOnly()) keep(opened.masterkeyFile(), opened.configFile());
            return unlocked;
        });
    }

    /**
     * Whether a passphrase opens this vault, at the cost of unlocking it and without any trace.
     *
     * @param passphrase stays the caller's
     * @throws VaultException WRONG_PASSPHRASE, or as {@link #at}
     */
    public void requirePassphrase(Passphrase passphrase) throws IOException {
        withMasterkey(passphrase, opened -> opened);
    }

    /** Changes whenever another passphrase may open the vault. Costs a look at {@code masterkey.cryptomator}. */
    public Object passphraseState() throws IOException {
        return folder.passphraseState();
    }

    /**
     * Both files, which belong together.
     *
     * @param masterkey valid for as long as the use lasts
     */
    private record Opened(
            Masterkey masterkey, VaultConfig config, MasterkeyFile masterkeyFile, VaultConfigFile configFile) {}

    @FunctionalInterface
    private interface Use<T> {
        T of(Opened opened) throws IOException;
    }

    private <T> T withMasterkey(Passphrase passphrase, Use<T> use) throws IOException {
        VaultConfigFile alleged = VaultConfigFile.read(folder);
        MasterkeyFile file = MasterkeyFile.read(folder.masterkey());
        try (Masterkey masterkey = file.unlock(passphrase)) {
            return use.of(new Opened(masterkey, alleged.verify(masterkey), file, alleged));
        }
    }

    /** Once they have proven themselves, both files get a backup, as the original makes it at each unlock. */
    private void keep(MasterkeyFile masterkey, VaultConfigFile config) {
        new BackedUpFile(folder.masterkey()).backUpIfPossible(masterkey.bytes());
        new BackedUpFile(folder.config()).backUpIfPossible(config.bytes());
    }

    /**
     * Puts the vault under another passphrase; also while it is unlocked, here or elsewhere. The recovery key stays the same. The old {@code masterkey.cryptomator} stays
     * beside the new one as a backup, as Cryptomator keeps it, and opens with the old passphrase: what was known to others stays known to them.
     *
     * @param current stays the caller's, as does {@code chosen}
     * @throws VaultException WRONG_PASSPHRASE, WEAK_PASSPHRASE, LONG_PASSPHRASE, or as {@link #at}; in case of any exception the old passphrase opens the vault
     */
    public void changePassphrase(Passphrase current, Passphrase chosen) throws IOException {
        chosen.requireLength();
        withMasterkey(current, opened -> {
            MasterkeyFile.rewrite(folder.masterkey(), opened.masterkey(), chosen);
            return opened;
        });
    }

    /**
     * The vault's masterkey for people to write down.
     *
     * @param passphrase stays the caller's
     * @return closed by the caller
     * @throws VaultException WRONG_PASSPHRASE, or as {@link #at}
     */
    public RecoveryKey recoveryKey(Passphrase passphrase) throws IOException {
        return withMasterkey(
                passphrase, opened -> RecoveryKey.of(opened.masterkey().getEncoded()));
    }

    private void checkRoot(Masterkey masterkey, VaultConfig config) throws VaultException {
        try (Cryptor cryptor =
                CryptorProvider.forScheme(config.getCipherCombo()).provide(masterkey.copy(), new SecureRandom())) {
            if (!Files.isDirectory(folder.rootDirectory(cryptor))) {
                throw new VaultException(
                        Reason.INCOMPLETE,
                        "The vault's root directory is missing below " + folder.data()
                                + ". Wait until the sync client has finished, or restore it from a backup.");
            }
        }
    }
}
