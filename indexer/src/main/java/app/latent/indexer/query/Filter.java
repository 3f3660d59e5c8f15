package app.latent.indexer.query;

import app.latent.indexer.Look.Colour;
import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Kind;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Quantity;
import app.latent.indexer.query.Condition.Shape;
import app.latent.indexer.query.Condition.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All filters of the query language. Help and documentation are printed from this table. */
public enum Filter {
    CAMERA("camera", "camera:canon  camera:\"eos r5\"", "maker or model, whole words", words(Place.CAMERA), "model"),
    LENS("lens", "lens:50mm  lens:\"rf24-105mm\"", "lens, whole words", words(Place.LENS)),
    TAKEN(
            "taken",
            "taken:2024  taken:2024-05  taken:2024-05-17  taken:2024-05..2024-08",
            "capture time: a year, a month, a day, or from one to another, both included",
            v -> Dates.taken(v.text()),
            "date",
            "year",
            "month"),
    BEFORE(
            "before",
            "before:2024  before:2024-05-17",
            "taken before that year, month or day begins",
            v -> Dates.before(v.text())),
    AFTER(
            "after",
            "after:2023  after:2024-05-17",
            "taken after that year, month or day has ended",
            v -> Dates.after(v.text()),
            "since"),
    ON("on", "on:12-24", "taken on that month and day, in whatever year", v -> Dates.on(v.text()), "day"),
    IN(
            "in",
            "in:norway  in:\"new york\"",
            "country, region or city, whole words: as the photo names it, else by its position",
            words(Place.NAMED_PLACE),
            "country",
            "city",
            "region",
            "state",
            "place"),
    NEAR(
            "near",
            "near:oslo  near:\"paris, texas\",50km  near:52.52,13.40  near:52.52,13.40,25km",
            "taken within 20 km of a city, 10 km of latitude and longitude in degrees, or that many",
            v -> Values.near(v.text()),
            "location"),
    WITHIN(
            "within",
            "within:59.8,10.5,60.0,10.9",
            "taken between these edges of a map: south, west, north, east in degrees",
            v -> Values.within(v.text()),
            "area",
            "box"),
    ISO("iso", "iso:400  iso:100-400  iso:>800  iso:<=200", "sensitivity", range(Quantity.ISO)),
    F("f", "f:2.8  f:1.4-2.8  f:<4", "aperture as f-number", range(Quantity.F_NUMBER), "aperture", "fnumber"),
    MM("mm", "mm:50  mm:24-70  mm:>200", "focal length in millimetres", range(Quantity.FOCAL_LENGTH), "focal"),
    MP("mp", "mp:12  mp:20-50  mp:>=24", "megapixels", range(Quantity.MEGAPIXELS), "megapixels"),
    SIZE(
            "size",
            "size:>10mb  size:500kb-2mb  size:<1gb",
            "size of the file in bytes, or in kb, mb, gb of a thousand each",
            range(Quantity.BYTES),
            "filesize"),
    ORIENTATION(
            "orientation",
            "orientation:portrait  orientation:landscape  orientation:square",
            "how the picture lies, as it is shown",
            choice(Map.of("vertical", "portrait", "horizontal", "landscape"), Shape.values(), Condition.Shaped::new)),
    COLOR(
            "color",
            "color:red  color:blue|teal  color:grey",
            "colour of a notable part of the picture: black, white, grey, brown, red, orange, yellow, green, teal, blue, purple, pink",
            choice(Map.of("gray", "grey", "violet", "purple"), Colour.values(), Condition.Coloured::new)),
    TYPE(
            "type",
            "type:image  type:raw  type:video  type:drawing",
            "what the file is, by its content",
            choice(
                    Map.of("photo", "image", "picture", "image", "movie", "video"),
                    new Kind[] {Kind.IMAGE, Kind.RAW, Kind.VIDEO, Kind.DRAWING, Kind.OTHER},
                    Condition.OfKind::new),
            "kind"),
    FORMAT(
            "format",
            "format:jpeg  format:heic  format:cr3|nef",
            "format of the file, by its content",
            v -> Values.format(v.text()),
            "codec",
            "extension"),
    IS("is", examples("is"), "what the photo is", v -> Values.trait("is", v.text())),
    HAS("has", examples("has"), "what is known of the photo", v -> Values.trait("has", v.text()), "with"),
    NAME(
            "name",
            "name:IMG_12  name:*holiday*.jpg",
            "file name from its start; * for anything, ? for one character",
            v -> Values.name(v.text()),
            "file",
            "filename",
            "original"),
    PATH("path", "path:2024/norway", "words of the folders and the file name, one after the other", words(Place.PATH)),
    FOLDER(
            "folder",
            "folder:2024  folder:2024/norway  folder:\"2024/summer in norway\"",
            "in that folder or below it, whole names from the top",
            v -> Values.below(Tree.FOLDER, v.text()),
            "folders",
            "directory",
            "dir"),
    ALBUM(
            "album",
            "album:norway  album:trips/norway  album:\"summer 2024\"",
            "album, or one it is in, whole words of their names one after the other; smart albums too",
            Values::album,
            "albums",
            "collection"),
    TAG(
            "tag",
            "tag:beach  tag:\"new york\"  tag:/places/norway",
            "keyword, whole words (also keyword:); behind a slash that tag or one below it, whole names from the top",
            Values::tag,
            "keywords",
            "label",
            "subject"),
    PERSON(
            "person",
            "person:ada  person:\"ada lovelace\"",
            "who is in the picture, whole words",
            words(Place.PERSON),
            "people",
            "face",
            "who"),
    RATING(
            "rating",
            "rating:5  rating:3-5  rating:>=4  rating:0",
            "stars, 1 to 5; 0 for none",
            range(Quantity.RATING),
            "stars");

    @FunctionalInterface
    interface ValueParser {
        Condition parse(Value value) throws QueryException;
    }

    private final String key;
    private final String examples;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // all are method references and lambdas without state
    private final ValueParser parser;

    @SuppressWarnings("ImmutableEnumChecker") // as List.of makes it
    private final List<String> otherWords;

    /** @param otherWords what people may type who mean this one */
    Filter(String key, String examples, String help, ValueParser parser, String... otherWords) {
        this.key = key;
        this.examples = examples;
        this.help = help;
        this.parser = parser;
        this.otherWords = List.of(otherWords);
    }

    /** What stands before the colon. */
    public String key() {
        return key;
    }

    /** At least one. */
    public List<String> examples() {
        return List.of(examples.split(" {2}"));
    }

    /** One line for people. */
    public String help() {
        return help;
    }

    /** @param key in any case */
    static Optional<Filter> byKey(String key) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "keyword" -> {
                return Optional.of(TAG);
            }
            case "colour" -> {
                return Optional.of(COLOR);
            }
            default -> {}
        }
        return Arrays.stream(values()).filter(f -> f.key.equalsIgnoreCase(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(f -> f.key + ":").collect(Collectors.joining(" "));
    }

    /** The filter that somebody meant who typed a key that there is not. */
    static Optional<Filter> likeliest(String key) {
        String typed = key.toLowerCase(Locale.ROOT);
        Optional<Filter> other = Arrays.stream(values())
                .filter(f -> f.otherWords.contains(typed))
                .findFirst();
        return other.or(() -> Suggestion.of(
                        typed, Arrays.stream(values()).map(Filter::key).toList())
                .flatMap(Filter::byKey));
    }

    Condition parse(Value value) throws QueryException {
        return parser.parse(value);
    }

    private static ValueParser words(Place place) {
        return value -> Values.words(place, value).orElseThrow(() -> Values.noWord(value.text()));
    }

    private static ValueParser range(Quantity quantity) {
        return value -> Numbers.range(quantity, value.text());
    }

    private static <E extends Enum<E>> ValueParser choice(
            Map<String, String> otherNames, E[] all, Function<E, Condition> condition) {
        return value -> condition.apply(Values.choice(value.text(), all, otherNames));
    }

    private static String examples(String key) {
        return Trait.of(key).stream().map(t -> key + ":" + t.label()).collect(Collectors.joining("  "));
    }
}
