package app.latent.indexer.watermark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A watermark as the document in the vault has it, and the API. */
public final class WatermarkJson {
    /** The fields, all of which there have to be. */
    public static final Set<String> NAMES =
            Set.of("on", "audience", "position", "repeat", "opacity", "width", "from", "text", "picture");

    private WatermarkJson() {}

    public static ObjectNode write(Watermark watermark) {
        Stamp stamp = watermark.stamp();
        return JsonNodeFactory.instance
                .objectNode()
                .put("on", watermark.on())
                .put("audience", watermark.audience().word())
                .put("position", stamp.position().word())
                .put("repeat", stamp.repeat())
                .put("opacity", stamp.opacity())
                .put("width", stamp.width())
                .put("from", stamp.from())
                .put("text", watermark.text())
                .put("picture", Base64.getEncoder().encodeToString(stamp.png()));
    }

    /**
     * Fields that are not known are passed over.
     *
     * @throws IllegalArgumentException where a field is missing, or not what it must be; its message is for whoever wrote it
     */
    public static Watermark read(JsonNode json) {
        Stamp stamp = new Stamp(
                word(json, "position", Position::parse),
                flag(json, "repeat"),
                whole(json, "opacity"),
                whole(json, "width"),
                whole(json, "from"),
                Base64.getDecoder().decode(text(json, "picture")));
        return new Watermark(flag(json, "on"), word(json, "audience", Audience::parse), text(json, "text"), stamp);
    }

    private static <T> T word(JsonNode json, String name, Function<String, Optional<T>> parse) {
        return parse.apply(text(json, name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is none of the known values."));
    }

    private static String text(JsonNode json, String name) {
        return require(json.path(name).isTextual(), json.path(name), name + " must be text.")
                .textValue();
    }

    private static int whole(JsonNode json, String name) {
        JsonNode value = json.path(name);
        boolean whole = value.isIntegralNumber() && value.canConvertToInt();
        return require(whole, value, name + " must be a whole number.").intValue();
    }

    private static boolean flag(JsonNode json, String name) {
        return require(json.path(name).isBoolean(), json.path(name), name + " must be true or false.")
                .booleanValue();
    }

    private static JsonNode require(boolean condition, JsonNode value, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
        return value;
    }
}
