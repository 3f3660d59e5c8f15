package app.latent.vault.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All files and directories that there are or were, and what may be found of them. The root is not among them. */
final class Model {

    /** What stands at a path. */
    sealed interface Found {
        /** As it is shown. */
        int mode();
    }

    record FoundDirectory(int mode) implements Found {}

    record FoundFile(ByteBuffer content, int mode) implements Found {}

    /** A file whose content is an error. */
    record FoundBroken(IOException error, int mode) implements Found {}

    private final List<Expected> all = new ArrayList<>();

    /** What survives when the process ends alone: all that was acknowledged. */
    private final boolean everythingSettles;

    Model(boolean everythingSettles) {
        this.everythingSettles = everythingSettles;
    }

    Optional<Expected> at(TreePath path) {
        return all.stream().filter(e -> path.equals(e.now)).findFirst();
    }

    List<TreePath> directories() {
        List<TreePath> paths = new ArrayList<>(List.of(TreePath.ROOT));
        all.stream().filter(e -> e.directory && e.now != null).forEach(e -> paths.add(e.now));
        return paths;
    }

    /** All that is there, but the root. */
    List<Expected> nodes() {
        return all.stream().filter(e -> e.now != null).toList();
    }

    boolean isEmpty(TreePath directory) {
        return all.stream().noneMatch(e -> e.now != null && !e.now.equals(directory) && e.now.startsWith(directory));
    }

    Expected create(boolean directory, TreePath path) {
        Expected created = new Expected(directory, path);
        created.places.addAll(placesOf(path));
        all.add(created);
        return created;
    }

    void move(TreePath from, TreePath to, boolean surely) {
        at(to).ifPresent(replaced -> {
            if (surely) {
                replaced.delete();
            } else {
                replaced.certain = false;
                replaced.whole = false;
            }
        });
        Set<TreePath> targets = placesOf(to);
        for (Expected e : all) {
            for (TreePath target : targets) e.move(from, target, false);
            e.move(from, to, surely);
        }
    }

    /** Where a path may be found, as the directory that it is in may be found at each of its own places. */
    private Set<TreePath> placesOf(TreePath path) {
        Set<TreePath> places = new HashSet<>(Set.of(path));
        at(Objects.requireNonNull(path.parent()))
                .ifPresent(parent -> parent.places.forEach(place -> places.add(place.resolve(path.name()))));
        return places;
    }

    /** A sync of a file or directory was acknowledged, which makes its name and those above it durable. */
    void synced(Expected node) {
        node.settleName();
        node.modes.settle();
        if (!node.directory && !node.lost && !node.hurt) node.settleContent();
        TreePath path = node.now;
        for (Expected above : all) {
            if (path != null && above.directory && above.now != null && path.startsWith(above.now)) above.settleName();
        }
    }

    /** The names in a directory are durable. */
    void namesSynced(TreePath directory) {
        for (Expected node : all) {
            if (node.now != null && directory.equals(node.now.parent()) && (node.directory || node.whole)) {
                node.settleName();
            }
        }
    }

    /** After each call that was acknowledged. */
    void acknowledged() {
        if (!everythingSettles) return;
        for (Expected node : all) {
            if (node.now == null) {
                node.places.clear();
            } else {
                node.settleName();
                node.modes.settle();
                if (node.handles == 0 && !node.directory && !node.hurt && !node.lost) node.settleContent();
            }
        }
    }

    /** What must hold while the process goes on: what a failed call has torn may be an error until recovery. */
    void checkAlive(Map<TreePath, Found> found) {
        found.forEach((path, there) -> {
            if (!(there instanceof FoundBroken)) checkPath(path, there);
        });
    }

    /** What must hold after recovery. */
    void check(Map<TreePath, Found> found) {
        found.forEach(this::checkPath);
        for (Expected node : all) {
            if (node.certain && (node.directory || node.whole)) {
                assertTrue(
                        node.places.stream().anyMatch(place -> isAt(node, found.get(place))),
                        () -> "missing: " + node + "; found " + found);
            }
        }
    }

    private void checkPath(TreePath path, Found there) {
        assertTrue(
                all.stream().anyMatch(node -> node.places.contains(path) && isAt(node, there)),
                () -> path + " is no state of anything: " + there + "; known: "
                        + all.stream().filter(e -> e.places.contains(path)).toList());
    }

    private static boolean isAt(Expected node, @Nullable Found there) {
        if (there == null || !node.modes.mayBe(there.mode())) return false;
        return switch (there) {
            case FoundDirectory _ -> node.directory;
            case FoundFile(ByteBuffer content, int _) ->
                !node.directory && (node.mayBe(content) || isLost(node, content));
            case FoundBroken _ -> !node.directory && !node.whole;
        };
    }

    /** A file that was never synced may be there without its content. */
    private static boolean isLost(Expected node, ByteBuffer content) {
        return !node.whole && !content.hasRemaining();
    }
}
