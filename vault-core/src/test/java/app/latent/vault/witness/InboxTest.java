package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final Stamp ONE = new Stamp(68, 1, 1, 7);
    private static final Stamp TWO = new Stamp(68, 2, 2, 7);
    private static final Stamp THREE = new Stamp(68, 3, 3, 7);

    private final Inbox inbox = new Inbox();

    @Test
    void nothingIsKeptThatNobodyWillTake() {
        inbox.removed("before");
        inbox.outside("before");
        inbox.begin();
        inbox.end();
        inbox.removed("after");
        inbox.outside("after");
        assertEquals(Map.of(), inbox.takeOwn());
        assertEquals(List.of(), inbox.takeOutside());
    }

    @Test
    void whatIsTouchedTwiceIsTouchedFromTheFirstLookToTheLast() {
        inbox.begin();
        inbox.touched("a", ONE, TWO);
        inbox.touched("a", TWO, THREE);
        assertEquals(Map.of("a", new Own.Touched("a", ONE, THREE)), inbox.takeOwn());
    }

    @Test
    void whatSomebodyElseTouchedBetweenIsRead() {
        inbox.begin();
        inbox.touched("a", ONE, ONE);
        inbox.touched("a", TWO, THREE);
        assertEquals(Map.of("a", new Own.Look("a", "a")), inbox.takeOwn());
    }

    @Test
    void whatIsRenamedTwiceComesFromWhereItWasFirst() {
        inbox.begin();
        inbox.moved("a", "b", ONE);
        inbox.moved("b", "c", TWO);
        Map<String, Own> taken = inbox.takeOwn();
        assertEquals(new Own.Moved("c", "a", ONE), taken.get("c"));
        assertEquals(new Own.Removed("a"), taken.get("a"));
        assertEquals(new Own.Removed("b"), taken.get("b"));
    }

    @Test
    void whatIsTakenIsPendingNoMore() {
        inbox.begin();
        inbox.removed("a");
        assertTrue(inbox.hasOwn("a"));
        assertEquals(new Own.Removed("a"), inbox.takeOwn("a"));
        assertFalse(inbox.hasOwn("a"));
        assertEquals(Map.of(), inbox.takeOwn());
    }
}
