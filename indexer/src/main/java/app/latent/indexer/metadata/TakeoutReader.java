package app.latent.indexer.metadata;

import app.latent.indexer.container.FileBytes;
import app.latent.indexer.media.PhotoSource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the JSON that Google Takeout puts beside a photo. The album's own JSON has no time at which it was taken. */
public final class TakeoutReader {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_PEOPLE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private TakeoutReader() {}

    /**
     * @param title the name that the photo had when it was uploaded
     * @param metadata what Google knows of it
     */
    public record Takeout(String title, Metadata metadata) {}

    /**
     * Empty where this is not Google's JSON of a photo.
     *
     * @throws IOException where the source cannot be read
     */
    public static Optional<Takeout> read(PhotoSource source) throws IOException {
        if (source.size() > LARGEST) {
            return Optional.empty();
        }
        byte[] text = new FileBytes(source).bytes(0, source.size());
        try {
            return photo(JSON.readTree(text));
        } catch (IOException e) {
            // The bytes are in memory: it is their contents that cannot be read.
            return Optional.empty();
        }
    }

    private static Optional<Takeout> photo(JsonNode json) {
        Optional<String> title = Text.clean(json.path("title").asText(""));
        if (title.isEmpty() || !json.path("photoTakenTime").isObject()) {
            return Optional.empty();
        }
        Claims claims = new Claims();
        time(json.path("photoTakenTime")).ifPresent(t -> claims.add(Fact.GOOGLE_TIME, Origin.TAKEOUT, t));
        claims.addText(Fact.CAPTION, Origin.TAKEOUT, json.path("description").asText(""));
        claims.add(
                Fact.POSITION,
                Origin.TAKEOUT,
                position(json.path("geoData")).or(() -> position(json.path("geoDataExif"))));
        if (json.path("favorited").asBoolean(false)) {
            claims.add(Fact.FAVOURITE, Origin.TAKEOUT, 1);
        }
        if (json.path("archived").asBoolean(false)) {
            claims.add(Fact.ARCHIVED, Origin.TAKEOUT, 1);
        }
        List<String> people = new ArrayList<>();
        json.path("people").forEach(p -> {
            if (people.size() < MOST_PEOPLE) {
                Text.clean(p.path("name").asText("")).ifPresent(people::add);
            }
        });
        if (!people.isEmpty()) {
            claims.add(Fact.PEOPLE, Origin.TAKEOUT, List.copyOf(people));
        }
        return Optional.of(new Takeout(title.get(), claims.settle()));
    }

    private static Optional<Moment> time(JsonNode time) {
        String seconds = time.path("timestamp").asText("");
        return seconds.matches("-?\\d{1,12}") ? Times.ofEpochSecond(Long.parseLong(seconds)) : Optional.empty();
    }

    private static Optional<Position> position(JsonNode place) {
        if (!place.path("latitude").isNumber() || !place.path("longitude").isNumber()) {
            return Optional.empty();
        }
        double altitude = place.path("altitude").asDouble(0);
        return Position.of(
                place.path("latitude").asDouble(),
                place.path("longitude").asDouble(),
                altitude == 0 ? null : Double.valueOf(altitude));
    }
}
