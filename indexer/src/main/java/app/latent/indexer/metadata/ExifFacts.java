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
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.PanasonicRawIFD0Directory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What EXIF (CIPA DC-008) says. Some software puts tags into the other directory, so both are asked. */
final class ExifFacts {
    private static final int HIGHEST_ISO = 10_000_000;
    private static final int XP_TITLE = ExifDirectoryBase.TAG_WIN_TITLE;
    private static final int COMMENT_CODE = 8;
    private static final int DNG_CAMERA_SERIAL_NUMBER = 0xC62F;
    private static final List<Class<? extends Directory>> PLACES =
            List.of(ExifSubIFDDirectory.class, ExifIFD0Directory.class);

    private final Tags tags;
    private final Claims claims;

    private ExifFacts(Tags tags, Claims claims) {
        this.tags = tags;
        this.claims = claims;
    }

    static void tell(Tags tags, Claims claims) {
        ExifFacts exif = new ExifFacts(tags, claims);
        exif.tellTimes();
        exif.tellGear();
        exif.tellExposure();
        exif.tellPicture();
        exif.tellWords();
        if (tags.integer(ExifThumbnailDirectory.class, ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH)
                        .orElse(0)
                > 0) {
            claims.add(Fact.SMALL_PICTURE, Origin.EXIF, 1);
        }
    }

    private void tellTimes() {
        claims.add(
                Fact.ORIGINAL,
                Origin.EXIF,
                moment(TAG_DATETIME_ORIGINAL, TAG_SUBSECOND_TIME_ORIGINAL, TAG_TIME_ZONE_ORIGINAL));
        claims.add(
                Fact.DIGITIZED,
                Origin.EXIF,
                moment(TAG_DATETIME_DIGITIZED, TAG_SUBSECOND_TIME_DIGITIZED, TAG_TIME_ZONE_DIGITIZED));
        claims.add(Fact.MODIFIED, Origin.EXIF, moment(TAG_DATETIME, TAG_SUBSECOND_TIME, TAG_TIME_ZONE));
    }

    private Optional<Moment> moment(int time, int fraction, int zone) {
        Optional<Moment> parsed = PLACES.stream()
                .flatMap(p -> tags.texts(p, time))
                .flatMap(t -> Times.parse(t).stream())
                .findFirst();
        return parsed.map(m -> new Moment(
                text(fraction).map(f -> Times.withFraction(m.time(), f)).orElse(m.time()),
                m.offset() != null ? m.offset() : zone(zone)));
    }

    /** The zone of another time of the same file is better than none: cameras have one clock. */
    private java.time.@org.jspecify.annotations.Nullable ZoneOffset zone(int zone) {
        return Stream.of(zone, TAG_TIME_ZONE_ORIGINAL, TAG_TIME_ZONE)
                .flatMap(t -> text(t).flatMap(Times::offset).stream())
                .findFirst()
                .orElse(null);
    }

    private void tellGear() {
        claims.add(
                Fact.MAKE,
                Origin.EXIF,
                text(ExifDirectoryBase.TAG_MAKE).or(() -> panasonic(PanasonicRawIFD0Directory.TagMake)));
        claims.add(
                Fact.MODEL,
                Origin.EXIF,
                text(ExifDirectoryBase.TAG_MODEL).or(() -> panasonic(PanasonicRawIFD0Directory.TagModel)));
        claims.add(
                Fact.LENS,
                Origin.EXIF,
                text(ExifDirectoryBase.TAG_LENS_MODEL).filter(l -> l.chars().anyMatch(Character::isLetterOrDigit)));
        claims.add(
                Fact.SERIAL,
                Origin.EXIF,
                serial(ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER)
                        .or(() -> serial(DNG_CAMERA_SERIAL_NUMBER))
                        .or(() -> serial(ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER)));
        claims.add(Fact.SOFTWARE, Origin.EXIF, text(ExifDirectoryBase.TAG_SOFTWARE));
    }

    private Optional<String> serial(int tag) {
        return Serials.of(text(tag));
    }

    private Optional<String> panasonic(int tag) {
        return tags.text(PanasonicRawIFD0Directory.class, tag);
    }

    /** In the first directory of an RW2, which is none of EXIF's. */
    private Optional<Integer> panasonicNumber(int tag) {
        return tags.integer(PanasonicRawIFD0Directory.class, tag).stream()
                .boxed()
                .findFirst();
    }

    private void tellExposure() {
        Stream<Integer> told = PLACES.stream()
                .map(p -> tags.integer(p, ExifDirectoryBase.TAG_ISO_EQUIVALENT))
                .flatMapToInt(OptionalInt::stream)
                .boxed();
        Optional<Integer> iso = Stream.concat(told, panasonicNumber(PanasonicRawIFD0Directory.TagIso).stream())
                .filter(v -> v > 0 && v < HIGHEST_ISO)
                .findFirst();
        claims.add(Fact.ISO, Origin.EXIF, iso);
        claims.add(Fact.F_NUMBER, Origin.EXIF, positive(ExifDirectoryBase.TAG_FNUMBER));
        claims.add(Fact.EXPOSURE, Origin.EXIF, positive(ExifDirectoryBase.TAG_EXPOSURE_TIME));
        claims.add(Fact.FOCAL_LENGTH, Origin.EXIF, positive(ExifDirectoryBase.TAG_FOCAL_LENGTH));
    }

    private void tellPicture() {
        claims.add(
                Fact.ORIENTATION,
                Origin.EXIF,
                integer(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ORIENTATION, 1, 8)
                        .or(() -> panasonicNumber(PanasonicRawIFD0Directory.TagOrientation)
                                .filter(o -> o >= 1 && o <= 8)));
        claims.add(Fact.RATING, Origin.EXIF, integer(ExifIFD0Directory.class, ExifDirectoryBase.TAG_RATING, -1, 5));
    }

    private Optional<Integer> integer(Class<? extends Directory> kind, int tag, int least, int most) {
        return tags.integer(kind, tag).stream()
                .filter(v -> v >= least && v <= most)
                .boxed()
                .findFirst();
    }

    private void tellWords() {
        claims.add(Fact.CAPTION, Origin.EXIF, text(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION));
        claims.add(
                Fact.CREATORS, Origin.EXIF, text(ExifDirectoryBase.TAG_ARTIST).map(List::of));
        claims.add(
                Fact.TITLE,
                Origin.EXIF,
                tags.bytes(ExifIFD0Directory.class, XP_TITLE)
                        .flatMap(b -> Text.clean(new String(b, StandardCharsets.UTF_16LE))));
        claims.add(
                Fact.COMMENT,
                Origin.EXIF,
                PLACES.stream()
                        .flatMap(p -> tags.bytes(p, ExifDirectoryBase.TAG_USER_COMMENT).stream())
                        .flatMap(b -> comment(b).stream())
                        .findFirst());
    }

    /** Eight bytes tell the character code. UTF-16 is in the byte order of the writer, which nobody can tell for sure. */
    static Optional<String> comment(byte[] value) {
        if (value.length <= COMMENT_CODE) {
            return Optional.empty();
        }
        String code = new String(value, 0, COMMENT_CODE, StandardCharsets.ISO_8859_1);
        byte[] rest = java.util.Arrays.copyOfRange(value, COMMENT_CODE, value.length);
        if (code.startsWith("UNICODE")) {
            return Text.clean(new String(rest, utf16(rest)));
        }
        if (code.startsWith("JIS")) {
            return Text.clean(new String(rest, Charset.forName("ISO-2022-JP")));
        }
        boolean coded = code.startsWith("ASCII") || code.equals("\0".repeat(COMMENT_CODE));
        return Text.clean(Tags.utf8OrWindows(coded ? rest : value));
    }

    /** Of most scripts' texts, one byte of each two is the same: zero, mostly, and it is the first one in big-endian order. */
    private static Charset utf16(byte[] bytes) {
        int first = 0;
        int second = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }
        return first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private Optional<String> text(int tag) {
        return PLACES.stream().flatMap(p -> tags.text(p, tag).stream()).findFirst();
    }

    private Optional<Double> positive(int tag) {
        return PLACES.stream()
                .map(p -> tags.positive(p, tag))
                .flatMapToDouble(OptionalDouble::stream)
                .boxed()
                .findFirst();
    }
}
