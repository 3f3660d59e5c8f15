package app.latent.indexer.search;

import app.latent.indexer.search.Sight.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What any of several queries finds; nothing where there is none. Each is looked up in a segment once, and kept until the segment is
 * gone or something in it has changed that the query depends on: what is left to do is to join bits, 64 photos at a time. One that is
 * too complex finds nothing.
 */
final class KeptUnion extends Query {
    private static final QueryCachingPolicy ALWAYS = new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
            return true;
        }
    };

    private final List<Query> queries;
    private final LRUQueryCache kept;

    KeptUnion(List<Query> queries, LRUQueryCache kept) {
        this.queries = List.copyOf(queries);
        this.kept = kept;
    }

    /** Documents that are not deleted. */
    Visible in(IndexSearcher searcher) throws IOException {
        List<Weight> weights = weights(searcher);
        return segment -> {
            FixedBitSet found = union(weights, segment);
            Bits live = segment.reader().getLiveDocs();
            return live == null ? found : both(found, live);
        };
    }

    private static Bits both(Bits one, Bits other) {
        return new Bits() {
            @Override
            public boolean get(int document) {
                return one.get(document) && other.get(document);
            }

            @Override
            public int length() {
                return one.length();
            }
        };
    }

    private List<Weight> weights(IndexSearcher searcher) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query query : queries) {
            weight(searcher, query).ifPresent(weights::add);
        }
        return weights;
    }

    private Optional<Weight> weight(IndexSearcher searcher, Query query) throws IOException {
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            return Optional.of(kept.doCache(weight, ALWAYS));
        } catch (IndexSearcher.TooManyClauses e) {
            return Optional.empty();
        }
    }

    private static FixedBitSet union(List<Weight> weights, LeafReaderContext segment) throws IOException {
        FixedBitSet union = new FixedBitSet(segment.reader().maxDoc());
        for (Weight weight : weights) {
            Scorer found = weight.scorer(segment);
            if (found != null) {
                union.or(found.iterator());
            }
        }
        return union;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scores, float boost) throws IOException {
        List<Weight> weights = weights(searcher);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        FixedBitSet found = union(weights, segment);
                        return new ConstantScoreScorer(score(), scores, new BitSetIterator(found, found.cardinality()));
                    }

                    @Override
                    public long cost() {
                        return segment.reader().maxDoc();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false; // as it is kept already
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "any of " + queries.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptUnion union && union.queries.equals(queries);
    }

    @Override
    public int hashCode() {
        return queries.hashCode();
    }
}
