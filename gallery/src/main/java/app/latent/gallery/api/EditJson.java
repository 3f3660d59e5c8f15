package app.latent.gallery.api;

import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Position;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of requests; each is just what it must be, or an error that names it. */
final class EditJson {
    private static final int DEEPEST = 8;
    private static final int MOST_NAMES = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private EditJson() {}

    /** @param names that it may have */
    static JsonNode object(byte[] json, Set<String> names) throws ApiException {
        try {
            JsonNode object = MAPPER.readTree(json);
            requireNames(object, names);
            return object;
        } catch (IOException e) {
            throw ApiException.body("The body must be JSON.");
        }
    }

    static void requireNames(JsonNode node, Set<String> names) throws ApiException {
        if (!node.isObject()) {
            throw ApiException.body("An object was expected, with some of " + sorted(names) + ".");
        }
        for (var field : node.properties()) {
            if (!names.contains(field.getKey())) {
                throw ApiException.body("There are only " + sorted(names) + ".");
            }
        }
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** With the node of null where that is what it says; empty where it says nothing. */
    static Optional<JsonNode> field(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name));
    }

    static String text(JsonNode value, String name) throws ApiException {
        require(value.isTextual(), name + " must be text.");
        return value.asText();
    }

    static int whole(JsonNode value, String name) throws ApiException {
        require(value.isIntegralNumber() && value.canConvertToInt(), name + " must be a whole number.");
        return value.intValue();
    }

    static boolean flag(JsonNode value, String name) throws ApiException {
        require(value.isBoolean(), name + " must be true or false.");
        return value.booleanValue();
    }

    /** None where it is missing. */
    static List<String> names(JsonNode value, String name) throws ApiException {
        return value.isMissingNode() ? List.of() : texts(value, name, MOST_NAMES);
    }

    static List<String> texts(JsonNode value, String name, int most) throws ApiException {
        require(value.isArray() && value.size() <= most, name + " must be a list of at most " + most + ".");
        List<String> texts = new ArrayList<>();
        for (JsonNode element : value) {
            texts.add(text(element, "Each of " + name));
        }
        return texts;
    }

    /** {@code 2024-05-17T12:30:00}, with the clock's zone where it is known: {@code +02:00}. */
    static Moment moment(JsonNode value) throws ApiException {
        try {
            return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text(value, "taken"), OffsetDateTime::from, LocalDateTime::from)) {
                case OffsetDateTime time -> new Moment(time.toLocalDateTime(), time.getOffset());
                case LocalDateTime time -> new Moment(time, null);
                default -> throw new DateTimeException("neither");
            };
        } catch (DateTimeException e) {
            throw ApiException.body("taken must look like 2024-05-17T12:30:00 or 2024-05-17T12:30:00+02:00.");
        }
    }

    static Position position(JsonNode value) throws ApiException {
        requireNames(value, Set.of("latitude", "longitude", "altitude"));
        @Nullable JsonNode altitude = value.get("altitude");
        return new Position(
                degrees(value.path("latitude")),
                degrees(value.path("longitude")),
                altitude == null ? null : degrees(altitude));
    }

    private static double degrees(JsonNode value) throws ApiException {
        require(value.isNumber(), "place must have numbers: latitude, longitude and, where it is known, altitude.");
        return value.doubleValue();
    }

    private static void require(boolean condition, String message) throws ApiException {
        if (!condition) {
            throw ApiException.body(message);
        }
    }
}
