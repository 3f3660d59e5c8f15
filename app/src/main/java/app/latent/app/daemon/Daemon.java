package app.latent.app.daemon;

import app.latent.app.control.ControlServer;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a vault open until {@code latent lock}, Ctrl-C or SIGTERM. Whichever comes, the vault is closed by the shutdown hook, so that there
 * is one way out.
 */
public final class Daemon implements ControlServer.Locker {
    private static final Logger LOG = LoggerFactory.getLogger(Daemon.class);

    private final OpenVault vault;
    private final CountDownLatch end = new CountDownLatch(1);

    private Daemon(OpenVault vault) {
        this.vault = vault;
    }

    /**
     * Unlocks a vault and answers commands.
     *
     * @param passphrase stays the caller's
     */
    public static Daemon start(UnlockSettings settings, char[] passphrase) throws IOException, Failure {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        OpenVault vault = OpenVault.open(settings, passphrase, runtime);
        try {
            var daemon = new Daemon(vault);
            ControlServer server = ControlServer.start(runtime.socketOf(settings.vault()), vault, daemon);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, vault), "lock"));
            return daemon;
        } catch (IOException | RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    public VaultStatus status() {
        return vault.status();
    }

    /** Returns when a command has asked for the lock; the caller then ends the process. */
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    @Override
    public void prepare(boolean force) throws Failure {
        vault.unmount(force);
    }

    @Override
    public void end() {
        end.countDown();
    }

    private static void close(ControlServer server, OpenVault vault) {
        vault.close();
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("the control socket stays behind", e);
        }
    }
}
