package app.latent.indexer.search;

import app.latent.indexer.Area;
import app.latent.indexer.QueryException;
import app.latent.indexer.Stack;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.query.Condition;
import app.latent.indexer.query.Condition.Match;
import app.latent.indexer.query.Query.Clause;
import app.latent.indexer.query.QueryParser;
import app.latent.indexer.query.Trait;
import app.latent.indexer.query.WordForms;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/**
 * Builds Lucene queries from typed conditions, never from text. For one query: a smart album's query is compiled within it, and an
 * album that is asked for within itself finds nothing there.
 */
final class QueryCompiler {
    private static final double METRES = 1000;

    /** Smart albums within one query; each may ask for others. */
    private static final int MOST_SMART_ALBUMS = 100;

    private final Relations relations;

    /** The smart albums that are being compiled, by their ids. */
    private final Set<String> within = new HashSet<>();

    private int smartAlbums;

    QueryCompiler(Relations relations) {
        this.relations = relations;
    }

    /**
     * @throws QueryException where an album is asked for that there is not
     * @throws IndexSearcher.TooManyClauses where it is too complex
     */
    Query compileAsked(app.latent.indexer.query.Query query) throws QueryException {
        for (Clause clause : query.clauses()) {
            for (app.latent.indexer.query.Query.Term term : clause.anyOf()) {
                for (Condition condition : term.anyOf()) {
                    if (condition instanceof Condition.InAlbum album) {
                        relations.albums().require(album);
                    }
                }
            }
        }
        return compile(query);
    }

    Query compile(app.latent.indexer.query.Query query) {
        if (query.clauses().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query.clauses().stream().allMatch(QueryCompiler::isNegation)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        for (Clause clause : query.clauses()) {
            if (isNegation(clause)) {
                all.add(anyOf(clause.anyOf().getFirst().anyOf()), Occur.MUST_NOT);
            } else {
                all.add(any(clause.anyOf().stream().map(this::term)), Occur.FILTER);
            }
        }
        return all.build();
    }

    private static boolean isNegation(Clause clause) {
        return clause.anyOf().size() == 1 && clause.anyOf().getFirst().negated();
    }

    private Query term(app.latent.indexer.query.Query.Term term) {
        Query positive = anyOf(term.anyOf());
        return term.negated()
                ? new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(positive, Occur.MUST_NOT)
                        .build()
                : positive;
    }

    private Query anyOf(List<Condition> conditions) {
        return any(conditions.stream().map(this::compile));
    }

    private static Query any(Stream<Query> queries) {
        List<Query> all = queries.toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        all.forEach(q -> any.add(q, Occur.SHOULD));
        return any.build();
    }

    private Query compile(Condition condition) {
        return switch (condition) {
            case Condition.Text text -> text(text);
            case Condition.Taken taken -> taken(taken.from(), taken.until());
            case Condition.OnDay on -> term(Fields.DAY_OF_YEAR, SearchFields.dayOfYear(on.day()));
            case Condition.Range range ->
                DoublePoint.newRangeQuery(Fields.number(range.quantity()), range.least(), range.most());
            case Condition.Near near ->
                LatLonPoint.newDistanceQuery(
                        Fields.LOCATION, near.latitude(), near.longitude(), near.kilometres() * METRES);
            case Condition.Within(Area area) ->
                LatLonPoint.newBoxQuery(Fields.LOCATION, area.south(), area.north(), area.west(), area.east());
            case Condition.Shaped shaped -> term(Fields.SHAPE, shaped.shape().name());
            case Condition.Coloured coloured ->
                term(Fields.COLOUR, coloured.colour().name());
            case Condition.OfKind of -> term(Fields.KIND, of.kind().name());
            case Condition.Format format -> term(Fields.FORMAT, format.format());
            case Condition.Having having -> trait(having.trait());
            case Condition.InAlbum album -> anyAlbum(relations.albums().called(album));
            case Condition.Name name -> name(name.pattern());
        };
    }

    private Query trait(Trait trait) {
        Query itself = term(Fields.TRAIT, trait.name());
        return switch (trait) {
            case DUPLICATE -> relations.duplicates().query();
            case STACKED -> StackField.anyStack();
            case COVERED -> StackField.behind();
            case LIVE -> any(Stream.of(itself, StackField.ofKind(Stack.Kind.LIVE)));
            default -> itself;
        };
    }

    private Query anyAlbum(List<Placed> albums) {
        List<Placed> listed =
                albums.stream().filter(a -> a.album().query() == null).toList();
        Stream<Query> smart = albums.stream().flatMap(a -> smart(a.album()).stream());
        return any(
                listed.isEmpty()
                        ? smart
                        : Stream.concat(Stream.of(relations.albums().members(listed)), smart));
    }

    /** The photos of one album. */
    Query album(Placed album) {
        return anyAlbum(List.of(album));
    }

    /** Empty where it finds nothing: within itself, or as what it asks for is no query. */
    private Optional<Query> smart(Album album) {
        String query = album.query();
        if (query == null || !within.add(album.id())) {
            return Optional.empty();
        }
        smartAlbums++;
        if (smartAlbums > MOST_SMART_ALBUMS) {
            throw new IndexSearcher.TooManyClauses();
        }
        try {
            return Optional.of(compile(QueryParser.parse(query)));
        } catch (QueryException e) {
            return Optional.empty();
        } finally {
            within.remove(album.id());
        }
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query text(Condition.Text text) {
        String field = Fields.words(text.place());
        boolean withForms = text.match() != Match.EXACT && text.place().hasForms();
        List<String> words = text.words();
        return switch (text.match()) {
            case EXACT, FORMS -> phrase(field, words, withForms);
            case UNFINISHED -> unfinished(field, words, withForms);
            case WILD -> all(words.stream().map(w -> wild(field, w, withForms)));
        };
    }

    private static Query unfinished(String field, List<String> words, boolean withForms) {
        String last = words.getLast();
        Query end = any(Stream.of(new PrefixQuery(new Term(field, last)), word(field, last, withForms)));
        return words.size() == 1
                ? end
                : all(Stream.of(phrase(field, words.subList(0, words.size() - 1), withForms), end));
    }

    private static Query all(Stream<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(q -> all.add(q, Occur.FILTER));
        return all.build();
    }

    private static Query phrase(String field, List<String> words, boolean withForms) {
        if (words.size() == 1) {
            return word(field, words.getFirst(), withForms);
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.forEach(w -> phrase.add(terms(field, w, withForms).toArray(Term[]::new)));
        return phrase.build();
    }

    private static Query word(String field, String word, boolean withForms) {
        return any(terms(field, word, withForms).stream().map(TermQuery::new));
    }

    /** A word that is a form has no mark, and one that is another has no other term but the marked one of its form. */
    private static List<Term> terms(String field, String word, boolean withForms) {
        if (!withForms) {
            return List.of(new Term(field, word));
        }
        String form = WordForms.common(word);
        return List.of(new Term(field, form), new Term(field, WordStream.marked(form)));
    }

    private static Query wild(String field, String word, boolean withForms) {
        return word.contains("*") ? new WildcardQuery(new Term(field, word)) : word(field, word, withForms);
    }

    private static Query taken(@Nullable LocalDateTime from, @Nullable LocalDateTime until) {
        long first = from == null ? Long.MIN_VALUE : SearchFields.millis(from);
        long last = until == null ? Long.MAX_VALUE : SearchFields.millis(until) - 1;
        return LongPoint.newRangeQuery(Fields.TAKEN, first, last);
    }

    private static Query name(String pattern) {
        if (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0) {
            return new PrefixQuery(new Term(Fields.NAME, pattern));
        }
        // The backslash is Lucene's escape; in a name it is a character like any other.
        return new WildcardQuery(new Term(Fields.NAME, pattern.replace("\\", "\\\\")));
    }
}
