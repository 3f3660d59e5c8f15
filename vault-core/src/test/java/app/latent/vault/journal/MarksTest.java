package app.latent.vault.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.simulation.Fault;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MarksTest {

    private final SimulatedStore folder = new SimulatedStore(1);

    @Test
    void theMarksOfThoseThatDidNotEndWellStay() throws IOException {
        Marks marks = new Marks(folder);
        assertEquals(Set.of(), marks.all());
        marks.add("a");
        marks.add("b");
        assertEquals(Set.of("a", "b"), new Marks(folder.crash()).all());
    }

    @Test
    void aGoodEndLeavesNothing() throws IOException {
        Marks marks = new Marks(folder);
        marks.add("a");
        marks.remove("a");
        assertNull(folder.stat("marks"));
        assertNull(folder.stat("marks.new"));
    }

    @Test
    void theLastOnesAreKept() throws IOException {
        Marks marks = new Marks(folder);
        for (int i = 0; i < 1100; i++) marks.add("m" + i);
        assertEquals(1000, marks.all().size());
        assertTrue(marks.all().contains("m1099"));
    }

    @Test
    void aCrashLosesNoneOfThem() throws IOException {
        for (int nth = 1; nth < 12; nth++) {
            SimulatedStore store = new SimulatedStore(nth);
            new Marks(store).add("a");
            store.faults().failNth(nth, Fault.POWER_CUT);
            try {
                new Marks(store).add("b");
            } catch (IOException _) {
                // As planned.
            }
            SimulatedStore found = store.crash();
            assertTrue(new Marks(found).all().contains("a"), "call " + nth);
            new Marks(found).add("c");
            assertTrue(new Marks(found).all().contains("c"), "call " + nth);
        }
    }
}
