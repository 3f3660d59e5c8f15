package app.latent.indexer;

/**
 * A part of the map, WGS 84, edges included.
 *
 * @param south degrees, -90 to 90, not above {@code north}
 * @param west degrees, -180 to 180; above {@code east} where the area lies across the date line
 * @param north degrees, -90 to 90
 * @param east degrees, -180 to 180
 */
public record Area(double south, double west, double north, double east) {
    public static final Area WORLD = new Area(-90, -180, 90, 180);

    /** @throws IllegalArgumentException where this is no part of the Earth */
    public Area {
        if (!(Math.abs(south) <= 90 && Math.abs(north) <= 90 && south <= north)) {
            throw new IllegalArgumentException("No latitudes: " + south + " to " + north);
        }
        if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
            throw new IllegalArgumentException("No longitudes: " + west + " to " + east);
        }
    }

    /** @param longitude degrees, -180 to 180 */
    public boolean contains(double latitude, double longitude) {
        boolean isWithin =
                west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
        return isWithin && south <= latitude && latitude <= north;
    }
}
