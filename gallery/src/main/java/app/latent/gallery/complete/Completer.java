package app.latent.gallery.complete;

import app.latent.gallery.library.QueryFilter;
import app.latent.indexer.Facet;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.indexer.QueryException;
import app.latent.indexer.text.Folding;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes queries that are being typed. */
public final class Completer {
    /** What photos are counted by, and the filters that find what was counted. */
    private static final Map<Facet, String> KEYS = Map.ofEntries(
            Map.entry(Facet.YEAR, "taken"),
            Map.entry(Facet.MONTH, "taken"),
            Map.entry(Facet.CAMERA, "camera"),
            Map.entry(Facet.LENS, "lens"),
            Map.entry(Facet.COUNTRY, "in"),
            Map.entry(Facet.CITY, "in"),
            Map.entry(Facet.TYPE, "type"),
            Map.entry(Facet.TAG, "tag"),
            Map.entry(Facet.PERSON, "person"),
            Map.entry(Facet.ALBUM, "album"),
            Map.entry(Facet.FOLDER, "folder"));

    /** Those whose values people type without naming the filter. */
    private static final Set<Facet> WORDS =
            EnumSet.of(Facet.TAG, Facet.PERSON, Facet.ALBUM, Facet.CITY, Facet.COUNTRY, Facet.CAMERA, Facet.LENS);

    private static final int MOST_VALUES = 1000;

    private final List<QueryFilter> filters;

    public Completer(List<QueryFilter> filters) {
        this.filters = List.copyOf(filters);
    }

    /**
     * @param search what whoever types may see
     * @param caret from 0 to the query's length
     * @return values with most photos first; none where nothing fits
     */
    public List<Completion> complete(PhotoSearch search, String query, int caret, int most) throws IOException {
        TypedTerm term = TypedTerm.at(query, caret);
        Stream<Completion> all = term.key().isEmpty()
                ? Stream.concat(keys(term), counted(search, term, WORDS))
                : Stream.concat(counted(search, term, facetsOf(term.key())), examples(term));
        return all.limit(most).toList();
    }

    private Stream<Completion> keys(TypedTerm term) {
        return filters.stream()
                .filter(filter -> !term.typed().isEmpty() && filter.key().startsWith(folded(term.typed())))
                .map(filter -> new Completion(
                        filter.key() + ":", term.start(), term.end(), filter.key(), null, filter.meaning(), null));
    }

    private static Set<Facet> facetsOf(String key) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        KEYS.forEach((facet, of) -> {
            if (of.equals(folded(key))) {
                facets.add(facet);
            }
        });
        return facets;
    }

    private static Stream<Completion> counted(PhotoSearch search, TypedTerm term, Set<Facet> facets)
            throws IOException {
        boolean tellsNothing = term.key().isEmpty() && term.typed().isEmpty();
        if (facets.isEmpty() || tellsNothing) {
            return Stream.empty();
        }
        return facets(search, term.rest(), facets).entrySet().stream()
                .flatMap(counts -> counts.getValue().stream()
                        .filter(count -> hasWord(count.value(), term.typed()))
                        .map(count -> value(term, KEYS.getOrDefault(counts.getKey(), ""), count)))
                .sorted((one, other) -> Long.compare(photos(other), photos(one)));
    }

    /** Where the other terms are not understood, or not yet, values are counted among all photos. */
    private static Map<Facet, List<FacetCount>> facets(PhotoSearch search, String query, Set<Facet> facets)
            throws IOException {
        try {
            return search.facets(query, facets, MOST_VALUES);
        } catch (QueryException e) {
            try {
                return search.facets("", facets, MOST_VALUES);
            } catch (QueryException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static long photos(Completion completion) {
        return Optional.ofNullable(completion.photos()).orElse(0L);
    }

    private static Completion value(TypedTerm term, String key, FacetCount count) {
        return value(term, key, count.value(), count.photos());
    }

    private static Completion value(TypedTerm term, String key, String value, @Nullable Long photos) {
        String text = term.key().isEmpty() ? key + ":" + quoted(value) : quoted(value);
        return new Completion(text, term.start(), term.end(), key, value, null, photos);
    }

    /** What the table has examples of, where photos are not counted by it: {@code is:favorite}. */
    private Stream<Completion> examples(TypedTerm term) {
        String key = folded(term.key());
        return filters.stream()
                .filter(filter -> filter.key().equals(key) && facetsOf(key).isEmpty())
                .flatMap(filter -> filter.examples().stream())
                .map(example -> example.substring(example.indexOf(':') + 1))
                .filter(value -> folded(value).startsWith(folded(term.typed())))
                .map(value -> new Completion(value, term.start(), term.end(), key, value, null, null));
    }

    /** Whether one of its words begins so, or all of it. */
    private static boolean hasWord(String value, String typed) {
        String start = folded(typed);
        return folded(value).startsWith(start)
                || Stream.of(folded(value).split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.startsWith(start));
    }

    /** In quotes where it would be several terms, or another one. */
    private static String quoted(String value) {
        String plain = value.replace("\"", "");
        boolean isWord = plain.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
        return isWord ? plain : '"' + plain + '"';
    }

    private static String folded(String text) {
        return Folding.of(text);
    }
}
