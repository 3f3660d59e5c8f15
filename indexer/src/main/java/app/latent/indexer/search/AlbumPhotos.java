package app.latent.indexer.search;

import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.Page;
import app.latent.indexer.QueryException;
import app.latent.indexer.SeenAlbum;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumShelf.Placed;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The photos of one album that are seen, in the index as it is at one moment. */
final class AlbumPhotos {
    private static final Sort OLDEST_FIRST =
            new Sort(new SortField(Fields.TAKEN, SortField.Type.LONG), new SortField(Fields.ID, SortField.Type.STRING));

    private static final Comparator<String> BY_NAME = Comparator.comparing(
                    AlbumPhotos::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(p -> p);

    /** Paths of one question. */
    private static final int MOST_ASKED = 2000;

    private final IndexSearcher searcher;
    private final Album album;
    private final Sight sight;
    private final Query query;

    AlbumPhotos(IndexSearcher searcher, Placed placed, Sight sight) {
        this.searcher = searcher;
        this.album = placed.album();
        this.sight = sight;
        this.query = sight.seen(ScopeQueries.album(placed, sight).orElse(MatchNoDocsQuery.INSTANCE));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @param ids of the albums that are seen */
    SeenAlbum told(Set<String> ids) throws IOException {
        String parent = album.parent();
        return new SeenAlbum(
                album.id(),
                album.name(),
                parent != null && ids.contains(parent) ? parent : null,
                album.query(),
                album.order(),
                searcher.count(query),
                cover().orElse(null),
                first(OLDEST_FIRST).orElse(null),
                first(Answers.NEWEST_FIRST).orElse(null));
    }

    private Optional<LocalDateTime> first(Sort sort) throws IOException {
        TopDocs found = searcher.search(query, 1, sort);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(SearchFields.time((Long) ((FieldDoc) found.scoreDocs[0]).fields[0]));
    }

    private Optional<Photo> cover() throws IOException {
        String chosen = album.cover();
        List<Photo> shown =
                chosen == null ? List.of() : List.copyOf(seen(List.of(chosen)).values());
        try {
            return (shown.isEmpty() ? page(1, null).photos() : shown).stream().findFirst();
        } catch (QueryException e) {
            throw new IllegalStateException("there is no mark here", e);
        }
    }

    /**
     * As {@link app.latent.indexer.PhotoSearch#photosOf}.
     *
     * @throws QueryException where there is no such page
     */
    Page page(int limit, @Nullable String after) throws IOException, QueryException {
        int most = Math.clamp(limit, 1, Answers.MOST_A_PAGE);
        boolean smart = album.query() != null;
        return switch (album.order()) {
            case ALBUM -> smart ? sorted(Answers.NEWEST_FIRST, most, after) : listed(album.members(), most, after);
            case TAKEN -> sorted(OLDEST_FIRST, most, after);
            case NAME -> listed(byName(smart ? Documents.paths(searcher, query) : album.members()), most, after);
        };
    }

    private static List<String> byName(List<String> paths) {
        return paths.stream().sorted(BY_NAME).toList();
    }

    private Page sorted(Sort sort, int most, @Nullable String after) throws IOException, QueryException {
        FieldDoc from = after == null ? null : PageMark.parse(after).in(searcher.getIndexReader());
        TopDocs found = searcher.searchAfter(from, query, most + 1, sort);
        List<Photo> photos = new ArrayList<>();
        StoredFields documents = searcher.storedFields();
        for (int i = 0; i < Math.min(most, found.scoreDocs.length); i++) {
            photos.add(sight.photo(searcher, documents, found.scoreDocs[i].doc));
        }
        boolean more = found.scoreDocs.length > most;
        return new Page(photos, searcher.count(query), more ? PageMark.of((FieldDoc) found.scoreDocs[most - 1]) : null);
    }

    /** A page's mark is how many of the paths are behind it. */
    private Page listed(List<String> paths, int most, @Nullable String after) throws IOException, QueryException {
        List<Photo> photos = new ArrayList<>();
        int at = after == null ? 0 : mark(after, paths.size());
        // As a rule all are there, and one question is enough; where few are, ever more paths are asked for at once.
        int window = most;
        while (at < paths.size() && photos.size() < most) {
            List<String> asked = paths.subList(at, Math.min(paths.size(), at + window));
            Map<String, Photo> there = seen(asked);
            for (int i = 0; i < asked.size() && photos.size() < most; i++, at++) {
                Optional.ofNullable(there.get(asked.get(i))).ifPresent(photos::add);
            }
            window = Math.min(2 * window, MOST_ASKED);
        }
        return new Page(photos, searcher.count(query), at < paths.size() ? String.valueOf(at) : null);
    }

    /** How many are before a page. */
    static int mark(String after, int paths) throws QueryException {
        try {
            return Math.clamp(Integer.parseInt(after), 0, paths);
        } catch (NumberFormatException e) {
            throw new QueryException("There is no such page.");
        }
    }

    /** By their paths; without what is not there, or not seen. */
    private Map<String, Photo> seen(List<String> paths) throws IOException {
        Query these = new TermInSetQuery(
                Fields.PATH, paths.stream().map(BytesRef::new).toList());
        StoredFields documents = searcher.storedFields();
        Map<String, Photo> photos = new HashMap<>();
        for (int number : Documents.of(searcher, sight.seen(these))) {
            String path = documents.document(number, Set.of(Fields.PATH)).get(Fields.PATH);
            photos.put(path, sight.photo(searcher, documents, number));
        }
        return photos;
    }
}
