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
     * @throws VaultException NOT_EMPTY, ALREADY_EXISTS or WEAK_PASSPHRASE; nothing is left behind, whatever fails
     */
    public static Vault create(Path folder, Passphrase passphrase) throws IOException {
        new VaultCreation(folder.toAbsolutePath()).create(passphrase);
        return at(folder);
    }

    /**
     * The vault in a folder, as far as can be told without a passphrase.
     *
     * @throws VaultException NOT_A_VAULT, NEWER_FORMAT, OLD_FORMAT or DAMAGED_CONFIG
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

    /** Where the ciphertext is: absolute, through all links. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Derives the key (a second or so, by design) and opens the cleartext tree. A failed attempt changes nothing on disk.
     *
     * @param passphrase stays the caller's
     * @throws VaultException WRONG_PASSPHRASE, IN_USE, INCOMPLETE, or as {@link #at}
     */
    public UnlockedVault unlock(Passphrase passphrase, UnlockOptions options) throws IOException {
        VaultConfigFile alleged = VaultConfigFile.read(folder);
        WarmUp.begin();
        MasterkeyFile file = MasterkeyFile.read(folder.masterkey());
        try (Masterkey masterkey = file.unlock(passphrase)) {
            VaultConfig config = alleged.verify(masterkey);
            checkRoot(masterkey, config);
            UnlockedVault unlocked = UnlockedVault.open(folder, masterkey, config, options);
            if (!options.readOnly()) keep(file, alleged);
            return unlocked;
        }
    }

    /** Once they have proven themselves, both files get a backup, as the original makes it at each unlock. */
    private void keep(MasterkeyFile masterkey, VaultConfigFile config) {
        new KeyFile(folder.masterkey()).backUpIfPossible(masterkey.bytes());
        new KeyFile(folder.config()).backUpIfPossible(config.bytes());
    }

    /**
     * Puts the vault under another passphrase; also while it is unlocked, here or elsewhere. The recovery key stays the same. The old {@code masterkey.cryptomator} stays
     * beside the new one as a backup, as Cryptomator keeps it, and opens with the old passphrase: what was known to others stays known to them.
     *
     * @param current stays the caller's, as does {@code chosen}
     * @throws VaultException WRONG_PASSPHRASE, WEAK_PASSPHRASE, or as {@link #at}; in case of any exception the old passphrase opens the vault
     */
    public void changePassphrase(Passphrase current, Passphrase chosen) throws IOException {
        chosen.requireLength();
        VaultConfigFile alleged = VaultConfigFile.read(folder);
        try (Masterkey masterkey = MasterkeyFile.read(folder.masterkey()).unlock(current)) {
            alleged.verify(masterkey);
            MasterkeyFile.rewrite(folder.masterkey(), masterkey, chosen);
        }
    }

    /**
     * The vault's masterkey for people to write down.
     *
     * @param passphrase stays the caller's
     * @return closed by the caller
     * @throws VaultException WRONG_PASSPHRASE, or as {@link #at}
     */
    public RecoveryKey recoveryKey(Passphrase passphrase) throws IOException {
        VaultConfigFile alleged = VaultConfigFile.read(folder);
        try (Masterkey masterkey = MasterkeyFile.read(folder.masterkey()).unlock(passphrase)) {
            alleged.verify(masterkey);
            return RecoveryKey.of(masterkey.getEncoded());
        }
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
