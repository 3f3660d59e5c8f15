package app.latent.gallery.visits;

import app.latent.gallery.visits.Viewed.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who has opened what a moment ago, in memory alone. Not safe for use by many threads. */
final class Repeats {
    /** Whoever opens the same again within this has not looked twice. */
    static final Duration ONE_VIEW = Duration.ofMinutes(30);

    private static final int MOST = 10_000;

    private record Look(String visitor, Target target) {}

    /** When it was counted, the first at the front. */
    private final Map<Look, Instant> counted = new LinkedHashMap<>();

    /** Whether this is a view of its own; remembered then. A clock that was set back makes no exception but for that long. */
    boolean isNew(String visitor, Target target, Instant now) {
        Look look = new Look(visitor, target);
        Instant before = counted.get(look);
        if (before != null && Duration.between(before, now).abs().compareTo(ONE_VIEW) < 0) {
            return false;
        }
        counted.remove(look);
        counted.put(look, now);
        if (counted.size() > MOST) {
            Iterator<Look> eldest = counted.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
        return true;
    }

    void forget() {
        counted.clear();
    }
}
