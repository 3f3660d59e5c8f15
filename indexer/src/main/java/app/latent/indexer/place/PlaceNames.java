package app.latent.indexer.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where names are. Large places are known by their names in other languages too. Immutable; making it takes some tenths of a
 * second, and 3 MB.
 */
public final class PlaceNames {
    /** A place's number is in the low bits of an entry, what is left of the name's hash above. */
    private static final int PLACE_BITS = 20;

    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Places places;
    private final Settlements settlements;

    /** Sorted. Of a hundred million names that there are not, less than one has the hash of one that there is. */
    private final long[] entries;

    public PlaceNames(Places places) {
        this.places = places;
        this.settlements = places.settlements();
        OtherNames others = places.otherNames();
        int count = settlements.count();
        this.entries = new long[count + others.count()];
        for (int place = 0; place < count; place++) {
            entries[place] = entry(settlements.name(place), place);
        }
        for (int i = 0; i < others.count(); i++) {
            entries[count + i] = entry(others.name(i), others.place(i));
        }
        Arrays.sort(entries);
    }

    private long entry(String name, int place) {
        return (hash(FoldedName.of(name)) & ~PLACE_MASK) | place;
    }

    /** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over the characters, whose low bits are then spread upwards. */
    private static long hash(String folded) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        return hash * FNV_PRIME;
    }

    /**
     * Where this is, the place with the most people first.
     *
     * @param name of a place, alone or followed by its region or country, or both: "Paris", "Paris, Texas", "Paris, FR"
     * @return empty where there is none, and for the name of a country that has no place of its own name
     */
    public List<Spot> named(String name) {
        List<String> parts = Stream.of(name.split(","))
                .map(FoldedName::of)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        boolean isCountry = parts.size() == 1 && country(parts.getFirst()).isPresent();
        return placesNamed(parts.getFirst())
                .filter(p -> parts.stream().skip(1).allMatch(part -> isIn(p, part)))
                .filter(p -> !isCountry || isCalled(country(p), parts.getFirst()))
                .boxed()
                .sorted(Comparator.comparingInt((Integer p) -> -settlements.people(p))
                        .thenComparing(Comparator.naturalOrder()))
                .map(places::spot)
                .toList();
    }

    /** The country that has this name or code. */
    public Optional<String> country(String name) {
        String folded = FoldedName.of(name);
        return places.countries().stream()
                .filter(c -> isCalled(c, folded))
                .map(Country::name)
                .findFirst();
    }

    /** The state, province or the like that has this name. */
    public Optional<String> region(String name) {
        String folded = FoldedName.of(name);
        return places.regions().stream()
                .map(Region::name)
                .filter(r -> !r.isEmpty() && FoldedName.of(r).equals(folded))
                .findFirst();
    }

    /**
     * The names of the largest towns and cities, those with the most people first: what a slip is compared with.
     *
     * @return of each, what it is compared by and how it is written
     */
    public Map<String, String> wellKnown(int most) {
        return IntStream.range(0, settlements.count())
                .filter(p -> !settlements.isSection(p))
                .boxed()
                .sorted(Comparator.comparingInt((Integer p) -> -settlements.people(p)))
                .limit(most)
                .map(settlements::name)
                .collect(Collectors.toMap(FoldedName::of, name -> name, (first, _) -> first, LinkedHashMap::new));
    }

    /** What names are compared by, without case, accents and all that is neither letter nor digit. */
    public static String folded(String name) {
        return FoldedName.of(name);
    }

    private IntStream placesNamed(String folded) {
        long first = hash(folded) & ~PLACE_MASK;
        int found = Arrays.binarySearch(entries, first);
        int start = found < 0 ? -found - 1 : found;
        return IntStream.range(start, entries.length)
                .takeWhile(i -> (entries[i] & ~PLACE_MASK) == first)
                .map(i -> (int) (entries[i] & PLACE_MASK))
                .distinct();
    }

    private boolean isIn(int place, String folded) {
        Region region = places.region(place);
        return FoldedName.of(region.name()).equals(folded)
                || FoldedName.of(region.code()).equals(folded)
                || isCalled(country(place), folded);
    }

    private Country country(int place) {
        return places.countries().get(places.region(place).country());
    }

    private boolean isCalled(Country country, String folded) {
        return Stream.concat(Stream.of(country.code(), country.name()), country.aliases().stream())
                .anyMatch(n -> FoldedName.of(n).equals(folded));
    }
}
