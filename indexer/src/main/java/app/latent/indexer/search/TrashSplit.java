package app.latent.indexer.search;

import app.latent.indexer.LatentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Divides the index into the library and its trash. To whoever searches the one, the photos of the other are as if they were deleted from
 * it: there is no query that could forget to leave them out. Safe for use by many threads.
 */
final class TrashSplit {

    /** One of the two. */
    @FunctionalInterface
    interface Side {
        /** @param all the index as it is at one moment */
        IndexSearcher of(IndexSearcher all) throws IOException;
    }

    /** The photos of each segment that are in the trash; empty for none. */
    private final PerSegment<Optional<FixedBitSet>> trashed = new PerSegment<>(TrashSplit::trashedIn);

    private final PerState<IndexSearcher> library = new PerState<>(all -> half(all, false));
    private final PerState<IndexSearcher> trash = new PerState<>(all -> half(all, true));

    IndexSearcher library(IndexSearcher all) throws IOException {
        return library.of(all);
    }

    IndexSearcher trash(IndexSearcher all) throws IOException {
        return trash.of(all);
    }

    private IndexSearcher half(IndexSearcher all, boolean trash) throws IOException {
        return new IndexSearcher(new Half((DirectoryReader) all.getIndexReader(), trash));
    }

    private static Optional<FixedBitSet> trashedIn(LeafReader segment) throws IOException {
        FixedBitSet found = new FixedBitSet(Math.max(1, segment.maxDoc()));
        var folders = segment.terms(Fields.FOLDER);
        TermsEnum terms = folders == null ? TermsEnum.EMPTY : folders.iterator();
        BytesRef trash = new BytesRef(LatentFolder.TRASH);
        boolean more = terms.seekCeil(trash) != TermsEnum.SeekStatus.END;
        while (more) {
            String folder = terms.term().utf8ToString();
            if (!folder.startsWith(LatentFolder.TRASH)) {
                break;
            }
            if (LatentFolder.isTrash(folder)) {
                found.or(terms.postings(null, PostingsEnum.NONE));
            }
            more = terms.next() != null;
        }
        return found.cardinality() == 0 ? Optional.empty() : Optional.of(found);
    }

    /** Closes nothing: it is over a reader that somebody else has. */
    private final class Half extends FilterDirectoryReader {
        private final CacheHelper state;

        Half(DirectoryReader all, boolean trash) throws IOException {
            super(all, new SubReaderWrapper() {
                @Override
                public LeafReader wrap(LeafReader segment) {
                    return part(segment, trash);
                }
            });
            this.state = new DelegatingCacheHelper(all.getReaderCacheHelper()) {};
        }

        @Override
        protected DirectoryReader doWrapDirectoryReader(DirectoryReader other) {
            throw new UnsupportedOperationException("there is another one for each state");
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return state;
        }
    }

    private LeafReader part(LeafReader segment, boolean trash) {
        try {
            Optional<FixedBitSet> found = trashed.of(segment);
            if (found.isEmpty() && !trash) {
                return segment;
            }
            return new Part(segment, both(segment.getLiveDocs(), found.orElse(null), segment.maxDoc(), trash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixedBitSet both(@Nullable Bits live, @Nullable FixedBitSet trashed, int documents, boolean trash) {
        FixedBitSet both = new FixedBitSet(Math.max(1, documents));
        if (trash && trashed == null) {
            return both;
        }
        for (int doc = 0; doc < documents; doc++) {
            boolean inTrash = trashed != null && trashed.get(doc);
            if (inTrash == trash && (live == null || live.get(doc))) {
                both.set(doc);
            }
        }
        return both;
    }

    /** One segment, of which only some documents are there. */
    private static final class Part extends FilterLeafReader {
        private final FixedBitSet live;
        private final int documents;

        Part(LeafReader segment, FixedBitSet live) {
            super(segment);
            this.live = live;
            this.documents = live.cardinality();
        }

        @Override
        public Bits getLiveDocs() {
            return live;
        }

        @Override
        public int numDocs() {
            return documents;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        /** Whatever is kept for a state is kept for that of the whole index. */
        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
