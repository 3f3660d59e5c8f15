package app.latent.vault;

/**
 * How to unlock a vault.
 *
 * @param readOnly nothing in the cleartext tree can be changed
 * @param watch notice what the sync client changes underneath
 */
public record UnlockOptions(boolean readOnly, boolean watch) {

    /** Read and write, watching. */
    public static UnlockOptions defaults() {
        return new UnlockOptions(false, true);
    }

    public UnlockOptions withReadOnly(boolean value) {
        return new UnlockOptions(value, watch);
    }

    public UnlockOptions withWatch(boolean value) {
        return new UnlockOptions(readOnly, value);
    }
}
