package app.latent.app.cli;

import app.latent.app.failure.Failure;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "revoke",
        customSynopsis = "latent users VAULT revoke NAME (--folder PATH | --album ALBUM) [OPTIONS]",
        description = "Takes from an account or a group the role that it has at a folder or an album.",
        footer = {"", "Example:  latent users ~/Photos.vault revoke anna --folder 2024/Norway"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersRevokeCommand extends UserSubcommand {
    @Parameters(paramLabel = "NAME", description = "account or group")
    String name;

    @Mixin
    PlaceOptions place;

    @Override
    void run() throws IOException, Failure {
        change(new UserChange.Take(name, place.place()));
        System.out.println("\"" + name + "\" has no role of its own there any more.");
    }
}
