package app.latent.indexer.metadata;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
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

        /** Told in UTC, by something that knows no other clock. */
        private boolean isUniversal() {
            return this == CREATED || this == GOOGLE || this == GPS;
        }

        /** Who told it looked at a clock on the spot. */
        private boolean isLocal() {
            return this == ORIGINAL || this == DIGITIZED;
        }

        /** What is known of a photo where it is this. */
        public Fact<Moment> fact() {
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
        GPS,
        /** By the time zone of the place, as it was then. */
        PLACE
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
            return told(source, moment.time(), moment.offset(), metadata);
        }
        return metadata.get(Fact.GPS_TIME)
                .flatMap(gps -> offset(moment.time(), gps.time()))
                .map(o -> new CaptureTime(moment.time(), o, source, Zone.GPS))
                .or(() -> rules(metadata)
                        .filter(_ -> source.isLocal())
                        .map(rules -> rules.getOffset(moment.time()))
                        .filter(CaptureTime::isUsual)
                        .map(o -> new CaptureTime(moment.time(), o, source, Zone.PLACE)))
                .orElse(new CaptureTime(moment.time(), null, source, Zone.UNKNOWN));
    }

    /** On the clock of the place where only UTC was told. */
    private static CaptureTime told(Source source, LocalDateTime time, ZoneOffset offset, Metadata metadata) {
        Instant instant = time.toInstant(offset);
        return rules(metadata)
                .filter(_ -> source.isUniversal())
                .map(rules -> rules.getOffset(instant))
                .filter(CaptureTime::isUsual)
                .map(o -> new CaptureTime(LocalDateTime.ofInstant(instant, o), o, source, Zone.PLACE))
                .orElse(new CaptureTime(time, offset, source, Zone.TOLD));
    }

    private static Optional<ZoneRules> rules(Metadata metadata) {
        try {
            return metadata.get(Fact.TIME_ZONE).map(ZoneId::of).map(ZoneId::getRules);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Before there was standard time, each town had its own, to the second. */
    private static boolean isUsual(ZoneOffset offset) {
        return offset.getTotalSeconds() % STEP.toSeconds() == 0;
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
