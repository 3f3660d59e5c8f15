package app.latent.gateway.dav;

import app.latent.gateway.http.ETag;
import app.latent.gateway.http.MediaTypes;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.eclipse.jetty.http.HttpDateTime;

/** The properties that the server computes (RFC 4918, 15; RFC 4331). Clients cannot set them. */
enum LiveProperty {
    CREATION_DATE("creationdate", Of.EVERYTHING),
    DISPLAY_NAME("displayname", Of.EVERYTHING),
    CONTENT_LENGTH("getcontentlength", Of.FILES),
    CONTENT_TYPE("getcontenttype", Of.FILES),
    ETAG("getetag", Of.FILES),
    LAST_MODIFIED("getlastmodified", Of.EVERYTHING),
    RESOURCE_TYPE("resourcetype", Of.EVERYTHING),
    LOCK_DISCOVERY("lockdiscovery", Of.EVERYTHING),
    SUPPORTED_LOCK("supportedlock", Of.EVERYTHING),
    QUOTA_AVAILABLE("quota-available-bytes", Of.COLLECTIONS),
    QUOTA_USED("quota-used-bytes", Of.COLLECTIONS);

    /** Which resources have it. */
    private enum Of {
        EVERYTHING,
        FILES,
        COLLECTIONS
    }

    static final Map<QName, LiveProperty> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LiveProperty::qName, p -> p));

    private final String localName;
    private final Of of;

    LiveProperty(String localName, Of of) {
        this.localName = localName;
        this.of = of;
    }

    QName qName() {
        return new QName(Xml.DAV, localName);
    }

    /** Whether {@code allprop} includes it; RFC 4331 keeps quotas out, since they may cost time. */
    boolean isForAll() {
        return this != QUOTA_AVAILABLE && this != QUOTA_USED;
    }

    boolean appliesTo(Resource resource) {
        if (resource.isWay()) return this == DISPLAY_NAME || this == RESOURCE_TYPE;
        return of == Of.EVERYTHING || (of == Of.COLLECTIONS) == resource.isCollection();
    }

    /** Writes the whole element; only for a resource that exists and to which this applies. */
    void write(XmlOut xml, Resource resource, Locks locks) throws IOException {
        var attributes = Objects.requireNonNull(resource.attributes(), "properties are of resources that exist");
        switch (this) {
            case CREATION_DATE -> {
                var created = attributes.creationTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
                xml.text(localName, created.toString());
            }
            case DISPLAY_NAME -> xml.text(localName, resource.name());
            case CONTENT_LENGTH -> xml.text(localName, Long.toString(attributes.size()));
            case CONTENT_TYPE -> xml.text(localName, MediaTypes.of(resource.name()));
            case ETAG -> xml.text(localName, ETag.of(attributes).quoted());
            case LAST_MODIFIED -> {
                var modified = attributes.lastModifiedTime().toInstant();
                xml.text(localName, HttpDateTime.format(modified));
            }
            case RESOURCE_TYPE -> {
                xml.start(localName);
                if (resource.isCollection()) xml.empty("collection");
                xml.end();
            }
            case LOCK_DISCOVERY -> LockXml.writeDiscovery(xml, locks.covering(resource.names()));
            case SUPPORTED_LOCK -> LockXml.writeSupported(xml);
            case QUOTA_AVAILABLE -> {
                FileStore store = Files.getFileStore(resource.file());
                xml.text(localName, Long.toString(store.getUsableSpace()));
            }
            case QUOTA_USED -> {
                FileStore store = Files.getFileStore(resource.file());
                xml.text(localName, Long.toString(store.getTotalSpace() - store.getUsableSpace()));
            }
        }
    }
}
