package app.latent.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to unlock a vault.
 *
 * @param readOnly nothing in the cleartext tree can be changed
 * @param watch notice what the sync client changes underneath
 * @param journals where the journals of vaults are, outside any vault and any synced folder; null for {@code latent/journal} in the user's folder for state
 */
public record UnlockOptions(
        boolean readOnly, boolean watch, @Nullable Path journals) {

    /** Read and write, watching, with the journal in the usual place. */
    public static UnlockOptions defaults() {
        return new UnlockOptions(false, true, null);
    }

    public UnlockOptions withReadOnly(boolean value) {
        return new UnlockOptions(value, watch, journals);
    }

    public UnlockOptions withWatch(boolean value) {
        return new UnlockOptions(readOnly, value, journals);
    }

    /** @param folder is created when it is missing */
    public UnlockOptions withJournals(Path folder) {
        return new UnlockOptions(readOnly, watch, folder);
    }
}
