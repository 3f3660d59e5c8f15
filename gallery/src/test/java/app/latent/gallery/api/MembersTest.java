package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final List<String> ABCD = List.of("a", "b", "c", "d");

    @Test
    void whatIsThereIsNotAddedAgain() {
        assertEquals(List.of("a", "b", "c", "d", "e"), Members.with(ABCD, List.of("b", "e", "e")));
    }

    @Test
    void someAreTakenAwayAndTheOthersKeepTheirOrder() {
        assertEquals(List.of("b", "d"), Members.without(ABCD, List.of("c", "a", "x")));
    }

    @Test
    void someAreMovedTogetherBeforeAnotherInTheOrderTheyAreNamedIn() {
        assertEquals(List.of("d", "a", "b", "c"), Members.moved(ABCD, List.of("d", "a"), Optional.of("b")));
        assertEquals(List.of("a", "c", "d", "b"), Members.moved(ABCD, List.of("b"), Optional.empty()));
    }

    @Test
    void whatIsNotThereIsNotMovedAndOneThatHasGoneIsTheEnd() {
        assertEquals(List.of("b", "c", "d", "a"), Members.moved(ABCD, List.of("x", "a"), Optional.of("gone")));
        assertEquals(List.of("b", "c", "d", "a"), Members.moved(ABCD, List.of("a"), Optional.of("a")));
    }
}
