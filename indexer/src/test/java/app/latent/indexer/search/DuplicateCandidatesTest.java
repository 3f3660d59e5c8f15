package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Apart;
import app.latent.indexer.Duplicates;
import app.latent.indexer.Likeness;
import app.latent.indexer.Look;
import app.latent.indexer.Mark;
import app.latent.indexer.Scope;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.duplicate.KeptApart;
import app.latent.indexer.metadata.Metadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateCandidatesTest {
    private static final long SIX_BITS = 0b111111;

    @TempDir
    private Path folder;

    private final PhotoId ids = Catalogues.ids();
    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = Catalogues.open(folder.resolve("index"), 1 << 20);
    }

    @AfterEach
    void close() throws IOException {
        catalogue.close();
    }

    private void put(String path, int width, long bytes, @Nullable Long fingerprint, @Nullable Long content)
            throws IOException {
        Look look = fingerprint == null
                ? null
                : new Look(List.of(), false, 50, 50, fingerprint, "3OcRJYB4d3h_iIeHeEh3eIhw-j2w");
        Analysis analysis = new Analysis("image/jpeg", width, 10, Metadata.NONE, List.of(), look, null);
        catalogue.put(ids.of(path), new Known(new FileFacts(path, bytes, 1), analysis, List.of(), content));
    }

    private Duplicates duplicates(Likeness likeness, Apart apart) throws IOException {
        catalogue.refresh();
        return catalogue.seenBy(Scope.whole()).duplicates(likeness, apart, 10);
    }

    private static List<List<String>> paths(Duplicates duplicates) {
        return duplicates.sets().stream()
                .map(set -> set.stream().map(one -> one.photo().path()).toList())
                .toList();
    }

    private Mark mark(Likeness likeness, String path) throws IOException {
        return catalogue.seenBy(Scope.whole()).mark(likeness, ids.of(path)).orElseThrow();
    }

    @Test
    void photosOfTheSameContentsAreASetTheBestNameFirst() throws Exception {
        put("b/one (2).jpg", 10, 50, null, 7L);
        put("b/one.jpg", 10, 50, null, 7L);
        put("a/film.mp4", 0, 900, null, 8L);
        put("z/film.mp4", 0, 900, null, 8L);
        put("other.jpg", 10, 50, null, 9L);
        put("unread.jpg", 10, 51, null, null);
        Duplicates same = duplicates(Likeness.SAME, Apart.NOTHING);
        assertEquals(List.of(List.of("a/film.mp4", "z/film.mp4"), List.of("b/one.jpg", "b/one (2).jpg")), paths(same));
        assertEquals(2, same.total());
        assertEquals(950, same.bytes());
    }

    @Test
    void photosThatLookAlikeAreASetTheOneWithTheMostPixelsFirst() throws Exception {
        put("small.jpg", 10, 70, SIX_BITS, null);
        put("large.jpg", 20, 60, 0L, null);
        put("far.jpg", 20, 60, ~0L, null);
        assertEquals(List.of(List.of("large.jpg", "small.jpg")), paths(duplicates(Likeness.ALIKE, Apart.NOTHING)));
    }

    @Test
    void whatIsOnlyLikeOneThatIsLikeTheBestIsInNoSetWithIt() throws Exception {
        put("best.jpg", 30, 60, 0L, null);
        put("like it.jpg", 20, 60, SIX_BITS, null);
        put("like that.jpg", 10, 60, (SIX_BITS << 6) | SIX_BITS, null);
        assertEquals(List.of(List.of("best.jpg", "like it.jpg")), paths(duplicates(Likeness.ALIKE, Apart.NOTHING)));
    }

    @Test
    void copiesAreToldOnceAndNotAmongThoseThatLookAlike() throws Exception {
        put("a.jpg", 20, 60, 0L, 7L);
        put("copy of a.jpg", 20, 60, 0L, 7L);
        assertEquals(List.of(), paths(duplicates(Likeness.ALIKE, Apart.NOTHING)));
        put("small.jpg", 10, 50, 1L, null);
        assertEquals(1, duplicates(Likeness.ALIKE, Apart.NOTHING).total());
        assertEquals(
                2, duplicates(Likeness.ALIKE, Apart.NOTHING).sets().getFirst().size());
    }

    @Test
    void whatIsKeptApartIsNoSetWhateverItIsCalledBecauseOfItsHash() throws Exception {
        put("a.jpg", 20, 60, 0L, 7L);
        put("b.jpg", 10, 50, 1L, null);
        put("c.jpg", 20, 60, 0L, 7L);
        assertEquals(1, duplicates(Likeness.SAME, Apart.NOTHING).total());
        KeptApart kept = new KeptApart(folder.resolve("library"));
        kept.keep(List.of(mark(Likeness.ALIKE, "a.jpg"), mark(Likeness.ALIKE, "b.jpg")));
        kept.keep(List.of(mark(Likeness.SAME, "a.jpg"), mark(Likeness.SAME, "c.jpg")));
        assertTrue(catalogue
                .seenBy(Scope.whole())
                .mark(Likeness.SAME, ids.of("b.jpg"))
                .isEmpty());
        catalogue.delete(ids.of("a.jpg"), "a.jpg");
        put("renamed.jpg", 20, 60, 0L, 7L);
        assertEquals(0, duplicates(Likeness.SAME, kept.now()).total());
        assertEquals(0, duplicates(Likeness.ALIKE, kept.now()).total());
    }

    @Test
    void nobodySeesThatThereIsAnotherWhereThatIsNotHis() throws Exception {
        put("shared/a.jpg", 20, 60, 0L, 7L);
        put("private/a.jpg", 20, 60, 0L, 7L);
        put("private/small.jpg", 10, 50, 1L, null);
        catalogue.refresh();
        SeenCatalogue seen = catalogue.seenBy(new Scope.Part(Set.of("shared"), Set.of()));
        for (Likeness likeness : Likeness.values()) {
            assertEquals(0, seen.duplicates(likeness, Apart.NOTHING, 10).total());
            assertTrue(seen.mark(likeness, ids.of("private/a.jpg")).isEmpty());
        }
    }

    @Test
    void asManyAreToldAsAreAskedForAndAllAreCounted() throws Exception {
        for (int i = 0; i < 3; i++) {
            put(i + ".jpg", 10, 10 + i, null, (long) i);
            put(i + " copy.jpg", 10, 10 + i, null, (long) i);
        }
        catalogue.refresh();
        Duplicates same = catalogue.seenBy(Scope.whole()).duplicates(Likeness.SAME, Apart.NOTHING, 1);
        assertEquals(List.of(List.of("2.jpg", "2 copy.jpg")), paths(same));
        assertEquals(3, same.total());
        assertEquals(33, same.bytes());
    }
}
