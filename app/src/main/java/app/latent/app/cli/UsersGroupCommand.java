package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "group",
        customSynopsis = "latent users VAULT group NAME [--add USER]... [--remove USER]... [OPTIONS]",
        description = "Adds accounts to a group, which is made where there is none, or takes them out of it.",
        footer = {"", "Example:  latent users ~/Photos.vault group family --add anna --add bob"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersGroupCommand extends UserSubcommand {
    @Parameters(paramLabel = "NAME")
    String name;

    @Option(names = "--add", paramLabel = "USER", description = "is in it from now on")
    @Nullable List<String> add;

    @Option(names = "--remove", paramLabel = "USER", description = "is not any more")
    @Nullable List<String> remove;

    @Option(names = "--delete", description = "removes the group, and with it what its members may by it")
    boolean delete;

    @Override
    void run() throws IOException, Failure {
        List<String> added = add == null ? List.of() : add;
        List<String> removed = remove == null ? List.of() : remove;
        if (delete && !(added.isEmpty() && removed.isEmpty())) {
            throw new Failure(ExitCode.USAGE, "--delete stands alone.");
        }
        change(delete ? new UserChange.RemoveGroup(name) : new UserChange.SetGroup(name, added, removed));
        System.out.println("The group \"" + name + "\" is " + (delete ? "gone." : "changed."));
    }
}
