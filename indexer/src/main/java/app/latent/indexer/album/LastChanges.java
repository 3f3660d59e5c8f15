package app.latent.indexer.album;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last changes of albums, in memory alone, so that they can be taken back. Safe for use by many threads. */
public final class LastChanges {
    private static final int MOST = 100;

    /** Two of the largest albums, before and after. */
    private static final int MOST_PATHS = 400_000;

    /** By their marks, the oldest first. Guarded by this, and so is what they weigh. */
    private final Map<String, AlbumChange> changes = new LinkedHashMap<>();

    private int weight;

    /** @return the mark by which it is taken, hard to guess */
    public synchronized String keep(AlbumChange change) {
        String mark = AlbumFolder.newId();
        changes.put(mark, change);
        weight += change.weight();
        while (changes.size() > MOST || (weight > MOST_PATHS && changes.size() > 1)) {
            take(changes.keySet().iterator().next());
        }
        return mark;
    }

    /** Empty where nothing is kept by this mark any more. */
    public synchronized Optional<AlbumChange> take(String mark) {
        Optional<AlbumChange> change = Optional.ofNullable(changes.remove(mark));
        change.ifPresent(c -> weight -= c.weight());
        return change;
    }
}
