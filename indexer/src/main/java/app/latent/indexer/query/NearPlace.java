package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import app.latent.indexer.place.PlaceNames;
import app.latent.indexer.place.Places;
import app.latent.indexer.place.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value of {@code near:} where it is the name of a place. */
final class NearPlace {
    /** A city and what is around it. */
    private static final double DEFAULT_KILOMETRES = 20;

    private static final Pattern NAME =
            Pattern.compile("(.+?)(?:\\s*,\\s*" + Values.KILOMETRES + ")?", Pattern.CASE_INSENSITIVE);

    /** So many of the largest places are compared with a name that there is not. */
    private static final int MOST_COMPARED = 10_000;

    private static final int LONGEST_COMPARED = 40;

    private NearPlace() {}

    /** Loaded by the first query for a name, and kept. */
    private static final class Loaded {
        static final PlaceNames NAMES = new PlaceNames(Places.get());
    }

    /** Gathered for the first name that there is not. */
    private static final class WellKnown {
        static final Map<String, String> NAMES = Loaded.NAMES.wellKnown(MOST_COMPARED);
    }

    /** Empty where the value is no name. */
    static Optional<Condition> parse(String value) throws QueryException {
        Matcher parts = NAME.matcher(value);
        if (!parts.matches() || parts.group(1).codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String name = parts.group(1);
        List<Spot> spots = Loaded.NAMES.named(name);
        if (spots.isEmpty()) {
            throw new QueryException(unknown(name));
        }
        Spot spot = spots.getFirst();
        double kilometres = parts.group(2) == null ? DEFAULT_KILOMETRES : Double.parseDouble(parts.group(2));
        return Optional.of(
                new Condition.Near(spot.latitude(), spot.longitude(), Math.min(kilometres, Values.MOST_KILOMETRES)));
    }

    private static String unknown(String name) {
        Optional<String> land = Loaded.NAMES.country(name).or(() -> Loaded.NAMES.region(name));
        if (land.isPresent()) {
            return "“" + name + "” is larger than a place. For all that is in it, write in:\"" + land.get() + "\".";
        }
        int comma = name.indexOf(',');
        List<Spot> elsewhere = comma > 0 ? Loaded.NAMES.named(name.substring(0, comma)) : List.of();
        if (!elsewhere.isEmpty()) {
            return "There is no “" + name.substring(0, comma).strip() + "” in “"
                    + name.substring(comma + 1).strip() + "”. " + largest(elsewhere.getFirst());
        }
        return "No place is known as “" + name + "”. "
                + meant(name).map(m -> "Did you mean " + m + "? ").orElse("")
                + "Latitude and longitude find any: near:52.52,13.40.";
    }

    private static String largest(Spot spot) {
        String region = spot.region();
        return "The largest one is in " + (region == null ? "" : region + ", ") + spot.country() + ".";
    }

    private static Optional<String> meant(String name) {
        String typed = PlaceNames.folded(name);
        return typed.length() > LONGEST_COMPARED
                ? Optional.empty()
                : Suggestion.of(typed, WellKnown.NAMES.keySet()).map(WellKnown.NAMES::get);
    }
}
