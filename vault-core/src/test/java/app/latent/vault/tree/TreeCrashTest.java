package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.tree.MoveTest.What;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the tree does, and wherever a crash interrupts it: what is found after is the tree of before or the tree of after. */
class TreeCrashTest {

    private static final String LONG = MoveTest.LONG;

    /** More calls than any operation makes. */
    private static final int MOST_CALLS = 200;

    /** How often chance decides what a power cut leaves. */
    private static final int SEEDS = 4;

    @FunctionalInterface
    interface Step {
        void run(Ground ground) throws IOException;
    }

    static Stream<Arguments> operations() {
        Stream<Arguments> moves = MoveTest.moves().map(move -> {
            What moved = (What) move.get()[0];
            What replaced = (What) move.get()[1];
            String from = (String) move.get()[2];
            String to = (String) move.get()[3];
            return Arguments.of(
                    "move " + moved + " " + brief(from) + " over " + replaced + " " + brief(to),
                    (Step) ground -> {
                        ground.mkdir("/sub");
                        moved.make(ground, from);
                        replaced.make(ground, to);
                        if (moved == What.DIRECTORY) ground.write(from + "/child", "below");
                    },
                    (Step) ground -> ground.move(from, to));
        });
        Stream<Arguments> others = Stream.of("/n", "/" + LONG)
                .flatMap(name -> Stream.of(
                        Arguments.of(
                                "create directory " + brief(name), (Step) _ -> {}, (Step) ground -> ground.mkdir(name)),
                        Arguments.of("create link " + brief(name), (Step) _ -> {}, (Step)
                                ground -> ground.tree.createLink(path(name), "target")),
                        Arguments.of("delete directory " + brief(name), (Step) ground -> ground.mkdir(name), (Step)
                                ground -> ground.delete(name)),
                        Arguments.of(
                                "delete link " + brief(name),
                                (Step) ground -> ground.tree.createLink(path(name), "target"),
                                (Step) ground -> ground.delete(name)),
                        Arguments.of(
                                "delete file " + brief(name), (Step) ground -> ground.write(name, "content"), (Step)
                                        ground -> ground.delete(name))));
        Stream<Arguments> prepared =
                Stream.of(Arguments.of("prepare a long file", (Step) _ -> {}, (Step) ground -> ground.tree.whileOpening(
                        path("/" + LONG), place -> ground.tree.prepareNew(place, Ground.CRYPTOR.createHeader()))));
        return Stream.of(moves, others, prepared).flatMap(stream -> stream);
    }

    private static String brief(String path) {
        return path.replace(LONG, "LONG");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void aKillLeavesTheOldOrTheNewTree(String what, Step prepare, Step operation) throws IOException {
        interruptEverywhere(prepare, operation, Fault.KILL, 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void aPowerCutLeavesTheOldOrTheNewTree(String what, Step prepare, Step operation) throws IOException {
        interruptEverywhere(prepare, operation, Fault.POWER_CUT, SEEDS);
    }

    private static void interruptEverywhere(Step prepare, Step operation, Fault fault, int seeds) throws IOException {
        Map<String, String> after = after(prepare, operation);
        for (int seed = 0; seed < seeds; seed++) {
            int call = 1;
            while (interrupt(prepare, operation, after, fault, seed, call)) call++;
            assertTrue(call < MOST_CALLS, "an operation ends");
        }
    }

    /**
     * @param after what there is when nothing interrupts it
     * @return whether the operation made so many calls
     */
    private static boolean interrupt(
            Step prepare, Step operation, Map<String, String> after, Fault fault, int seed, int call)
            throws IOException {
        SimulatedStore store = Ground.emptyVault(seed * 1000L + call);
        Intents intents = new Intents();
        Ground ground = new Ground(store, intents);
        prepare.run(ground);
        ground.settle();
        Map<String, String> before = ground.contents();
        store.faults().failNth(call, fault);
        boolean completed = completes(operation, ground);
        if (completed && !store.isOver()) return false;
        SimulatedStore found = fault == Fault.KILL ? store.kill() : store.crash();
        intents.finish(new TreeRecovery(found, Ground.CRYPTOR));
        Ground reborn = new Ground(found);
        Map<String, String> contents = reborn.contents();
        String at = "interrupted at call " + call + " with seed " + seed + ": "
                + store.calls().getLast();
        assertTrue(contents.equals(before) || contents.equals(after), () -> at + " left " + contents);
        assertEquals(List.of(), reborn.told.events(), at);
        // And what it left can be worked with.
        if (contents.equals(before)) operation.run(reborn);
        assertEquals(after, reborn.contents(), at);
        return true;
    }

    private static boolean completes(Step operation, Ground ground) {
        try {
            operation.run(ground);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static Map<String, String> after(Step prepare, Step operation) throws IOException {
        Ground ground = new Ground(Ground.emptyVault(7));
        prepare.run(ground);
        operation.run(ground);
        return ground.contents();
    }
}
