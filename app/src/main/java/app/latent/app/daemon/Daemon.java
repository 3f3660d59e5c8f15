package app.latent.app.daemon;

import app.latent.app.control.ControlServer;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * Keeps a vault open until {@code latent lock}, Ctrl-C or SIGTERM. A command waits for the lock and hears of what failed; a signal locks in a shutdown
 * hook, which is in place before anything is open.
 */
public final class Daemon implements ControlServer.Locker, AutoCloseable {
    private final OpenVault vault;
    private final ControlServer server;
    private final CountDownLatch end = new CountDownLatch(1);

    private Daemon(OpenVault vault, RuntimeFolder runtime, UnlockSettings settings) throws IOException {
        this.vault = vault;
        this.server = ControlServer.start(runtime.socketOf(settings.vault()), vault, this);
    }

    /**
     * Unlocks a vault and answers commands.
     *
     * @param passphrase stays the caller's
     */
    public static Daemon start(UnlockSettings settings, char[] passphrase) throws IOException, Failure {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        var parts = new Parts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "lock"));
        OpenVault vault = OpenVault.open(settings, passphrase, runtime, parts);
        try {
            return new Daemon(vault, runtime, settings);
        } catch (IOException | RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    public VaultStatus status() {
        return vault.status();
    }

    /** Returns when a command has locked the vault; the caller then closes this and ends the process. */
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    @Override
    public void prepare(boolean force) throws Failure {
        vault.unmount(force);
    }

    @Override
    public boolean lock() {
        return vault.closeWhole();
    }

    @Override
    public void end() {
        end.countDown();
    }

    /** Locks, where no command has, and answers no more. */
    @Override
    public void close() throws IOException {
        vault.close();
        server.close();
    }
}
