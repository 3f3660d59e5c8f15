package app.latent.indexer.search;

import app.latent.indexer.query.Condition;
import app.latent.indexer.query.Query.Clause;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/** Builds Lucene queries from typed conditions, never from text. */
final class QueryCompiler {
    private static final double METRES = 1000;

    private QueryCompiler() {}

    static Query compile(app.latent.indexer.query.Query query) {
        if (query.clauses().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query.clauses().stream().allMatch(Clause::negated)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        for (Clause clause : query.clauses()) {
            all.add(anyOf(clause.anyOf()), clause.negated() ? Occur.MUST_NOT : Occur.FILTER);
        }
        return all.build();
    }

    private static Query anyOf(List<Condition> conditions) {
        if (conditions.size() == 1) {
            return compile(conditions.getFirst());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        conditions.forEach(c -> any.add(compile(c), Occur.SHOULD));
        return any.build();
    }

    private static Query compile(Condition condition) {
        return switch (condition) {
            case Condition.Text text -> text(text);
            case Condition.Taken taken -> taken(taken.from(), taken.until());
            case Condition.Range range ->
                DoublePoint.newRangeQuery(Fields.number(range.quantity()), range.least(), range.most());
            case Condition.Near near ->
                LatLonPoint.newDistanceQuery(
                        Fields.LOCATION, near.latitude(), near.longitude(), near.kilometres() * METRES);
            case Condition.Type type -> new TermQuery(new Term(Fields.TYPE, type.type()));
            case Condition.Name name -> name(name.pattern());
        };
    }

    private static Query text(Condition.Text text) {
        String field = Fields.words(text.place());
        List<String> words = text.words();
        if (!text.lastIsPrefix()) {
            return words.size() == 1
                    ? new TermQuery(new Term(field, words.getFirst()))
                    : new PhraseQuery(field, words.toArray(String[]::new));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.subList(0, words.size() - 1).forEach(w -> all.add(new TermQuery(new Term(field, w)), Occur.FILTER));
        all.add(new PrefixQuery(new Term(field, words.getLast())), Occur.FILTER);
        return all.build();
    }

    private static Query taken(@Nullable LocalDateTime from, @Nullable LocalDateTime until) {
        long first = from == null ? Long.MIN_VALUE : PhotoDocuments.millis(from);
        long last = until == null ? Long.MAX_VALUE : PhotoDocuments.millis(until) - 1;
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
