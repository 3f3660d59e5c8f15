package app.latent.vault.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What one call did to names: all of it survives or nothing.
 *
 * <p>Changes survive independently of each other, save for what every file system keeps in order: those of the same name or the same file, the removal of a
 * folder after all that happened in it, and the moves of folders. Otherwise a file could vanish that was not touched, or a folder be its own parent.
 */
final class NameChange {

    private enum Moves {
        OF_FOLDERS
    }

    private record Slot(Node.Folder folder, String name) {}

    private record Inside(Node.Folder folder) {}

    private record Assignment(Slot slot, @Nullable Node node) {}

    private final List<Assignment> assignments = new ArrayList<>();

    /** What later changes may depend on, by identity or equality. */
    private final Set<Object> provided = new LinkedHashSet<>();

    private final Set<Object> depended = new LinkedHashSet<>();

    /** @param node what the name leads to from now on */
    NameChange put(Node.Folder folder, String name, Node node) {
        assign(new Slot(folder, name), node);
        depend(node);
        return this;
    }

    NameChange remove(Node.Folder folder, String name) {
        assign(new Slot(folder, name), null);
        return this;
    }

    /** That this node goes out of sight. */
    NameChange ends(Node node) {
        depend(node);
        if (node instanceof Node.Folder folder) {
            depended.add(new Inside(folder));
        }
        return this;
    }

    NameChange movesFolder() {
        depend(Moves.OF_FOLDERS);
        return this;
    }

    private void assign(Slot slot, @Nullable Node node) {
        assignments.add(new Assignment(slot, node));
        depend(slot);
        provided.add(new Inside(slot.folder()));
    }

    private void depend(Object key) {
        provided.add(key);
        depended.add(key);
    }

    void show() {
        assignments.forEach(assignment ->
                assign(assignment.slot().folder().view, assignment.slot().name(), assignment.node()));
    }

    private void settle() {
        assignments.forEach(assignment ->
                assign(assignment.slot().folder().durable, assignment.slot().name(), assignment.node()));
    }

    private static void assign(java.util.Map<String, Node> names, String name, @Nullable Node node) {
        // Where case does not matter, a name is written as whoever comes last writes it.
        names.remove(name);
        if (node != null) names.put(name, node);
    }

    /** Makes durable what happened in a folder, and takes it out of those pending. */
    static void settle(Node.Folder folder, List<NameChange> pending) {
        Set<Object> needed = new HashSet<>(Set.of(new Inside(folder)));
        List<NameChange> settled = new ArrayList<>();
        List<NameChange> left = new ArrayList<>();
        for (NameChange change : pending.reversed()) {
            boolean takes = change.provided.stream().anyMatch(needed::contains);
            (takes ? settled : left).add(change);
            if (takes) {
                needed.addAll(change.depended);
            }
        }
        settled.reversed().forEach(NameChange::settle);
        pending.clear();
        pending.addAll(left.reversed());
    }

    /** Makes durable what survives a crash. */
    static void settleSurvivors(List<NameChange> pending, RandomGenerator random) {
        int percent = random.nextInt(5) * 25;
        Set<Object> lost = new HashSet<>();
        for (NameChange change : pending) {
            if (random.nextInt(100) < percent && change.depended.stream().noneMatch(lost::contains)) {
                change.settle();
            } else {
                lost.addAll(change.provided);
            }
        }
        pending.clear();
    }
}
