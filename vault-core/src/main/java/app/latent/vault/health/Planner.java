package app.latent.vault.health;

import app.latent.vault.health.RepairPlan.Step;
import app.latent.vault.health.RepairPlan.Work;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Decides what is done about each finding: what is safe, and nothing where nothing is. */
final class Planner {

    private final Ciphertext vault;
    private final List<Finding> findings;
    private final DirectoryRepairs directories;
    private final NameRepairs names;
    private final TypeRepairs types;
    private final List<Step> steps = new ArrayList<>();

    Planner(Ciphertext vault, Structure structure, List<Finding> findings) throws IOException {
        this.vault = vault;
        this.findings = findings;
        Mending mending = new Mending(vault);
        LostAndFound lost = new LostAndFound(vault, mending);
        this.directories = new DirectoryRepairs(vault, structure, findings, mending, lost, this::add);
        this.types = new TypeRepairs(vault, structure, mending, this::add);
        this.names = new NameRepairs(vault, structure, mending, lost, this::add);
    }

    /** Takes a step into the plan. */
    @FunctionalInterface
    interface Steps {
        void add(Finding finding, String words, Work work);
    }

    private void add(Finding finding, String words, Work work) {
        steps.add(new Step(finding, words, work));
    }

    /** Directories first: names are encrypted with their IDs. */
    List<Step> plan() throws IOException {
        if (vault.store().isReadOnly()) return List.of();
        directories.plan();
        for (Finding finding : findings) {
            if (finding instanceof NameFinding name) names.plan(name);
            if (finding instanceof TypeFinding.AmbiguousType type) types.plan(type);
        }
        return steps;
    }

    /** How something is called in the words of a step. */
    static String words(Spot at) {
        TreePath path = at.path();
        return path == null ? "something without a name (" + at.ciphertext() + ")" : path.toString();
    }
}
