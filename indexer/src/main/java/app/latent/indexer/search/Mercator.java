package app.latent.indexer.search;

/**
 * A place on the square map of the web (EPSG:3857, as map tiles have it), each side of it cut into 2<sup>32</sup>: x to the
 * east in the upper half of a long, y to the south in the lower. So the cell of any zoom is a matter of shifting.
 */
final class Mercator {
    /** Where the square ends in the north. */
    private static final double MOST_LATITUDE = 85.0511287798066;

    private static final double SIDE = 1L << Integer.SIZE;
    private static final long HALF = 0xFFFFFFFFL;

    private Mercator() {}

    /**
     * Never {@link Points#NONE}: what would be there is a hundredth of a metre more to the north.
     *
     * @param latitude what is nearer to a pole than the map reaches lies on its edge
     */
    static long point(double latitude, double longitude) {
        long point = x(longitude) << Integer.SIZE | y(latitude);
        return point == Points.NONE ? point - 1 : point;
    }

    /** 0 to 2<sup>32</sup> - 1. */
    static long x(double longitude) {
        return onSide((longitude + 180) / 360);
    }

    /** 0 to 2<sup>32</sup> - 1. */
    static long y(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -MOST_LATITUDE, MOST_LATITUDE)));
        return onSide(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
    }

    private static long onSide(double fraction) {
        return Math.clamp((long) (fraction * SIDE), 0, HALF);
    }

    static long xOf(long point) {
        return point >>> Integer.SIZE;
    }

    static long yOf(long point) {
        return point & HALF;
    }

    /** In degrees, of the middle of a point. */
    static double longitude(double x) {
        return (x + 0.5) / SIDE * 360 - 180;
    }

    /** In degrees, of the middle of a point. */
    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (y + 0.5) / SIDE))));
    }
}
