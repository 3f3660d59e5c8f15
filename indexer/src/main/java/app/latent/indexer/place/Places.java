package app.latent.indexer.place;

import app.latent.indexer.Area;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of positions, from the table of the program. Immutable.
 *
 * <p>The country is the one within whose borders a position is, on land or at most some ten kilometres from a coast. Region
 * and city are of the same country, so that no place across a border is named. The region is that of the nearest place, up
 * to 100 km away. The city is the place of that region whose edge is nearest, up to 20 km away, where a place reaches as far
 * as its people need room: so a suburb's street is in its city, and a village beside the city is itself. Parts of towns
 * tell their region only.
 */
public final class Places {
    private static final double REGION_KM = 100;
    private static final double CITY_KM = 20;

    private final List<Country> countries;
    private final List<Region> regions;
    private final List<String> zones;

    /** Small ones first: where two overlap, the smaller one is an enclave. */
    private final List<Border> borders;

    private final Coast coast;
    private final Settlements settlements;
    private final OtherNames otherNames;

    /** Of each country the number of the one zone of all its places; -1 for countries of several. */
    private final int[] onlyZones;

    Places(PlaceTable table) {
        this.countries = table.countries();
        this.regions = table.regions();
        this.zones = table.zones();
        this.borders = table.borders().stream()
                .sorted(Comparator.comparingLong(Border::size))
                .toList();
        this.coast = table.coast();
        this.settlements = table.settlements();
        this.otherNames = table.otherNames();
        this.onlyZones = onlyZones();
    }

    /** Loaded by whoever asks first, in some tenths of a second, and kept: it takes about 10 MB. */
    private static final class Loaded {
        static final Places PLACES = new Places(PlaceTable.load());
    }

    /** The one table there is. */
    public static Places get() {
        return Loaded.PLACES;
    }

    private int[] onlyZones() {
        BitSet[] ofCountries =
                IntStream.range(0, countries.size()).mapToObj(_ -> new BitSet()).toArray(BitSet[]::new);
        for (int place = 0; place < settlements.count(); place++) {
            ofCountries[country(place)].set(settlements.zone(place));
        }
        return Stream.of(ofCountries)
                .mapToInt(z -> z.cardinality() == 1 ? z.nextSetBit(0) : -1)
                .toArray();
    }

    /** Null for a zone that this Java does not know: the table may be younger. */
    private @Nullable ZoneId zone(int number) {
        try {
            return number < 0 ? null : ZoneId.of(zones.get(number));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * What a position is called.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     * @return empty at sea, and on land of no country
     * @throws IllegalArgumentException where this is no position on Earth
     */
    public Optional<NamedPlace> at(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a position on Earth");
        }
        if (!coast.isNear(latitude, longitude)) {
            return Optional.empty();
        }
        // Land that the antimeridian cuts begins at -180, and ends before 180.
        double east = longitude == 180 ? -180 : longitude;
        return borders.stream()
                .filter(b -> b.isAround(latitude, east))
                .findFirst()
                .map(b -> named(latitude, east, b.country()));
    }

    /**
     * Where people live in an area, most people first: names for a map.
     *
     * @param most how many at most
     */
    public List<Spot> largestIn(Area area, int most) {
        return settlements.largestIn(area, most).stream().map(this::spot).toList();
    }

    private NamedPlace named(double latitude, double longitude, int country) {
        Country known = countries.get(country);
        int nearest = nearest(latitude, longitude, country);
        if (nearest == Settlements.NONE) {
            return new NamedPlace(known.name(), known.code(), null, null, zone(onlyZones[country]));
        }
        int region = settlements.region(nearest);
        int city = settlements.nearestEdge(
                latitude, longitude, CITY_KM, p -> isOf(region, p) && !settlements.isSection(p));
        return new NamedPlace(
                known.name(),
                known.code(),
                regionName(region),
                city == Settlements.NONE ? null : settlements.name(city),
                zone(settlements.zone(nearest)));
    }

    /** Most positions have a place close by, and the wider circle is dear. */
    private int nearest(double latitude, double longitude, int country) {
        int close = settlements.nearest(latitude, longitude, CITY_KM, p -> country(p) == country);
        return close == Settlements.NONE
                ? settlements.nearest(latitude, longitude, REGION_KM, p -> country(p) == country)
                : close;
    }

    /** Capitals that are a state of their own may be in no region of theirs. */
    private boolean isOf(int region, int place) {
        int own = settlements.region(place);
        return own == region
                || (regions.get(own).name().isEmpty()
                        && regions.get(own).country() == regions.get(region).country());
    }

    private int country(int place) {
        return regions.get(settlements.region(place)).country();
    }

    private @Nullable String regionName(int region) {
        String name = regions.get(region).name();
        return name.isEmpty() ? null : name;
    }

    List<Country> countries() {
        return countries;
    }

    Region region(int place) {
        return regions.get(settlements.region(place));
    }

    List<Region> regions() {
        return regions;
    }

    Settlements settlements() {
        return settlements;
    }

    OtherNames otherNames() {
        return otherNames;
    }

    Spot spot(int place) {
        return new Spot(
                settlements.name(place),
                regionName(settlements.region(place)),
                countries.get(country(place)).name(),
                settlements.latitude(place),
                settlements.longitude(place));
    }
}
