package app.latent.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Who may sign in to the gallery and WebDAV besides you, and what they may: viewers see and download, contributors add as well, editors change and delete as well, each in the folders"
                    + " and albums that you name.",
            "",
            "An app password lets one device or program in, and can be taken from it alone. Give your own phone one too, as \"owner\", and the vault's passphrase stays at home."
        },
        footer = {
            "",
            "Example:  latent users ~/Photos.vault add anna",
            "          latent users ~/Photos.vault grant anna --folder 2024/Norway --role viewer",
            "          latent users ~/Photos.vault group family --add anna --add bob",
            "          latent users ~/Photos.vault app-password owner \"My phone\"",
            "          latent users ~/Photos.vault list"
        },
        subcommands = {
            UsersListCommand.class,
            UsersAddCommand.class,
            UsersRemoveCommand.class,
            UsersPasswordCommand.class,
            UsersGrantCommand.class,
            UsersRevokeCommand.class,
            UsersGroupCommand.class,
            UsersAppPasswordCommand.class,
            UsersCodeCommand.class,
            UsersPasskeyCommand.class,
            UsersLogCommand.class
        },
        synopsisSubcommandLabel =
                "(list | add | remove | password | grant | revoke | group | app-password | code | passkey | log)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersCommand {
    @Mixin
    Common common;

    @Parameters(paramLabel = "VAULT", description = "folder of the vault")
    Path folder;
}
