package app.latent.indexer.metadata;

import app.latent.indexer.image.Orientation;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Latent reads of a file beside what an independent reader says of it, field by field. Left out are the fields that say
 * nothing of metadata (path, size, sha256, decodes, the reader's own warnings) and fileType, which mime repeats.
 *
 * <p>What the reader prints as it stands in the file, but is none, Latent must not tell: a time of zeros, a position that is
 * 0, 0 or not on Earth, an exposure of 0.
 */
final class Comparison {
    private static final List<String> NOTHING_TO_COMPARE = List.of(
            "path", "size", "sha256", "decodes", "exiftoolWarning", "exiftoolError", "fileType", "sidecar", "takeout");

    private static final double CLOSE = 1e-6;
    private static final double ONE_PER_CENT = 0.01;
    private static final double METRES = 0.5;

    private record Count(int agreed, int all) {
        Count and(boolean same) {
            return new Count(agreed + (same ? 1 : 0), all + 1);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    void compare(JsonNode expected, Claims claims, String mime, Origin packets) {
        Metadata read = claims.settle();
        String path = expected.path("path").asText();
        expected.fieldNames().forEachRemaining(field -> {
            JsonNode wanted = expected.path(field);
            if (!NOTHING_TO_COMPARE.contains(field) && !wanted.isNull()) {
                field(path, field, wanted, expected, read, claims, mime, packets);
            }
        });
    }

    private void field(
            String path,
            String field,
            JsonNode wanted,
            JsonNode expected,
            Metadata read,
            Claims claims,
            String mime,
            Origin packets) {
        switch (field) {
            case "mime" ->
                same(path, field, wanted.asText(), read.get(Fact.MIME).orElse(mime));
            case "width" -> pixels(path, field, wanted, read.width());
            case "height" -> pixels(path, field, wanted, read.height());
            case "displayWidth" ->
                pixels(path, field, wanted, Orientation.isTurned(read.orientation()) ? read.height() : read.width());
            case "displayHeight" ->
                pixels(path, field, wanted, Orientation.isTurned(read.orientation()) ? read.width() : read.height());
            case "orientation" -> orientation(path, wanted, claims, packets);
            case "rotation" -> same(path, field, wanted.asInt(), rotation(mime, read.orientation()));
            case "dateTimeOriginal" -> time(path, field, wanted, read.get(Fact.ORIGINAL));
            case "createDate" ->
                time(path, field, wanted, read.get(Fact.DIGITIZED).or(() -> read.get(Fact.CREATED)));
            case "creationDateQT" -> time(path, field, wanted, claims.of(Fact.ORIGINAL, Origin.MOVIE));
            case "gpsDateTime" -> time(path, field, wanted, read.get(Fact.GPS_TIME));
            case "subSecTimeOriginal" -> fraction(path, wanted, read);
            case "offsetTimeOriginal" ->
                same(
                        path,
                        field,
                        ZoneOffset.of(wanted.asText()),
                        read.taken().map(CaptureTime::offset).orElse(null));
            case "make" -> text(path, field, wanted, read.get(Fact.MAKE));
            case "model" -> text(path, field, wanted, read.get(Fact.MODEL));
            case "lensModel" -> text(path, field, wanted, read.get(Fact.LENS));
            case "software" -> text(path, field, wanted, read.get(Fact.SOFTWARE));
            case "artist" -> artist(path, wanted, read);
            case "iso" -> number(path, field, wanted, read.get(Fact.ISO));
            case "fNumber" -> number(path, field, wanted, read.get(Fact.F_NUMBER));
            case "exposureTime" -> number(path, field, wanted, read.get(Fact.EXPOSURE));
            case "focalLength" -> number(path, field, wanted, read.get(Fact.FOCAL_LENGTH));
            case "duration" -> number(path, field, wanted, read.get(Fact.DURATION));
            case "lat", "lon", "alt" -> position(path, field, wanted, expected, read);
            case "keywords" -> texts(path, field, wanted, read.get(Fact.KEYWORDS));
            case "keywordsIptc" -> texts(path, field, wanted, claims.of(Fact.KEYWORDS, Origin.IPTC));
            case "keywordsXmp" -> texts(path, field, wanted, claims.of(Fact.KEYWORDS, packets));
            case "persons" -> texts(path, field, wanted, read.get(Fact.PEOPLE));
            case "title" -> text(path, field, wanted, read.get(Fact.TITLE));
            case "titleXmp" -> text(path, field, wanted, claims.of(Fact.TITLE, packets));
            case "titleIptc" -> text(path, field, wanted, claims.of(Fact.TITLE, Origin.IPTC));
            case "titleXp" -> text(path, field, wanted, claims.of(Fact.TITLE, Origin.EXIF));
            case "caption" -> text(path, field, wanted, read.get(Fact.CAPTION));
            case "captionXmp" -> text(path, field, wanted, claims.of(Fact.CAPTION, packets));
            case "captionIptc" -> text(path, field, wanted, claims.of(Fact.CAPTION, Origin.IPTC));
            case "captionExif" -> text(path, field, wanted, claims.of(Fact.CAPTION, Origin.EXIF));
            case "userComment" -> text(path, field, wanted, read.get(Fact.COMMENT));
            case "rating" -> rating(path, wanted, read);
            case "country" -> text(path, field, wanted, read.get(Fact.COUNTRY));
            case "city" -> text(path, field, wanted, read.get(Fact.CITY));
            case "icc" -> text(path, field, wanted, read.get(Fact.COLOUR_PROFILE));
            case "contentIdentifier" -> text(path, field, wanted, read.get(Fact.CONTENT_ID));
            case "motionPhoto" -> same(path, field, 1, read.get(Fact.MOTION).orElse(null));
            default -> count(path, field, false, wanted, "a field that no comparison knows");
        }
    }

    /** Google's JSON: the name, the time and the place. */
    void compareTakeout(JsonNode expected, Optional<TakeoutReader.Takeout> read) {
        String path = expected.path("path").asText();
        JsonNode wanted = expected.path("takeout");
        if (!wanted.path("photoTakenTime").isTextual()) {
            count(path, "takeout album", read.isEmpty(), "an album", read);
            return;
        }
        same(
                path,
                "takeout title",
                wanted.path("title").asText(),
                read.map(TakeoutReader.Takeout::title).orElse(null));
        Metadata metadata = read.map(TakeoutReader.Takeout::metadata).orElse(Metadata.NONE);
        same(
                path,
                "takeout time",
                wanted.path("photoTakenTime").asLong(),
                metadata.get(Fact.GOOGLE_TIME)
                        .map(m -> m.time().toEpochSecond(ZoneOffset.UTC))
                        .orElse(null));
        position(path, "lat", wanted.path("lat"), wanted, metadata);
        position(path, "lon", wanted.path("lon"), wanted, metadata);
    }

    private void pixels(String path, String field, JsonNode wanted, int found) {
        if (wanted.asInt() > 0) {
            same(path, field, wanted.asInt(), found);
        }
    }

    /** EXIF's tag as it stands, also where the format has a word of its own; 0 is none. */
    private void orientation(String path, JsonNode wanted, Claims claims, Origin packets) {
        if (wanted.asInt() >= 1 && wanted.asInt() <= 8) {
            Optional<Integer> told = claims.of(Fact.ORIENTATION, Origin.EXIF)
                    .or(() -> claims.of(Fact.ORIENTATION, packets))
                    .or(() -> claims.of(Fact.ORIENTATION, Origin.MAKER_NOTE));
            same(path, "orientation", wanted.asInt(), told.orElse(null));
        }
    }

    /** Degrees: of HEIF against the clock, of videos with it. */
    private static int rotation(String mime, int orientation) {
        int clockwise = switch (orientation) {
            case 6 -> 90;
            case 3 -> 180;
            case 8 -> 270;
            default -> 0;
        };
        return mime.startsWith("video/") ? clockwise : (360 - clockwise) % 360;
    }

    private void time(String path, String field, JsonNode wanted, Optional<Moment> found) {
        String text = wanted.asText();
        if (text.startsWith("0000")) {
            count(path, field, found.isEmpty(), "none", found);
        } else if (text.length() >= 19 && text.charAt(4) == ':') {
            LocalDateTime time =
                    LocalDateTime.parse(text.substring(0, 10).replace(':', '-') + "T" + text.substring(11, 19));
            same(path, field, time, found.map(m -> m.time().withNano(0)).orElse(null));
        }
    }

    /** The digits behind the point. */
    private void fraction(String path, JsonNode wanted, Metadata read) {
        String digits = wanted.asText().strip();
        if (digits.matches("\\d{1,9}")) {
            int nanos = Integer.parseInt((digits + "00000000").substring(0, 9));
            same(
                    path,
                    "subSecTimeOriginal",
                    nanos,
                    read.get(Fact.ORIGINAL)
                            .map(m -> m.time().get(ChronoField.NANO_OF_SECOND))
                            .orElse(null));
        }
    }

    private void position(String path, String field, JsonNode wanted, JsonNode all, Metadata read) {
        double latitude = all.path("lat").asDouble();
        double longitude = all.path("lon").asDouble();
        boolean none = !all.has("lat")
                || !all.has("lon")
                || (latitude == 0 && longitude == 0)
                || Math.abs(latitude) > 90
                || Math.abs(longitude) > 180;
        Optional<Position> found = read.get(Fact.POSITION);
        if (none) {
            count(path, field, found.isEmpty(), "none", found);
            return;
        }
        Double value = found.map(p -> switch (field) {
                    case "lat" -> Double.valueOf(p.latitude());
                    case "lon" -> Double.valueOf(p.longitude());
                    default -> p.altitude();
                })
                .orElse(null);
        boolean same = value != null && Math.abs(value - wanted.asDouble()) <= (field.equals("alt") ? METRES : CLOSE);
        count(path, field, same, wanted, value);
    }

    private void rating(String path, JsonNode wanted, Metadata read) {
        if (wanted.asDouble() >= -1 && wanted.asDouble() <= 5) {
            same(path, "rating", wanted.asInt(), read.get(Fact.RATING).orElse(null));
        }
    }

    /** Of several, the reader's list comes as "['one', 'two']". */
    private void artist(String path, JsonNode wanted, Metadata read) {
        String text = plain(wanted.asText());
        Set<String> names = text.startsWith("['")
                ? Set.of(text.substring(2, text.length() - 2).split("', '"))
                : Set.of(text);
        same(path, "artist", names, Set.copyOf(read.get(Fact.CREATORS).orElse(List.of())));
    }

    private void number(String path, String field, JsonNode wanted, Optional<? extends Number> found) {
        double number = wanted.asDouble();
        if (number == 0) {
            count(path, field, found.isEmpty() || found.get().doubleValue() == 0, "none", found);
            return;
        }
        boolean same =
                found.isPresent() && Math.abs(found.get().doubleValue() - number) <= Math.abs(number) * ONE_PER_CENT;
        count(path, field, same, wanted, found.map(Object::toString).orElse(null));
    }

    private void text(String path, String field, JsonNode wanted, Optional<String> found) {
        String text = plain(wanted.asText());
        if (!text.isEmpty()) {
            String other = found.map(Comparison::plain).orElse(null);
            // The reader prints what looks like a number as one: 1.0 for 1.00.
            boolean sameNumber = other != null
                    && Numbers.parse(text).isPresent()
                    && Numbers.parse(text).equals(Numbers.parse(other));
            count(path, field, sameNumber || text.equals(other), text, other);
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private void texts(String path, String field, JsonNode wanted, Optional<List<String>> found) {
        Set<String> texts = new HashSet<>();
        if (wanted.isArray()) {
            wanted.forEach(t -> texts.add(plain(t.asText())));
        } else {
            texts.add(plain(wanted.asText()));
        }
        texts.remove("");
        same(path, field, texts, Set.copyOf(found.orElse(List.of())));
    }

    private void same(String path, String field, Object wanted, @Nullable Object found) {
        count(path, field, wanted.equals(found), wanted, found);
    }

    private void count(String path, String field, boolean same, Object wanted, @Nullable Object found) {
        counts.merge(field, new Count(0, 0).and(same), (a, b) -> a.and(same));
        if (!same) {
            differences.add("%s %s: expected %s, found %s".formatted(field, path, wanted, found));
        }
    }

    double share() {
        Count all = total();
        return (double) all.agreed / all.all;
    }

    private Count total() {
        return counts.values().stream()
                .reduce(new Count(0, 0), (a, b) -> new Count(a.agreed + b.agreed, a.all + b.all));
    }

    String table() {
        StringBuilder table = new StringBuilder("field              compared  agree  per cent%n".formatted());
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> row(table, e.getKey(), e.getValue()));
        row(table, "all", total());
        differences.forEach(d -> table.append("  ")
                .append(d.replace('\n', ' '), 0, Math.min(220, d.length()))
                .append('\n'));
        return table.toString();
    }

    private static void row(StringBuilder table, String field, Count c) {
        table.append("%-18s %8d %6d %9.2f%n".formatted(field, c.all, c.agreed, 100.0 * c.agreed / c.all));
    }
}
