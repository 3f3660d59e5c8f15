package app.latent.gallery.visits;

import app.latent.gallery.kept.KnownPhoto;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Views as a line of JSON, as docs/format.md has it. */
final class ViewsLine {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ViewsLine() {}

    static String of(Views views) {
        ObjectNode line = MAPPER.createObjectNode().put("day", views.day().toString());
        switch (views.what()) {
            case Viewed.Visitor(String name) -> line.put("visitor", name);
            case Viewed.Album(String id) -> line.put("album", id);
            case Viewed.Photo(KnownPhoto photo) -> photo.write(line);
        }
        return line.put("views", views.number()).toString();
    }

    /** Empty where it is no such line, as one that a crash has cut, or one that only a newer version knows. */
    static Optional<Views> read(String text) {
        try {
            JsonNode line = MAPPER.readTree(text);
            int number = line.path("views").asInt();
            Optional<Viewed> what = number < 1 ? Optional.empty() : what(line);
            LocalDate day = LocalDate.parse(line.path("day").asText());
            return what.map(viewed -> new Views(day, viewed, number));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Viewed> what(JsonNode line) {
        if (line.path("visitor").isTextual()) {
            return Optional.of(new Viewed.Visitor(line.path("visitor").asText()));
        }
        if (line.path("album").isTextual()) {
            return Optional.of(new Viewed.Album(line.path("album").asText()));
        }
        return KnownPhoto.read(line).map(Viewed.Photo::new);
    }
}
