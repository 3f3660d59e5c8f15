package app.latent.app.daemon;

import app.latent.app.control.ControlClient;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultLock;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gallery.GalleryRoutes;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.LockedGateway;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Serves a vault for good: while it is locked, a page at which its owner unlocks it; while it is unlocked, its daemon serves the gallery at the same address.
 * This process never has a key of the vault for longer than it takes to ask for a second factor.
 */
public final class StandBy {
    private final UnlockSettings settings;
    private final @Nullable Path keyFile;
    private final News news;

    /** Hears of what happens, to tell it to whoever watches. */
    public interface News {

        /** @param page where it can be unlocked */
        void locked(URI page);

        void unlocked(VaultStatus status);

        /** It stays locked, and the page comes back. */
        void failed(Failure why);
    }

    /**
     * @param settings with an address to serve at
     * @param keyFile what the vault needs besides the passphrase; null for nothing
     */
    public StandBy(UnlockSettings settings, @Nullable Path keyFile, News news) {
        this.settings = settings;
        this.keyFile = keyFile;
        this.news = news;
    }

    /**
     * Does not return, but with a failure: of what the page needs, or once the process is interrupted.
     *
     * @param first unlocks it to begin with, and is wiped; empty to begin with the page
     */
    public void run(Optional<char[]> first) throws IOException, Failure, InterruptedException {
        Optional<char[]> known = first;
        while (true) {
            awaitLocked();
            char[] passphrase = known.isPresent() ? known.get() : awaitOwner();
            try {
                news.unlocked(DaemonProcess.start(settings, passphrase));
            } catch (Failure why) {
                if (known.isPresent()) throw why;
                news.failed(why);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
            known = Optional.empty();
        }
    }

    /** Serves the page until its owner has typed what opens the vault. */
    private char[] awaitOwner() throws IOException, Failure, InterruptedException {
        var typed = new CompletableFuture<char[]>();
        ServeAddress address = settings.requireAddress();
        var config = GatewayConfig.at(address.host(), address.port(), Exposures.ofLocked(address, settings.front()));
        var vault = new LockedFolder(settings, keyFile, typed::complete);
        try (var gateway = LockedGateway.start(config, vault, List.of(GalleryRoutes.page()))) {
            news.locked(gateway.uri());
            return typed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until no process has it unlocked, be it one that this did not start. */
    private void awaitLocked() throws IOException, Failure, InterruptedException {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        while (!isLocked(runtime)) {
            Optional<ProcessHandle> daemon = daemon(runtime);
            if (daemon.isEmpty()) throw busy();
            awaitEnd(daemon.get());
        }
    }

    private boolean isLocked(RuntimeFolder runtime) throws IOException, Failure {
        try {
            VaultLock.take(runtime, settings.vault()).close();
            return true;
        } catch (Failure e) {
            if (e.exitCode() == ExitCode.BUSY) return false;
            throw e;
        }
    }

    private Optional<ProcessHandle> daemon(RuntimeFolder runtime) throws IOException, Failure, InterruptedException {
        Optional<ControlClient> client = ControlClient.connect(runtime.socketOf(settings.vault()));
        return client.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(client.get().status().pid());
    }

    private static void awaitEnd(ProcessHandle daemon) throws InterruptedException {
        try {
            daemon.onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Failure busy() {
        return new Failure(
                ExitCode.BUSY, "A command has the vault unlocked for itself; start this again when it is done.");
    }
}
