package app.latent.indexer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * @param photos documents in the index, the failed ones included
 * @param pending files known to wait for the indexer; at least 1 while a scan is under way
 * @param failed photos indexed by name alone, as their contents could not be understood
 * @param done files looked at since the indexer was last idle; 0 while nothing waits
 * @param secondsLeft until nothing waits, at the pace of the last minute; null where that cannot be told yet
 */
public record IndexStatus(
        long photos,
        long pending,
        long failed,
        State state,
        long done,
        @Nullable Long secondsLeft) {

    /** What the indexer is doing. */
    public enum State {
        /** Comparing the library with the index: how much there is to do is not known yet. */
        @JsonProperty("scanning")
        SCANNING,
        @JsonProperty("looking")
        LOOKING,
        /** Its owner wants it to wait. */
        @JsonProperty("paused")
        PAUSED,
        /** Every photo is as the index knows it. */
        @JsonProperty("ready")
        READY
    }

    /**
     * What is under way, without what is known already.
     *
     * @param pending as in {@link IndexStatus}, and so are the others
     */
    public record Work(
            State state, long pending, long done, @Nullable Long secondsLeft) {}

    public IndexStatus(long photos, long failed, Work work) {
        this(photos, work.pending, failed, work.state, work.done, work.secondsLeft);
    }

    /** Where no more is known than the counts. */
    public IndexStatus(long photos, long pending, long failed) {
        this(photos, pending, failed, pending == 0 ? State.READY : State.LOOKING, 0, null);
    }
}
