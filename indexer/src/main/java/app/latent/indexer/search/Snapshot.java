package app.latent.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue at one moment, for one scan of the file system: tells which files are known unchanged, and in the end which
 * photos no file was seen for. For one thread.
 */
public final class Snapshot implements AutoCloseable {
    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final Map<LeafReaderContext, Leaf> leaves = new HashMap<>();

    /** One segment, and which of its documents a file was seen for. */
    private record Leaf(LeafReader reader, @Nullable TermsEnum ids, FixedBitSet seen) {}

    Snapshot(SearcherManager searchers) throws IOException {
        this.searchers = searchers;
        this.searcher = searchers.acquire();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            LeafReader reader = context.reader();
            var terms = reader.terms(Fields.ID);
            TermsEnum ids = terms == null ? null : terms.iterator();
            leaves.put(context, new Leaf(reader, ids, new FixedBitSet(Math.max(1, reader.maxDoc()))));
        }
    }

    /**
     * Notes that the file is there; tells what differs from what the catalogue knows of it by size and modification time.
     *
     * @param companions the files that are beside it now
     */
    public Change compare(String id, FileFacts file, List<FileFacts> companions) throws IOException {
        for (Leaf leaf : leaves.values()) {
            int doc = find(leaf, id);
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                leaf.seen.set(doc);
                boolean same = value(leaf, Fields.BYTES, doc) == file.bytes()
                        && value(leaf, Fields.MODIFIED, doc) == file.modified();
                boolean alike = stamp(leaf, doc).equals(Companion.stamp(companions));
                return !same ? Change.FILE : alike ? Change.NONE : Change.COMPANIONS;
            }
        }
        return Change.FILE;
    }

    private static int find(Leaf leaf, String id) throws IOException {
        if (leaf.ids == null || !leaf.ids.seekExact(new BytesRef(id))) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        PostingsEnum docs = leaf.ids.postings(null, PostingsEnum.NONE);
        Bits live = leaf.reader.getLiveDocs();
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }

    private static long value(Leaf leaf, String field, int doc) throws IOException {
        NumericDocValues values = leaf.reader.getNumericDocValues(field);
        return values != null && values.advanceExact(doc) ? values.longValue() : FileFacts.NEVER;
    }

    private static String stamp(Leaf leaf, int doc) throws IOException {
        BinaryDocValues values = leaf.reader.getBinaryDocValues(Fields.BESIDE);
        return values != null && values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
    }

    /** The paths of photos that no file was seen for. */
    public List<String> unseen() throws IOException {
        List<String> paths = new ArrayList<>();
        for (Leaf leaf : leaves.values()) {
            Bits live = leaf.reader.getLiveDocs();
            for (int doc = 0; doc < leaf.reader.maxDoc(); doc++) {
                if ((live == null || live.get(doc)) && !leaf.seen.get(doc)) {
                    paths.add(leaf.reader
                            .storedFields()
                            .document(doc, Set.of(Fields.PATH))
                            .get(Fields.PATH));
                }
            }
        }
        return paths;
    }

    @Override
    public void close() throws IOException {
        searchers.release(searcher);
    }
}
