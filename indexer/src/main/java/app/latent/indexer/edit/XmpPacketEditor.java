package app.latent.indexer.edit;

import app.latent.indexer.metadata.LatentXmp;
import app.latent.indexer.metadata.Text;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One packet in memory. Properties of forms that the standard does not know for them are brought into theirs when they are changed. */
final class XmpPacketEditor {
    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);

    static {
        try {
            register(TagEdit.DIGIKAM, "digiKam");
            register(LatentXmp.NAMESPACE, LatentXmp.PREFIX);
            register(TagEdit.LIGHTROOM, "lr");
            register(XMPConst.NS_IPTCEXT, "Iptc4xmpExt");
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }

    private final XMPMeta packet;

    private XmpPacketEditor(XMPMeta packet) {
        this.packet = packet;
    }

    private static void register(String namespace, String prefix) throws XMPException {
        XMPMetaFactory.getSchemaRegistry().registerNamespace(namespace, prefix);
    }

    static XmpPacketEditor empty() {
        return new XmpPacketEditor(XMPMetaFactory.create());
    }

    /** As it stands: the library's normalization takes two properties for one, and drops the second. */
    static XmpPacketEditor parse(byte[] packet) throws XMPException {
        return new XmpPacketEditor(
                XMPMetaFactory.parseFromBuffer(packet, new ParseOptions().setOmitNormalization(true)));
    }

    XMPMeta packet() {
        return packet;
    }

    byte[] bytes() throws XMPException {
        byte[] xml = XMPMetaFactory.serializeToBuffer(
                packet, new SerializeOptions().setOmitPacketWrapper(true).setIndent(" "));
        byte[] whole = new byte[DECLARATION.length + xml.length];
        System.arraycopy(DECLARATION, 0, whole, 0, DECLARATION.length);
        System.arraycopy(xml, 0, whole, DECLARATION.length, xml.length);
        return whole;
    }

    void set(String namespace, String name, String value) throws XMPException {
        packet.deleteProperty(namespace, name);
        packet.setProperty(namespace, name, value);
    }

    void clear(String namespace, String name) {
        packet.deleteProperty(namespace, name);
    }

    Optional<String> text(String namespace, String name) throws XMPException {
        return clean(packet.getProperty(namespace, name));
    }

    /** The text in nobody's language; those in other languages stay. */
    void setLocalized(String namespace, String name, String text) throws XMPException {
        XMPProperty present = packet.getProperty(namespace, name);
        if (present != null && !present.getOptions().isArrayAltText()) {
            packet.deleteProperty(namespace, name);
        }
        packet.setLocalizedText(namespace, name, null, XMPConst.X_DEFAULT, text);
    }

    /** Cleaned; none where there is no such list. */
    List<String> entries(XmpList list) throws XMPException {
        List<String> entries = new ArrayList<>();
        if (array(list)) {
            for (int i = 1; i <= packet.countArrayItems(list.namespace(), list.name()); i++) {
                clean(packet.getArrayItem(list.namespace(), list.name(), i)).ifPresent(entries::add);
            }
        }
        return entries;
    }

    void removeFrom(XmpList list, Predicate<String> unwanted) throws XMPException {
        if (array(list)) {
            for (int i = packet.countArrayItems(list.namespace(), list.name()); i > 0; i--) {
                if (clean(packet.getArrayItem(list.namespace(), list.name(), i))
                        .filter(unwanted)
                        .isPresent()) {
                    packet.deleteArrayItem(list.namespace(), list.name(), i);
                }
            }
        }
    }

    /** Makes the list where there is none, also for no entries: an empty list says that there are none. */
    void addTo(XmpList list, List<String> entries) throws XMPException {
        PropertyOptions kind = new PropertyOptions(PropertyOptions.ARRAY | list.kind());
        if (!array(list)) {
            packet.setProperty(list.namespace(), list.name(), null, kind);
        }
        for (String entry : entries) {
            packet.appendArrayItem(list.namespace(), list.name(), kind, entry, null);
        }
    }

    /** False where there is none; a single text where the standard has a list becomes a list. */
    private boolean array(XmpList list) throws XMPException {
        XMPProperty property = packet.getProperty(list.namespace(), list.name());
        if (property == null || property.getOptions().isArray()) {
            return property != null;
        }
        packet.deleteProperty(list.namespace(), list.name());
        addTo(list, clean(property).stream().toList());
        return true;
    }

    private static Optional<String> clean(@Nullable XMPProperty property) {
        return property == null || property.getValue() == null ? Optional.empty() : Text.clean(property.getValue());
    }
}
