package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Random operations, against a model that is a map of paths. */
class TreeProperties {

    private static final String LONG = "long".repeat(50);

    enum Kind {
        MKDIR,
        WRITE,
        LINK,
        DELETE,
        MOVE,
        MOVE_REPLACING,
        SYNC,
        REMOUNT
    }

    record Operation(Kind kind, String path, String other) {}

    @Provide
    Arbitrary<List<Operation>> operations() {
        Arbitrary<String> name = Arbitraries.of("a", "b", LONG);
        Arbitrary<String> path = name.list().ofMinSize(1).ofMaxSize(3).map(names -> "/" + String.join("/", names));
        return Combinators.combine(Arbitraries.of(Kind.class), path, path)
                .as(Operation::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 250)
    void theTreeDoesWhatItsModelDoes(@ForAll("operations") List<Operation> operations) throws IOException {
        SimulatedStore store = Ground.emptyVault(1);
        Ground ground = new Ground(store);
        Model model = new Model();
        for (Operation operation : operations) {
            if (operation.kind() == Kind.REMOUNT) ground = new Ground(store);
            boolean done = model.apply(operation);
            assertEquals(done, applies(ground, operation), () -> operation + " on " + model.nodes);
            assertEquals(model.nodes, ground.contents(), operation::toString);
        }
        assertEquals(model.nodes, new Ground(store).contents());
        assertEquals(List.of(), ground.intents.left());
    }

    /** After a power cut anywhere, what is found is a tree that was there at some moment since the last sync, directory by directory, and is whole. */
    @Property(tries = 150)
    void whatAPowerCutLeavesIsWhole(
            @ForAll("operations") List<Operation> operations, @ForAll @IntRange(max = 1000) int seed)
            throws IOException {
        SimulatedStore store = Ground.emptyVault(seed);
        Ground ground = new Ground(store);
        Model model = new Model();
        List<String> everThere = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.kind() == Kind.REMOUNT) continue;
            model.apply(operation);
            applies(ground, operation);
            model.nodes.values().forEach(everThere::add);
        }
        SimulatedStore found = store.crash();
        ground.intents.finish(new TreeRecovery(found, Ground.CRYPTOR));
        Ground after = new Ground(found);
        after.contents().values().forEach(node -> assertTrue(everThere.contains(node), node));
        assertEquals(List.of(), after.told.events());
    }

    private static boolean applies(Ground ground, Operation operation) throws IOException {
        try {
            switch (operation.kind()) {
                case MKDIR -> ground.mkdir(operation.path());
                case WRITE -> ground.write(operation.path(), operation.other());
                case LINK -> ground.tree.createLink(path(operation.path()), operation.other());
                case DELETE -> ground.delete(operation.path());
                case MOVE -> ground.tree.move(path(operation.path()), path(operation.other()), Replacing.NOTHING);
                case MOVE_REPLACING ->
                    ground.tree.move(path(operation.path()), path(operation.other()), Replacing.ANYTHING);
                case SYNC -> ground.tree.syncDirectory(TreePath.ROOT);
                case REMOUNT -> ground.later();
            }
            return true;
        } catch (FileSystemException _) {
            return false;
        }
    }

    /** What a POSIX file system does, with java.nio's idea of what may replace what. */
    private static final class Model {
        final Map<String, String> nodes = new TreeMap<>();

        boolean apply(Operation operation) {
            return switch (operation.kind()) {
                case MKDIR -> create(operation.path(), "directory");
                case LINK -> create(operation.path(), "link " + operation.other());
                case WRITE -> write(operation);
                case DELETE -> delete(operation.path());
                case MOVE -> move(operation.path(), operation.other(), false);
                case MOVE_REPLACING -> move(operation.path(), operation.other(), true);
                case SYNC, REMOUNT -> true;
            };
        }

        private boolean hasParent(String path) {
            int slash = path.lastIndexOf('/');
            return slash == 0 || "directory".equals(nodes.get(path.substring(0, slash)));
        }

        private boolean create(String path, String node) {
            return hasParent(path) && nodes.putIfAbsent(path, node) == null;
        }

        private boolean write(Operation operation) {
            String there = nodes.getOrDefault(operation.path(), "file");
            if (!hasParent(operation.path()) || !there.startsWith("file")) return false;
            nodes.put(operation.path(), "file " + operation.other());
            return true;
        }

        private boolean isEmpty(String directory) {
            return nodes.keySet().stream().noneMatch(path -> path.startsWith(directory + "/"));
        }

        private boolean delete(String path) {
            return nodes.containsKey(path) && isEmpty(path) && nodes.remove(path) != null;
        }

        private boolean move(String from, String to, boolean replace) {
            if (from.equals(to)) return nodes.containsKey(from);
            if (to.startsWith(from + "/") || !nodes.containsKey(from) || !hasParent(to)) return false;
            if (nodes.containsKey(to) && (!replace || !isEmpty(to))) return false;
            Map<String, String> moved = new TreeMap<>();
            nodes.forEach((path, node) -> {
                boolean moves = path.equals(from) || path.startsWith(from + "/");
                if (moves) moved.put(to + path.substring(from.length()), node);
                else if (!path.equals(to)) moved.put(path, node);
            });
            nodes.clear();
            nodes.putAll(moved);
            return true;
        }
    }
}
