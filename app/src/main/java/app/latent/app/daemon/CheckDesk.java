package app.latent.app.daemon;

import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.FoundItem;
import app.latent.app.check.MemoryNotes;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import app.latent.vault.UnlockedVault;
import app.latent.vault.health.CheckOptions;
import app.latent.vault.health.CheckProgress;
import app.latent.vault.health.RepairPlan;
import app.latent.vault.health.Report;
import app.latent.vault.witness.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Tells what is damaged in an unlocked vault, and what its witness suspects. */
record CheckDesk(UnlockedVault vault) {

    CheckSummary check(CheckTerms terms, Consumer<CheckProgress> progress, Consumer<FoundItem> found)
            throws IOException, Failure {
        try {
            Report report = vault.health().check(options(terms), progress::accept);
            report.findings().forEach(finding -> found.accept(FoundItem.of(finding)));
            Optional<Witness.Report> remembered = vault.witness().look(_ -> {});
            remembered.stream()
                    .flatMap(witnessed -> witnessed.suspicious().stream())
                    .forEach(verdict -> found.accept(FoundItem.of(verdict)));
            return CheckSummary.of(report).withMemory(MemoryNotes.of(remembered));
        } catch (CancellationException e) {
            throw ended(e);
        }
    }

    RepairPlan planRepair(CheckTerms terms, Consumer<CheckProgress> progress) throws IOException, Failure {
        try {
            return vault.health().planRepair(options(terms), progress::accept);
        } catch (CancellationException e) {
            throw ended(e);
        }
    }

    int accept(String path) throws IOException, Failure {
        // What is suspicious is known for certain only once all was looked at.
        vault.witness().look(_ -> {});
        Path accepted = vault.root().resolve(path).normalize();
        int nodes = vault.witness()
                .accept(accepted)
                .orElseThrow(() -> new Failure(
                        ExitCode.BUSY,
                        "Nothing is remembered of the vault in this session, so there is nothing to accept. Lock it wherever else it is unlocked,"
                                + " and try again."));
        if (nodes == 0 && Files.notExists(accepted, LinkOption.NOFOLLOW_LINKS)) {
            throw new Failure(
                    ExitCode.FAILED,
                    "There is no " + Words.harmless(accepted.toString())
                            + " in the vault, and nothing suspicious had that path. Give a path as it is in the vault, such as"
                            + " /Norway/beach.jpg.");
        }
        return nodes;
    }

    private static CheckOptions options(CheckTerms terms) {
        CheckOptions options = terms.deep() ? CheckOptions.everything() : CheckOptions.structure();
        return options.withBytesASecond(terms.bytesASecond()).withCursors(UnlockSettings.defaultCheckFolder());
    }

    private static Failure ended(CancellationException e) {
        return new Failure(
                ExitCode.FAILED, "The check was ended, as the vault was locked. It goes on the next time.", e);
    }
}
