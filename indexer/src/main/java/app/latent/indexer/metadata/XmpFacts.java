package app.latent.indexer.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of all XMP packets of a file; the first packet that has one wins. */
final class XmpFacts {
    private static final String AUX = "http://ns.adobe.com/exif/1.0/aux/";
    private static final String EXIF_EX = "http://cipa.jp/exif/1.0/";
    private static final int MOST_KEYWORDS = 500;

    /** Degrees and minutes, "52,31.2N"; or degrees, minutes and seconds, "52,31,12N". Some write plain decimals. */
    private static final Pattern COORDINATE =
            Pattern.compile("(\\d{1,3}),(\\d{1,2}(?:\\.\\d+)?)(?:,(\\d{1,2}(?:\\.\\d+)?))?([NSEW])");

    private static final Pattern RATIONAL = Pattern.compile("(-?\\d{1,10})/(\\d{1,10})");

    private final List<XMPMeta> packets;

    XmpFacts(Stream<XmpDirectory> directories) {
        this.packets = directories.map(XmpDirectory::getXMPMeta).toList();
    }

    Optional<CaptureTime> dateTimeOriginal() {
        return time(XMPConst.NS_EXIF, "DateTimeOriginal");
    }

    Optional<CaptureTime> dateCreated() {
        return time(XMPConst.NS_PHOTOSHOP, "DateCreated");
    }

    Optional<CaptureTime> createDate() {
        return time(XMPConst.NS_XMP, "CreateDate");
    }

    Optional<String> make() {
        return text(XMPConst.NS_TIFF, "Make");
    }

    Optional<String> model() {
        return text(XMPConst.NS_TIFF, "Model");
    }

    Optional<String> lens() {
        return text(EXIF_EX, "LensModel").or(() -> text(AUX, "Lens"));
    }

    Optional<String> title() {
        return localized("title");
    }

    Optional<String> caption() {
        return localized("description");
    }

    Optional<Integer> rating() {
        return text(XMPConst.NS_XMP, "Rating").flatMap(Ratings::parse);
    }

    Optional<Integer> iso() {
        return item(XMPConst.NS_EXIF, "ISOSpeedRatings")
                .or(() -> item(EXIF_EX, "PhotographicSensitivity"))
                .flatMap(XmpFacts::parseNumber)
                .map(Double::intValue)
                .filter(v -> v > 0);
    }

    Optional<Double> number(String exifName) {
        return text(XMPConst.NS_EXIF, exifName).flatMap(XmpFacts::parseNumber);
    }

    Optional<Position> position() {
        Optional<Double> latitude = text(XMPConst.NS_EXIF, "GPSLatitude").flatMap(XmpFacts::coordinate);
        Optional<Double> longitude = text(XMPConst.NS_EXIF, "GPSLongitude").flatMap(XmpFacts::coordinate);
        boolean below =
                text(XMPConst.NS_EXIF, "GPSAltitudeRef").filter("1"::equals).isPresent();
        Optional<Double> altitude = number("GPSAltitude").map(v -> below ? -v : v);
        return latitude.flatMap(lat -> longitude.flatMap(lon -> Position.of(lat, lon, altitude.orElse(null))));
    }

    List<String> keywords() {
        List<String> found = new ArrayList<>();
        for (XMPMeta packet : packets) {
            addItems(packet, found);
        }
        return found;
    }

    private static void addItems(XMPMeta packet, List<String> found) {
        try {
            int count = Math.min(packet.countArrayItems(XMPConst.NS_DC, "subject"), MOST_KEYWORDS);
            for (int i = 1; i <= count; i++) {
                value(packet.getArrayItem(XMPConst.NS_DC, "subject", i)).ifPresent(found::add);
            }
        } catch (XMPException e) {
            // No list of this name in this packet: it tells no keywords.
            return;
        }
    }

    private Optional<CaptureTime> time(String namespace, String name) {
        return text(namespace, name).flatMap(CaptureTime::parse);
    }

    private Optional<String> text(String namespace, String name) {
        return first(packet -> property(packet, namespace, name));
    }

    private Optional<String> localized(String name) {
        return first(packet -> {
            try {
                return value(packet.getLocalizedText(XMPConst.NS_DC, name, null, XMPConst.X_DEFAULT));
            } catch (XMPException e) {
                return property(packet, XMPConst.NS_DC, name);
            }
        });
    }

    private Optional<String> item(String namespace, String name) {
        return first(packet -> {
            try {
                return value(packet.getArrayItem(namespace, name, 1));
            } catch (XMPException e) {
                return property(packet, namespace, name);
            }
        });
    }

    private static Optional<String> property(XMPMeta packet, String namespace, String name) {
        try {
            return value(packet.getProperty(namespace, name));
        } catch (XMPException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(@Nullable XMPProperty property) {
        return property == null || property.getValue() == null ? Optional.empty() : Text.clean(property.getValue());
    }

    private Optional<String> first(Function<XMPMeta, Optional<String>> fact) {
        return packets.stream().flatMap(p -> fact.apply(p).stream()).findFirst();
    }

    static Optional<Double> parseNumber(String text) {
        Matcher fraction = RATIONAL.matcher(text);
        if (fraction.matches()) {
            double divisor = Double.parseDouble(fraction.group(2));
            return divisor == 0 ? Optional.empty() : Optional.of(Double.parseDouble(fraction.group(1)) / divisor);
        }
        return text.matches("-?\\d{1,12}(\\.\\d{1,12})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static Optional<Double> coordinate(String text) {
        Matcher parts = COORDINATE.matcher(text.strip());
        if (!parts.matches()) {
            return parseNumber(text.strip());
        }
        double seconds = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        double degrees = Double.parseDouble(parts.group(1)) + Double.parseDouble(parts.group(2)) / 60 + seconds / 3600;
        return Optional.of("SW".contains(parts.group(4)) ? -degrees : degrees);
    }
}
