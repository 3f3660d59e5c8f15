package app.latent.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * The commands, in the order in which the help lists them. Picocli reads the options of a command by reflection, which for all of them takes longer than most
 * commands do: so it is given none but the one that is asked for.
 */
enum Subcommand {
    OPEN("open", OpenCommand.class),
    CREATE("create", CreateCommand.class),
    PASSPHRASE("passphrase", PassphraseCommand.class),
    RECOVERY("recovery", RecoveryCommand.class),
    UNLOCK("unlock", UnlockCommand.class),
    SERVE("serve", ServeCommand.class),
    LOCK("lock", LockCommand.class),
    STATUS("status", StatusCommand.class),
    CHECK("check", CheckCommand.class),
    INDEX("index", IndexCommand.class),
    SEARCH("search", SearchCommand.class),
    TAG("tag", TagCommand.class),
    USERS("users", UsersCommand.class),
    CONFLICTS("conflicts", ConflictsCommand.class),
    KEY_FILE("key-file", KeyFileCommand.class),
    KEYRING("keyring", KeyringCommand.class),
    DEMO("demo", DemoCommand.class),
    DAEMON("daemon", DaemonCommand.class),
    WORKER("worker", WorkerCommand.class);

    private final String command;
    private final Class<?> type;

    Subcommand(String command, Class<?> type) {
        this.command = command;
        this.type = type;
    }

    /** Adds the command that a command line names; all where it names none, for the help, or one that there is not, for what may have been meant. */
    static void addTo(CommandLine latent, String... line) {
        Optional<String> first =
                Arrays.stream(line).filter(word -> !word.startsWith("-")).findFirst();
        List<Subcommand> named = Arrays.stream(values())
                .filter(each -> first.filter(each.command::equals).isPresent())
                .toList();
        for (Subcommand each : named.isEmpty() ? List.of(values()) : named) each.addTo(latent);
    }

    private void addTo(CommandLine latent) {
        CommandLine added = new CommandLine(type);
        // "-camera:canon" is a word of a query, which excludes.
        if (this == SEARCH) added.setUnmatchedOptionsArePositionalParams(true);
        latent.addSubcommand(command, added);
    }
}
