package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import app.latent.vault.recovery.CipherDetection;
import app.latent.vault.recovery.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a vault: its ciphertext, perhaps without {@code masterkey.cryptomator} or {@code vault.cryptomator}. Makes them again. Whatever is written was proven to be this vault's first, and what stood there
 * before stays as a backup.
 */
public final class VaultRecovery {

    /** Characters that a name on disk may have in vaults of all official apps. */
    public static final int USUAL_THRESHOLD = VaultConfigFile.SHORTENING_THRESHOLD;

    /** The fewest characters that a vault may allow a name on disk. */
    public static final int SMALLEST_THRESHOLD = VaultConfigFile.SMALLEST_THRESHOLD;

    private final VaultFolder folder;

    private VaultRecovery(VaultFolder folder) {
        this.folder = folder;
    }

    /** @throws VaultException NOT_A_VAULT when the folder has no ciphertext, LEADS_ELSEWHERE where a link takes its place */
    public static VaultRecovery of(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve(VaultFolder.DATA))) {
            throw new VaultException(
                    Reason.NOT_A_VAULT,
                    folder + " has no folder " + VaultFolder.DATA + ". Name the folder that held " + VaultFolder.CONFIG
                            + ".");
        }
        VaultFolder real = new VaultFolder(folder.toRealPath());
        real.requireOwnFiles();
        return new VaultRecovery(real);
    }

    /** Whether there is a {@code masterkey.cryptomator} that an unlock would try; only a passphrase tells whether it opens. */
    public boolean hasMasterkey() throws IOException {
        try {
            MasterkeyFile.read(folder.masterkey()).checkBounds();
            return true;
        } catch (VaultException missingOrBroken) {
            return false;
        }
    }

    /**
     * Whether there is a {@code vault.cryptomator} that can be read; only a key tells whether it is this vault's.
     *
     * @throws VaultException NEWER_FORMAT or OLD_FORMAT: then nothing here is to be made again
     */
    public boolean hasConfig() throws IOException {
        return config() != null;
    }

    private @Nullable VaultConfigFile config() throws IOException {
        try {
            return VaultConfigFile.read(folder);
        } catch (VaultException e) {
            if (e.reason() == Reason.NEWER_FORMAT || e.reason() == Reason.OLD_FORMAT) throw e;
            return null;
        }
    }

    /**
     * Whether a recovery key is this vault's: whether its ciphertext was made with it. What {@code vault.cryptomator} is signed with proves nothing, as it may be another vault's.
     *
     * @param key stays the caller's
     */
    public boolean isOfThisVault(RecoveryKey key) throws IOException {
        try (Masterkey masterkey = masterkeyOf(key)) {
            return cipherOf(masterkey) != null;
        }
    }

    /**
     * Writes a new {@code masterkey.cryptomator}, whether there is one or not.
     *
     * @param key stays the caller's, as does {@code chosen}
     * @throws VaultException WRONG_RECOVERY_KEY, WEAK_PASSPHRASE or LONG_PASSPHRASE; in case of any exception all is as it was
     */
    public void resetPassphrase(RecoveryKey key, Passphrase chosen) throws IOException {
        chosen.requireLength();
        try (Masterkey masterkey = proven(key)) {
            MasterkeyFile.rewrite(folder.masterkey(), masterkey, chosen);
        }
    }

    /**
     * Writes a new {@code vault.cryptomator} where there is none that is right, with the cipher that the vault's files are encrypted by.
     *
     * @param key stays the caller's
     * @param threshold how long a name on disk may be, in characters: {@link #USUAL_THRESHOLD} unless the vault was made with another
     * @return whether it was written: false where the one that is there is right
     * @throws VaultException WRONG_RECOVERY_KEY
     */
    public boolean restoreConfig(RecoveryKey key, int threshold) throws IOException {
        try (Masterkey masterkey = masterkeyOf(key)) {
            return restoreConfig(masterkey, threshold);
        }
    }

    /**
     * As {@link #restoreConfig(RecoveryKey, int)}, where {@code masterkey.cryptomator} is there.
     *
     * @param passphrase stays the caller's
     * @throws VaultException WRONG_PASSPHRASE, DAMAGED_CONFIG, or WRONG_RECOVERY_KEY where that file is another vault's
     */
    public boolean restoreConfig(Passphrase passphrase, int threshold) throws IOException {
        try (Masterkey masterkey = MasterkeyFile.read(folder.masterkey()).unlock(passphrase)) {
            return restoreConfig(masterkey, threshold);
        }
    }

    private boolean restoreConfig(Masterkey masterkey, int threshold) throws IOException {
        if (threshold < VaultConfigFile.SMALLEST_THRESHOLD || threshold > VaultConfigFile.SHORTENING_THRESHOLD) {
            throw new IllegalArgumentException("not a possible threshold");
        }
        Scheme cipher = cipherOf(masterkey);
        if (cipher == null) throw anothers();
        if (isSignedWith(masterkey)) return false;
        byte[] before = Files.exists(folder.config()) ? VaultFolder.readBounded(folder.config()) : null;
        new BackedUpFile(folder.config()).replace(before, VaultConfigFile.sign(masterkey, cipher, threshold));
        return true;
    }

    private void refuseOtherFormats() throws IOException {
        config();
    }

    private Masterkey proven(RecoveryKey key) throws IOException {
        Masterkey masterkey = masterkeyOf(key);
        try {
            refuseOtherFormats();
            if (cipherOf(masterkey) != null) return masterkey;
            throw anothers();
        } catch (IOException | RuntimeException e) {
            masterkey.close();
            throw e;
        }
    }

    private boolean isSignedWith(Masterkey masterkey) throws IOException {
        VaultConfigFile config = config();
        if (config == null) return false;
        try {
            config.verify(masterkey);
            return true;
        } catch (VaultException brokenOrAnothers) {
            return false;
        }
    }

    /** @return null where nothing here was made with this key */
    private @Nullable Scheme cipherOf(Masterkey masterkey) throws IOException {
        Scheme found = CipherDetection.detect(folder.data(), masterkey).orElse(null);
        // A vault without any file may use either.
        return found == null && CipherDetection.hasRoot(folder.data(), masterkey)
                ? VaultConfigFile.CIPHER_COMBO
                : found;
    }

    private static Masterkey masterkeyOf(RecoveryKey key) {
        byte[] bytes = key.masterkey();
        try {
            return new Masterkey(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static VaultException anothers() {
        return new VaultException(
                Reason.WRONG_RECOVERY_KEY,
                "This is not the key of this vault: nothing in it was encrypted with it. (If the sync client has brought"
                        + " nothing of the vault yet, wait until it has.)");
    }
}
