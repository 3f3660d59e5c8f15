package app.latent.indexer.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Queries of queries, without scores. */
final class Combined {
    private Combined() {}

    static Query all(Query... queries) {
        return all(Stream.of(queries));
    }

    static Query all(Stream<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(q -> all.add(q, Occur.FILTER));
        return all.build();
    }

    static Query any(Query... queries) {
        return any(Stream.of(queries));
    }

    /** Nothing where there is none. */
    static Query any(Stream<Query> queries) {
        List<Query> all = queries.toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        all.forEach(q -> any.add(q, Occur.SHOULD));
        return any.build();
    }

    static Query without(Query query, Query other) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(other, Occur.MUST_NOT)
                .build();
    }
}
