package app.latent.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
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
        List<String> paths = new ArrayList<>();
        if (searcher.count(ofSize(bytes)) > 1) {
            Query unread = new BooleanQuery.Builder()
                    .add(ofSize(bytes), Occur.FILTER)
                    .add(new FieldExistsQuery(Fields.CONTENT), Occur.MUST_NOT)
                    .build();
            for (ScoreDoc hit : searcher.search(unread, Integer.MAX_VALUE).scoreDocs) {
                paths.add(searcher.storedFields().document(hit.doc).get(Fields.PATH));
            }
        }
        return paths;
    }

    private static Query ofSize(long bytes) {
        return LongPoint.newExactQuery(Fields.BYTES, bytes);
    }
}
