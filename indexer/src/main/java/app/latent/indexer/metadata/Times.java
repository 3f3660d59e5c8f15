package app.latent.indexer.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as files write them. What cannot be one, is none. */
final class Times {
    /** Photography is younger, but archives give a picture the date of what it shows. */
    private static final int FIRST_YEAR = 1500;

    private static final int LAST_YEAR = 2200;

    /** What Windows makes of a time that is not set. */
    private static final LocalDate WINDOWS_ZERO = LocalDate.of(1601, 1, 1);

    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4})[:\\-/. ](\\d{1,2})[:\\-/. ](\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?"
                    + "\\s*(Z|[+-]\\d{2}:?\\d{2})?)?.*",
            Pattern.DOTALL);

    private static final DateTimeFormatter C_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("EEE MMM d HH:mm:ss yyyy")
            .toFormatter(Locale.ENGLISH);

    private static final Pattern OFFSET = Pattern.compile("Z|[+-]\\d{2}:?\\d{2}");

    private Times() {}

    /** Dates of EXIF (colons), of XMP (ISO 8601), and what cameras make of them; a day without a time is its midnight. */
    static Optional<Moment> parse(String text) {
        Matcher parts = DATE_TIME.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(parts.group(1)),
                    number(parts.group(2)),
                    number(parts.group(3)),
                    number(parts.group(4)),
                    number(parts.group(5)),
                    number(parts.group(6)));
            String fraction = parts.group(7);
            String zone = parts.group(8);
            return checked(
                    fraction == null ? time : withFraction(time, fraction),
                    zone == null ? null : offset(zone).orElse(null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Also as C writes it, "Mon Mar 10 15:04:43 2003". */
    static Optional<Moment> parseAny(String text) {
        Optional<Moment> usual = parse(text);
        if (usual.isPresent()) {
            return usual;
        }
        try {
            return checked(LocalDateTime.parse(text.strip().replaceAll("\\s+", " "), C_TIME), null);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Moment> ofEpochSecond(long seconds) {
        try {
            return checked(LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Moment> checked(LocalDateTime time, @Nullable ZoneOffset offset) {
        boolean possible = time.getYear() >= FIRST_YEAR
                && time.getYear() <= LAST_YEAR
                && !time.toLocalDate().equals(WINDOWS_ZERO);
        return possible ? Optional.of(new Moment(time, offset)) : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** SubSecTime holds the digits behind the point: "5" is half a second. */
    static LocalDateTime withFraction(LocalDateTime time, String fraction) {
        String digits = fraction.strip();
        if (!digits.matches("\\d{1,9}")) {
            return time;
        }
        return time.withNano(Integer.parseInt((digits + "00000000").substring(0, 9)));
    }

    static Optional<ZoneOffset> offset(String text) {
        String zone = text.strip();
        if (!OFFSET.matcher(zone).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
