package app.latent.app.control;

import app.latent.indexer.IndexStatus;
import app.latent.vault.witness.Witness;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unlocked vault, as its daemon sees it.
 *
 * @param vault the folder of the vault, absolute
 * @param pid process id of the daemon
 * @param unlockedAt ISO-8601 instant
 * @param mount the mount point; null where the vault is not mounted
 * @param gateway where gallery and WebDAV are served; null where they are not
 * @param trust what devices must install to believe the gateway; null where they need nothing
 * @param certificateUntil ISO-8601 instant until when the certificate of the gateway is valid; null where it has none
 * @param index null where the vault was unlocked without its index
 * @param witness what is remembered of the ciphertext, and how much of it is suspicious
 * @param idleLock null where the vault stays unlocked however long nobody uses it
 * @param suspendLock whether the vault locks when the machine is suspended
 * @param warnings for the user: what is not as it should be, and what to do
 */
public record VaultStatus(
        String vault,
        long pid,
        String unlockedAt,
        boolean readOnly,
        @Nullable String mount,
        @Nullable URI gateway,
        @Nullable TrustRoot trust,
        @Nullable String certificateUntil,
        @Nullable IndexStatus index,
        Witness.Status witness,
        @Nullable IdleLock idleLock,
        boolean suspendLock,
        List<String> warnings) {

    public VaultStatus {
        warnings = List.copyOf(warnings);
    }
}
