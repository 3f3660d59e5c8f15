package app.latent.indexer.edit;

import app.latent.indexer.metadata.LatentXmp;
import app.latent.indexer.metadata.XmpPeople;
import app.latent.indexer.metadata.XmpPeople.Mention;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a packet says that is not ours to change. */
final class ForeignProperties {
    private static final Set<String> OURS = Stream.of(
                    names(XMPConst.NS_DC, "subject", "description"),
                    names(TagEdit.DIGIKAM, "TagsList", "PickLabel"),
                    names(TagEdit.LIGHTROOM, "hierarchicalSubject"),
                    names(XMPConst.NS_XMP, "Rating"),
                    names(XMPConst.NS_TIFF, "Orientation"),
                    names(XMPConst.NS_DM, "good", "pick"),
                    names(LatentXmp.NAMESPACE, LatentXmp.ARCHIVED),
                    names(XMPConst.NS_IPTCEXT, "PersonInImage"),
                    names(
                            XMPConst.NS_EXIF,
                            "DateTimeOriginal",
                            "GPSLatitude",
                            "GPSLongitude",
                            "GPSAltitude",
                            "GPSAltitudeRef"),
                    names(XMPConst.NS_PHOTOSHOP, "DateCreated", "Country", "State", "City"))
            .flatMap(n -> n)
            .collect(Collectors.toSet());

    private ForeignProperties() {}

    private static Stream<String> names(String namespace, String... names) {
        return Stream.of(names).map(n -> namespace + n);
    }

    /** Each with its form and value, by namespace and path; names of people in regions are ours. */
    static Map<String, String> of(XMPMeta packet) throws XMPException {
        Map<String, String> all = new HashMap<>();
        // That of the property at the root, as items and fields have others or none.
        String namespace = "";
        XMPIterator properties = packet.iterator();
        while (properties.hasNext()) {
            XMPPropertyInfo property = (XMPPropertyInfo) properties.next();
            String path = property.getPath();
            if (path == null) {
                namespace = property.getNamespace();
            } else if (!OURS.contains(namespace + root(path))) {
                all.merge(
                        namespace + path,
                        property.getOptions().getOptions() + " " + property.getValue(),
                        String::concat);
            }
        }
        for (Mention mention : XmpPeople.mentions(packet)) {
            all.remove(mention.namespace() + mention.path());
        }
        return all;
    }

    /** {@code subject} of {@code dc:subject[1]/?xml:lang}. */
    private static String root(String path) {
        String first = path.split("[/\\[]", 2)[0];
        return first.substring(first.indexOf(':') + 1);
    }
}
