package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One call to the store fails, each in turn: whoever asked is told, nothing else suffers, and what is done next works. */
class FaultTest {

    private static final int MOST_CALLS = 300;

    @ParameterizedTest(name = "{0}")
    @MethodSource("app.latent.vault.tree.TreeCrashTest#operations")
    void oneCallThatFailsLeavesTheOldOrTheNewTree(String what, TreeCrashTest.Step prepare, TreeCrashTest.Step operation)
            throws IOException {
        Map<String, String> after = TreeCrashTest.after(prepare, operation);
        for (Fault fault : List.of(Fault.EIO, Fault.EIO_AFTER)) {
            int call = 1;
            while (fail(prepare, operation, call, fault, after)) call++;
            assertTrue(call < MOST_CALLS, "an operation ends");
        }
    }

    private static boolean fail(
            TreeCrashTest.Step prepare, TreeCrashTest.Step operation, int call, Fault fault, Map<String, String> after)
            throws IOException {
        SimulatedStore store = Ground.emptyVault(call);
        Ground ground = new Ground(store);
        prepare.run(ground);
        Map<String, String> before = ground.contents();
        int callsBefore = store.calls().size();
        store.faults().failNth(call, fault);
        boolean failed = false;
        try {
            operation.run(ground);
        } catch (FileSystemException e) {
            failed = true;
            assertTrue(String.valueOf(e.getFile()).startsWith("/"), () -> "names " + e.getFile());
        }
        if (store.calls().size() - callsBefore < call) return false;
        Map<String, String> contents = ground.contents();
        String at = fault + " at call " + call + ": " + store.calls().get(callsBefore + call - 1);
        if (!failed) assertEquals(after, contents, at);
        if (!ground.intents.left().isEmpty()) {
            // What could not be cleaned up, or not undone, is when the vault is unlocked next.
            ground.intents.finish(new TreeRecovery(store, Ground.CRYPTOR));
            contents = new Ground(store).contents();
        }
        Map<String, String> left = contents;
        assertTrue(left.equals(before) || left.equals(after), () -> at + " left " + left);
        Ground next = new Ground(store);
        assertEquals(left, next.contents(), at);
        if (left.equals(before) && !before.equals(after)) operation.run(next);
        assertEquals(after, next.contents(), at);
        next.write("/another", "works");
        assertEquals("works", next.read("/another"));
        assertTrue(next.tree.directory(path("/")).id().isRoot());
        return true;
    }
}
