package app.latent.indexer.place;

import java.util.List;

/**
 * Land of one country within one outline. The outlines lie coarsely in the sea, where no country is told.
 *
 * @param rings the outline, then what is cut out of it
 */
record Border(int country, List<Ring> rings, Box box) {
    static final int UNITS_A_DEGREE = 100_000;

    Border(int country, List<Ring> rings) {
        this(country, rings, Box.around(rings.getFirst()));
    }

    /** A closed line, in 100,000ths of a degree. */
    static final class Ring {
        private final int[] latitudes;
        private final int[] longitudes;

        /**
         * @param latitudes of its points, not copied
         * @param longitudes of the same points, not copied
         */
        Ring(int[] latitudes, int[] longitudes) {
            this.latitudes = latitudes;
            this.longitudes = longitudes;
        }

        /** Whether a line from there to the east crosses it an odd number of times. */
        boolean isAround(double latitude, double longitude) {
            boolean inside = false;
            for (int i = 0, j = latitudes.length - 1; i < latitudes.length; j = i++) {
                if ((latitudes[i] > latitude) != (latitudes[j] > latitude)) {
                    double share = (latitude - latitudes[i]) / (latitudes[j] - latitudes[i]);
                    inside ^= longitude < longitudes[i] + share * (longitudes[j] - longitudes[i]);
                }
            }
            return inside;
        }
    }

    private record Box(int south, int north, int west, int east) {
        static Box around(Ring outline) {
            int south = Integer.MAX_VALUE;
            int north = Integer.MIN_VALUE;
            int west = Integer.MAX_VALUE;
            int east = Integer.MIN_VALUE;
            for (int i = 0; i < outline.latitudes.length; i++) {
                south = Math.min(south, outline.latitudes[i]);
                north = Math.max(north, outline.latitudes[i]);
                west = Math.min(west, outline.longitudes[i]);
                east = Math.max(east, outline.longitudes[i]);
            }
            return new Box(south, north, west, east);
        }

        boolean holds(double latitude, double longitude) {
            return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
        }
    }

    /** @param latitude in degrees, as is {@code longitude} */
    boolean isAround(double latitude, double longitude) {
        double y = latitude * UNITS_A_DEGREE;
        double x = longitude * UNITS_A_DEGREE;
        boolean inside = false;
        if (box.holds(y, x)) {
            for (Ring ring : rings) {
                inside ^= ring.isAround(y, x);
            }
        }
        return inside;
    }

    /** Square units of the box around it. */
    long size() {
        return ((long) box.north - box.south) * ((long) box.east - box.west);
    }
}
