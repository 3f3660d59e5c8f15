package app.latent.indexer.search;

import app.latent.indexer.Photo;
import app.latent.indexer.Stack;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of the index: which photos, and what of each. Whatever a photo is by other photos, it is by those that are seen.
 * Safe for use by many threads.
 */
sealed interface Sight permits WholeSight, PartSight {

    /** What a query finds of the photos that are seen. */
    Query seen(Query query);

    /** As {@link #seen} of all photos, for whoever goes over documents by himself. */
    Visible visible(IndexSearcher searcher) throws IOException;

    /**
     * A condition that a photo may fulfil for the folder it is in.
     *
     * @param known for photos whose folder is known
     * @param bare the same without a look at the folder, for all others; nobody's folder is known by it
     */
    Query byFolder(Query known, Supplier<Query> bare);

    /** What a query finds of the photos that are seen and whose folder is known. */
    Query placed(Query query);

    /** Whether a folder may be told of, if there is one. */
    boolean knows(String folder);

    AlbumQueries albums();

    /** Whoever made the smart albums: their queries are of what he sees. */
    Sight owner();

    /** Photos whose file has the contents of another's. */
    Query duplicates();

    Query stacks(StackRole role);

    /** Empty where the photo is in none. */
    Optional<Stack> stack(IndexSearcher searcher, int document, String id) throws IOException;

    /** As {@link app.latent.indexer.Scope#told}. */
    String told(String path);

    /** Tells a photo that is seen. */
    default Photo photo(IndexSearcher searcher, StoredFields documents, int number) throws IOException {
        Document document = documents.document(number);
        Stack stack = stack(searcher, number, document.get(Fields.ID)).orElse(null);
        return PhotoDocuments.photo(document, told(document.get(Fields.PATH)), stack);
    }

    /** The documents of a segment that are seen; null for all of them. */
    @FunctionalInterface
    interface Visible {
        @Nullable Bits of(LeafReaderContext segment) throws IOException;
    }
}
