package app.latent.app.cli;

import app.latent.app.control.Json;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import app.latent.app.users.UserChange;
import app.latent.app.users.UserReport;
import app.latent.ffi.ShellWord;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.audit.AuditEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
        synopsisSubcommandLabel =
                "(list | add | remove | password | grant | revoke | group | app-password | code | log)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersCommand {
    private static final int MOST_EVENTS = 100_000;

    @Mixin
    Common common;

    @Parameters(paramLabel = "VAULT", description = "folder of the vault")
    Path folder;

    @Command(
            name = "list",
            customSynopsis = "latent users VAULT list [OPTIONS]",
            description = "Lists the accounts and groups, what they may, and their app passwords with their last use.",
            footer = {"", "Example:  latent users ~/Photos.vault list"})
    int list(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Option(names = "--json", description = "one JSON object") boolean json)
            throws IOException, Failure {
        UserReport report = change(passphrases, new UserChange.None());
        if (json) {
            System.out.println(Json.write(report));
        } else {
            UserLines.of(report).forEach(System.out::println);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "add",
            customSynopsis = "latent users VAULT add NAME [OPTIONS]",
            description =
                    "Makes an account, with a password that is asked for. It may nothing until you grant it something.",
            footer = {"", "Example:  latent users ~/Photos.vault add anna"})
    int add(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Mixin UserPasswordOptions password,
            @Parameters(paramLabel = "NAME") String name)
            throws IOException, Failure {
        try (VaultSession session = open(passphrases)) {
            session.changeUsers(new UserChange.Add(name, password.hash()));
        }
        return done("There is an account \"" + name + "\" now. It may nothing yet; grant it something:"
                + "  latent users " + ShellWord.of(folder) + " grant " + name + " --folder PATH --role viewer");
    }

    @Command(
            name = "remove",
            customSynopsis = "latent users VAULT remove NAME [OPTIONS]",
            description = "Removes an account. Whoever is signed in with it is signed out.",
            footer = {"", "Example:  latent users ~/Photos.vault remove anna"})
    int remove(
            @Mixin Common ignored, @Mixin PassphraseOptions passphrases, @Parameters(paramLabel = "NAME") String name)
            throws IOException, Failure {
        change(passphrases, new UserChange.Remove(name));
        return done("The account \"" + name + "\" is gone.");
    }

    @Command(
            name = "password",
            customSynopsis = "latent users VAULT password NAME [OPTIONS]",
            description = "Gives an account another password. Whoever is signed in with it is signed out.",
            footer = {"", "Example:  latent users ~/Photos.vault password anna"})
    int password(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Mixin UserPasswordOptions password,
            @Parameters(paramLabel = "NAME") String name)
            throws IOException, Failure {
        try (VaultSession session = open(passphrases)) {
            session.changeUsers(new UserChange.SetPassword(name, password.hash()));
        }
        return done("The account \"" + name + "\" has its new password.");
    }

    @Command(
            name = "grant",
            customSynopsis = "latent users VAULT grant NAME (--folder PATH | --album ALBUM) [OPTIONS]",
            description =
                    "Gives an account or a group a role at a folder or an album, in place of one that it has there.",
            footer = {"", "Example:  latent users ~/Photos.vault grant anna --folder 2024/Norway --role editor"})
    int grant(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "NAME", description = "account or group") String name,
            @Mixin PlaceOptions place,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "viewer",
                            description = "viewer (as where this is not given), contributor or editor")
                    String role)
            throws IOException, Failure {
        change(passphrases, new UserChange.Give(name, place.place(), role));
        return done("\"" + name + "\" is " + role + " there now.");
    }

    @Command(
            name = "revoke",
            customSynopsis = "latent users VAULT revoke NAME (--folder PATH | --album ALBUM) [OPTIONS]",
            description = "Takes from an account or a group the role that it has at a folder or an album.",
            footer = {"", "Example:  latent users ~/Photos.vault revoke anna --folder 2024/Norway"})
    int revoke(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "NAME", description = "account or group") String name,
            @Mixin PlaceOptions place)
            throws IOException, Failure {
        change(passphrases, new UserChange.Take(name, place.place()));
        return done("\"" + name + "\" has no role of its own there any more.");
    }

    @Command(
            name = "group",
            customSynopsis = "latent users VAULT group NAME [--add USER]... [--remove USER]... [OPTIONS]",
            description = "Adds accounts to a group, which is made where there is none, or takes them out of it.",
            footer = {"", "Example:  latent users ~/Photos.vault group family --add anna --add bob"})
    int group(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--add", paramLabel = "USER", description = "is in it from now on") @Nullable List<String> add,
            @Option(names = "--remove", paramLabel = "USER", description = "is not any more") @Nullable List<String> remove,
            @Option(names = "--delete", description = "removes the group, and with it what its members may by it")
                    boolean delete)
            throws IOException, Failure {
        List<String> added = add == null ? List.of() : add;
        List<String> removed = remove == null ? List.of() : remove;
        if (delete && !(added.isEmpty() && removed.isEmpty())) {
            throw new Failure(ExitCode.USAGE, "--delete stands alone.");
        }
        change(passphrases, delete ? new UserChange.RemoveGroup(name) : new UserChange.SetGroup(name, added, removed));
        return done(delete ? "The group \"" + name + "\" is gone." : "The group \"" + name + "\" is changed.");
    }

    @Command(
            name = "app-password",
            customSynopsis = {
                "latent users VAULT app-password NAME LABEL [OPTIONS]",
                "latent users VAULT app-password NAME --revoke ID [OPTIONS]"
            },
            description =
                    "Makes a password for one device or program of an account's, and shows it once; or takes it away.",
            footer = {"", "Example:  latent users ~/Photos.vault app-password owner \"My phone\""})
    int appPassword(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "NAME", description = "account; \"owner\" for your own") String name,
            @Parameters(arity = "0..1", paramLabel = "LABEL", description = "how you call the device") @Nullable String label,
            @Option(names = "--revoke", paramLabel = "ID", description = "takes it away, by its id or its label")
                    @Nullable String revoke)
            throws IOException, Failure {
        if (label != null && revoke == null) return showNew(passphrases, name, label);
        if (label != null || revoke == null) {
            throw new Failure(ExitCode.USAGE, "Give a label for a new app password, or --revoke ID.");
        }
        change(passphrases, new UserChange.RemoveApp(name, revoke));
        return done("That app password opens nothing any more.");
    }

    private int showNew(PassphraseOptions passphrases, String name, String label) throws IOException, Failure {
        String password = DevicePassword.create(new SecureRandom());
        change(passphrases, new UserChange.AddApp(name, label, DevicePassword.hash(password.toCharArray())));
        System.out.println("The password for " + Words.harmless(label) + ", with the user name \"" + name + "\":");
        System.out.println("    " + password);
        return done("It is not shown again; whoever has it may what \"" + name + "\" may.");
    }

    @Command(
            name = "code",
            customSynopsis = "latent users VAULT code NAME [--off] [OPTIONS]",
            description = {
                "Has the gallery ask an account for the code of an authenticator app as well. Programs then sign in with an app password only.",
                "For \"owner\" too; the vault itself is still unlocked with its passphrase alone."
            },
            footer = {"", "Example:  latent users ~/Photos.vault code owner"})
    int code(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "NAME", description = "account; \"owner\" for your own") String name,
            @Option(names = "--off", description = "no code is asked for any more") boolean off)
            throws IOException, Failure {
        AccountName account = AccountName.parse(name)
                .orElseThrow(
                        () -> new Failure(ExitCode.FAILED, "There is no account \"" + Words.harmless(name) + "\"."));
        try (VaultSession session = open(passphrases)) {
            String secret = off ? null : CodeSetup.ask(account).text();
            session.changeUsers(new UserChange.SetSecondFactor(name, secret));
        }
        return done(
                off ? "No code is asked for any more." : "From now on the gallery asks \"" + name + "\" for a code.");
    }

    @Command(
            name = "log",
            customSynopsis = "latent users VAULT log [OPTIONS]",
            description =
                    "Shows who signed in, who was refused, and who changed what, the newest first. It is kept in the vault for a year.",
            footer = {"", "Example:  latent users ~/Photos.vault log --limit 20"})
    int log(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            defaultValue = "100",
                            description = "so many at most (default: ${DEFAULT-VALUE})")
                    int limit,
            @Option(names = "--json", description = "one JSON object an event") boolean json)
            throws IOException, Failure {
        try (VaultSession session = open(passphrases)) {
            for (AuditEvent event : session.audit(Math.clamp(limit, 1, MOST_EVENTS))) {
                System.out.println(json ? Json.write(event) : AuditLine.of(event));
            }
        }
        return ExitCode.DONE.number();
    }

    private UserReport change(PassphraseOptions passphrases, UserChange change) throws IOException, Failure {
        try (VaultSession session = open(passphrases)) {
            return session.changeUsers(change);
        }
    }

    private VaultSession open(PassphraseOptions passphrases) throws IOException, Failure {
        return VaultAccess.openWithoutIndex(folder, passphrases);
    }

    private static int done(String message) {
        System.out.println(message);
        return ExitCode.DONE.number();
    }
}
