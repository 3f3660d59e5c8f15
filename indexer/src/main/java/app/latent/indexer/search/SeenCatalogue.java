package app.latent.indexer.search;

import app.latent.indexer.Apart;
import app.latent.indexer.Duplicates;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import app.latent.indexer.SeenAlbum;
import app.latent.indexer.SeenFolder;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.query.QueryParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/** The catalogue for somebody who sees all of it or a part, as {@link PhotoSearch} tells it. For one question. */
public final class SeenCatalogue {
    private final Catalogue catalogue;
    private final TrashSplit.Side searched;
    private final Sight sight;
    private final Columns columns;

    /** @param searched which of the photos there are for whoever asks, seen or not */
    SeenCatalogue(Catalogue catalogue, TrashSplit.Side searched, Sight sight, Columns columns) {
        this.catalogue = catalogue;
        this.searched = searched;
        this.sight = sight;
        this.columns = columns;
    }

    private <T, E extends Exception> T searching(Catalogue.Searching<T, E> search) throws IOException, E {
        return catalogue.searching(all -> search.run(searched.of(all)));
    }

    /** What is asked about the photos that a query finds. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Answers answers) throws IOException, QueryException;
    }

    /** @param text as {@link PhotoSearch} takes it */
    public <T> T ask(String text, Question<T> question) throws IOException, QueryException {
        try {
            Query query = new QueryCompiler(sight).compileAsked(QueryParser.parse(text));
            return searching(searcher -> question.ask(new Answers(searcher, query, sight, columns)));
        } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
            throw new QueryException("The query is too complex. Fewer * and ? will do.");
        }
    }

    public List<PhotoSearch.Anniversary> onThisDay(LocalDate today, int most) throws IOException {
        return searching(searcher -> Answers.onThisDay(searcher, sight, columns, today, most));
    }

    public Optional<Photo> photo(String id) throws IOException {
        return searching(searcher -> {
            OptionalInt number = Documents.withId(searcher, sight, id);
            return number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sight.photo(searcher, searcher.storedFields(), number.getAsInt()));
        });
    }

    public Optional<String> file(String id) throws IOException {
        return searching(searcher -> {
            OptionalInt number = Documents.withId(searcher, sight, id);
            return number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(searcher.storedFields()
                            .document(number.getAsInt(), Set.of(Fields.PATH))
                            .get(Fields.PATH));
        });
    }

    public Optional<byte[]> thumbnail(String id, ThumbnailSize size) throws IOException {
        boolean seen =
                searching(searcher -> Documents.withId(searcher, sight, id).isPresent());
        return seen ? catalogue.thumbnail(id, size) : Optional.empty();
    }

    /** @param content as in {@link Known} */
    public PhotoSearch.Copies copies(long content, long bytes) throws IOException {
        return searching(searcher -> new Twins(searcher).copies(sight, content, bytes));
    }

    public Duplicates duplicates(Likeness likeness, Apart apart, int most) throws IOException {
        return searching(searcher -> new DuplicateCandidates(searcher, sight, likeness).sets(apart, most));
    }

    public Optional<Mark> mark(Likeness likeness, String id) throws IOException {
        return searching(searcher -> new DuplicateCandidates(searcher, sight, likeness).mark(id));
    }

    public List<Photo> similar(String id, int limit) throws IOException {
        return searching(searcher -> {
            List<Photo> photos = new ArrayList<>();
            StoredFields documents = searcher.storedFields();
            for (int number : new LookAlikes(searcher, sight).of(id, Math.clamp(limit, 1, Answers.MOST_A_PAGE))) {
                photos.add(sight.photo(searcher, documents, number));
            }
            return photos;
        });
    }

    public Optional<SeenFolder> folder(String path) throws IOException {
        return searching(searcher -> new FolderTree(searcher, sight, columns).folder(path));
    }

    public PhotoSearch.Page photosIn(String folder, PhotoOrder order, int limit, @Nullable String after)
            throws IOException, QueryException {
        return searching(searcher -> new FolderPhotos(searcher, sight, folder).page(order, limit, after));
    }

    public List<SeenAlbum> albums() throws IOException {
        List<Placed> all = sight.albums().all();
        Set<String> ids = ids(all);
        return searching(searcher -> {
            List<SeenAlbum> albums = new ArrayList<>();
            for (Placed placed : all) {
                albums.add(new AlbumPhotos(searcher, placed, sight).told(ids));
            }
            return albums;
        });
    }

    private static Set<String> ids(List<Placed> albums) {
        return albums.stream().map(a -> a.album().id()).collect(Collectors.toSet());
    }

    public Optional<SeenAlbum> album(String id) throws IOException {
        List<Placed> all = sight.albums().all();
        return of(id, all, photos -> photos.told(ids(all)));
    }

    public Optional<PhotoSearch.Page> photosOf(String album, int limit, @Nullable String after)
            throws IOException, QueryException {
        return of(album, sight.albums().all(), photos -> photos.page(limit, after));
    }

    @FunctionalInterface
    private interface AlbumQuestion<T, E extends Exception> {
        T ask(AlbumPhotos photos) throws IOException, E;
    }

    private <T, E extends Exception> Optional<T> of(String id, List<Placed> albums, AlbumQuestion<T, E> question)
            throws IOException, E {
        for (Placed placed : albums) {
            if (placed.album().id().equals(id)) {
                return Optional.of(searching(searcher -> question.ask(new AlbumPhotos(searcher, placed, sight))));
            }
        }
        return Optional.empty();
    }

    /** @param work is passed on */
    public IndexStatus status(IndexStatus.Work work) throws IOException {
        return searching(searcher -> new IndexStatus(
                searcher.count(sight.seen(MatchAllDocsQuery.INSTANCE)),
                searcher.count(sight.seen(Catalogue.FAILED)),
                work));
    }
}
