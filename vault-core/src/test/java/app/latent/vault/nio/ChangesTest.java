package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.tree.TreePath;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangesTest {

    private static final TreePath A = TreePath.of("a");
    private static final TreePath B = TreePath.of("b");
    private static final TreePath BELOW_A = TreePath.of("a", "deep", "file");

    private final Changes changes = new Changes();

    @Test
    void changesSideBySideDoNotWait() throws Exception {
        try (var _ = changes.begin(BELOW_A);
                var _ = changes.begin(TreePath.of("a", "deep", "other"));
                var _ = changes.begin(B)) {
            assertTrue(true, "all three at once");
        }
    }

    @Test
    void aChangeWaitsForThoseAboveAndBelowInTheirOrder() throws Exception {
        List<String> ended = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> move;
            Future<?> below;
            try (var _ = changes.begin(BELOW_A)) {
                move = threads.submit(() -> change(ended, "move", A, B));
                awaitUnderway(2);
                below = threads.submit(() -> change(ended, "below", TreePath.of("b", "x")));
                awaitUnderway(3);
                ended.add("first");
            }
            move.get();
            below.get();
        }
        assertEquals(List.of("first", "move", "below"), ended);
    }

    @Test
    void whoeverIsInterruptedWaitsNoLongerAndIsInNobodysWay() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            try (var _ = changes.begin(A)) {
                Future<?> waiting = threads.submit(() -> assertThrows(
                        InterruptedIOException.class,
                        () -> changes.begin(BELOW_A).close()));
                awaitUnderway(2);
                waiting.cancel(true);
                awaitUnderway(1);
            }
        }
        changes.begin(BELOW_A).close();
    }

    private Void change(List<String> ended, String name, TreePath... paths) throws Exception {
        try (var _ = changes.begin(paths)) {
            ended.add(name);
        }
        return null;
    }

    private void awaitUnderway(int count) {
        while (changes.underway() != count) {
            Thread.onSpinWait();
        }
    }
}
