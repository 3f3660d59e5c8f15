package app.latent.app.cli;

import app.latent.app.control.ControlClient;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.daemon.DeadDrive;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = "Ends the daemon: keys, drive, index and web sessions are gone when this returns.",
        footer = {"", "Example:  latent lock ~/Dropbox/Photos.vault"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LockCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Parameters(
            paramLabel = "VAULT",
            arity = "0..1",
            description = "folder of the vault; not needed when only one is unlocked")
    @Nullable Path vault;

    @Option(names = "--all", description = "lock every vault that is unlocked")
    boolean all;

    @Option(names = "--force", description = "even while programs use the drive; they lose what they have not saved")
    boolean force;

    @Override
    public Integer call() throws Exception {
        requireOneWay();
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        List<ControlClient> daemons = daemons(runtime);
        List<DeadDrive> dead = vault == null
                ? DeadDrive.all(runtime)
                : DeadDrive.of(runtime, vault).stream().toList();
        if (daemons.isEmpty() && dead.isEmpty()) {
            throw new Failure(
                    ExitCode.NO_DAEMON, vault == null ? "No vault is unlocked." : vault + " is not unlocked.");
        }
        if (daemons.size() + dead.size() > 1 && !all) {
            throw new Failure(ExitCode.USAGE, "Several vaults are unlocked: name one, or give --all.");
        }
        List<Work> works = new ArrayList<>();
        daemons.forEach(daemon -> works.add(() -> lock(daemon)));
        dead.forEach(drive -> works.add(() -> clear(drive)));
        doAll(works);
        return ExitCode.DONE.number();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, Failure, InterruptedException;
    }

    /** One that fails keeps no other from being done. */
    private static void doAll(List<Work> works) throws IOException, Failure, InterruptedException {
        @Nullable Failure first = null;
        for (Work work : works) {
            try {
                work.run();
            } catch (Failure e) {
                if (first != null) {
                    System.err.println("latent: " + e.getMessage());
                } else {
                    first = e;
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void requireOneWay() throws Failure {
        if (vault != null && all) {
            throw new Failure(ExitCode.USAGE, "Name a vault or give --all, not both.");
        }
    }

    private List<ControlClient> daemons(RuntimeFolder runtime) throws IOException, Failure {
        List<Path> sockets = vault == null ? runtime.sockets() : List.of(runtime.socketOf(VaultFolder.existing(vault)));
        List<ControlClient> daemons = new ArrayList<>();
        for (Path socket : sockets) {
            ControlClient.connect(socket).ifPresent(daemons::add);
        }
        return daemons;
    }

    private void lock(ControlClient daemon) throws IOException, Failure, InterruptedException {
        String folder = daemon.status().vault();
        daemon.lock(force);
        System.out.println("Locked " + folder + ".");
    }

    private static void clear(DeadDrive dead) throws IOException, Failure {
        dead.clear();
        System.out.println("Took away the dead drive at " + dead.left().mountPoint() + ". "
                + dead.left().vault() + " is locked.");
    }
}
