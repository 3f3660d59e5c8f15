package app.latent.indexer.pipeline;

import app.latent.indexer.Photo;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares photos with what an independent reader says of them, field by field. */
final class Agreement {
    private record Count(int agreed, int all) {}

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    void compare(JsonNode expected, Photo photo) {
        text(expected, "mime", photo.type(), photo);
        size(expected, photo);
        taken(expected, photo);
        camera(expected, photo);
        text(expected, "lensModel", photo.lens(), photo);
        number(expected, "iso", photo.iso(), photo);
        number(expected, "fNumber", photo.fNumber(), photo);
        number(expected, "exposureTime", photo.exposure(), photo);
        number(expected, "focalLength", photo.focalLength(), photo);
        position(expected, photo);
        keywords(expected, photo);
        text(expected, "title", photo.title(), photo);
        text(expected, "caption", photo.caption(), photo);
        number(expected, "rating", photo.rating(), photo);
    }

    private void size(JsonNode expected, Photo photo) {
        boolean plain = !expected.has("orientation") && !expected.has("rotation");
        boolean displayed = expected.has("displayWidth");
        String width = displayed ? "displayWidth" : "width";
        String height = displayed ? "displayHeight" : "height";
        if ((displayed || plain) && expected.path(width).asInt() > 0) {
            boolean same = expected.path(width).asInt() == photo.width()
                    && expected.path(height).asInt() == photo.height();
            count(
                    "size",
                    same,
                    photo,
                    expected.path(width) + "x" + expected.path(height),
                    photo.width() + "x" + photo.height());
        }
    }

    /** Times that are none, as 0000:00:00, are to be found out: then the photo's must not be said to be of the camera. */
    private void taken(JsonNode expected, Photo photo) {
        String time = expected.path("dateTimeOriginal").asText("");
        if (time.length() >= 19) {
            String iso = time.substring(0, 19)
                    .replaceFirst(":", "-")
                    .replaceFirst(":", "-")
                    .replace(' ', 'T');
            boolean none = iso.startsWith("0000");
            boolean same = none || LocalDateTime.parse(iso).equals(photo.taken().withNano(0));
            count("taken", same, photo, time, photo.taken());
        }
        String offset = expected.path("offsetTimeOriginal").asText("");
        if (!offset.isEmpty()) {
            count("offset", ZoneOffset.of(offset).equals(photo.takenOffset()), photo, offset, photo.takenOffset());
        }
    }

    private void camera(JsonNode expected, Photo photo) {
        String model = expected.path("model").asText("").strip();
        if (!model.isEmpty()) {
            String lastWord = model.substring(model.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            boolean same =
                    String.valueOf(photo.camera()).toLowerCase(Locale.ROOT).contains(lastWord);
            count("camera", same, photo, model, photo.camera());
        }
    }

    /** 0, 0 and what is not on Earth is no position. */
    private void position(JsonNode expected, Photo photo) {
        if (!expected.has("lat") || !expected.has("lon")) {
            return;
        }
        double latitude = expected.path("lat").asDouble();
        double longitude = expected.path("lon").asDouble();
        boolean none = (latitude == 0 && longitude == 0) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180;
        boolean same = none
                ? photo.latitude() == null
                : isClose(latitude, photo.latitude(), 1e-4) && isClose(longitude, photo.longitude(), 1e-4);
        count("position", same, photo, latitude + "," + longitude, photo.latitude() + "," + photo.longitude());
        if (!none && expected.has("alt") && photo.latitude() != null) {
            double altitude = expected.path("alt").asDouble();
            count("altitude", isClose(altitude, photo.altitude(), 0.5), photo, altitude, photo.altitude());
        }
    }

    private void keywords(JsonNode expected, Photo photo) {
        JsonNode node = expected.path("keywords");
        Set<String> wanted = new HashSet<>();
        if (node.isArray()) {
            node.forEach(k -> wanted.add(k.asText()));
        } else if (!node.isMissingNode()) {
            wanted.add(node.asText());
        }
        if (!wanted.isEmpty()) {
            count("keywords", wanted.equals(Set.copyOf(photo.keywords())), photo, wanted, photo.keywords());
        }
    }

    private void text(JsonNode expected, String field, @Nullable String value, Photo photo) {
        String wanted = expected.path(field).asText("").strip();
        if (!wanted.isEmpty()) {
            count(field, wanted.equals(value), photo, wanted, value);
        }
    }

    private void number(JsonNode expected, String field, @Nullable Number value, Photo photo) {
        JsonNode wanted = expected.path(field);
        boolean possible = wanted.isNumber() && (wanted.asDouble() != 0 || field.equals("rating"));
        if (possible) {
            double number = wanted.asDouble();
            boolean same = isClose(number, value, Math.abs(number) * 0.01);
            count(field, same, photo, wanted, value);
        }
    }

    private static boolean isClose(double wanted, @Nullable Number value, double tolerance) {
        return value != null && Math.abs(value.doubleValue() - wanted) <= tolerance;
    }

    private void count(String field, boolean same, Photo photo, Object wanted, @Nullable Object found) {
        counts.merge(field, new Count(same ? 1 : 0, 1), (a, b) -> new Count(a.agreed + b.agreed, a.all + b.all));
        if (!same) {
            differences.add("%s %s: expected %s, found %s".formatted(field, photo.path(), wanted, found));
        }
    }

    double share() {
        int agreed = counts.values().stream().mapToInt(Count::agreed).sum();
        int all = counts.values().stream().mapToInt(Count::all).sum();
        return (double) agreed / all;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((field, c) -> table.append("%-14s %4d of %4d%n".formatted(field, c.agreed, c.all)));
        differences.forEach(
                d -> table.append("  ").append(d, 0, Math.min(200, d.length())).append('\n'));
        return table.append("agreement %.4f%n".formatted(share())).toString();
    }
}
