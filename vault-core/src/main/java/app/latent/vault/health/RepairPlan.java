package app.latent.vault.health;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a repair would do, and does when it is carried out. Nothing else may use the vault from the check until then. */
public final class RepairPlan {

    private final Report report;
    private final List<Step> steps;

    RepairPlan(Report report, List<Step> steps) {
        this.report = report;
        this.steps = List.copyOf(steps);
    }

    /** Changes the vault's folder. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * One step.
     *
     * @param finding what it is for
     * @param words what it does, in the imperative, without a full stop
     */
    record Step(Finding finding, String words, Work work) {}

    /**
     * What became of a step.
     *
     * @param ciphertext what it was about, below the vault's folder
     * @param failure why it could not be done; null where it was
     */
    public record Outcome(
            String kind,
            String ciphertext,
            String words,
            @Nullable String failure) {}

    /** What the check has found, by which it was planned. */
    public Report report() {
        return report;
    }

    /** What it would do, a line each. */
    public List<String> steps() {
        return steps.stream().map(Step::words).toList();
    }

    /**
     * Does it. Each step has happened or not, however it ends, and another repair goes on from there. One that fails keeps no other from being done.
     */
    public List<Outcome> carryOut() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Step step : steps) {
            @Nullable String failure = null;
            try {
                step.work().run();
            } catch (IOException e) {
                failure = NodeFolders.reason(e);
            }
            Finding finding = step.finding();
            outcomes.add(new Outcome(finding.kind(), finding.at().ciphertext(), step.words(), failure));
        }
        return outcomes;
    }
}
