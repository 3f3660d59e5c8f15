package app.latent.indexer.search;

import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds where a photo's thumbnails are. */
final class Thumbnails {
    private Thumbnails() {}

    /** One for each size in order; empty where there is no such photo, or it has none. */
    static List<Locator> locators(IndexSearcher searcher, String id) throws IOException {
        ScoreDoc[] hits = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
        if (hits.length == 0) {
            return List.of();
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hits[0].doc, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.THUMBNAILS);
        boolean found = values != null && values.advanceExact(hits[0].doc - leaf.docBase);
        return found ? PhotoDocuments.locators(values.binaryValue()) : List.of();
    }
}
