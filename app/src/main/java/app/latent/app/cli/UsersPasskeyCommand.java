package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserReport;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "passkey",
        customSynopsis = {
            "latent users VAULT passkey NAME [OPTIONS]",
            "latent users VAULT passkey NAME --remove ID [OPTIONS]"
        },
        description = {
            "Lists the passkeys that the gallery asks an account for besides its password, or removes one, as of a device that was lost. Whoever is signed in with the account is signed out then.",
            "Passkeys are added in the gallery, by who is signed in there."
        },
        footer = {"", "Example:  latent users ~/Photos.vault passkey owner --remove \"My phone\""})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersPasskeyCommand extends UserSubcommand {
    @Parameters(paramLabel = "NAME", description = "account; \"owner\" for your own")
    String name;

    @Option(names = "--remove", paramLabel = "ID", description = "removes it, by its id or its label")
    @Nullable String remove;

    @Override
    void run() throws IOException, Failure {
        if (remove == null) {
            passkeys(change(new UserChange.None())).forEach(System.out::println);
        } else {
            change(new UserChange.RemovePasskey(name, remove));
            System.out.println("That passkey opens nothing any more.");
        }
    }

    private List<String> passkeys(UserReport report) throws Failure {
        String account = AccountName.parse(name).map(AccountName::text).orElse("");
        List<UserReport.Passkey> passkeys = report.users().stream()
                .filter(user -> user.name().equals(account))
                .findFirst()
                .orElseThrow(
                        () -> new Failure(ExitCode.FAILED, "There is no account \"" + Words.harmless(name) + "\"."))
                .passkeys();
        return passkeys.isEmpty()
                ? List.of("\"" + account + "\" has no passkeys.")
                : passkeys.stream().map(UserLines::line).toList();
    }
}
