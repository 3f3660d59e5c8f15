package app.latent.indexer.search;

import app.latent.indexer.Scope;
import app.latent.indexer.album.AlbumShelf.Placed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.search.LRUQueryCache;

/** What each scope sees, worked out once for as long as no album changes. */
final class Sights {
    /** People who look at the same time are few. */
    private static final int MOST_SCOPES = 100;

    private static final int MOST_KEPT = 1_000;
    private static final long MOST_KEPT_BYTES = 32L << 20;

    private final WholeSight whole;
    private final WholeSight trash = new WholeSight(Scope.trash(), List::of);

    /** In whatever segment and however large: what is seen is asked for with each thumbnail. */
    private final LRUQueryCache kept =
            new LRUQueryCache(MOST_KEPT, MOST_KEPT_BYTES, _ -> true, Float.POSITIVE_INFINITY);

    /** Another list of albums begins another one. */
    private volatile Made made = new Made(List.of(), new ConcurrentHashMap<>());

    private record Made(List<Placed> albums, Map<Scope.Part, PartSight> parts) {}

    /** @param albums gives the same list for as long as no album has changed */
    Sights(Supplier<List<Placed>> albums) {
        this.whole = new WholeSight(Scope.whole(), albums);
    }

    Sight of(Scope scope) {
        return switch (scope) {
            case Scope.Whole _ -> whole;
            case Scope.Trash _ -> trash;
            case Scope.Part part -> part(part);
        };
    }

    /** What a list holds need not be compared: another one is given where anything has changed. */
    @SuppressWarnings("ReferenceEquality")
    private PartSight part(Scope.Part scope) {
        List<Placed> albums = whole.albums().all();
        Made known = made;
        boolean full = known.parts.size() >= MOST_SCOPES && !known.parts.containsKey(scope);
        if (full || known.albums != albums) {
            known = new Made(albums, new ConcurrentHashMap<>());
            made = known;
        }
        return known.parts.computeIfAbsent(scope, s -> new PartSight(s, whole, albums, kept));
    }
}
