package app.latent.gallery.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A theme as the document in the vault has it, and the API. */
public final class ThemeJson {
    /** The fields, all of which there have to be. */
    public static final Set<String> NAMES = Set.of("name", "font", "corner", "light", "dark");

    private static final Set<String> TONES =
            Arrays.stream(Tone.values()).map(Tone::word).collect(Collectors.toUnmodifiableSet());

    private ThemeJson() {}

    public static ObjectNode write(Theme theme) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", theme.name())
                .put("font", theme.font().word())
                .put("corner", theme.corner());
        json.set("light", write(theme.light()));
        json.set("dark", write(theme.dark()));
        return json;
    }

    private static ObjectNode write(Palette palette) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Tone tone : Tone.values()) {
            json.put(tone.word(), palette.of(tone).toString());
        }
        return json;
    }

    /** @throws IllegalArgumentException where it has other fields than these, or one is not what it must be; its message is for whoever wrote it */
    public static Theme read(JsonNode json) {
        requireNames(json, "A theme", NAMES);
        JsonNode corner = json.path("corner");
        require(corner.isIntegralNumber() && corner.canConvertToInt(), "corner must be a whole number.");
        return new Theme(
                text(json, "name"),
                Font.parse(text(json, "font"))
                        .orElseThrow(() -> new IllegalArgumentException("font is none of the known values.")),
                corner.intValue(),
                palette(json, Palette.Scheme.LIGHT),
                palette(json, Palette.Scheme.DARK));
    }

    private static Palette palette(JsonNode json, Palette.Scheme scheme) {
        JsonNode palette = json.path(scheme.word());
        requireNames(palette, scheme.word(), TONES);
        Map<Tone, Colour> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            colours.put(
                    tone,
                    Colour.parse(text(palette, tone.word()))
                            .orElseThrow(() ->
                                    new IllegalArgumentException(tone.word() + " must be a colour such as #b93a10.")));
        }
        return new Palette(scheme, colours);
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        require(value.isTextual(), name + " must be text.");
        return value.textValue();
    }

    private static void requireNames(JsonNode json, String whose, Set<String> names) {
        require(json.isObject(), whose + " must be an object.");
        json.fieldNames()
                .forEachRemaining(name -> require(names.contains(name), whose + " has fields that are not known."));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
