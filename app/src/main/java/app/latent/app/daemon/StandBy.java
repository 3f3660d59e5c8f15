package app.latent.app.daemon;

import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultLock;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.Failure;
import app.latent.gallery.GalleryRoutes;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.HeldPort;
import app.latent.gateway.LockedGateway;
import app.latent.gateway.auth.LockedVault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Serves vaults for good, one at a time: while they are locked, a page at which their owner unlocks one; while it is unlocked, its daemon serves the gallery at the
 * same address. This process never has a key of a vault for longer than it takes to ask for a second factor.
 */
public final class StandBy {
    private final List<UnlockSettings> vaults;
    private final @Nullable Path keyFile;
    private final News news;

    /** Hears of what happens, to tell it to whoever watches. */
    public interface News {

        /** @param page where one can be unlocked */
        void locked(URI page);

        void unlocked(VaultStatus status);

        /** All stay locked, and the page comes back. */
        void failed(Failure why);
    }

    /**
     * @param vaults one or more, all with the same address to serve at
     * @param keyFile what they need besides the passphrase; null for nothing
     */
    public StandBy(List<UnlockSettings> vaults, @Nullable Path keyFile, News news) {
        this.vaults = List.copyOf(vaults);
        this.keyFile = keyFile;
        this.news = news;
    }

    /**
     * Does not return, but with a failure: of what the page needs, or once the process is interrupted.
     *
     * @param first unlocks the first of them to begin with, and is wiped; empty to begin with the page
     */
    public void run(Optional<char[]> first) throws IOException, Failure, InterruptedException {
        awaitLocked();
        ServeAddress address = vaults.getFirst().requireAddress();
        try (var _ = HeldPort.take(address.host(), address.port())) {
            if (first.isPresent()) {
                unlock(new Chosen(vaults.getFirst(), first.get()));
                awaitLocked();
            }
            while (true) {
                Chosen choice = awaitOwner();
                try {
                    unlock(choice);
                } catch (Failure why) {
                    news.failed(why);
                }
                awaitLocked();
            }
        }
    }

    private void unlock(Chosen chosen) throws IOException, Failure, InterruptedException {
        try (chosen) {
            UnlockSettings vault = chosen.vault();
            news.unlocked(
                    DaemonProcess.start(vault.servedAt(vault.requireAddress().heldByStarter()), chosen.passphrase()));
        }
    }

    /** Serves the page until somebody has typed what opens a vault. */
    private Chosen awaitOwner() throws IOException, Failure, InterruptedException {
        var typed = new CompletableFuture<Chosen>();
        var locked = new ArrayList<LockedVault>();
        for (UnlockSettings vault : vaults) {
            locked.add(new LockedFolder(vault, keyFile, passphrase -> typed.complete(new Chosen(vault, passphrase))));
        }
        UnlockSettings any = vaults.getFirst();
        ServeAddress address = any.requireAddress();
        var config = GatewayConfig.at(address.host(), address.port(), Exposures.ofLocked(address, any.front()))
                .onHeldPort();
        try (var gateway = LockedGateway.start(config, locked, GalleryRoutes.pages())) {
            news.locked(gateway.uri());
            return typed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until no process has any unlocked, be it one that this did not start. */
    private void awaitLocked() throws IOException, Failure {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        for (UnlockSettings vault : vaults)
            VaultLock.await(runtime, vault.vault()).close();
    }
}
