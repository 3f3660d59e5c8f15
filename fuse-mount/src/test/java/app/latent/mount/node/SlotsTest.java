package app.latent.mount.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SlotsTest {

    private final Slots<String> slots = new Slots<>(1);

    @Test
    void numbersBeginWithTheFirstAsked() {
        assertEquals(1, slots.add("a"));
        assertEquals(2, slots.add("b"));
    }

    @Test
    void aThingIsFoundByItsNumberUntilItIsRemoved() {
        long number = slots.add("a");
        assertEquals("a", slots.get(number));
        assertEquals("a", slots.remove(number));
        assertNull(slots.get(number));
        assertNull(slots.remove(number));
    }

    @Test
    void noNumberIsGivenTwice() {
        Set<Long> given = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            long number = slots.add("a");
            assertEquals(true, given.add(number));
            slots.remove(number);
        }
    }

    @Test
    void anOldNumberDoesNotFindWhatHasItsPlace() {
        long old = slots.add("a");
        slots.remove(old);
        long reused = slots.add("b");
        assertNull(slots.get(old));
        assertNull(slots.remove(old));
        assertEquals("b", slots.get(reused));
    }

    @Test
    void placesAreUsedAgain() {
        for (int i = 0; i < 10_000; i++) {
            long number = slots.add("a");
            assertEquals(1, number & 0xffff_ffffL);
            slots.remove(number);
        }
    }

    @Test
    void thereIsRoomForMany() {
        for (int i = 1; i <= 10_000; i++) {
            slots.add("thing " + i);
        }
        assertEquals("thing 1", slots.get(1));
        assertEquals("thing 10000", slots.get(10_000));
        assertEquals(10_000, slots.all().size());
    }

    @Test
    void numbersThatWereNeverGivenFindNothing() {
        slots.add("a");
        for (long number : new long[] {0, 2, -1, 1L << 32, (1L << 32) + 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertNull(slots.get(number));
            assertNull(slots.remove(number));
        }
        assertEquals(List.of("a"), slots.all());
    }
}
