package app.latent.indexer.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the XMP packets of one origin say; the first packet that has a property wins. */
final class XmpFacts {
    private static final String AUX = "http://ns.adobe.com/exif/1.0/aux/";
    private static final String EXIF_EX = "http://cipa.jp/exif/1.0/";
    private static final String CAMERA = "http://ns.google.com/photos/1.0/camera/";
    private static final String PANORAMA = "http://ns.google.com/photos/1.0/panorama/";
    private static final String DIGIKAM = "http://www.digikam.org/ns/1.0/";
    private static final String LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/";
    private static final String DYNAMIC_MEDIA = XMPConst.NS_DM;
    private static final int MOST_TEXTS = 500;
    private static final int HIGHEST_ISO = 10_000_000;

    private final List<XMPMeta> packets;
    private final Origin origin;
    private final Claims claims;

    private XmpFacts(List<XMPMeta> packets, Origin origin, Claims claims) {
        this.packets = packets;
        this.origin = origin;
        this.claims = claims;
    }

    /** @param origin XMP for packets within the photo, SIDECAR for a file beside it */
    static void tell(List<XMPMeta> packets, Origin origin, Claims claims) {
        if (packets.isEmpty()) {
            return;
        }
        XmpFacts xmp = new XmpFacts(packets, origin, claims);
        xmp.tellTimes();
        xmp.tellGear();
        xmp.tellExposure();
        xmp.tellWords();
        xmp.tellPlaces();
        claims.add(Fact.PEOPLE, origin, XmpPeople.of(packets));
        claims.add(Fact.FACES, origin, XmpFaces.in(packets));
    }

    private void tellTimes() {
        Optional<Moment> original = time(XMPConst.NS_EXIF, "DateTimeOriginal");
        Optional<Moment> created = time(XMPConst.NS_PHOTOSHOP, "DateCreated");
        claims.add(
                Fact.ORIGINAL,
                origin,
                original.isEmpty()
                        ? created
                        : original.map(o -> created.map(o::refinedBy).orElse(o)));
        claims.add(Fact.DIGITIZED, origin, time(XMPConst.NS_XMP, "CreateDate"));
        claims.add(Fact.DIGITIZED, origin, time(XMPConst.NS_EXIF, "DateTimeDigitized"));
        claims.add(Fact.MODIFIED, origin, time(XMPConst.NS_XMP, "ModifyDate"));
        claims.add(Fact.GPS_TIME, origin, time(XMPConst.NS_EXIF, "GPSTimeStamp"));
    }

    private Optional<Moment> time(String namespace, String name) {
        return text(namespace, name).flatMap(Times::parse);
    }

    private void tellGear() {
        claims.add(Fact.MAKE, origin, text(XMPConst.NS_TIFF, "Make"));
        claims.add(Fact.MODEL, origin, text(XMPConst.NS_TIFF, "Model"));
        claims.add(Fact.LENS, origin, text(EXIF_EX, "LensModel").or(() -> text(AUX, "Lens")));
        claims.add(
                Fact.SERIAL,
                origin,
                serial(EXIF_EX, "BodySerialNumber")
                        .or(() -> serial(AUX, "SerialNumber"))
                        .or(() -> serial(EXIF_EX, "LensSerialNumber"))
                        .or(() -> serial(AUX, "LensSerialNumber")));
        claims.add(
                Fact.SOFTWARE,
                origin,
                text(XMPConst.NS_TIFF, "Software").or(() -> text(XMPConst.NS_XMP, "CreatorTool")));
        claims.add(
                Fact.WIDTH,
                origin,
                whole(XMPConst.NS_TIFF, "ImageWidth").or(() -> whole(XMPConst.NS_EXIF, "PixelXDimension")));
        claims.add(
                Fact.HEIGHT,
                origin,
                whole(XMPConst.NS_TIFF, "ImageLength").or(() -> whole(XMPConst.NS_EXIF, "PixelYDimension")));
        claims.add(
                Fact.ORIENTATION, origin, whole(XMPConst.NS_TIFF, "Orientation").filter(o -> o <= 8));
        claims.add(Fact.BURST_ID, origin, text(CAMERA, "BurstID"));
        claims.add(Fact.EDITS, origin, first(XmpFacts::edits));
        claims.add(Fact.PROJECTION, origin, text(PANORAMA, "ProjectionType"));
    }

    private static Optional<Integer> edits(XMPMeta packet) {
        try {
            return Optional.of(packet.countArrayItems(XMPConst.NS_XMP_MM, "History"))
                    .filter(count -> count > 0);
        } catch (XMPException e) {
            return Optional.empty();
        }
    }

    private Optional<String> serial(String namespace, String name) {
        return Serials.of(text(namespace, name));
    }

    private Optional<Integer> whole(String namespace, String name) {
        return text(namespace, name)
                .flatMap(Numbers::parse)
                .map(Double::intValue)
                .filter(v -> v > 0);
    }

    private void tellExposure() {
        Optional<Integer> iso = item(XMPConst.NS_EXIF, "ISOSpeedRatings")
                .or(() -> item(EXIF_EX, "PhotographicSensitivity"))
                .flatMap(Numbers::parse)
                .map(Double::intValue)
                .filter(v -> v > 0 && v < HIGHEST_ISO);
        claims.add(Fact.ISO, origin, iso);
        claims.add(Fact.F_NUMBER, origin, number("FNumber"));
        claims.add(Fact.EXPOSURE, origin, number("ExposureTime"));
        claims.add(Fact.FOCAL_LENGTH, origin, number("FocalLength"));
    }

    private Optional<Double> number(String exifName) {
        return text(XMPConst.NS_EXIF, exifName).flatMap(Numbers::parse).filter(v -> v > 0);
    }

    private void tellWords() {
        claims.add(Fact.TITLE, origin, localized(XMPConst.NS_DC, "title"));
        claims.add(Fact.CAPTION, origin, caption());
        claims.add(Fact.COMMENT, origin, localized(XMPConst.NS_EXIF, "UserComment"));
        claims.add(Fact.RATING, origin, text(XMPConst.NS_XMP, "Rating").flatMap(Ratings::parse));
        tellKeywords();
        claims.add(Fact.FAVOURITE, origin, favourite());
        claims.add(
                Fact.ARCHIVED,
                origin,
                text(LatentXmp.NAMESPACE, LatentXmp.ARCHIVED).map(XmpFacts::truth));
        claims.add(Fact.CREATORS, origin, texts(XMPConst.NS_DC, "creator"));
    }

    /** One that is there and empty is the owner's word that there is none. */
    private Optional<String> caption() {
        Optional<String> caption = localized(XMPConst.NS_DC, "description");
        boolean told = origin == Origin.SIDECAR
                && packets.stream().anyMatch(p -> p.doesPropertyExist(XMPConst.NS_DC, "description"));
        return told ? caption.or(() -> Optional.of(Metadata.NO_TEXT)) : caption;
    }

    /** A sidecar that tells of keywords tells all of them. */
    private void tellKeywords() {
        Optional<List<String>> flat = texts(XMPConst.NS_DC, "subject");
        Optional<List<String>> digikam = texts(DIGIKAM, "TagsList");
        Optional<List<String>> lightroom = texts(LIGHTROOM, "hierarchicalSubject");
        Optional<List<String>> first = flat.or(() -> digikam).or(() -> lightroom);
        claims.add(Fact.KEYWORDS, origin, first);
        boolean told = origin == Origin.SIDECAR ? first.isPresent() : digikam.isPresent() || lightroom.isPresent();
        if (told) {
            claims.add(
                    Fact.KEYWORD_PATHS, origin, Keywords.paths(digikam.orElse(List.of()), lightroom.orElse(List.of())));
        }
    }

    /** Dynamic Media's mark of a keeper, Lightroom's flag, digiKam's pick label; the last two say nothing where they are not set. */
    private Optional<Integer> favourite() {
        boolean picked = text(DYNAMIC_MEDIA, "pick").filter("1"::equals).isPresent()
                || text(DIGIKAM, "PickLabel").filter("3"::equals).isPresent();
        return text(DYNAMIC_MEDIA, "good").map(XmpFacts::truth).or(() -> picked ? Optional.of(1) : Optional.empty());
    }

    private static int truth(String told) {
        return told.equalsIgnoreCase("true") || told.equals("1") ? 1 : 0;
    }

    private void tellPlaces() {
        claims.add(Fact.COUNTRY, origin, text(XMPConst.NS_PHOTOSHOP, "Country"));
        claims.add(Fact.REGION, origin, text(XMPConst.NS_PHOTOSHOP, "State"));
        claims.add(Fact.CITY, origin, text(XMPConst.NS_PHOTOSHOP, "City"));
        Optional<Double> latitude = text(XMPConst.NS_EXIF, "GPSLatitude").flatMap(Numbers::coordinate);
        Optional<Double> longitude = text(XMPConst.NS_EXIF, "GPSLongitude").flatMap(Numbers::coordinate);
        boolean below =
                text(XMPConst.NS_EXIF, "GPSAltitudeRef").filter("1"::equals).isPresent();
        Optional<Double> altitude =
                text(XMPConst.NS_EXIF, "GPSAltitude").flatMap(Numbers::parse).map(v -> below ? -v : v);
        claims.add(
                Fact.POSITION,
                origin,
                latitude.flatMap(lat -> longitude.flatMap(lon -> Position.of(lat, lon, altitude.orElse(null)))));
    }

    /** A list that is there and empty says that there are none. */
    private Optional<List<String>> texts(String namespace, String name) {
        return packets.stream()
                .filter(p -> p.doesPropertyExist(namespace, name))
                .findFirst()
                .map(p -> items(p, namespace, name));
    }

    private static List<String> items(XMPMeta packet, String namespace, String name) {
        List<String> found = new ArrayList<>();
        try {
            int count = Math.min(packet.countArrayItems(namespace, name), MOST_TEXTS);
            for (int i = 1; i <= count; i++) {
                value(packet.getArrayItem(namespace, name, i)).ifPresent(found::add);
            }
        } catch (XMPException e) {
            // Some software writes a single text where the standard has a list.
            property(packet, namespace, name).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<String> text(String namespace, String name) {
        return first(packet -> property(packet, namespace, name));
    }

    private Optional<String> localized(String namespace, String name) {
        return first(packet -> {
            try {
                return value(packet.getLocalizedText(namespace, name, null, XMPConst.X_DEFAULT));
            } catch (XMPException e) {
                return property(packet, namespace, name);
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

    static Optional<String> property(XMPMeta packet, String namespace, String name) {
        try {
            return value(packet.getProperty(namespace, name));
        } catch (XMPException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(@Nullable XMPProperty property) {
        return property == null || property.getValue() == null ? Optional.empty() : Text.clean(property.getValue());
    }

    private <T> Optional<T> first(Function<XMPMeta, Optional<T>> fact) {
        return packets.stream().flatMap(p -> fact.apply(p).stream()).findFirst();
    }
}
