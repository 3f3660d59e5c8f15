package app.latent.indexer.search;

import app.latent.indexer.Photo;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch.Page;
import app.latent.indexer.QueryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The photos of one folder that are seen, without those below it. */
final class FolderPhotos {
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final Sort OLDEST_FIRST = new Sort(new SortField(Fields.TAKEN, SortField.Type.LONG), BY_ID);
    private static final Sort BY_NAME = new Sort(new SortField(Fields.NAME_ORDER, SortField.Type.STRING), BY_ID);

    private final IndexSearcher searcher;
    private final Sight sight;
    private final Query query;

    FolderPhotos(IndexSearcher searcher, Sight sight, String folder) {
        this.searcher = searcher;
        this.sight = sight;
        this.query = sight.placed(sight.seen(new TermQuery(new Term(Fields.FOLDER, folder))));
    }

    /**
     * As {@link app.latent.indexer.PhotoSearch#photosIn}. A page's mark is how many photos are before it.
     *
     * @throws QueryException where there is no such page
     */
    Page page(PhotoOrder order, int limit, @Nullable String after) throws IOException, QueryException {
        int total = searcher.count(query);
        int from = after == null ? 0 : AlbumPhotos.mark(after, total);
        int until = Math.min(total, from + Math.clamp(limit, 1, Answers.MOST_A_PAGE));
        List<Photo> photos = new ArrayList<>();
        if (until > from) {
            ScoreDoc[] found = searcher.search(query, until, sort(order)).scoreDocs;
            StoredFields documents = searcher.storedFields();
            for (int i = from; i < found.length; i++) {
                photos.add(sight.photo(searcher, documents, found[i].doc));
            }
        }
        return new Page(photos, total, until < total ? String.valueOf(until) : null);
    }

    private static Sort sort(PhotoOrder order) {
        return switch (order) {
            case NEWEST -> Answers.NEWEST_FIRST;
            case OLDEST -> OLDEST_FIRST;
            case NAME -> BY_NAME;
        };
    }
}
