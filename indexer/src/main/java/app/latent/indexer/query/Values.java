package app.latent.indexer.query;

import app.latent.indexer.Area;
import app.latent.indexer.QueryException;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.query.Condition.Match;
import app.latent.indexer.query.Condition.Place;
import app.latent.indexer.query.Condition.Tree;
import app.latent.indexer.text.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the values of filters that are neither time nor number. */
final class Values {
    private static final double DEFAULT_KILOMETRES = 10;

    /** Half way round the Earth. */
    static final double MOST_KILOMETRES = 20_038;

    private static final int MOST_WILDCARDS = 4;

    static final String KILOMETRES = "(\\d{1,9}(?:\\.\\d{1,6})?)(?:\\s*km)?";

    private static final String DEGREES = "([+-]?\\d{1,3}(?:\\.\\d{1,12})?)";
    private static final Pattern COORDINATES = Pattern.compile(DEGREES + "," + DEGREES + "(?:," + KILOMETRES + ")?");
    private static final Pattern EDGES = Pattern.compile(String.join(",", DEGREES, DEGREES, DEGREES, DEGREES));

    /** The animated PNG is the one format that is known by its content alone. */
    private static final String ANIMATED_PNG = "apng";

    private static final Set<String> FORMATS = Arrays.stream(MediaType.values())
            .flatMap(t -> List.of(t.mime(), subtype(t.mime()), shortest(t.mime())).stream())
            .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(ANIMATED_PNG, "image/" + ANIMATED_PNG))));

    private Values() {}

    /** Empty where there is no word to look for. */
    static Optional<Condition> words(Place place, Value value) throws QueryException {
        if (!value.quoted() && value.text().contains("*")) {
            checkWildcards(value.text());
            return condition(place, Words.wild(value.text()), Match.WILD);
        }
        List<String> words = Words.of(value.text());
        boolean unfinished = value.unfinished() && !words.isEmpty() && !Words.isComplete(words.getLast());
        Match match = value.quoted() ? Match.EXACT : unfinished ? Match.UNFINISHED : Match.FORMS;
        return condition(place, words, match);
    }

    /** What begins with a slash is a path from the top. */
    static Condition tag(Value value) throws QueryException {
        if (value.text().startsWith("/")) {
            return below(Tree.TAG, value.text());
        }
        return words(Place.KEYWORD, value).orElseThrow(() -> noWord(value.text()));
    }

    static Condition below(Tree tree, String text) throws QueryException {
        String path = text.replaceAll("^[/ ]+|[/ ]+$", "");
        if (path.isEmpty()) {
            throw noWord(text);
        }
        return new Condition.Below(tree, path);
    }

    static QueryException noWord(String text) {
        return new QueryException("“" + text + "” has no word to look for.");
    }

    static Condition album(Value value) throws QueryException {
        String folded = Folding.of(value.text()).strip();
        return words(Place.PATH, value).orElse(null) instanceof Condition.Text(var _, List<String> words, Match match)
                ? new Condition.InAlbum(words, match, folded)
                : new Condition.InAlbum(List.of(), Match.EXACT, folded);
    }

    private static Optional<Condition> condition(Place place, List<String> words, Match match) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Condition.Text(place, words, match));
    }

    private static void checkWildcards(String pattern) throws QueryException {
        if (pattern.chars().filter(c -> c == '*' || c == '?').count() > MOST_WILDCARDS) {
            throw new QueryException("“" + pattern + "” holds too many * and ?: " + MOST_WILDCARDS + " are the limit.");
        }
    }

    static Condition near(String value) throws QueryException {
        Matcher parts = COORDINATES.matcher(value.replace(" ", "").toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return NearPlace.parse(value)
                    .orElseThrow(() -> new QueryException("“" + value
                            + "” is not a place. Write a city, or latitude and longitude in degrees, and kilometres if"
                            + " you like: near:Berlin, near:52.52,13.40,25km."));
        }
        double latitude = Double.parseDouble(parts.group(1));
        double longitude = Double.parseDouble(parts.group(2));
        double kilometres = parts.group(3) == null ? DEFAULT_KILOMETRES : Double.parseDouble(parts.group(3));
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw notOnEarth(value);
        }
        return new Condition.Near(latitude, longitude, Math.min(kilometres, MOST_KILOMETRES));
    }

    static Condition within(String value) throws QueryException {
        Matcher edges = EDGES.matcher(value.replace(" ", ""));
        if (!edges.matches()) {
            throw new QueryException("“" + value
                    + "” is not a part of the map. Write its edges in degrees, south, west, north and east:"
                    + " within:59.8,10.5,60.0,10.9.");
        }
        try {
            return new Condition.Within(new Area(
                    Double.parseDouble(edges.group(1)),
                    Double.parseDouble(edges.group(2)),
                    Double.parseDouble(edges.group(3)),
                    Double.parseDouble(edges.group(4))));
        } catch (IllegalArgumentException e) {
            throw notOnEarth(value);
        }
    }

    private static QueryException notOnEarth(String value) {
        return new QueryException("“" + value
                + "” is not on Earth: latitude is -90 to 90, from south to north, and longitude -180 to 180.");
    }

    /** @param otherNames what people may write who mean one of these */
    static <E extends Enum<E>> E choice(String value, E[] all, Map<String, String> otherNames) throws QueryException {
        String typed = value.toLowerCase(Locale.ROOT);
        String meant = otherNames.getOrDefault(typed, typed);
        for (E one : all) {
            if (label(one).equals(meant)) {
                return one;
            }
        }
        List<String> labels = Arrays.stream(all).map(Values::label).toList();
        throw unknown(value, labels, Suggestion.of(typed, labels));
    }

    private static String label(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** @param key {@code is} or {@code has} */
    static Condition trait(String key, String value) throws QueryException {
        String typed = value.toLowerCase(Locale.ROOT);
        List<Trait> traits = Trait.of(key);
        Optional<Trait> called = traits.stream().filter(t -> t.isCalled(typed)).findFirst();
        if (called.isPresent()) {
            return new Condition.Having(called.get());
        }
        List<String> labels = traits.stream().map(Trait::label).toList();
        Optional<String> other = Arrays.stream(Trait.values())
                .filter(t -> t.isCalled(typed))
                .map(t -> t.key() + ":" + t.label())
                .findFirst();
        throw unknown(
                value,
                labels,
                other.or(() -> Suggestion.of(typed, names(traits))
                        .flatMap(n -> traits.stream()
                                .filter(t -> t.isCalled(n))
                                .map(Trait::label)
                                .findFirst())));
    }

    private static List<String> names(Collection<Trait> traits) {
        return traits.stream()
                .flatMap(t -> Stream.concat(Stream.of(t.label()), t.otherNames().stream()))
                .toList();
    }

    private static QueryException unknown(String value, List<String> all, Optional<String> meant) {
        String known = "There are " + String.join(", ", all) + ".";
        return new QueryException("“" + value + "” is not known here. "
                + meant.map(m -> "Did you mean " + m + "? ").orElse("") + known);
    }

    static Condition format(String value) throws QueryException {
        String format = value.toLowerCase(Locale.ROOT);
        if (FORMATS.contains(format)) {
            return new Condition.Format(format);
        }
        Optional<MediaType> named = MediaType.byName("x." + format);
        if (named.isPresent() && !format.contains(".")) {
            return new Condition.Format(named.get().mime());
        }
        throw new QueryException("“" + value + "” is not a format that is known. "
                + Suggestion.of(format, FORMATS)
                        .map(f -> "Did you mean " + f + "?")
                        .orElse("Write jpeg, heic, png, mp4, cr3 or another one."));
    }

    /** "x-canon-cr3" of "image/x-canon-cr3". */
    private static String subtype(String mime) {
        return mime.substring(mime.lastIndexOf('/') + 1);
    }

    /** "cr3" of "image/x-canon-cr3". */
    private static String shortest(String mime) {
        return subtype(mime).substring(subtype(mime).lastIndexOf('-') + 1);
    }

    static Condition name(String value) throws QueryException {
        String pattern = Folding.of(value.strip()).replaceAll("\\*+", "*");
        if (pattern.replace("*", "").isEmpty()) {
            throw new QueryException("name: needs at least one character that is not *.");
        }
        checkWildcards(pattern);
        return new Condition.Name(pattern);
    }
}
