package app.latent.vault;

import java.nio.file.Path;

/**
 * How to unlock a vault.
 *
 * @param readOnly nothing in the cleartext tree can be changed, and nothing in the vault's folder is; conflicting copies of a sync client stay unseen, and what a crash has
 *     torn stays so
 * @param watch notice what the sync client changes underneath
 * @param strict what is suspicious (see {@link app.latent.vault.witness.Witness}) cannot be opened until it is accepted
 * @param journals where the journals of vaults are, outside any vault and any synced folder; made when it is missing
 */
public record UnlockOptions(boolean readOnly, boolean watch, boolean strict, Path journals) {

    /** Read and write, watching. */
    public static UnlockOptions withJournals(Path journals) {
        return new UnlockOptions(false, true, false, journals);
    }

    public UnlockOptions withReadOnly(boolean value) {
        return new UnlockOptions(value, watch, strict, journals);
    }

    public UnlockOptions withWatch(boolean value) {
        return new UnlockOptions(readOnly, value, strict, journals);
    }

    public UnlockOptions withStrict(boolean value) {
        return new UnlockOptions(readOnly, watch, value, journals);
    }
}
