package app.latent.indexer.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is in a picture: the IPTC extension's list, the regions of the Metadata Working Group (digiKam, Lightroom, Picasa) and
 * those of Microsoft.
 */
public final class XmpPeople {
    private static final String REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/";
    private static final String MICROSOFT = "http://ns.microsoft.com/photo/1.2/";
    private static final int MOST = 500;

    private static final Pattern PERSON = Pattern.compile("[^/]*:PersonInImage\\[\\d+\\]|.*:PersonDisplayName");
    private static final Pattern REGION_NAME = Pattern.compile("(.*RegionList\\[\\d+\\]/[^/]*:)Name");

    private XmpPeople() {}

    /** A place of a packet that names somebody. */
    public record Mention(String namespace, String path, String name) {}

    /** A list of people that is there and empty says that there are none. */
    static Optional<List<String>> of(List<XMPMeta> packets) {
        Set<String> people = new LinkedHashSet<>();
        for (XMPMeta packet : packets) {
            mentions(packet).forEach(m -> people.add(m.name));
        }
        boolean told = packets.stream().anyMatch(p -> p.doesPropertyExist(XMPConst.NS_IPTCEXT, "PersonInImage"));
        return people.isEmpty() && !told
                ? Optional.empty()
                : Optional.of(people.stream().limit(MOST).toList());
    }

    /** In the order of the packet, those of one list together. */
    public static List<Mention> mentions(XMPMeta packet) {
        List<Mention> mentions = new ArrayList<>();
        add(packet, XMPConst.NS_IPTCEXT, mentions);
        add(packet, REGIONS, mentions);
        add(packet, MICROSOFT, mentions);
        return mentions;
    }

    private static void add(XMPMeta packet, String namespace, List<Mention> mentions) {
        try {
            XMPIterator properties = packet.iterator(namespace, null, null);
            while (properties.hasNext()) {
                XMPPropertyInfo property = (XMPPropertyInfo) properties.next();
                String path = property.getPath();
                if (path != null && property.getValue() != null && isPerson(packet, namespace, path)) {
                    Text.clean(property.getValue()).ifPresent(n -> mentions.add(new Mention(namespace, path, n)));
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
