package app.latent.app.cli;

import app.latent.app.daemon.Logs;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.failure.Failures;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

@Command(
        name = "latent",
        mixinStandardHelpOptions = false,
        versionProvider = Version.class,
        description = "An encrypted photo vault in any synced folder: mounted, searchable, and locked away again.",
        footer = {
            "",
            "Example:  latent open                          in your browser, without the commands below",
            "          latent create ~/Dropbox/Photos.vault",
            "          latent unlock ~/Dropbox/Photos.vault --mount ~/Photos --serve 8480",
            "",
            "Exit codes: 0 done, 1 failed, 2 usage, 3 wrong passphrase or not allowed,",
            "            4 not a vault or damaged, 5 busy (mounted, port or lock in use),",
            "            6 check found problems, 7 no daemon running"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class LatentCommand {
    @Mixin
    Common common;

    @CommandLine.Option(names = "--version", versionHelp = true, description = "show the version and end")
    boolean version;

    private LatentCommand() {}

    /** Carries out one command line and returns its exit code. */
    public static int run(String... args) {
        Logs.quiet();
        CommandLine latent = new CommandLine(new LatentCommand());
        Subcommand.addTo(latent, args);
        return latent.setExecutionStrategy(new CommandLine.RunLast())
                .setExitCodeExceptionMapper(LatentCommand::exitCode)
                .setParameterExceptionHandler(LatentCommand::refuse)
                .setExecutionExceptionHandler(LatentCommand::explain)
                .setUsageHelpAutoWidth(true)
                .execute(args);
    }

    private static int exitCode(Throwable thrown) {
        Failure failure = Failures.of(thrown);
        return (failure == null ? ExitCode.FAILED : failure.exitCode()).number();
    }

    /** All of the help would bury what is wrong. */
    private static int refuse(ParameterException refused, String... ignored) {
        CommandLine command = refused.getCommandLine();
        PrintWriter err = command.getErr();
        if (lacksSubcommand(refused)) {
            command.usage(err);
            return ExitCode.USAGE.number();
        }
        err.println("latent: " + refused.getMessage());
        UnmatchedArgumentException.printSuggestions(refused, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }

    /** As picocli tells of a group of commands of which none was named: nothing is wrong yet. */
    private static boolean lacksSubcommand(ParameterException refused) {
        return refused.getClass().equals(ParameterException.class)
                && !refused.getCommandLine().getSubcommands().isEmpty();
    }

    private static int explain(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        @Nullable Failure failure = Failures.of(thrown);
        boolean verbose = verbose(parsed);
        if (failure != null) {
            err.println("latent: " + failure.getMessage());
        } else {
            err.println("latent: unexpected " + thrown.getClass().getSimpleName()
                    + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage()));
            err.println(verbose ? "" : "        (-v shows where it came from)");
        }
        if (verbose) {
            thrown.printStackTrace(err);
        }
        return exitCode(thrown);
    }

    private static boolean verbose(ParseResult parsed) {
        for (ParseResult at = parsed; at != null; at = at.hasSubcommand() ? at.subcommand() : null) {
            if (at.hasMatchedOption("-v")) {
                return true;
            }
        }
        return false;
    }
}
