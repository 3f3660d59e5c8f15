package app.latent.indexer.search;

import app.latent.indexer.store.ThumbnailStore;
import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;

/** Keeps the packs of thumbnails small: deletes those that no document names any more. */
final class PackKeeper {
    private final SearcherManager searchers;
    private final ThumbnailStore thumbnails;

    PackKeeper(SearcherManager searchers, ThumbnailStore thumbnails) {
        this.searchers = searchers;
        this.thumbnails = thumbnails;
    }

    void deleteUnused() throws IOException {
        Map<Long, Long> used = usedBytes();
        for (long pack : thumbnails.packs().keySet()) {
            if (!used.containsKey(pack)) {
                thumbnails.deletePack(pack);
            }
        }
    }

    /** How many bytes of each pack documents still name. */
    private Map<Long, Long> usedBytes() throws IOException {
        Map<Long, Long> used = new HashMap<>();
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.THUMBNAILS);
                while (values != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                    if (live == null || live.get(values.docID())) {
                        for (Locator locator : PhotoDocuments.locators(values.binaryValue())) {
                            used.merge(locator.pack(), (long) locator.length(), Long::sum);
                        }
                    }
                }
            }
        } finally {
            searchers.release(searcher);
        }
        return used;
    }
}
