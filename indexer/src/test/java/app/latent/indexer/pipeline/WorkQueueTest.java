package app.latent.indexer.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.pipeline.WorkQueue.Task;
import app.latent.indexer.search.Change;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkQueueTest {
    private final WorkQueue queue = new WorkQueue(1);

    @Test
    void theGreaterChangeOfAFileThatWaitsCounts() throws InterruptedException {
        assertTrue(queue.offer("a", Change.FILE));
        assertTrue(queue.offer("a", Change.COMPANIONS));
        assertFalse(queue.offer("b", Change.FILE));
        assertEquals(Optional.of(new Task("a", Change.FILE)), queue.take());
    }

    @Test
    void whatChangesWhileItIsLookedAtWaitsForJustThat() throws InterruptedException {
        queue.offer("a", Change.FILE);
        queue.take();
        queue.offer("a", Change.COMPANIONS);
        queue.done("a");
        assertEquals(Optional.of(new Task("a", Change.COMPANIONS)), queue.take());
        queue.done("a");
        assertEquals(0, queue.size());
    }
}
