package app.latent.app.welcome;

import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultLock;
import app.latent.app.daemon.Chosen;
import app.latent.app.daemon.DaemonProcess;
import app.latent.app.daemon.ServeAddress;
import app.latent.app.daemon.StandBy;
import app.latent.app.daemon.UnlockSettings;
import app.latent.app.failure.Failure;
import app.latent.ffi.Accounts;
import app.latent.gallery.GalleryRoutes;
import app.latent.gateway.HeldPort;
import app.latent.gateway.PortInUseException;
import app.latent.gateway.WelcomeGateway;
import app.latent.gateway.auth.Entrance;
import app.latent.vault.recovery.RecoveryKeyForms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Serves the page at which vaults are made and unlocked; while one is unlocked, its daemon serves the gallery at the same address. This process never has a vault unlocked
 * itself.
 */
public final class Welcome {

    /** Where the page is, unless somebody else is there. */
    private static final int USUAL_PORT = 8480;

    private final InstantSource clock = InstantSource.system();
    private final Entrance entrance = new Entrance(new OwnConnections(Accounts.userId()), clock, new SecureRandom());
    private final WelcomeMachine machine;
    private final Duration patience;
    private final News news;

    /** Of the page that is served now. */
    private volatile CompletableFuture<Chosen> choice = new CompletableFuture<>();

    private final Optional<Integer> port;

    /** Hears of what happens, to tell it to whoever watches. */
    public interface News extends StandBy.News {

        /** @param page that lets one browser in, soon */
        void begun(URI page) throws InterruptedException;

        /** The vault may be unlocked from here on, until the page is back. */
        void unlocking(Path vault);
    }

    /**
     * @param port to be served at; empty for the usual one, or any that is free where that is taken
     * @param forms how recovery keys are written
     * @param patience how long nobody may use the page
     */
    public Welcome(Optional<Integer> port, RecoveryKeyForms forms, Duration patience, News news) {
        this.port = port;
        this.patience = patience;
        this.news = news;
        this.machine = WelcomeMachine.ofUser(forms, this::choose);
    }

    private void choose(Chosen vault) {
        if (!choice.complete(vault)) vault.close();
    }

    /** Returns once nobody has used the page for long: then all vaults are locked that were unlocked by it. */
    public void run() throws IOException, Failure, InterruptedException {
        try (HeldPort held = take()) {
            boolean isFirst = true;
            while (true) {
                Optional<Chosen> next = serve(held, isFirst);
                if (next.isEmpty()) return;
                isFirst = false;
                try (Chosen vault = next.get()) {
                    unlock(vault, held.port());
                    VaultLock.await(RuntimeFolder.ofUser(), vault.vault().vault())
                            .close();
                }
            }
        }
    }

    /** @return what was chosen on the page; empty where nobody has used it for long */
    private Optional<Chosen> serve(HeldPort held, boolean isFirst) throws IOException, InterruptedException {
        choice = new CompletableFuture<>();
        entrance.begin();
        try (WelcomeGateway gateway = WelcomeGateway.start(held, entrance, machine, GalleryRoutes.pages())) {
            if (isFirst) news.begun(URI.create(gateway.uri() + "#welcome=" + entrance.invite()));
            else news.locked(gateway.uri());
            return awaitChoice();
        }
    }

    private HeldPort take() throws IOException {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        if (port.isPresent()) return HeldPort.take(here, port.get());
        try {
            return HeldPort.take(here, USUAL_PORT);
        } catch (PortInUseException taken) {
            return HeldPort.take(here, 0);
        }
    }

    private Optional<Chosen> awaitChoice() throws InterruptedException {
        while (true) {
            Duration left = Duration.between(clock.instant(), entrance.lastUse().plus(patience));
            if (!left.isPositive()) return Optional.empty();
            try {
                return Optional.of(choice.get(left.toMillis() + 1, TimeUnit.MILLISECONDS));
            } catch (TimeoutException perhaps) {
                // Somebody may have used it meanwhile.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void unlock(Chosen vault, int port) throws IOException {
        UnlockSettings settings =
                vault.vault().servedAt(ServeAddress.loopback(port).heldByStarter());
        news.unlocking(settings.vault());
        try {
            news.unlocked(DaemonProcess.start(settings, vault.passphrase()));
        } catch (Failure why) {
            news.failed(why);
            machine.tell(String.valueOf(why.getMessage()));
        }
    }
}
