package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.pipeline.WorkQueue.Task;
import app.latent.indexer.search.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkQueueTest {
    private static final long NEWS = WorkQueue.NEWS;

    private final WorkQueue small = new WorkQueue(1);
    private final WorkQueue queue = new WorkQueue(100);

    @Test
    void theGreaterChangeOfAFileThatWaitsCounts() throws InterruptedException {
        assertTrue(small.offer("a", Change.FILE, NEWS));
        assertTrue(small.offer("a", Change.COMPANIONS, NEWS));
        assertFalse(small.offer("b", Change.FILE, NEWS));
        assertEquals(Optional.of(new Task("a", Change.FILE, false)), small.take());
    }

    @Test
    void whatChangesWhileItIsLookedAtWaitsForJustThat() throws InterruptedException {
        queue.offer("a", Change.FILE, NEWS);
        queue.take();
        queue.offer("a", Change.COMPANIONS, NEWS);
        queue.done("a", false);
        assertEquals(Optional.of(new Task("a", Change.COMPANIONS, false)), queue.take());
        queue.done("a", false);
        assertEquals(0, queue.size());
    }

    /** Takes all, as one thread does that glances where it may. */
    private List<String> served() throws InterruptedException {
        List<String> served = new ArrayList<>();
        while (queue.size() > 0) {
            Task task = queue.take().orElseThrow();
            served.add(task.name() + (task.quickly() ? "?" : ""));
            queue.done(task.name(), task.quickly());
        }
        return served;
    }

    @Test
    void theNewestFileComesFirstAndWhatHasJustHappenedBeforeAll() throws InterruptedException {
        queue.put("of 2001", Change.COMPANIONS, 2001);
        queue.put("of 2024", Change.COMPANIONS, 2024);
        queue.put("of 2010", Change.COMPANIONS, 2010);
        queue.offer("dropped", Change.COMPANIONS, NEWS);
        queue.offer("dropped later", Change.COMPANIONS, NEWS);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            names.add(queue.take().orElseThrow().name());
        }
        assertEquals(List.of("dropped", "dropped later", "of 2024", "of 2010", "of 2001"), names);
    }

    @Test
    void aFileThatComesAloneIsLookedAtAndOfManyEachIsGlancedAtFirst() throws InterruptedException {
        queue.offer("alone", Change.FILE, NEWS);
        assertEquals(List.of("alone"), served());
        for (int i = 1; i <= 4; i++) {
            queue.put("photo " + i, Change.FILE, i);
        }
        assertEquals(
                List.of("photo 4?", "photo 3?", "photo 2?", "photo 1?", "photo 4", "photo 3", "photo 2", "photo 1"),
                served());
    }

    @Test
    void whatComesWhileOthersAreLookedAtIsNextAndNothingIsGlancedAtTwice() throws InterruptedException {
        queue.put("a", Change.FILE, 1);
        queue.put("b", Change.FILE, 2);
        queue.done(queue.take().orElseThrow().name(), true);
        queue.offer("news", Change.FILE, NEWS);
        assertEquals(List.of("news?", "a?", "news", "b", "a"), served());
    }

    @Test
    void whatChangesWhileItIsGlancedAtIsStillLookedAt() throws InterruptedException {
        queue.put("a", Change.FILE, 1);
        queue.put("b", Change.FILE, 2);
        assertEquals(Optional.of(new Task("b", Change.FILE, true)), queue.take());
        queue.offer("b", Change.COMPANIONS, NEWS);
        queue.done("b", true);
        assertEquals(List.of("b?", "a?", "b", "a"), served());
    }

    @Test
    void whilePausedNobodyIsGivenAFile() throws Exception {
        queue.pause(true);
        queue.offer("a", Change.FILE, NEWS);
        var taken = CompletableFuture.supplyAsync(() -> {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertFalse(queue.awaitEmpty(50_000_000));
        assertFalse(taken.isDone());
        queue.pause(false);
        assertEquals(Optional.of(new Task("a", Change.FILE, false)), taken.get());
    }

    @Test
    void whoWaitsForSomeFilesDoesNotWaitForOthers() throws Exception {
        WorkQueue queue = new WorkQueue(10);
        queue.offer("a", Change.FILE, 2);
        queue.offer("b", Change.FILE, 1);
        assertFalse(queue.awaitDone(List.of("a"), 1_000_000), "it waits");
        queue.take();
        assertFalse(queue.awaitDone(List.of("a"), 1_000_000), "it is looked at");
        queue.done("a", false);
        assertTrue(queue.awaitDone(List.of("a", "unknown"), 0));
        assertFalse(queue.awaitDone(List.of("a", "b"), 1_000_000));
    }
}
