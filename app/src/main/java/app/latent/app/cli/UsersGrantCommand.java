package app.latent.app.cli;

import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "grant",
        customSynopsis = "latent users VAULT grant NAME (--folder PATH | --album ALBUM) [OPTIONS]",
        description = "Gives an account or a group a role at a folder or an album, in place of one that it has there.",
        footer = {"", "Example:  latent users ~/Photos.vault grant anna --folder 2024/Norway --role editor"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersGrantCommand extends UserSubcommand {
    @Parameters(paramLabel = "NAME", description = "account or group")
    String name;

    @Mixin
    PlaceOptions place;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "viewer",
            description = "viewer (as where this is not given), contributor or editor")
    String role;

    @Override
    void run() throws IOException, Failure {
        change(new UserChange.Give(name, place.place(), role));
        System.out.println("\"" + name + "\" is " + role + " there now.");
    }
}
