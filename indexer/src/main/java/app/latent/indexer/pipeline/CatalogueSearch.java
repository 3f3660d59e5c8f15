package app.latent.indexer.pipeline;

import app.latent.indexer.Apart;
import app.latent.indexer.Area;
import app.latent.indexer.Duplicates;
import app.latent.indexer.Facet;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.SeenAlbum;
import app.latent.indexer.SeenFolder;
import app.latent.indexer.ThumbnailSize;
import app.latent.indexer.search.Answers;
import app.latent.indexer.search.Catalogue;
import app.latent.indexer.search.PhotoId;
import app.latent.indexer.search.SeenCatalogue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches what a scope leaves of whatever catalogue there is at the moment. */
abstract class CatalogueSearch implements PhotoSearch {
    private final Scope scope;
    private final PhotoId ids;
    private final ContentHashes contents;

    CatalogueSearch(Scope scope, PhotoId ids, ContentHashes contents) {
        this.scope = scope;
        this.ids = ids;
        this.contents = contents;
    }

    @FunctionalInterface
    interface Reading<C, T> {
        T read(C catalogue) throws IOException, QueryException;
    }

    abstract <T> T reading(Reading<Catalogue, T> reading) throws IOException, QueryException;

    private <T> T asking(String query, SeenCatalogue.Question<T> question) throws IOException, QueryException {
        return reading(c -> c.seenBy(scope).ask(query, question));
    }

    final <T> T seeing(Reading<SeenCatalogue, T> reading) throws IOException {
        return plainReading(c -> reading.read(c.seenBy(scope)));
    }

    /** What asks no query. */
    final <T> T plainReading(Reading<Catalogue, T> reading) throws IOException {
        try {
            return reading(reading);
        } catch (QueryException e) {
            throw new IllegalStateException("There is no query here", e);
        }
    }

    @Override
    public Page search(String query, int limit, @Nullable String after) throws IOException, QueryException {
        return asking(query, a -> a.page(limit, after));
    }

    @Override
    public List<MonthCount> months(String query) throws IOException, QueryException {
        return asking(query, Answers::months);
    }

    @Override
    public List<DayCount> days(String query) throws IOException, QueryException {
        return asking(query, Answers::days);
    }

    @Override
    public Map<LocalDate, List<String>> places(String query, int most) throws IOException, QueryException {
        return asking(query, a -> a.places(most));
    }

    @Override
    public Map<Facet, List<FacetCount>> facets(String query, Set<Facet> facets, int most)
            throws IOException, QueryException {
        return asking(query, a -> a.facets(facets, most));
    }

    @Override
    public Map<Facet, List<Group>> groups(String query, Set<Facet> facets, int most)
            throws IOException, QueryException {
        return asking(query, a -> a.groups(facets, most));
    }

    @Override
    public Group whole(String query) throws IOException, QueryException {
        return asking(query, Answers::whole);
    }

    @Override
    public Optional<SeenFolder> folder(String path) throws IOException {
        return seeing(c -> c.folder(path));
    }

    @Override
    public Page photosIn(String path, PhotoOrder order, int limit, @Nullable String after)
            throws IOException, QueryException {
        return reading(c -> c.seenBy(scope).photosIn(path, order, limit, after));
    }

    @Override
    public List<Cluster> clusters(String query, Area area, int zoom) throws IOException, QueryException {
        return asking(query, a -> a.clusters(area, zoom));
    }

    @Override
    public List<Anniversary> onThisDay(LocalDate today, int most) throws IOException {
        return seeing(c -> c.onThisDay(today, most));
    }

    @Override
    public Optional<Photo> photo(String id) throws IOException {
        return seeing(c -> c.photo(id));
    }

    @Override
    public Optional<Photo> photoAt(String path) throws IOException {
        return scope.holds(path) ? photo(ids.of(path)) : Optional.empty();
    }

    @Override
    public Optional<String> file(String id) throws IOException {
        return seeing(c -> c.file(id));
    }

    @Override
    public Optional<byte[]> thumbnail(String id, ThumbnailSize size) throws IOException {
        return seeing(c -> c.thumbnail(id, size));
    }

    @Override
    public Copies copies(byte[] sha256, long bytes) throws IOException {
        return seeing(c -> c.copies(contents.of(sha256), bytes));
    }

    @Override
    public List<SeenAlbum> albums() throws IOException {
        return seeing(SeenCatalogue::albums);
    }

    @Override
    public Optional<SeenAlbum> album(String id) throws IOException {
        return seeing(c -> c.album(id));
    }

    @Override
    public Optional<Page> photosOf(String album, int limit, @Nullable String after) throws IOException, QueryException {
        return reading(c -> c.seenBy(scope).photosOf(album, limit, after));
    }

    @Override
    public List<Photo> similar(String id, int limit) throws IOException {
        return seeing(c -> c.similar(id, limit));
    }

    @Override
    public Duplicates duplicates(Likeness likeness, Apart apart, int most) throws IOException {
        return seeing(c -> c.duplicates(likeness, apart, most));
    }

    @Override
    public Optional<Mark> mark(Likeness likeness, String id) throws IOException {
        return seeing(c -> c.mark(likeness, id));
    }

    @Override
    public List<String> marked(Mark mark) throws IOException {
        return seeing(c -> c.copies(mark.hash(), mark.bytes())).same();
    }
}
