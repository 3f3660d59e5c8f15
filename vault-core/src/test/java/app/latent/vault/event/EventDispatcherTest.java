package app.latent.vault.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Overflow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class EventDispatcherTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final List<VaultEvent> seen = Collections.synchronizedList(new ArrayList<>());

    private static VaultEvent event(int number) {
        return new Created(Path.of("/" + number));
    }

    @Test
    void everySubscriberGetsEveryEventInOrder() throws InterruptedException {
        List<VaultEvent> other = Collections.synchronizedList(new ArrayList<>());
        List<VaultEvent> published = new ArrayList<>();
        try (EventDispatcher dispatcher = new EventDispatcher(10_000)) {
            dispatcher.subscribe(seen::add);
            dispatcher.subscribe(other::add);
            for (int i = 0; i < 5000; i++) {
                published.add(event(i));
                dispatcher.publish(event(i));
            }
            assertTrue(dispatcher.awaitDelivered(LONG));
        }
        assertEquals(published, seen);
        assertEquals(published, other);
    }

    @Test
    void aSubscriberInPlaceHearsOnTheThreadThatPublishesAndIsNeverTooSlow() {
        Thread publisher = Thread.currentThread();
        try (EventDispatcher dispatcher = new EventDispatcher(1)) {
            dispatcher.subscribeInPlace(event -> {
                assertEquals(publisher, Thread.currentThread());
                seen.add(event);
            });
            for (int i = 0; i < 3; i++) {
                dispatcher.publish(event(i));
                assertEquals(event(i), seen.getLast());
            }
        }
        assertEquals(List.of(event(0), event(1), event(2)), seen);
    }

    @Test
    void aFullQueueOverflowsOnceAndNeverBlocks() throws InterruptedException {
        Semaphore gate = new Semaphore(0);
        CountDownLatch delivering = new CountDownLatch(1);
        try (EventDispatcher dispatcher = new EventDispatcher(3)) {
            dispatcher.subscribe(event -> {
                delivering.countDown();
                gate.acquireUninterruptibly();
                seen.add(event);
            });
            dispatcher.publish(event(0));
            delivering.await();
            // The subscriber holds the first; three wait; all others are the overflow. This thread gets through.
            for (int i = 1; i <= 1000; i++) {
                dispatcher.publish(event(i));
            }
            assertFalse(dispatcher.awaitDelivered(Duration.ZERO));
            gate.release(1_000_000);
            assertTrue(dispatcher.awaitDelivered(LONG));
            assertEquals(List.of(event(0), event(1), event(2), event(3), new Overflow()), seen);
            dispatcher.publish(event(1001));
            assertTrue(dispatcher.awaitDelivered(LONG));
            assertEquals(event(1001), seen.getLast());
        }
    }

    @Test
    void aSubscriberThatThrowsDisturbsNobody() throws InterruptedException {
        try (EventDispatcher dispatcher = new EventDispatcher(10)) {
            dispatcher.subscribe(_ -> {
                throw new IllegalArgumentException("no");
            });
            dispatcher.subscribe(seen::add);
            dispatcher.publish(event(1));
            dispatcher.publish(event(2));
            assertTrue(dispatcher.awaitDelivered(LONG));
        }
        assertEquals(List.of(event(1), event(2)), seen);
    }

    @Test
    void aClosedSubscriptionHearsNothingAndAnotherOfTheSameSubscriberStays() throws InterruptedException {
        try (EventDispatcher dispatcher = new EventDispatcher(10)) {
            VaultEvents.Subscription first = dispatcher.subscribe(seen::add);
            VaultEvents.Subscription second = dispatcher.subscribe(seen::add);
            first.close();
            dispatcher.publish(event(1));
            assertTrue(dispatcher.awaitDelivered(LONG));
            assertEquals(List.of(event(1)), seen);
            second.close();
            dispatcher.publish(event(2));
            assertTrue(dispatcher.awaitDelivered(LONG));
            assertEquals(List.of(event(1)), seen);
        }
    }

    @Test
    void closingDeliversWhatWasPublishedAndDropsWhatComesAfter() {
        EventDispatcher dispatcher = new EventDispatcher(100);
        dispatcher.subscribe(seen::add);
        for (int i = 0; i < 50; i++) {
            dispatcher.publish(event(i));
        }
        dispatcher.close();
        dispatcher.publish(event(99));
        dispatcher.close();
        assertEquals(50, seen.size());
    }

    @Test
    void aSubscriberCannotWaitForItself() {
        try (EventDispatcher dispatcher = new EventDispatcher(10)) {
            CompletableFuture<Boolean> waited = new CompletableFuture<>();
            dispatcher.subscribe(_ -> {
                try {
                    waited.complete(dispatcher.awaitDelivered(LONG));
                } catch (IllegalStateException | InterruptedException e) {
                    waited.completeExceptionally(e);
                }
            });
            dispatcher.publish(event(1));
            ExecutionException thrown = assertThrows(ExecutionException.class, waited::get);
            assertInstanceOf(IllegalStateException.class, thrown.getCause());
        }
    }
}
