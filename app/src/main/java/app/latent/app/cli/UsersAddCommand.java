package app.latent.app.cli;

import app.latent.app.control.VaultSession;
import app.latent.app.failure.Failure;
import app.latent.ffi.ShellWord;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        customSynopsis = "latent users VAULT add NAME [OPTIONS]",
        description =
                "Makes an account, with a password that is asked for. It may nothing until you grant it something.",
        footer = {"", "Example:  latent users ~/Photos.vault add anna"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersAddCommand extends UserSubcommand {
    @Mixin
    UserPasswordOptions password;

    @Parameters(paramLabel = "NAME")
    String name;

    @Override
    void run() throws IOException, Failure {
        try (VaultSession session = open()) {
            session.changeUsers(new UserChange.Add(name, password.hash()));
        }
        System.out.println("There is an account \"" + name + "\" now. It may nothing yet; grant it something:"
                + "  latent users " + ShellWord.of(folder()) + " grant " + name + " --folder PATH --role viewer");
    }
}
