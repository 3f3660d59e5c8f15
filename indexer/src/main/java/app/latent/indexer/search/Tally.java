package app.latent.indexer.search;

import app.latent.indexer.PhotoSearch.Group;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of the photos of one group.
 *
 * @param taken of the cover, as {@link Fields#TAKEN} has it
 * @param cover id of the newest photo with a thumbnail; null where there is none
 */
record Tally(long photos, long bytes, long taken, @Nullable String cover) {
    static final Tally NONE = new Tally(0, 0, Long.MIN_VALUE, null);

    Tally plus(Tally other) {
        Tally newer = other.isNewerThan(this) ? other : this;
        return new Tally(photos + other.photos, bytes + other.bytes, newer.taken, newer.cover);
    }

    /** Ids break ties, as in the order of {@link Answers#NEWEST_FIRST}. */
    private boolean isNewerThan(Tally other) {
        if (cover == null || other.cover == null) {
            return other.cover == null;
        }
        return taken > other.taken || (taken == other.taken && cover.compareTo(other.cover) < 0);
    }

    Group of(String value) {
        return new Group(value, photos, bytes, cover);
    }
}
