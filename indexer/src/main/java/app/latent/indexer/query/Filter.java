package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All filters of the query language. Help and documentation are printed from this table. */
public enum Filter {
    CAMERA("camera", "camera:canon  camera:\"eos r5\"", "maker or model, whole words", words(Place.CAMERA)),
    LENS("lens", "lens:50mm  lens:\"rf24-105mm\"", "lens, whole words", words(Place.LENS)),
    TAKEN(
            "taken",
            "taken:2024  taken:2024-05  taken:2024-05-17  taken:2024-05..2024-08",
            "capture time: a year, a month, a day, or from one to another, both included",
            Values::taken),
    BEFORE("before", "before:2024  before:2024-05-17", "taken before that year, month or day begins", Values::before),
    AFTER("after", "after:2023  after:2024-05-17", "taken after that year, month or day has ended", Values::after),
    NEAR(
            "near",
            "near:52.52,13.40  near:52.52,13.40,25km",
            "taken within 10 km, or that many, of latitude and longitude in degrees",
            Values::near),
    ISO("iso", "iso:400  iso:100-400  iso:>800  iso:<=200", "sensitivity", range(Quantity.ISO)),
    F("f", "f:2.8  f:1.4-2.8  f:<4", "aperture as f-number", range(Quantity.F_NUMBER)),
    MM("mm", "mm:50  mm:24-70  mm:>200", "focal length in millimetres", range(Quantity.FOCAL_LENGTH)),
    TYPE(
            "type",
            "type:video  type:image  type:raw  type:jpeg  type:heic  type:panorama  type:screenshot",
            "kind or format of the file; panoramas and screenshots",
            Values::type),
    NAME(
            "name",
            "name:IMG_12  name:*holiday*.jpg",
            "file name from its start; * for anything, ? for one character",
            Values::name),
    PATH("path", "path:2024/norway", "words of the folders and the file name, one after the other", words(Place.PATH)),
    TAG("tag", "tag:beach  tag:\"new york\"", "keyword, whole words (also keyword:)", words(Place.KEYWORD)),
    PERSON("person", "person:ada  person:\"ada lovelace\"", "who is in the picture, whole words", words(Place.PERSON)),
    RATING("rating", "rating:5  rating:3-5  rating:>=4", "stars, 1 to 5", range(Quantity.RATING));

    @FunctionalInterface
    interface ValueParser {
        Condition parse(String value) throws QueryException;
    }

    private final String key;
    private final String examples;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // all are method references and lambdas without state
    private final ValueParser parser;

    Filter(String key, String examples, String help, ValueParser parser) {
        this.key = key;
        this.examples = examples;
        this.help = help;
        this.parser = parser;
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
        if (key.equalsIgnoreCase("keyword")) {
            return Optional.of(TAG);
        }
        return Arrays.stream(values()).filter(f -> f.key.equalsIgnoreCase(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(f -> f.key + ":").collect(Collectors.joining(" "));
    }

    Condition parse(String value) throws QueryException {
        return parser.parse(value);
    }

    private static ValueParser words(Place place) {
        return value -> {
            List<String> words = Words.of(value);
            if (words.isEmpty()) {
                throw new QueryException("“" + value + "” has no word to look for.");
            }
            return new Condition.Text(place, words, true, false);
        };
    }

    private static ValueParser range(Quantity quantity) {
        return value -> Values.range(quantity, value);
    }
}
