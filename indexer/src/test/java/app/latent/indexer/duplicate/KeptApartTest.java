package app.latent.indexer.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Apart;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptApartTest {
    private static final Mark A = new Mark(Likeness.ALIKE, 0x0f1e2d3c4b5a6978L, 5_000_000);
    private static final Mark B = new Mark(Likeness.ALIKE, -1, 7);
    private static final Mark C = new Mark(Likeness.ALIKE, 1, 7);
    private static final Mark COPY = new Mark(Likeness.SAME, 3, 9);

    @TempDir
    private Path root;

    @Test
    void whatIsKeptApartIsSoForGoodInWhateverOrder() throws Exception {
        new KeptApart(root).keep(List.of(A, B));
        Apart apart = new KeptApart(root).now();
        assertTrue(apart.are(A, B) && apart.are(B, A));
        assertFalse(apart.are(A, C) || apart.are(A, A));
    }

    @Test
    void copiesThatAreWantedAreApartFromEachOther() throws Exception {
        KeptApart kept = new KeptApart(root);
        assertFalse(kept.now().are(COPY, COPY));
        kept.keep(List.of(COPY, COPY));
        assertTrue(kept.now().are(COPY, COPY));
    }

    @Test
    void aDecisionIsTakenBack() throws Exception {
        KeptApart kept = new KeptApart(root);
        String first = kept.keep(List.of(A, B));
        kept.keep(List.of(A, C));
        assertTrue(kept.forget(first));
        assertFalse(kept.forget(first));
        assertFalse(kept.now().are(A, B));
        assertTrue(kept.now().are(A, C));
    }

    @Test
    void whatIsNoDecisionIsNotForgotten() throws Exception {
        Path other = Files.writeString(root.resolve("a.json"), "{}");
        assertFalse(new KeptApart(root).forget("../../a"));
        assertTrue(Files.exists(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\": 2, \"likeness\": \"alike\", \"photos\": [{\"hash\": \"1\", \"bytes\": 7}]}",
                "{\"format\": 1, \"likeness\": \"else\", \"photos\": []}",
                "{\"format\": 1, \"likeness\": \"alike\", \"photos\": [{\"hash\": \"x\"}]}",
                "{\"format\": 1, \"likeness\": \"alike\"} more"
            })
    void whatCannotBeUnderstoodIsPassedOver(String document) throws Exception {
        KeptApart kept = new KeptApart(root);
        kept.keep(List.of(A, B));
        Files.writeString(root.resolve(".latent/duplicates/" + "0".repeat(32) + ".json"), document);
        assertTrue(kept.now().are(A, B));
        assertEquals(List.of(), ApartDocument.read(document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDecisionIsADocumentOfItsOwn() throws Exception {
        KeptApart kept = new KeptApart(root);
        kept.keep(List.of(A, B));
        kept.keep(List.of(A, B));
        try (Stream<Path> files = Files.list(root.resolve(".latent/duplicates"))) {
            assertEquals(2, files.count());
        }
    }
}
