package app.latent.indexer.place;

import app.latent.indexer.Area;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** All places where people live, each by its number: column by column, in the order of squares of half a degree. */
final class Settlements {
    private static final int UNITS_A_DEGREE = 1000;

    /** Half a degree. */
    private static final int SQUARE = UNITS_A_DEGREE / 2;

    private static final int ROWS = 180 * UNITS_A_DEGREE / SQUARE;
    private static final int COLUMNS = 360 * UNITS_A_DEGREE / SQUARE;

    private static final double KM_A_DEGREE = 111.195;

    /** As many live on a square kilometre of a dense city. */
    private static final double PEOPLE_A_SQUARE_KM = 10_000;

    private static final double LARGEST_RADIUS_KM = 16;

    /** Of each {@link #people}, up to 2^25.5. */
    private static final double[] RADII = radii();

    /** In degrees. */
    private static final double LARGEST_TOWN = 0.4;

    /** No place. */
    static final int NONE = -1;

    /** In thousandths of a degree. */
    private final int[] latitudes;

    private final int[] longitudes;
    private final short[] regions;
    private final short[] zones;
    private final byte[] people;
    private final BitSet sections;
    private final TextColumn names;

    /** The first place of each square, and the number of places. */
    private final int[] squareStarts;

    /** The columns as in the table, not copied. */
    Settlements(
            int[] latitudes,
            int[] longitudes,
            short[] regions,
            short[] zones,
            byte[] people,
            BitSet sections,
            TextColumn names) {
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        this.regions = regions;
        this.zones = zones;
        this.people = people;
        this.sections = sections;
        this.names = names;
        this.squareStarts = squareStarts(latitudes, longitudes);
    }

    private static double[] radii() {
        double[] radii = new double[1 << Byte.SIZE];
        for (int i = 0; i < radii.length; i++) {
            double area = (Math.pow(2, i / 10.0) - 1) / PEOPLE_A_SQUARE_KM;
            radii[i] = Math.min(LARGEST_RADIUS_KM, Math.sqrt(area / Math.PI));
        }
        return radii;
    }

    private static int[] squareStarts(int[] latitudes, int[] longitudes) {
        int[] starts = new int[ROWS * COLUMNS + 1];
        for (int place = 0; place < latitudes.length; place++) {
            starts[row(latitudes[place]) * COLUMNS + column(longitudes[place]) + 1]++;
        }
        for (int square = 0; square < ROWS * COLUMNS; square++) {
            starts[square + 1] += starts[square];
        }
        return starts;
    }

    private static int row(int latitude) {
        return Math.clamp((latitude + 90 * UNITS_A_DEGREE) / SQUARE, 0, ROWS - 1);
    }

    private static int column(int longitude) {
        return Math.floorMod(Math.floorDiv(longitude + 180 * UNITS_A_DEGREE, SQUARE), COLUMNS);
    }

    int count() {
        return latitudes.length;
    }

    String name(int place) {
        return names.get(place);
    }

    double latitude(int place) {
        return (double) latitudes[place] / UNITS_A_DEGREE;
    }

    double longitude(int place) {
        return (double) longitudes[place] / UNITS_A_DEGREE;
    }

    int region(int place) {
        return regions[place];
    }

    int zone(int place) {
        return zones[place];
    }

    /** Whether it is a part of a town. */
    boolean isSection(int place) {
        return sections.get(place);
    }

    /** Ten times the logarithm to base 2 of one more than live there. */
    int people(int place) {
        return Byte.toUnsignedInt(people[place]);
    }

    /** What a place is far from its middle: kilometres of a circle that holds its people, as dense as a city. */
    private double radius(int place) {
        return RADII[people(place)];
    }

    /** How far a place is, less something of its own. */
    private interface Distance {
        double of(int place, double kilometres);
    }

    /**
     * Those in an area, the largest first; parts of towns only where it is no larger than a town and what is around it.
     *
     * @param most how many at most
     */
    List<Integer> largestIn(Area area, int most) {
        var largest = new PriorityQueue<Integer>(Comparator.comparingInt(this::people));
        boolean isTown = area.north() - area.south() < LARGEST_TOWN;
        for (int place = 0; place < count(); place++) {
            boolean isLarge = largest.size() < most || people(place) > people(largest.element());
            if (isLarge && area.contains(latitude(place), longitude(place)) && (isTown || !isSection(place))) {
                largest.add(place);
                if (largest.size() > most) {
                    largest.remove();
                }
            }
        }
        return largest.stream()
                .sorted(Comparator.comparingInt(this::people).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The place whose middle is nearest; {@link #NONE} where none of these is as near as that. */
    int nearest(double latitude, double longitude, double kilometres, IntPredicate these) {
        return nearest(latitude, longitude, kilometres, kilometres, these, (_, distance) -> distance);
    }

    /** The place whose edge is nearest, or furthest away for whoever is in it. */
    int nearestEdge(double latitude, double longitude, double kilometres, IntPredicate these) {
        double reach = kilometres + LARGEST_RADIUS_KM;
        return nearest(latitude, longitude, reach, kilometres, these, (place, distance) -> distance - radius(place));
    }

    /** Over so short a way a degree of longitude is everywhere as long as at the middle. */
    private int nearest(
            double latitude, double longitude, double reach, double most, IntPredicate these, Distance measure) {
        double narrow = Math.cos(Math.toRadians(latitude));
        double high = Math.min(90, Math.abs(latitude) + reach / KM_A_DEGREE);
        double wide = reach / (KM_A_DEGREE * Math.max(1e-3, Math.cos(Math.toRadians(high))));
        int around = (int) Math.min(COLUMNS / 2 - 1, Math.ceil(wide * UNITS_A_DEGREE / SQUARE));
        int up = (int) Math.ceil(reach / KM_A_DEGREE * UNITS_A_DEGREE / SQUARE);
        int middleRow = row((int) (latitude * UNITS_A_DEGREE));
        int middleColumn = column((int) Math.floor(longitude * UNITS_A_DEGREE));
        int best = NONE;
        double least = most;
        for (int row = Math.max(0, middleRow - up); row <= Math.min(ROWS - 1, middleRow + up); row++) {
            for (int column = middleColumn - around; column <= middleColumn + around; column++) {
                int square = row * COLUMNS + Math.floorMod(column, COLUMNS);
                for (int place = squareStarts[square]; place < squareStarts[square + 1]; place++) {
                    double distance = measure.of(place, kilometres(place, latitude, longitude, narrow));
                    if (distance < least && these.test(place)) {
                        least = distance;
                        best = place;
                    }
                }
            }
        }
        return best;
    }

    private double kilometres(int place, double latitude, double longitude, double narrow) {
        double up = latitude(place) - latitude;
        double along = Math.abs(longitude(place) - longitude);
        double across = Math.min(along, 360 - along) * narrow;
        return Math.sqrt(up * up + across * across) * KM_A_DEGREE;
    }
}
