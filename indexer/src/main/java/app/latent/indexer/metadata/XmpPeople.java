package app.latent.indexer.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is in a picture: the IPTC extension's list, the regions of the Metadata Working Group (digiKam, Lightroom, Picasa) and
 * those of Microsoft.
 */
final class XmpPeople {
    private static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/";
    private static final String MICROSOFT = "http://ns.microsoft.com/photo/1.2/";
    private static final int MOST = 500;

    private static final Pattern PERSON = Pattern.compile("[^/]*:PersonInImage\\[\\d+\\]|.*:PersonDisplayName");
    private static final Pattern REGION_NAME = Pattern.compile("(.*RegionList\\[\\d+\\]/[^/]*:)Name");

    private XmpPeople() {}

    static Optional<List<String>> of(List<XMPMeta> packets) {
        Set<String> people = new LinkedHashSet<>();
        for (XMPMeta packet : packets) {
            add(packet, IPTC_EXTENSION, people);
            add(packet, REGIONS, people);
            add(packet, MICROSOFT, people);
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(people));
    }

    private static void add(XMPMeta packet, String namespace, Set<String> people) {
        try {
            XMPIterator properties = packet.iterator(namespace, null, null);
            while (properties.hasNext() && people.size() < MOST) {
                XMPPropertyInfo property = (XMPPropertyInfo) properties.next();
                String path = property.getPath();
                if (path != null && property.getValue() != null && isPerson(packet, namespace, path)) {
                    Text.clean(property.getValue()).ifPresent(people::add);
                }
            }
        } catch (XMPException e) {
            // No property of this namespace: it names nobody.
            return;
        }
    }

    /** Regions are of faces, pets, barcodes and focus points; one without a type is a face. */
    private static boolean isPerson(XMPMeta packet, String namespace, String path) {
        var region = REGION_NAME.matcher(path);
        if (region.matches()) {
            return XmpFacts.property(packet, namespace, region.group(1) + "Type")
                    .map("Face"::equals)
                    .orElse(true);
        }
        return PERSON.matcher(path).matches();
    }
}
