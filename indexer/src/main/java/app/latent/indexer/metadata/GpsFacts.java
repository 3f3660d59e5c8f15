package app.latent.indexer.metadata;

import com.drew.lang.GeoLocation;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a photo was taken: EXIF, then XMP, then QuickTime. */
final class GpsFacts {
    /** ISO 6709 annex H: "+52.5200+013.4050+034.000/". */
    private static final Pattern ISO_6709 =
            Pattern.compile("([+-]\\d{1,2}(?:\\.\\d+)?)([+-]\\d{1,3}(?:\\.\\d+)?)([+-]\\d+(?:\\.\\d+)?)?.*");

    private GpsFacts() {}

    static Optional<Position> position(Tags tags, XmpFacts xmp) {
        return tags.directories(GpsDirectory.class)
                .flatMap(d -> exif(d).stream())
                .findFirst()
                .or(xmp::position)
                .or(() -> tags.text(QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_LOCATION_ISO6709)
                        .flatMap(GpsFacts::iso6709))
                .or(() -> mp4(tags));
    }

    private static Optional<Position> exif(GpsDirectory gps) {
        GeoLocation location = gps.getGeoLocation();
        return location == null
                ? Optional.empty()
                : Position.of(location.getLatitude(), location.getLongitude(), altitude(gps));
    }

    private static @Nullable Double altitude(GpsDirectory gps) {
        Double metres = gps.getDoubleObject(GpsDirectory.TAG_ALTITUDE);
        Integer reference = gps.getInteger(GpsDirectory.TAG_ALTITUDE_REF);
        boolean belowSea = reference != null && reference == 1;
        return metres != null && belowSea ? Double.valueOf(-metres) : metres;
    }

    private static Optional<Position> iso6709(String text) {
        Matcher parts = ISO_6709.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Double altitude = parts.group(3) == null ? null : Double.valueOf(parts.group(3));
        return Position.of(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), altitude);
    }

    private static Optional<Position> mp4(Tags tags) {
        return tags.directories(Mp4Directory.class)
                .flatMap(d -> {
                    Double latitude = d.getDoubleObject(Mp4Directory.TAG_LATITUDE);
                    Double longitude = d.getDoubleObject(Mp4Directory.TAG_LONGITUDE);
                    return latitude == null || longitude == null
                            ? java.util.stream.Stream.empty()
                            : Position.of(latitude, longitude, null).stream();
                })
                .findFirst();
    }
}
