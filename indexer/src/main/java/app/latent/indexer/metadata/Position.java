package app.latent.indexer.metadata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a photo was taken, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param altitude metres above sea level
 */
public record Position(
        double latitude, double longitude, @Nullable Double altitude) {

    /** Empty for what is no place, and for 0, 0: cameras without a fix write that. */
    public static Optional<Position> of(double latitude, double longitude, @Nullable Double altitude) {
        boolean inRange = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        boolean noFix = latitude == 0 && longitude == 0;
        boolean high = altitude != null && Double.isFinite(altitude) && Math.abs(altitude) < 100_000;
        return inRange && !noFix
                ? Optional.of(new Position(latitude, longitude, high ? altitude : null))
                : Optional.empty();
    }
}
