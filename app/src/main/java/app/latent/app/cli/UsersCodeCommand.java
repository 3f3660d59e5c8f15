package app.latent.app.cli;

import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.users.UserChange;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "code",
        customSynopsis = "latent users VAULT code NAME [--off] [OPTIONS]",
        description = {
            "Has the gallery ask an account for the code of an authenticator app as well. Programs then sign in with an app password only.",
            "For \"owner\" too; the vault itself is still unlocked with its passphrase alone."
        },
        footer = {"", "Example:  latent users ~/Photos.vault code owner"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersCodeCommand extends UserSubcommand {
    @Parameters(paramLabel = "NAME", description = "account; \"owner\" for your own")
    String name;

    @Option(names = "--off", description = "no code is asked for any more")
    boolean off;

    @Override
    void run() throws IOException, Failure {
        AccountName account = AccountName.parse(name)
                .orElseThrow(
                        () -> new Failure(ExitCode.FAILED, "There is no account \"" + Words.harmless(name) + "\"."));
        try (VaultSession session = open()) {
            String secret = off ? null : CodeSetup.ask(account).text();
            session.changeUsers(new UserChange.SetSecondFactor(name, secret));
        }
        System.out.println(
                off ? "No code is asked for any more." : "From now on the gallery asks \"" + name + "\" for a code.");
    }
}
