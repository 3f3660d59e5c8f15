package app.latent.indexer.metadata;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time on a clock.
 *
 * @param offset what the clock was ahead of UTC, where that is known
 */
public record Moment(LocalDateTime time, @Nullable ZoneOffset offset) {

    /** A day, or a day and a time, in the forms of ISO 8601 and EXIF; empty for what is none. */
    public static Optional<Moment> parse(String text) {
        return Times.parse(text);
    }

    /** Within the years of which pictures are, and not what software writes for a time that is not set. */
    public boolean isPossible() {
        return Times.checked(time, offset).isPresent();
    }

    /** With the other's time of day where this is a day only, and its fraction and offset where both are the same second. */
    Moment refinedBy(Moment other) {
        boolean dayOnly = offset == null && time.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (dayOnly && time.toLocalDate().equals(other.time.toLocalDate())) {
            return other;
        }
        if (!seconds(time).equals(seconds(other.time))) {
            return this;
        }
        boolean coarse = time.equals(seconds(time));
        return new Moment(coarse ? other.time : time, offset == null ? other.offset : offset);
    }

    private static LocalDateTime seconds(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
