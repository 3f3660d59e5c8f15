package app.latent.app.cli;

import app.latent.app.check.CheckResult;
import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.CheckText;
import app.latent.app.check.FoundItem;
import app.latent.app.check.Repaired;
import app.latent.app.daemon.OpenVault;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.CheckLine;
import app.latent.app.terminal.ProgressLine;
import app.latent.app.terminal.Question;
import app.latent.app.terminal.Terminal;
import app.latent.vault.health.RepairPlan;
import app.latent.vault.health.Report;
import java.io.Console;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checks a vault, tells what could be done, asks, does it, and checks again; what comes to light by it is mended too. */
final class RepairRun {
    /** Damage hides damage only a few deep; more rounds than these would be a repair that undoes another. */
    private static final int MOST_ROUNDS = 5;

    private final OpenVault vault;
    private final CheckTerms terms;
    private final int most;
    private final boolean quiet;

    /**
     * @param most how many of a kind in one folder are named
     * @param quiet whether only the end is to be printed, for scripts
     */
    RepairRun(OpenVault vault, CheckTerms terms, int most, boolean quiet) {
        this.vault = vault;
        this.terms = terms;
        this.most = most;
        this.quiet = quiet;
    }

    /**
     * @param agreed whether the user has agreed already
     * @throws Failure where the user does not agree, or cannot be asked
     */
    Repaired run(boolean agreed) throws IOException, Failure {
        RepairPlan plan = plan();
        CheckResult before = result(plan.report());
        if (plan.steps().isEmpty()) return new Repaired(before, 0, List.of(), before, List.of());
        if (!agreed) ask(before, plan);
        List<Repaired.Step> steps = new ArrayList<>();
        int rounds = 0;
        boolean mended = true;
        while (mended && rounds < MOST_ROUNDS && !plan.steps().isEmpty()) {
            List<Repaired.Step> round = carryOut(plan);
            steps.addAll(round);
            mended = round.stream().anyMatch(step -> step.failure() == null);
            rounds++;
            plan = plan();
        }
        return new Repaired(before, rounds, withoutRepetition(steps), result(plan.report()), plan.steps());
    }

    private static List<Repaired.Step> carryOut(RepairPlan plan) {
        return plan.carryOut().stream()
                .map(done -> new Repaired.Step(done.kind(), done.ciphertext(), done.words(), done.failure()))
                .toList();
    }

    /** What failed in each round for the same reason is told once. */
    private static List<Repaired.Step> withoutRepetition(List<Repaired.Step> steps) {
        return steps.stream().distinct().toList();
    }

    private RepairPlan plan() throws IOException, Failure {
        CheckLine line = new CheckLine();
        try (var progress = ProgressLine.onTerminal()) {
            return vault.planRepair(terms, state -> progress.show(line.of(state)));
        }
    }

    private static CheckResult result(Report report) {
        return CheckResult.of(
                CheckSummary.of(report),
                report.findings().stream().map(FoundItem::of).toList());
    }

    private void ask(CheckResult before, RepairPlan plan) throws Failure {
        Console terminal = Terminal.interactive()
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        "No terminal to ask on whether to repair: look at what `latent check` finds, and give --yes."));
        if (!quiet) CheckText.of(before, most).forEach(System.out::println);
        terminal.printf("%nThis can be done:%n");
        Repaired.listed(plan.steps(), most).forEach(line -> terminal.printf("%s%n", line));
        terminal.printf("What comes to light by it is mended in the same way.%n");
        terminal.printf(
                "Nothing that may be a photo is deleted. Let the sync client finish first, and have a backup of the vault.%n");
        if (!Question.isAgreed(terminal, "Do it?")) {
            throw new Failure(ExitCode.FAILED, "Nothing was changed.");
        }
    }
}
