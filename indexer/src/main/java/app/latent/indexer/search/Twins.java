package app.latent.indexer.search;

import app.latent.indexer.PhotoSearch.Copies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Photos whose files are of the same size: only these can have the same contents, so that no large file is read whole
 * before there is another of its size.
 */
final class Twins {
    private final IndexSearcher searcher;

    Twins(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Whether a photo but that one has a file of that size. */
    boolean has(String id, long bytes) throws IOException {
        Query others = new BooleanQuery.Builder()
                .add(ofSize(bytes), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT)
                .build();
        return searcher.search(others, 1).scoreDocs.length > 0;
    }

    /** The paths of those of that size whose contents are not known; none where there is only one of that size. */
    List<String> unread(long bytes) throws IOException {
        return searcher.count(ofSize(bytes)) > 1 ? values(unreadOf(bytes), Fields.PATH) : List.of();
    }

    /** The photos that are seen and have certain contents, or may have them. */
    Copies copies(Sight sight, long content, long bytes) throws IOException {
        Query same = new BooleanQuery.Builder()
                .add(ofSize(bytes), Occur.FILTER)
                .add(NumericDocValuesField.newSlowExactQuery(Fields.CONTENT, content), Occur.FILTER)
                .build();
        return new Copies(values(sight.seen(same), Fields.ID), values(sight.seen(unreadOf(bytes)), Fields.ID));
    }

    private List<String> values(Query query, String field) throws IOException {
        List<String> values = new ArrayList<>();
        StoredFields documents = searcher.storedFields();
        for (int number : Documents.of(searcher, query)) {
            values.add(documents.document(number, Set.of(field)).get(field));
        }
        return values;
    }

    private static Query unreadOf(long bytes) {
        return new BooleanQuery.Builder()
                .add(ofSize(bytes), Occur.FILTER)
                .add(new FieldExistsQuery(Fields.CONTENT), Occur.MUST_NOT)
                .build();
    }

    private static Query ofSize(long bytes) {
        return LongPoint.newExactQuery(Fields.BYTES, bytes);
    }
}
