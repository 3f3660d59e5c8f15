package app.latent.app.daemon;

import app.latent.app.autolock.IdleTimer;
import app.latent.app.control.IdleLock;
import app.latent.app.control.TrustRoot;
import app.latent.app.control.VaultStatus;
import app.latent.gateway.Gateway;
import app.latent.indexer.pipeline.PhotoIndex;
import app.latent.mount.Mount;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells how an unlocked vault is, at once, whether its folder answers or not. */
record StatusDesk(
        UnlockSettings settings,
        Instant unlockedAt,
        UnlockedVault vault,
        @Nullable PhotoIndex index,
        @Nullable Mount mount,
        @Nullable Gateway gateway,
        @Nullable IdleTimer idle) {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final String WEAKLY_DERIVED =
            "The passphrase of this vault can be guessed more quickly than it should: masterkey.cryptomator has old or weak"
                    + " settings. `latent passphrase VAULT` writes it anew with good ones, be it with the same passphrase.";

    private static final String KEY_FILE_BROKEN =
            "masterkey.cryptomator is missing or broken by now. This vault cannot be unlocked again without it:"
                    + " restore it with `latent recovery VAULT restore` or from a backup.";

    private static final String SILENT =
            "The vault's folder does not answer. What programs ask of the vault waits for it.";

    VaultStatus status() {
        return new VaultStatus(
                settings.vault().toString(),
                ProcessHandle.current().pid(),
                unlockedAt.toString(),
                settings.readOnly(),
                mount == null ? null : mount.mountPoint().toString(),
                gateway == null ? null : gateway.uri(),
                gateway == null ? null : trust(gateway),
                gateway == null
                        ? null
                        : gateway.certificateUntil().map(Instant::toString).orElse(null),
                index == null ? null : index.status(),
                vault.witness().status(),
                idle == null ? null : idleLock(idle),
                settings.autoLock().onSuspend(),
                warnings());
    }

    private static @Nullable TrustRoot trust(Gateway gateway) {
        Optional<URI> page = gateway.trustUri();
        Optional<String> fingerprint = gateway.rootFingerprint();
        return page.isEmpty() || fingerprint.isEmpty() ? null : new TrustRoot(fingerprint.get(), page.get());
    }

    private IdleLock idleLock(IdleTimer timer) {
        List<String> holding = mount != null && timer.isHeld() ? DriveInUse.named(mount.users()) : List.of();
        return new IdleLock(settings.autoLock().idleMinutes(), timer.left().toSeconds(), holding);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(vault.warnings());
        String ofKeyFile = ofKeyFile();
        if (ofKeyFile != null) warnings.add(ofKeyFile);
        if (gateway != null) gateway.certificateWarning().ifPresent(warnings::add);
        return warnings;
    }

    private @Nullable String ofKeyFile() {
        var look = new FutureTask<>(vault::isWeaklyDerived);
        Thread.ofVirtual().name("key file").start(look);
        try {
            return look.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) ? WEAKLY_DERIVED : null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) return KEY_FILE_BROKEN;
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            return SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
