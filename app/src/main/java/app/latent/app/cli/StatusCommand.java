package app.latent.app.cli;

import app.latent.app.control.ControlClient;
import app.latent.app.control.Json;
import app.latent.app.control.RuntimeFolder;
import app.latent.app.control.VaultStatus;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.IndexLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "status",
        description = "Shows which vaults are unlocked, where they are mounted and served, and how far the index is.",
        footer = {"", "Example:  latent status --json"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StatusCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Parameters(paramLabel = "VAULT", arity = "0..1", description = "folder of the vault; all unlocked ones without it")
    @Nullable Path vault;

    @Option(names = "--json", description = "one JSON object a line")
    boolean json;

    @Override
    public Integer call() throws Exception {
        List<VaultStatus> unlocked = new ArrayList<>();
        for (Path socket : sockets(RuntimeFolder.ofUser())) {
            Optional<ControlClient> daemon = ControlClient.connect(socket);
            if (daemon.isPresent()) {
                daemon.get().statusIfThere().ifPresent(unlocked::add);
            }
        }
        unlocked.forEach(json ? StatusCommand::printJson : StatusCommand::print);
        if (!unlocked.isEmpty()) {
            return ExitCode.DONE.number();
        }
        if (!json) {
            System.out.println(vault == null ? "No vault is unlocked." : vault + " is locked.");
        }
        return ExitCode.NO_DAEMON.number();
    }

    private List<Path> sockets(RuntimeFolder runtime) throws IOException, Failure {
        return vault == null ? runtime.sockets() : List.of(runtime.socketOf(VaultFolder.existing(vault)));
    }

    private static void printJson(VaultStatus status) {
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
        if (status.index() != null) {
            System.out.println("  index    " + IndexLine.of(status.index()));
        }
        long suspicious = status.witness().suspicious();
        if (suspicious > 0) {
            System.out.println("  warning  " + suspicious + (suspicious == 1 ? " file is" : " files are")
                    + " not what they were, as if swapped, cut, deleted or rolled back: `latent check "
                    + status.vault() + "` lists them");
        }
        System.out.println("  daemon   process " + status.pid());
    }
}
