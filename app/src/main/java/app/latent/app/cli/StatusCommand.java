package app.latent.app.cli;

import app.latent.app.check.MemoryNotes;
import app.latent.app.control.ControlClient;
import app.latent.app.control.IdleLock;
import app.latent.app.control.Json;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.SilentDaemonException;
import app.latent.app.control.VaultLock;
import app.latent.app.control.VaultStatus;
import app.latent.app.daemon.DeadDrive;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.provider.ProviderView;
import app.latent.app.provider.Survey;
import app.latent.app.terminal.IndexLine;
import app.latent.app.terminal.QrLines;
import app.latent.ffi.ShellWord;
import app.latent.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = "Shows which vaults are unlocked, where they are mounted and served, and how far the index is.",
        footer = {"", "Example:  latent status --json", "          latent status ~/Dropbox/Photos.vault --provider-view"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StatusCommand implements Callable<Integer> {
    /** With each daemon: one that is stopped does not hide the others. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Mixin
    Common common;

    @Parameters(paramLabel = "VAULT", arity = "0..1", description = "folder of the vault; all unlocked ones without it")
    @Nullable Path vault;

    @Option(names = "--json", description = "one JSON object a line")
    boolean json;

    @Option(
            names = "--provider-view",
            description = "show instead what whoever carries the vault's folder can tell of it; needs no passphrase")
    boolean providerView;

    @Option(
            names = "--qr",
            description =
                    "show as a QR code where a phone gets the root certificate of a vault that is served over HTTPS")
    boolean qr;

    @Override
    public Integer call() throws Exception {
        return providerView ? showProviderView() : showUnlocked();
    }

    private int showProviderView() throws IOException, Failure {
        if (vault == null) throw new Failure(ExitCode.USAGE, "Name the vault that a provider looks at.");
        ProviderView view = Survey.of(Vault.at(vault).folder());
        if (json) {
            System.out.println(Json.write(view));
        } else {
            ProviderReport.lines(view).forEach(System.out::println);
        }
        return ExitCode.DONE.number();
    }

    private int showUnlocked() throws IOException, Failure, InterruptedException {
        RuntimeFolder runtime = RuntimeFolder.ofUser();
        List<VaultStatus> unlocked = new ArrayList<>();
        List<Path> silent = new ArrayList<>();
        for (Path socket : sockets(runtime)) {
            Optional<ControlClient> daemon = ControlClient.connect(socket);
            if (daemon.isPresent()) {
                try {
                    daemon.get().statusWithin(PATIENCE).ifPresent(unlocked::add);
                } catch (SilentDaemonException e) {
                    silent.add(socket);
                }
            }
        }
        unlocked.forEach(json ? StatusCommand::printJson : StatusCommand::print);
        if (qr && !json) unlocked.forEach(StatusCommand::printQr);
        List<DeadDrive> dead = vault == null
                ? DeadDrive.all(runtime)
                : DeadDrive.of(runtime, vault).stream().toList();
        dead.forEach(drive -> System.out.println(json ? Json.write(new Dead(drive.left())) : words(drive.left())));
        if (!silent.isEmpty()) throw silence(silent);
        if (!unlocked.isEmpty()) {
            return ExitCode.DONE.number();
        }
        if (!json && dead.isEmpty()) {
            System.out.println(vault == null ? "No vault is unlocked." : vault + " is locked.");
        }
        return ExitCode.NO_DAEMON.number();
    }

    private Failure silence(List<Path> sockets) {
        String whose = vault == null
                ? (sockets.size() == 1 ? "A daemon" : sockets.size() + " daemons")
                : "The daemon of " + vault;
        return new Failure(
                ExitCode.FAILED,
                whose + " did not answer within " + PATIENCE.toSeconds()
                        + " s: stopped, or waiting for the disk. `ps -C java -o pid,stat,args` shows it; its socket: "
                        + sockets.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    /** The object of a locked vault with a drive that its daemon has left behind. */
    private record Dead(VaultLock.Drive deadDrive) {}

    private static String words(VaultLock.Drive left) {
        return left.vault() + " is locked, but its drive at " + left.mountPoint()
                + " is dead, as its daemon was killed. To take it away:  latent lock "
                + ShellWord.of(Path.of(left.vault()));
    }

    private List<Path> sockets(RuntimeFolder runtime) throws IOException, Failure {
        return vault == null ? runtime.sockets() : List.of(runtime.socketOf(VaultFolder.existing(vault)));
    }

    static void printJson(VaultStatus status) {
        System.out.println(Json.write(status));
    }

    private static void print(VaultStatus status) {
        System.out.println(status.vault() + " is unlocked" + (status.readOnly() ? " (read only)." : "."));
        printPlaces(status);
    }

    /** Where the photos can be reached: the part that `unlock` shows too. */
    static void printPlaces(VaultStatus status) {
        if (status.mount() != null) {
            System.out.println("  drive    " + status.mount());
        }
        if (status.gateway() != null) {
            if (status.index() != null) {
                System.out.println("  gallery  " + status.gateway());
            }
            System.out.println("  WebDAV   " + status.gateway().resolve("/dav/") + "  (user: owner)");
        }
        if (status.trust() != null) {
            System.out.println(
                    "  trust    " + status.trust().page() + "  (each device gets the root certificate there, once)");
            System.out.println("           SHA-256 " + status.trust().sha256());
        }
        if (status.index() != null) {
            System.out.println("  index    " + IndexLine.of(status.index()));
        }
        long suspicious = status.witness().suspicious();
        if (suspicious > 0) {
            System.out.println("  warning  " + suspicious + (suspicious == 1 ? " file is" : " files are")
                    + " not what they were, as if swapped, cut, deleted or rolled back: `latent check "
                    + ShellWord.of(Path.of(status.vault())) + "` lists them");
        }
        MemoryNotes.of(status.witness().recollection()).forEach(note -> System.out.println("  warning  " + note));
        if (status.idleLock() != null) {
            System.out.println("  locks    " + idleLock(status.idleLock()));
        }
        if (status.certificateUntil() != null) {
            System.out.println("  HTTPS    with a certificate that is valid until " + day(status.certificateUntil()));
        }
        status.warnings().forEach(warning -> System.out.println("  warning  " + warning));
        System.out.println("  daemon   process " + status.pid());
    }

    private static LocalDate day(String instant) {
        return LocalDate.ofInstant(Instant.parse(instant), ZoneId.systemDefault());
    }

    /** The way to the root certificate, for a phone's camera; nothing where none is needed. */
    static void printQr(VaultStatus status) {
        if (status.trust() == null) return;
        QrLines.of(status.trust().page().toString()).forEach(System.out::println);
    }

    private static String idleLock(IdleLock lock) {
        String after = "after " + lock.minutes() + " min without use";
        return lock.heldBy().isEmpty()
                ? after + ", in " + minutes(lock.secondsLeft())
                : after + ", once these have closed their files: " + String.join(", ", lock.heldBy());
    }

    private static String minutes(long seconds) {
        return seconds < 60 ? "less than a minute" : (seconds + 59) / 60 + " min";
    }
}
