package app.latent.app.cli;

import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove",
        customSynopsis = "latent users VAULT remove NAME [OPTIONS]",
        description = "Removes an account. Whoever is signed in with it is signed out.",
        footer = {"", "Example:  latent users ~/Photos.vault remove anna"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersRemoveCommand extends UserSubcommand {
    @Parameters(paramLabel = "NAME")
    String name;

    @Override
    void run() throws IOException, Failure {
        change(new UserChange.Remove(name));
        System.out.println("The account \"" + name + "\" is gone.");
    }
}
