package app.latent.indexer.search;

import app.latent.indexer.QueryException;
import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.query.Condition.InAlbum;
import app.latent.indexer.query.Suggestion;
import app.latent.indexer.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Albums by their names, and the photos that are listed in them. */
final class AlbumQueries {
    /** A slip is looked for among so many names, of so many characters. */
    private static final int MOST_MEANT = 1000;

    private static final int LONGEST_MEANT = 60;

    private final Supplier<List<Placed>> shelf;

    /** What was made of the albums as they were last; another list of them begins another one. */
    private volatile Made made = new Made(List.of(), new ConcurrentHashMap<>());

    private record Made(List<Placed> albums, Map<Placed, Query> members) {}

    /** @param shelf gives the same list for as long as no album has changed */
    AlbumQueries(Supplier<List<Placed>> shelf) {
        this.shelf = shelf;
    }

    List<Placed> all() {
        return made().albums;
    }

    /** What a list holds need not be compared: another one is given where anything has changed. */
    @SuppressWarnings("ReferenceEquality")
    private Made made() {
        List<Placed> albums = shelf.get();
        Made known = made;
        if (known.albums != albums) {
            known = new Made(albums, new ConcurrentHashMap<>());
            made = known;
        }
        return known;
    }

    /** Albums that a filter means. */
    List<Placed> called(InAlbum filter) {
        return all().stream().filter(a -> filter.isCalled(a.path())).toList();
    }

    /** @throws QueryException where there is no such album, in users' words */
    void require(InAlbum filter) throws QueryException {
        if (!called(filter).isEmpty()) {
            return;
        }
        List<Placed> albums = all();
        String meant = meant(filter.folded(), albums)
                .map(n -> " Did you mean “" + n + "”?")
                .orElse("");
        throw new QueryException(
                albums.isEmpty()
                        ? "album: There are no albums yet."
                        : "album: There is no album “" + filter.folded() + "”." + meant);
    }

    private static Optional<String> meant(String typed, List<Placed> albums) {
        Map<String, String> names = new LinkedHashMap<>();
        albums.stream()
                .map(Placed::path)
                .filter(p -> p.length() <= LONGEST_MEANT)
                .limit(MOST_MEANT)
                .forEach(p -> names.putIfAbsent(Folding.of(p), p));
        return typed.length() > LONGEST_MEANT
                ? Optional.empty()
                : Suggestion.of(typed, names.keySet()).map(names::get);
    }

    /** The photos that these albums list, together; none of them is a smart one. */
    Query members(List<Placed> albums) {
        Made now = made();
        return albums.size() == 1
                ? now.members.computeIfAbsent(albums.getFirst(), a -> listed(Stream.of(a)))
                : listed(albums.stream());
    }

    private static Query listed(Stream<Placed> albums) {
        List<BytesRef> paths = new ArrayList<>();
        albums.forEach(a -> a.album().members().forEach(m -> paths.add(new BytesRef(m))));
        return new TermInSetQuery(Fields.PATH, paths);
    }
}
