package app.latent.vault.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NodeNameTest {

    @Test
    void aNameOf220CharactersIsNotShortenedAndOneOf221Is() {
        assertEquals("x".repeat(216) + ".c9r", NodeName.of("x".repeat(216), 220).onDisk());
        NodeName longer = NodeName.of("x".repeat(217), 220);
        assertTrue(longer.isShortened());
        assertEquals("x".repeat(217) + ".c9r", longer.full());
    }

    /** {@code printf %s "$(printf 'x%.0s' $(seq 217)).c9r" | sha1sum}, in base64url. */
    @Test
    void aShortenedNameIsTheHashOfTheFullOne() {
        assertEquals(
                "F4BvdLVN-hZi6tjiTTlNWgBMAqM=.c9s",
                NodeName.of("x".repeat(217), 220).onDisk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.c9r", "a.c9s"})
    void nodesAreToldByTheirSuffix(String name) {
        assertTrue(NodeName.isNode(name));
    }

    /** As a Mac stores what it is given by another: letters and their marks apart. */
    @ParameterizedTest
    @ValueSource(strings = {" (Alice の競合コピー 2026-01-01)", " (Cópia em conflito de Alice 2026-01-01)"})
    void marksAreKnownHoweverTheirLettersArePutTogether(String mark) {
        assertEquals("a" + mark + ".c9r", NodeName.withMarkInside("a.c9r" + mark));
        String apart = Normalizer.normalize(mark, Normalizer.Form.NFD);
        assertEquals("a" + apart + ".c9r", NodeName.withMarkInside("a.c9r" + apart));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dirid.c9r", "a.c9u", ".DS_Store", "a.c9r.tmp", "a"})
    void allElseIsNoNode(String name) {
        assertFalse(NodeName.isNode(name));
    }

    @Test
    void aDirectoryIdIsShortAsciiText() {
        assertEquals("abc", DirectoryId.parse(new byte[] {'a', 'b', 'c'}).value());
        assertThrows(IllegalArgumentException.class, () -> DirectoryId.parse(new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> DirectoryId.parse(new byte[37]));
        assertThrows(IllegalArgumentException.class, () -> DirectoryId.parse(new byte[] {(byte) 0xC3}));
    }
}
