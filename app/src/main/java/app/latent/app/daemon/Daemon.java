package app.latent.app.daemon;

import app.latent.app.autolock.AutoLock;
import app.latent.app.autolock.Lockable;
import app.latent.app.control.ControlServer;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.Locker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps a vault open until {@code latent lock}, Ctrl-C or SIGTERM, or until it locks by itself. A command waits for the lock and hears of what failed; a
 * signal locks in a shutdown hook, which is in place before anything is open.
 */
public final class Daemon implements ControlServer.Locker, Lockable, AutoCloseable {
    /** logind waits for 5 s by default. */
    private static final Duration PATIENCE_BEFORE_SLEEP = Duration.ofSeconds(4);

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
     * @param locked is run at the end of the process, once what was unlocked is locked
     */
    public static Daemon start(UnlockSettings settings, char[] passphrase, Runnable locked)
            throws IOException, Failure {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        var parts = new Parts();
        var unlocked = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> lockForGood(parts, unlocked, locked), "lock"));
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(System::exit));
        var started = new CompletableFuture<Daemon>();
        OpenVault vault = OpenVault.open(settings, passphrase, runtime, new RemoteLocker(started), parts);
        unlocked.set(true);
        try {
            var daemon = new Daemon(vault, runtime, settings);
            started.complete(daemon);
            vault.tendTrash();
            return daemon;
        } catch (IOException | RuntimeException e) {
            started.completeExceptionally(e);
            vault.close();
            throw e;
        }
    }

    /** Threads that wait for a store which does not answer would keep the process, and what is left in its memory, for as long as that takes. */
    private static void lockForGood(Parts parts, AtomicBoolean unlocked, Runnable locked) {
        parts.close();
        if (parts.areStuck()) Runtime.getRuntime().halt(ExitCode.FAILED.number());
        if (unlocked.get()) locked.run();
    }

    /** For who asks by the gateway, which answers a moment before the daemon is whole. */
    private record RemoteLocker(Future<Daemon> started) implements Locker {

        @Override
        public Optional<String> prepare(boolean force) {
            return daemon().flatMap(daemon -> daemon.vault.unmountFor(force));
        }

        /** On a thread of its own, as the asker's request ends with the lock. */
        @Override
        public void lock() {
            daemon().ifPresent(daemon -> Thread.ofPlatform().name("latent-lock").start(daemon::lock));
        }

        /** Empty where it is being locked already. */
        private Optional<Daemon> daemon() {
            try {
                return Optional.of(started.get());
            } catch (ExecutionException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
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
    public void prepare(boolean force, long asker) throws Failure {
        vault.unmount(force, asker);
    }

    @Override
    public List<String> lockWhole() {
        return vault.closeWhole(Parts.PATIENCE);
    }

    @Override
    public void end() {
        end.countDown();
    }

    @Override
    public boolean lockIfUnused() {
        try {
            vault.unmount(false, ProcessHandle.current().pid());
        } catch (Failure inUse) {
            return false;
        }
        lock();
        return true;
    }

    @Override
    public void lock() {
        lockWithin(Parts.PATIENCE);
    }

    @Override
    public void lockBeforeSleep() {
        lockWithin(PATIENCE_BEFORE_SLEEP);
    }

    private void lockWithin(Duration patience) {
        try {
            vault.closeWhole(patience);
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
