package app.latent.indexer.metadata;

import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_DIGITIZED;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_DATETIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_SUBSECOND_TIME;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED;
import static com.drew.metadata.exif.ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a photo was taken, on the clock of the camera. The first source that holds a possible time wins.
 *
 * @param offset what the clock was ahead of UTC, where the file tells
 */
record CaptureTime(LocalDateTime time, @Nullable ZoneOffset offset) {
    /** The first photograph that still exists is from about 1826; before it, a date is a default of some device. */
    private static final int FIRST_YEAR = 1826;

    private static final int LAST_YEAR = 2200;

    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4})[:\\-/. ](\\d{1,2})[:\\-/. ](\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?"
                    + "\\s*(Z|[+-]\\d{2}:?\\d{2})?)?.*",
            Pattern.DOTALL);

    private static final Pattern OFFSET = Pattern.compile("Z|[+-]\\d{2}:?\\d{2}");

    static Optional<CaptureTime> of(Tags tags, XmpFacts xmp) {
        return Stream.<Supplier<Optional<CaptureTime>>>of(
                        () -> original(tags),
                        xmp::dateTimeOriginal,
                        () -> quickTimeText(tags),
                        () -> iptc(tags),
                        xmp::dateCreated,
                        () -> digitized(tags),
                        () -> quickTime(tags, QuickTimeDirectory.class, QuickTimeDirectory.TAG_CREATION_TIME),
                        () -> quickTime(tags, Mp4Directory.class, Mp4Directory.TAG_CREATION_TIME),
                        xmp::createDate,
                        () -> modified(tags),
                        () -> gps(tags))
                .flatMap(source -> source.get().stream())
                .findFirst();
    }

    private static Optional<CaptureTime> original(Tags tags) {
        return exif(
                        tags,
                        ExifSubIFDDirectory.class,
                        TAG_DATETIME_ORIGINAL,
                        TAG_SUBSECOND_TIME_ORIGINAL,
                        TAG_TIME_ZONE_ORIGINAL)
                .or(() -> exif(
                        tags,
                        ExifIFD0Directory.class,
                        TAG_DATETIME_ORIGINAL,
                        TAG_SUBSECOND_TIME_ORIGINAL,
                        TAG_TIME_ZONE_ORIGINAL));
    }

    private static Optional<CaptureTime> digitized(Tags tags) {
        return exif(
                tags,
                ExifSubIFDDirectory.class,
                TAG_DATETIME_DIGITIZED,
                TAG_SUBSECOND_TIME_DIGITIZED,
                TAG_TIME_ZONE_DIGITIZED);
    }

    private static Optional<CaptureTime> modified(Tags tags) {
        return exif(tags, ExifIFD0Directory.class, TAG_DATETIME, TAG_SUBSECOND_TIME, TAG_TIME_ZONE);
    }

    private static Optional<CaptureTime> exif(
            Tags tags, Class<? extends Directory> kind, int time, int subsecond, int zone) {
        Optional<CaptureTime> parsed = tags.text(kind, time).flatMap(CaptureTime::parse);
        Optional<String> fraction =
                tags.text(kind, subsecond).or(() -> tags.text(ExifSubIFDDirectory.class, subsecond));
        Optional<ZoneOffset> offset = Stream.of(zone, TAG_TIME_ZONE_ORIGINAL, TAG_TIME_ZONE)
                .flatMap(tag -> tags.text(kind, tag).flatMap(CaptureTime::offset).stream())
                .findFirst()
                .or(() -> tags.text(ExifSubIFDDirectory.class, TAG_TIME_ZONE).flatMap(CaptureTime::offset));
        return parsed.map(t -> new CaptureTime(
                fraction.map(f -> withFraction(t.time, f)).orElse(t.time),
                t.offset != null ? t.offset : offset.orElse(null)));
    }

    private static Optional<CaptureTime> quickTimeText(Tags tags) {
        return tags.text(QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_CREATION_DATE)
                .flatMap(CaptureTime::parse);
    }

    /** Seconds since 1904 in UTC: 0 is "unknown", and out of range here. */
    private static Optional<CaptureTime> quickTime(Tags tags, Class<? extends Directory> kind, int tag) {
        return tags.date(kind, tag)
                .map(d -> LocalDateTime.ofInstant(d.toInstant(), ZoneOffset.UTC))
                .filter(t -> t.getYear() > 1970)
                .flatMap(t -> checked(t, ZoneOffset.UTC));
    }

    private static Optional<CaptureTime> iptc(Tags tags) {
        Optional<String> date = tags.text(IptcDirectory.class, IptcDirectory.TAG_DATE_CREATED);
        String time =
                tags.text(IptcDirectory.class, IptcDirectory.TAG_TIME_CREATED).orElse("");
        return date.filter(d -> d.matches("\\d{8}"))
                .map(d -> d.substring(0, 4) + ":" + d.substring(4, 6) + ":" + d.substring(6, 8) + iptcTime(time))
                .flatMap(CaptureTime::parse);
    }

    /** HHMMSS±HHMM as the time part of a date. */
    private static String iptcTime(String time) {
        String digits = time.replace(":", "");
        if (!digits.matches("\\d{6}([+-]\\d{4})?")) {
            return "";
        }
        return " " + digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4, 6)
                + digits.substring(6);
    }

    private static Optional<CaptureTime> gps(Tags tags) {
        return tags.directories(GpsDirectory.class)
                .map(GpsDirectory::getGpsDate)
                .filter(java.util.Objects::nonNull)
                .map(d -> LocalDateTime.ofInstant(d.toInstant(), ZoneOffset.UTC))
                .flatMap(t -> checked(t, ZoneOffset.UTC).stream())
                .findFirst();
    }

    /** Dates of EXIF (colons), of XMP (ISO 8601), and what cameras make of them; a day without a time is its midnight. */
    static Optional<CaptureTime> parse(String text) {
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

    private static Optional<CaptureTime> checked(LocalDateTime time, @Nullable ZoneOffset offset) {
        boolean possible = time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
        return possible ? Optional.of(new CaptureTime(time, offset)) : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** SubSecTime holds the digits behind the point: "5" is half a second. */
    private static LocalDateTime withFraction(LocalDateTime time, String fraction) {
        String digits = fraction.strip();
        if (!digits.matches("\\d{1,9}")) {
            return time;
        }
        return time.withNano(Integer.parseInt((digits + "00000000").substring(0, 9)));
    }

    private static Optional<ZoneOffset> offset(String text) {
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
