package app.latent.indexer.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where faces are in a picture: the regions of the Metadata Working Group (2.0, 5.9), and those of Microsoft. */
final class XmpFaces {
    private static final String GROUP = "http://www.metadataworkinggroup.com/schemas/regions/";
    private static final String MICROSOFT = "http://ns.microsoft.com/photo/1.2/";

    /** Of both, each region's place in its list. */
    private static final Pattern REGION = Pattern.compile(".*(RegionList|:Regions)\\[\\d+\\]");

    private static final Pattern REGION_TYPE = Pattern.compile(".*RegionList\\[\\d+\\]/[^/]*:Type");

    private XmpFaces() {}

    /** @return how many; of packets that repeat each other, those of one. Empty where there are none */
    static Optional<Integer> in(List<XMPMeta> packets) {
        int most = 0;
        for (XMPMeta packet : packets) {
            most = Math.max(most, Math.max(faces(packet, GROUP), faces(packet, MICROSOFT)));
        }
        return most == 0 ? Optional.empty() : Optional.of(most);
    }

    /** Regions are of faces, pets, barcodes and focus points; one without a type is a face. */
    private static int faces(XMPMeta packet, String namespace) {
        int regions = 0;
        try {
            XMPIterator properties = packet.iterator(namespace, null, null);
            while (properties.hasNext()) {
                XMPPropertyInfo property = (XMPPropertyInfo) properties.next();
                String path = property.getPath();
                if (path == null) continue;
                if (REGION.matcher(path).matches()) regions++;
                if (REGION_TYPE.matcher(path).matches() && !"Face".equals(property.getValue())) regions--;
            }
        } catch (XMPException e) {
            // No property of this namespace: it marks nobody.
            return 0;
        }
        return regions;
    }
}
