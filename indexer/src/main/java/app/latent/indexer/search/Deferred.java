package app.latent.indexer.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Becomes a query once it is known which state of the index is asked. */
final class Deferred extends Query {
    @FunctionalInterface
    interface Making {
        Query make(IndexSearcher searcher) throws IOException;
    }

    private final Making making;

    Deferred(Making making) {
        this.making = making;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return making.make(searcher);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "deferred";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
