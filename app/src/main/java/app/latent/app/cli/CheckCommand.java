package app.latent.app.cli;

import app.latent.app.check.CheckResult;
import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.CheckText;
import app.latent.app.check.FoundItem;
import app.latent.app.check.Repaired;
import app.latent.app.control.Json;
import app.latent.app.control.VaultSession;
import app.latent.app.daemon.OpenVault;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.CheckLine;
import app.latent.app.terminal.ProgressLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Tells whether all of a vault can be read, and whether it is as this computer remembers it; without --repair it changes nothing. By itself it looks at the structure: folders, names, what each thing is. With --deep it reads everything. Ctrl-C ends that, and the next time it goes on where it was."
        },
        footer = {
            "",
            "Example:  latent check ~/Dropbox/Photos.vault",
            "          latent check ~/Dropbox/Photos.vault --accept /Norway",
            "          latent check ~/Dropbox/Photos.vault --deep --throttle 20 --report ~/check.txt",
            "",
            "Ends with 0 where there is no problem, and with 6 where there is one."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 20;
    private static final double MEGABYTE = 1e6;

    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Parameters(index = "0", paramLabel = "VAULT", description = "folder of the vault")
    Path vault;

    @Option(names = "--deep", description = "decrypt every name and every part of every file")
    boolean deep;

    @Option(
            names = "--throttle",
            paramLabel = "MB/S",
            description = "with --deep: read no more than so many megabytes a second")
    @Nullable Double throttle;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "write all that was found to FILE, as JSON where its name ends in .json. It holds names of your files in the"
                            + " clear: keep it where you keep the photos")
    @Nullable Path report;

    @Option(
            names = "--repair",
            description =
                    "mend what can be mended safely, after a question; nothing that may be a photo is deleted, and what has no place"
                            + " any more is shown in /LOST+FOUND. The vault must be locked")
    boolean repair;

    @Option(names = "--yes", description = "with --repair: do not ask")
    boolean yes;

    @Option(
            names = "--accept",
            paramLabel = "PATH",
            description =
                    "what is at PATH in the vault and below it is as you want it, though it was not what this computer remembers; / accepts"
                            + " all, as after a backup was restored")
    @Nullable String accepted;

    @Option(names = "--json", description = "what was found as a JSON object")
    boolean json;

    @Override
    public Integer call() throws Exception {
        if (throttle != null && !(throttle > 0)) {
            throw new Failure(ExitCode.USAGE, "--throttle takes a number of megabytes a second, such as 20.");
        }
        CheckReport.requireApart(report, vault);
        if (yes && !repair) {
            throw new Failure(ExitCode.USAGE, "--yes goes with --repair.");
        }
        if (accepted != null) {
            requireAcceptAlone();
            return accept(accepted);
        }
        return repair ? repair() : check();
    }

    private void requireAcceptAlone() throws Failure {
        if (deep || repair || report != null || json || throttle != null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--accept checks nothing, so --deep, --throttle, --repair, --report and --json do not go with it. Accept"
                            + " first, then check again.");
        }
    }

    private int accept(String path) throws IOException, Failure {
        int nodes;
        try (VaultSession session = VaultAccess.openToCheck(vault, passphrases)) {
            nodes = session.accept(path);
        }
        System.out.println(
                nodes == 0
                        ? "Nothing there was suspicious."
                        : "Accepted: " + nodes + (nodes == 1 ? " file or folder" : " files and folders")
                                + " as they are.");
        return ExitCode.DONE.number();
    }

    private int check() throws IOException, Failure {
        CheckResult result;
        try (VaultSession session = VaultAccess.openToCheck(vault, passphrases)) {
            result = check(session);
        }
        CheckReport.write(report, result);
        if (json) System.out.println(Json.write(result));
        else CheckText.of(result, MOST_NAMED).forEach(System.out::println);
        return (result.problems().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FOUND_PROBLEMS).number();
    }

    private int repair() throws IOException, Failure {
        Repaired repaired;
        try (OpenVault opened = VaultAccess.openToRepair(vault, passphrases)) {
            repaired = new RepairRun(opened, terms(), MOST_NAMED, json).run(yes);
        }
        CheckReport.write(report, repaired);
        if (json) System.out.println(Json.write(repaired));
        else repaired.lines(MOST_NAMED).forEach(System.out::println);
        return (repaired.after().problems().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FOUND_PROBLEMS).number();
    }

    private CheckTerms terms() {
        return new CheckTerms(deep, throttle == null ? 0 : (long) (throttle * MEGABYTE));
    }

    private CheckResult check(VaultSession session) throws IOException, Failure {
        List<FoundItem> found = new ArrayList<>();
        CheckLine line = new CheckLine();
        Thread ending = new Thread(() -> end(session), "end of the check");
        Runtime.getRuntime().addShutdownHook(ending);
        try (var progress = ProgressLine.onTerminal()) {
            CheckSummary summary = session.check(terms(), state -> progress.show(line.of(state)), found::add);
            return CheckResult.of(summary, found);
        } finally {
            forget(ending);
        }
    }

    /** So that Ctrl-C leaves a note of where to go on. */
    private static void end(VaultSession session) {
        try {
            session.close();
        } catch (IOException _) {
            // The process ends anyway.
        }
    }

    private static void forget(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException _) {
            // It is under way.
        }
    }
}
