package app.latent.gallery.visits;

import app.latent.gallery.visits.Viewed.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Views that are not written yet. Not safe for use by many threads. */
final class Tally {
    /** So much is told apart of a day at most: nobody fills the vault by looking. What comes after that counts for its visitor alone. */
    static final int MOST_TARGETS = 10_000;

    private final ZoneId zone;
    private final Repeats repeats = new Repeats();
    private final Map<Key, Integer> counts = new HashMap<>();
    private LocalDate today = LocalDate.MIN;

    /** How many were told apart today, with those that were taken. */
    private int targets;

    private record Key(LocalDate day, Viewed what) {}

    Tally(ZoneId zone) {
        this.zone = zone;
    }

    /** Counts that somebody has opened something. */
    void add(String visitor, Target target, Instant now) {
        if (!repeats.isNew(visitor, target, now)) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(now, zone);
        if (!day.equals(today)) {
            today = day;
            targets = 0;
        }
        counts.merge(new Key(day, new Viewed.Visitor(visitor)), 1, Integer::sum);
        Key key = new Key(day, target);
        if (counts.containsKey(key) || targets++ < MOST_TARGETS) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Empties it. Who has looked at what a moment ago stays known. */
    List<Views> take() {
        List<Views> all = new ArrayList<>();
        counts.forEach((key, number) -> all.add(new Views(key.day, key.what, number)));
        counts.clear();
        return all;
    }

    /** Forgets all there is. */
    void forget() {
        counts.clear();
        repeats.forget();
    }
}
