package app.latent.gallery.care;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unlocked vault.
 *
 * @param folder of the vault on its machine, absolute
 * @param since ISO-8601 instant
 * @param drive where it is mounted; null where it is not
 * @param gallery where this page is; null where that is not known
 * @param webdav for file managers; null where that is not known
 * @param certificateUntil ISO-8601 instant until when the gateway's certificate is valid; null where it has none
 * @param idleLock null where the vault stays unlocked however long nobody uses it
 * @param suspendLock whether it locks when its machine is suspended
 * @param suspicious files and folders that are not as this machine remembers them
 * @param warnings in sentences: what is not as it should be, and what to do
 */
public record VaultState(
        String name,
        String folder,
        String since,
        boolean readOnly,
        @Nullable String drive,
        @Nullable URI gallery,
        @Nullable URI webdav,
        @Nullable String certificateUntil,
        @Nullable IdleLock idleLock,
        boolean suspendLock,
        long suspicious,
        List<String> warnings) {

    public VaultState {
        warnings = List.copyOf(warnings);
    }

    /**
     * When it locks for want of use.
     *
     * @param minutes without use, after which it does
     * @param secondsLeft until then
     * @param heldBy the programs whose open files keep it from locking
     */
    public record IdleLock(int minutes, long secondsLeft, List<String> heldBy) {

        public IdleLock {
            heldBy = List.copyOf(heldBy);
        }
    }
}
