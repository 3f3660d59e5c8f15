package app.latent.app.cli;

import app.latent.app.control.Json;
import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserReport;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        customSynopsis = "latent users VAULT list [OPTIONS]",
        description =
                "Lists the accounts and groups, what they may, and their passkeys and app passwords with their last use.",
        footer = {"", "Example:  latent users ~/Photos.vault list"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersListCommand extends UserSubcommand {
    @Option(names = "--json", description = "one JSON object")
    boolean json;

    @Override
    void run() throws IOException, Failure {
        UserReport report = change(new UserChange.None());
        if (json) {
            System.out.println(Json.write(report));
        } else {
            UserLines.of(report).forEach(System.out::println);
        }
    }
}
