package app.latent.indexer.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.Apart;
import app.latent.indexer.Area;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Likeness;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch.Page;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.query.Queries;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whoever sees a part of a library is answered as if there were nothing else. */
class SeenTest {
    /** Ends in a blank: a last word may be the start of one otherwise, which is looked for too. */
    private static final List<String> QUERIES = List.of(
            "",
            "a ",
            "b",
            "beach",
            "\"a b\"",
            "\"b img\"",
            "a/b/c",
            "norw*",
            "path:a",
            "path:a/b",
            "-path:a",
            "path:img | path:beach ",
            "screenshots",
            "is:screenshot",
            "-is:screenshot",
            "name:img*",
            "is:duplicate",
            "-is:duplicate beach",
            "is:stacked",
            "-is:covered",
            "album:trips",
            "album:norw",
            "album:norwey",
            "-album:ab",
            "album:clever4",
            "album:★ | is:favorite",
            "album:secret",
            "is:failed",
            "folder:a",
            "folder:a/b",
            "-folder:b",
            "folder:ÉTÉ | tag:/york",
            "camera:canon taken:2004..2015");

    @Property(tries = 12)
    void aPartIsAnsweredAsALibraryOfItsOwn(@ForAll Random random, @ForAll("queries") List<String> queries)
            throws Exception {
        try (RandomLibrary library = new RandomLibrary(Files.createTempDirectory("seen"), random)) {
            for (int i = 0; i < 2; i++) {
                library.change();
                Scope.Part scope = library.scope();
                try (Catalogue only = library.only(scope)) {
                    SeenCatalogue expected = only.seenBy(Scope.whole());
                    SeenCatalogue seen = library.seenBy(scope);
                    for (String query : queries) {
                        assertEquals(
                                answers(expected, query, scope), answers(seen, query, scope), query + " of " + scope);
                    }
                    for (String folder : RandomLibrary.FOLDERS) {
                        assertEquals(
                                folder(expected, folder, scope), folder(seen, folder, scope), folder + " of " + scope);
                    }
                    assertEquals(expected.status(READY), seen.status(READY));
                    assertEquals(anniversaries(expected), anniversaries(seen));
                    assertEquals(duplicates(expected), duplicates(seen));
                    for (String id : library.ids()) {
                        assertSameOf(id, expected, seen);
                    }
                }
            }
        }
    }

    private static final IndexStatus.Work READY = new IndexStatus.Work(IndexStatus.State.READY, 0, 0, null);

    @Property(tries = 6)
    void whatIsFoundInFoldersIsWhatIsFoundInAllThere(@ForAll Random random, @ForAll("queries") List<String> queries)
            throws Exception {
        try (RandomLibrary library = new RandomLibrary(Files.createTempDirectory("seen"), random)) {
            library.change();
            Scope.Part scope = new Scope.Part(library.scope().folders(), Set.of());
            Set<String> within = library.told(scope).keySet();
            for (String query : queries) {
                if (!query.contains("album") && !query.contains("duplicate")) {
                    assertEquals(
                            paths(library.seenBy(Scope.whole()), query).stream()
                                    .filter(within::contains)
                                    .toList(),
                            paths(library.seenBy(scope), query),
                            query + " of " + scope);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<String>> queries() {
        Arbitrary<String> any =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(QUERIES)), Tuple.of(1, Queries.any()));
        return any.list().ofSize(8);
    }

    /** None where the query is none. */
    private static List<String> paths(SeenCatalogue catalogue, String query) throws IOException {
        try {
            return catalogue.ask(query, a -> a.page(10_000, null)).photos().stream()
                    .map(Photo::path)
                    .toList();
        } catch (QueryException e) {
            return List.of();
        }
    }

    /** All that can be asked with a query; what is told where it is none. */
    private static List<Object> answers(SeenCatalogue catalogue, String query, Scope.Part scope) throws IOException {
        Set<Facet> unfoldered = EnumSet.complementOf(EnumSet.of(Facet.FOLDER));
        try {
            return catalogue.ask(query, a -> {
                List<Object> answers = new ArrayList<>(List.of(a.days(), a.months()));
                answers.add(a.facets(unfoldered, 1000));
                answers.add(a.facets(unfoldered, 2));
                answers.add(a.groups(unfoldered, 1000));
                answers.add(a.whole());
                answers.add(a.facets(EnumSet.of(Facet.FOLDER), 1000).values().stream()
                        .flatMap(List::stream)
                        .filter(count -> scope.holds(count.value() + "/"))
                        .toList());
                answers.add(a.groups(EnumSet.of(Facet.FOLDER), 1000).values().stream()
                        .flatMap(List::stream)
                        .filter(group -> scope.holds(group.value() + "/"))
                        .toList());
                answers.add(a.clusters(Area.WORLD, 2));
                answers.add(a.clusters(new Area(-20, 0, 70, 180), 9));
                Page page = a.page(7, null);
                answers.add(page);
                while (page.next() != null) {
                    page = a.page(7, page.next());
                    answers.add(page);
                }
                return answers;
            });
        } catch (QueryException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** What a folder has in it where it is seen. Whoever sees the part alone has those above its folders too, which are told to nobody here. */
    private static List<Object> folder(SeenCatalogue catalogue, String path, Scope.Part scope) throws Exception {
        if (!scope.holds(path + "/")) {
            return List.of();
        }
        List<Object> answers = new ArrayList<>();
        catalogue.folder(path).ifPresent(folder -> answers.addAll(List.of(folder.whole(), folder.folders())));
        for (PhotoOrder order : PhotoOrder.values()) {
            Page page = catalogue.photosIn(path, order, 3, null);
            answers.add(page);
            while (page.next() != null) {
                page = catalogue.photosIn(path, order, 3, page.next());
                answers.add(page);
            }
        }
        return answers;
    }

    private static List<Object> anniversaries(SeenCatalogue catalogue) throws IOException {
        List<Object> days = new ArrayList<>();
        for (int day = 1; day <= 365; day += 40) {
            days.add(catalogue.onThisDay(LocalDate.ofYearDay(2026, day), 2));
        }
        return days;
    }

    private static List<Object> duplicates(SeenCatalogue catalogue) throws IOException {
        return List.of(
                catalogue.duplicates(Likeness.SAME, Apart.NOTHING, 1000),
                catalogue.duplicates(Likeness.ALIKE, Apart.NOTHING, 1000));
    }

    private static void assertSameOf(String id, SeenCatalogue expected, SeenCatalogue seen) throws IOException {
        assertEquals(expected.photo(id), seen.photo(id));
        assertEquals(expected.file(id).isPresent(), seen.file(id).isPresent());
        // Of those that are as like as others, any may come first.
        assertEquals(new HashSet<>(expected.similar(id, 1000)), new HashSet<>(seen.similar(id, 1000)));
        assertEquals(
                Math.min(1, expected.similar(id, 1000).size()),
                seen.similar(id, 1).size());
        assertArrayEquals(
                expected.thumbnail(id, ThumbnailSize.GRID).orElse(new byte[0]),
                seen.thumbnail(id, ThumbnailSize.GRID).orElse(new byte[0]));
    }
}
