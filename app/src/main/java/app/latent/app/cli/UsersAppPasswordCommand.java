package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "app-password",
        customSynopsis = {
            "latent users VAULT app-password NAME LABEL [OPTIONS]",
            "latent users VAULT app-password NAME --revoke ID [OPTIONS]"
        },
        description =
                "Makes a password for one device or program of an account's, and shows it once; or takes it away.",
        footer = {"", "Example:  latent users ~/Photos.vault app-password owner \"My phone\""})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersAppPasswordCommand extends UserSubcommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "account; \"owner\" for your own")
    String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "LABEL", description = "how you call the device")
    @Nullable String label;

    @Option(names = "--revoke", paramLabel = "ID", description = "takes it away, by its id or its label")
    @Nullable String revoke;

    @Override
    void run() throws IOException, Failure {
        if (label != null && revoke == null) {
            showNew(label);
            return;
        }
        if (label != null || revoke == null) {
            throw new Failure(ExitCode.USAGE, "Give a label for a new app password, or --revoke ID.");
        }
        change(new UserChange.RemoveApp(name, revoke));
        System.out.println("That app password opens nothing any more.");
    }

    private void showNew(String device) throws IOException, Failure {
        String password = DevicePassword.create(new SecureRandom());
        change(new UserChange.AddApp(name, device, DevicePassword.hash(password.toCharArray())));
        System.out.println("The password for " + Words.harmless(device) + ", with the user name \"" + name + "\":");
        System.out.println("    " + password);
        System.out.println("It is not shown again; whoever has it may what \"" + name + "\" may.");
    }
}
