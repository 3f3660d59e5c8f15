package app.latent.indexer.metadata;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a photo was taken, on the clock of the place where it was: the best of the times that are known.
 *
 * @param time on that clock, or in UTC where the offset is zero
 * @param offset what the clock was ahead of UTC, where that is known
 * @param zone how the offset is known
 */
public record CaptureTime(LocalDateTime time, @Nullable ZoneOffset offset, Source source, Zone zone) {
    /** What the time is taken from, best first. */
    public enum Source {
        ORIGINAL,
        DIGITIZED,
        CREATED,
        GOOGLE,
        GPS,
        FILE_NAME,
        MODIFIED;

        private Fact<Moment> fact() {
            return switch (this) {
                case ORIGINAL -> Fact.ORIGINAL;
                case DIGITIZED -> Fact.DIGITIZED;
                case CREATED -> Fact.CREATED;
                case GOOGLE -> Fact.GOOGLE_TIME;
                case GPS -> Fact.GPS_TIME;
                case FILE_NAME -> Fact.NAMED;
                case MODIFIED -> Fact.MODIFIED;
            };
        }
    }

    /** How it is known what the clock was ahead of UTC. */
    public enum Zone {
        UNKNOWN,
        /** The time comes with it. */
        TOLD,
        /** By what the satellites said at that time. */
        GPS
    }

    /** The satellites' time may be of the last fix, some minutes before; offsets are in quarters of an hour. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private static final Duration LONGEST_SINCE_FIX = Duration.ofMinutes(6);
    private static final Duration FURTHEST_EAST = Duration.ofHours(14);
    private static final Duration FURTHEST_WEST = Duration.ofHours(-12);

    static Optional<CaptureTime> of(Metadata metadata) {
        return Stream.of(Source.values())
                .flatMap(s -> metadata.get(s.fact()).map(m -> of(s, m, metadata)).stream())
                .findFirst();
    }

    private static CaptureTime of(Source source, Moment moment, Metadata metadata) {
        if (moment.offset() != null) {
            return new CaptureTime(moment.time(), moment.offset(), source, Zone.TOLD);
        }
        return metadata.get(Fact.GPS_TIME)
                .flatMap(gps -> offset(moment.time(), gps.time()))
                .map(o -> new CaptureTime(moment.time(), o, source, Zone.GPS))
                .orElse(new CaptureTime(moment.time(), null, source, Zone.UNKNOWN));
    }

    /** Whether it is likely, but nobody's word. */
    public boolean isGuess() {
        return source == Source.FILE_NAME || source == Source.MODIFIED;
    }

    /** Empty where the two are too far from any offset that there is: then one of the clocks was wrong. */
    static Optional<ZoneOffset> offset(LocalDateTime local, LocalDateTime utc) {
        Duration ahead = Duration.between(utc, local);
        if (ahead.compareTo(FURTHEST_WEST.minus(LONGEST_SINCE_FIX)) < 0
                || ahead.compareTo(FURTHEST_EAST.plus(LONGEST_SINCE_FIX)) > 0) {
            return Optional.empty();
        }
        long steps = Math.round((double) ahead.toSeconds() / STEP.toSeconds());
        Duration off = ahead.minus(STEP.multipliedBy(steps)).abs();
        return off.compareTo(LONGEST_SINCE_FIX) > 0
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds((int) (steps * STEP.toSeconds())));
    }
}
