package app.latent.indexer.search;

import app.latent.indexer.Area;
import app.latent.indexer.QueryException;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.query.Condition;
import app.latent.indexer.query.Query.Clause;
import app.latent.indexer.query.QueryParser;
import app.latent.indexer.query.Trait;
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
import org.apache.lucene.search.MatchNoDocsQuery;
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

    private final Sight sight;

    /** For smart albums: whoever may see one sees what its maker sees in it. */
    private final QueryCompiler owner;

    /** The smart albums that are being compiled, by their ids. */
    private final Set<String> within = new HashSet<>();

    private int smartAlbums;

    QueryCompiler(Sight sight) {
        this.sight = sight;
        this.owner = sight.owner() == sight ? this : new QueryCompiler(sight.owner());
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
                        sight.albums().require(album);
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
                all.add(Combined.any(clause.anyOf().stream().map(this::term)), Occur.FILTER);
            }
        }
        return all.build();
    }

    private static boolean isNegation(Clause clause) {
        return clause.anyOf().size() == 1 && clause.anyOf().getFirst().negated();
    }

    private Query term(app.latent.indexer.query.Query.Term term) {
        Query positive = anyOf(term.anyOf());
        return term.negated() ? Combined.without(MatchAllDocsQuery.INSTANCE, positive) : positive;
    }

    private Query anyOf(List<Condition> conditions) {
        return Combined.any(conditions.stream().map(this::compile));
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
            case Condition.InAlbum album -> anyAlbum(sight.albums().called(album));
            case Condition.Below below -> below(below);
            case Condition.Name name -> name(name.pattern());
        };
    }

    private Query trait(Trait trait) {
        Query itself = term(Fields.TRAIT, trait.name());
        return switch (trait) {
            case DUPLICATE -> sight.duplicates();
            case STACKED -> sight.stacks(StackRole.ANY);
            case COVERED -> sight.stacks(StackRole.BEHIND);
            case LIVE -> Combined.any(itself, sight.stacks(StackRole.LIVE));
            default -> sight.byFolder(itself, () -> Combined.without(itself, term(Fields.FOLDER_TRAIT, trait.name())));
        };
    }

    private Query below(Condition.Below below) {
        return switch (below.tree()) {
            case FOLDER ->
                sight.byFolder(term(Fields.WITHIN_FOLDER, Trails.key(below.path())), () -> MatchNoDocsQuery.INSTANCE);
            case TAG -> term(Fields.WITHIN_TAG, Trails.key(below.path()));
        };
    }

    private Query text(Condition.Text text) {
        String field = Fields.words(text.place());
        String bare = Fields.bareWords(text.place());
        Query all = TextQueries.of(text, field);
        return field.equals(bare) ? all : sight.byFolder(all, () -> TextQueries.of(text, bare));
    }

    private Query anyAlbum(List<Placed> albums) {
        List<Placed> listed =
                albums.stream().filter(a -> a.album().query() == null).toList();
        Stream<Query> smart = albums.stream().flatMap(a -> owner.smart(a.album()).stream());
        return Combined.any(
                listed.isEmpty()
                        ? smart
                        : Stream.concat(Stream.of(sight.albums().members(listed)), smart));
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
