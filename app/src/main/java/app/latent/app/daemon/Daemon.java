package app.latent.app.daemon;

import app.latent.app.autolock.AutoLock;
import app.latent.app.autolock.Lockable;
import app.latent.app.control.ControlServer;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Keeps a vault open until {@code latent lock}, Ctrl-C or SIGTERM, or until it locks by itself. A command waits for the lock and hears of what failed; a
 * signal locks in a shutdown hook, which is in place before anything is open.
 */
public final class Daemon implements ControlServer.Locker, Lockable, AutoCloseable {
    private final OpenVault vault;
    private final Path socket;
    private final ControlServer server;
    private final AutoLock autoLock;
    private final CountDownLatch end = new CountDownLatch(1);

    private Daemon(OpenVault vault, RuntimeFolder runtime, UnlockSettings settings) throws IOException {
        this.vault = vault;
        this.socket = runtime.socketOf(settings.vault());
        this.server = ControlServer.start(socket, vault, this);
        this.autoLock = AutoLock.start(settings.autoLock(), vault.idleTimer(), this);
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

    /** Returns when the vault was locked; the caller then closes this and ends the process. */
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    @Override
    public void prepare(boolean force) throws Failure {
        vault.unmount(force);
    }

    @Override
    public boolean lockWhole() {
        return vault.closeWhole();
    }

    @Override
    public void end() {
        end.countDown();
    }

    @Override
    public boolean lockIfUnused() {
        try {
            vault.unmount(false);
        } catch (Failure inUse) {
            return false;
        }
        lock();
        return true;
    }

    @Override
    public void lock() {
        try {
            vault.close();
        } finally {
            end();
        }
    }

    @Override
    public boolean isReachable() {
        return Files.exists(socket);
    }

    /** Locks, where nobody has, and answers no more. */
    @Override
    public void close() throws IOException {
        autoLock.close();
        vault.close();
        server.close();
    }
}
