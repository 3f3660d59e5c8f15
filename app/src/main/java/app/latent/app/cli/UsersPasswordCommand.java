package app.latent.app.cli;

import app.latent.app.control.VaultSession;
import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "password",
        customSynopsis = "latent users VAULT password NAME [OPTIONS]",
        description = "Gives an account another password. Whoever is signed in with it is signed out.",
        footer = {"", "Example:  latent users ~/Photos.vault password anna"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersPasswordCommand extends UserSubcommand {
    @Mixin
    UserPasswordOptions password;

    @Parameters(paramLabel = "NAME")
    String name;

    @Override
    void run() throws IOException, Failure {
        try (VaultSession session = open()) {
            session.changeUsers(new UserChange.SetPassword(name, password.hash()));
        }
        System.out.println("The account \"" + name + "\" has its new password.");
    }
}
