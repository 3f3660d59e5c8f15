package app.latent.app.cli;

import app.latent.app.control.ConflictEntry;
import app.latent.app.control.ConflictOutcome;
import app.latent.app.control.Json;
import app.latent.app.control.Resolution;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.ConflictLines;
import app.latent.app.terminal.Question;
import app.latent.app.terminal.Terminal;
import app.latent.app.text.Words;
import java.io.Console;
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
            "Lists what your sync client has left twice, where two machines changed one thing: both versions with size and time, and whether two photos look the same.",
            "",
            "merge: of two that are identical byte by byte the copy is deleted; two folders are joined; else both are kept. keep-both: they stay as they are, and are not listed again on this machine."
        },
        footer = {
            "",
            "Example:  latent conflicts ~/Dropbox/Photos.vault",
            "          latent conflicts ~/Dropbox/Photos.vault --resolve merge"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ConflictsCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Parameters(paramLabel = "VAULT", description = "folder of the vault")
    Path vault;

    @Option(
            names = "--resolve",
            paramLabel = "merge|keep-both",
            converter = ResolutionConverter.class,
            description = "what to do with all of them; shows a plan and asks first")
    @Nullable Resolution resolution;

    @Option(names = "--yes", description = "do it without asking")
    boolean yes;

    @Option(names = "--json", description = "one JSON object a line; with --resolve, what was done")
    boolean json;

    @Override
    public Integer call() throws Exception {
        if (json && resolution != null && !yes) {
            throw new Failure(
                    ExitCode.USAGE,
                    "With --json nobody is asked: add --yes to do it at once, or look at the plan without --json first.");
        }
        try (VaultSession session = VaultAccess.openWithoutIndex(vault, passphrases)) {
            List<ConflictEntry> conflicts = new ArrayList<>();
            session.conflicts(conflicts::add);
            if (resolution == null) {
                list(conflicts);
                return ExitCode.DONE.number();
            }
            if (!json) {
                list(conflicts);
            }
            return conflicts.isEmpty() || isAgreed(resolution, conflicts)
                    ? resolve(session, resolution, conflicts).number()
                    : ExitCode.FAILED.number();
        }
    }

    private void list(List<ConflictEntry> conflicts) {
        if (json) {
            conflicts.forEach(conflict -> System.out.println(Json.write(conflict)));
        } else if (conflicts.isEmpty()) {
            System.out.println("There are no conflicts.");
        } else {
            conflicts.forEach(conflict -> ConflictLines.of(conflict).forEach(System.out::println));
        }
    }

    private boolean isAgreed(Resolution asked, List<ConflictEntry> conflicts) throws Failure {
        if (!json) {
            System.out.println(ConflictLines.plan(asked, conflicts));
        }
        if (yes) return true;
        Console console = Terminal.interactive()
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE, "Nothing was done, as nobody can be asked here. Add --yes to do it at once."));
        if (Question.isAgreed(console, "Go on?")) {
            return true;
        }
        System.out.println("Nothing was done.");
        return false;
    }

    /** What is in a folder comes before the folder, whose joining gives it another path. */
    private ExitCode resolve(VaultSession session, Resolution asked, List<ConflictEntry> conflicts) throws IOException {
        ExitCode end = ExitCode.DONE;
        List<ConflictOutcome> outcomes = new ArrayList<>();
        for (ConflictEntry conflict : conflicts.reversed()) {
            try {
                ConflictOutcome outcome = session.resolve(conflict, asked);
                outcomes.add(outcome);
                if (json) {
                    System.out.println(Json.write(outcome));
                }
            } catch (Failure e) {
                System.err.println(Words.harmless(conflict.copy().path()) + ": " + e.getMessage());
                end = ExitCode.FAILED;
            }
        }
        if (!json && !conflicts.isEmpty()) {
            System.out.println(ConflictLines.done(asked, outcomes));
        }
        return end;
    }
}
