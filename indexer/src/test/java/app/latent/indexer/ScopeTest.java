package app.latent.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    private static final Scope SOME = new Scope.Part(Set.of("a/b", "été"), Set.of());

    @ParameterizedTest
    @ValueSource(strings = {"a/b/x.jpg", "a/b/c/d/x.jpg", "été/x.jpg"})
    void aFolderIsSeenAtWhateverDepth(String path) {
        assertTrue(SOME.holds(path));
        assertEquals(path, SOME.told(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x.jpg", "a/x.jpg", "a/bc/x.jpg", "a/b", "a/b.jpg", "A/b/x.jpg", "ete/x.jpg", "x/a/b/x.jpg", ""})
    void whatHasAnotherNameIsNotSeen(String path) {
        assertFalse(SOME.holds(path));
    }

    @Test
    void theLibraryItselfIsAFolderToo() {
        Scope all = new Scope.Part(Set.of(""), Set.of());
        assertTrue(all.holds("x.jpg"));
        assertTrue(all.holds("a/b/x.jpg"));
    }

    @Test
    void accentsAreComparedAsTheyAreWritten() {
        assertFalse(SOME.holds("e\u0301te\u0301/x.jpg"));
    }

    @Test
    void ofAPhotoWhoseFolderIsNotSeenTheNameAloneIsTold() {
        assertEquals("x.jpg", SOME.told("private/x.jpg"));
        assertEquals("x.jpg", Scope.nothing().told("x.jpg"));
        assertEquals("private/x.jpg", Scope.whole().told("private/x.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a", "a/", "a//b", ".", "a/..", "a/./b"})
    void whatIsNoFolderWithinTheLibraryIsRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> new Scope.Part(Set.of(path), Set.of()));
    }
}
