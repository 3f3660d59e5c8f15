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
import org.apache.lucene.index.Term;
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
            leaves.put(context, new Leaf(reader, ids(reader), new FixedBitSet(Math.max(1, reader.maxDoc()))));
        }
    }

    /**
     * Notes that the file is there; tells what differs from what the catalogue knows of it by size and modification time.
     *
     * @param companions the files that are beside it now
     */
    public Change compare(String id, FileFacts file, List<FileFacts> companions) throws IOException {
        for (Leaf leaf : leaves.values()) {
            int doc = find(leaf.reader, leaf.ids, id);
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                leaf.seen.set(doc);
                return compare(leaf.reader, doc, file, companions);
            }
        }
        return Change.FILE;
    }

    /** Notes that the files of all photos of a folder are there, not of those below it. */
    public void sawAll(String folder) throws IOException {
        Term term = new Term(Fields.FOLDER, folder);
        for (Leaf leaf : leaves.values()) {
            PostingsEnum docs = leaf.reader.postings(term, PostingsEnum.NONE);
            if (docs != null) {
                leaf.seen.or(docs);
            }
        }
    }

    /** As {@link #compare(String, FileFacts, List)}, without a snapshot, and without noting anything. */
    static Change compare(IndexSearcher searcher, String id, FileFacts file, List<FileFacts> companions)
            throws IOException {
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            LeafReader reader = context.reader();
            int doc = find(reader, ids(reader), id);
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                return compare(reader, doc, file, companions);
            }
        }
        return Change.FILE;
    }

    private static Change compare(LeafReader reader, int doc, FileFacts file, List<FileFacts> companions)
            throws IOException {
        boolean same = value(reader, Fields.BYTES, doc) == file.bytes()
                && value(reader, Fields.MODIFIED, doc) == file.modified();
        boolean alike = stamp(reader, doc).equals(Companion.stamp(companions));
        return !same ? Change.FILE : alike ? Change.NONE : Change.COMPANIONS;
    }

    private static @Nullable TermsEnum ids(LeafReader reader) throws IOException {
        var terms = reader.terms(Fields.ID);
        return terms == null ? null : terms.iterator();
    }

    private static int find(LeafReader reader, @Nullable TermsEnum ids, String id) throws IOException {
        if (ids == null || !ids.seekExact(new BytesRef(id))) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        PostingsEnum docs = ids.postings(null, PostingsEnum.NONE);
        Bits live = reader.getLiveDocs();
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }

    private static long value(LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues values = reader.getNumericDocValues(field);
        return values != null && values.advanceExact(doc) ? values.longValue() : FileFacts.NEVER;
    }

    private static String stamp(LeafReader reader, int doc) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues(Fields.BESIDE);
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
