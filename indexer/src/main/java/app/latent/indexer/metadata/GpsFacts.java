package app.latent.indexer.metadata;

import com.drew.lang.Rational;
import com.drew.metadata.exif.GpsDirectory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** EXIF's GPS directory. Coordinates are three rationals; some software writes them, or their sum, as text. */
final class GpsFacts {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[:\\-](\\d{1,2})[:\\-](\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:\\.\\d{1,15})?");
    private static final double MINUTES = 60;
    private static final double SECONDS = 3600;

    private GpsFacts() {}

    static void tell(Tags tags, Claims claims) {
        claims.add(
                Fact.POSITION,
                Origin.EXIF,
                tags.directories(GpsDirectory.class)
                        .flatMap(d -> position(d).stream())
                        .findFirst());
        claims.add(
                Fact.GPS_TIME,
                Origin.EXIF,
                tags.directories(GpsDirectory.class)
                        .flatMap(d -> time(d).stream())
                        .findFirst());
    }

    private static Optional<Position> position(GpsDirectory gps) {
        OptionalDouble latitude = degrees(gps, GpsDirectory.TAG_LATITUDE, GpsDirectory.TAG_LATITUDE_REF, "S");
        OptionalDouble longitude = degrees(gps, GpsDirectory.TAG_LONGITUDE, GpsDirectory.TAG_LONGITUDE_REF, "W");
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Position.of(latitude.getAsDouble(), longitude.getAsDouble(), altitude(gps));
    }

    private static OptionalDouble degrees(GpsDirectory gps, int tag, int referenceTag, String negative) {
        String reference = String.valueOf(gps.getString(referenceTag)).strip().toUpperCase(Locale.ROOT);
        double sign = reference.startsWith(negative) ? -1 : 1;
        Rational[] parts = gps.getRationalArray(tag);
        OptionalDouble value = parts == null ? written(gps.getString(tag)) : sum(parts);
        return value.isPresent() ? OptionalDouble.of(sign * value.getAsDouble()) : value;
    }

    /** A part that is left out, or 0/0, is none. */
    private static OptionalDouble sum(Rational[] parts) {
        double[] units = {1, MINUTES, SECONDS};
        double sum = 0;
        boolean known = false;
        for (int i = 0; i < Math.min(parts.length, units.length); i++) {
            double part = parts[i].doubleValue();
            if (Double.isFinite(part) && parts[i].getDenominator() != 0) {
                sum += part / units[i];
                known = true;
            } else if (i == 0) {
                return OptionalDouble.empty();
            }
        }
        return known ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private static OptionalDouble written(@Nullable String text) {
        Matcher numbers = NUMBER.matcher(text == null ? "" : text);
        double[] units = {1, MINUTES, SECONDS};
        double sum = 0;
        int found = 0;
        while (found < units.length && numbers.find()) {
            sum += Double.parseDouble(numbers.group()) / units[found];
            found++;
        }
        return found > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private static @Nullable Double altitude(GpsDirectory gps) {
        Double metres = gps.getDoubleObject(GpsDirectory.TAG_ALTITUDE);
        Integer reference = gps.getInteger(GpsDirectory.TAG_ALTITUDE_REF);
        boolean belowSea = reference != null && reference == 1;
        return metres != null && belowSea ? Double.valueOf(-metres) : metres;
    }

    private static Optional<Moment> time(GpsDirectory gps) {
        Matcher date = DATE.matcher(
                String.valueOf(gps.getString(GpsDirectory.TAG_DATE_STAMP)).strip());
        Rational[] time = gps.getRationalArray(GpsDirectory.TAG_TIME_STAMP);
        if (!date.lookingAt() || time == null || time.length != 3) {
            return Optional.empty();
        }
        try {
            LocalDateTime day = LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    .atStartOfDay();
            double seconds = time[0].doubleValue() * SECONDS + time[1].doubleValue() * MINUTES + time[2].doubleValue();
            boolean possible = seconds >= 0 && seconds <= 24 * SECONDS;
            return possible
                    ? Times.checked(day.plusNanos(Math.round(seconds * 1e9)), ZoneOffset.UTC)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
