package app.latent.vault;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A vault could not be created or unlocked. The message is for the user: what it is, and what to do. */
public final class VaultException extends IOException {

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** There is no vault in the folder, or no folder. */
        NOT_A_VAULT,
        /** The vault's format is newer than 8. */
        NEWER_FORMAT,
        /** The vault's format is older than 8. */
        OLD_FORMAT,
        /** {@code vault.cryptomator} or {@code masterkey.cryptomator} is broken, missing, forged or out of bounds. */
        DAMAGED_CONFIG,
        /** The folder of the ciphertext, or one of the two files, is a symbolic link, by which whoever made it would have something else read and written. */
        LEADS_ELSEWHERE,
        /** The root directory's ciphertext is not there, as before the first sync has finished. */
        INCOMPLETE,
        WRONG_PASSPHRASE,
        /** A new passphrase is too short. */
        WEAK_PASSPHRASE,
        /** A new passphrase is longer than what can be typed to open the vault. */
        LONG_PASSPHRASE,
        /** A recovery key is another vault's. */
        WRONG_RECOVERY_KEY,
        /** The folder for a new vault is a vault. */
        ALREADY_EXISTS,
        /** The folder for a new vault has something in it, or is not a folder. */
        NOT_EMPTY,
        /** The system does not let a new vault be written into its folder. */
        NOT_WRITABLE,
        /** This process has the vault unlocked already. */
        IN_USE
    }

    VaultException(Reason reason, String message) {
        this(reason, message, null);
    }

    VaultException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
