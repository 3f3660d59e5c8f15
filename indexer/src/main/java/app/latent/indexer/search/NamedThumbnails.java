package app.latent.indexer.search;

import app.latent.indexer.store.ThumbnailStore.Locator;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;

/** Where the thumbnails of all photos of one view of the index are; read from there each time, as they are many. */
record NamedThumbnails(IndexReader reader) {

    /** Which photo it is. Valid during a visit; finding it out costs more than the rest of the visit. */
    @FunctionalInterface
    interface Id {
        String read() throws IOException;
    }

    @FunctionalInterface
    interface Visitor {
        /** @param locators the photo's, at least one */
        void visit(Id id, List<Locator> locators) throws IOException;
    }

    void forEach(Visitor visitor) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.THUMBNAILS);
            while (values != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                int document = values.docID();
                if (live == null || live.get(document)) {
                    visitor.visit(() -> id(leaf, document), PhotoDocuments.locators(values.binaryValue()));
                }
            }
        }
    }

    private static String id(LeafReaderContext leaf, int document) throws IOException {
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
        if (ids == null || !ids.advanceExact(document)) {
            throw new IOException("A photo without an id");
        }
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }
}
