package app.latent.gateway.dav;

import app.latent.gateway.http.ETag;
import app.latent.gateway.http.MediaTypes;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.eclipse.jetty.http.HttpDateTime;

/** The properties that the server computes (RFC 4918, 15; RFC 4331). Clients cannot set them. */
enum LiveProperty {
    CREATION_DATE("creationdate") {
        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            Instant created = attributes(resource).creationTime().toInstant();
            xml.text(localName(), created.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    },
    DISPLAY_NAME("displayname") {
        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            xml.text(localName(), resource.name());
        }
    },
    CONTENT_LENGTH("getcontentlength") {
        @Override
        boolean appliesTo(Resource resource) {
            return !resource.isCollection();
        }

        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            xml.text(localName(), Long.toString(attributes(resource).size()));
        }
    },
    CONTENT_TYPE("getcontenttype") {
        @Override
        boolean appliesTo(Resource resource) {
            return !resource.isCollection();
        }

        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            xml.text(localName(), MediaTypes.of(resource.name()));
        }
    },
    ETAG("getetag") {
        @Override
        boolean appliesTo(Resource resource) {
            return !resource.isCollection();
        }

        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            xml.text(localName(), ETag.of(attributes(resource)).quoted());
        }
    },
    LAST_MODIFIED("getlastmodified") {
        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            xml.text(
                    localName(),
                    HttpDateTime.format(attributes(resource).lastModifiedTime().toInstant()));
        }
    },
    RESOURCE_TYPE("resourcetype") {
        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            xml.start(localName());
            if (resource.isCollection()) xml.empty("collection");
            xml.end();
        }
    },
    LOCK_DISCOVERY("lockdiscovery") {
        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            LockXml.writeDiscovery(xml, locks.covering(resource.names()));
        }
    },
    SUPPORTED_LOCK("supportedlock") {
        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            LockXml.writeSupported(xml);
        }
    },
    QUOTA_AVAILABLE("quota-available-bytes") {
        @Override
        boolean isForAll() {
            return false;
        }

        @Override
        boolean appliesTo(Resource resource) {
            return resource.isCollection();
        }

        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            xml.text(
                    localName(),
                    Long.toString(Files.getFileStore(resource.file()).getUsableSpace()));
        }
    },
    QUOTA_USED("quota-used-bytes") {
        @Override
        boolean isForAll() {
            return false;
        }

        @Override
        boolean appliesTo(Resource resource) {
            return resource.isCollection();
        }

        @Override
        void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException {
            FileStore store = Files.getFileStore(resource.file());
            xml.text(localName(), Long.toString(store.getTotalSpace() - store.getUsableSpace()));
        }
    };

    static final Map<QName, LiveProperty> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LiveProperty::qName, p -> p));

    private final String localName;

    LiveProperty(String localName) {
        this.localName = localName;
    }

    QName qName() {
        return new QName(Xml.DAV, localName);
    }

    String localName() {
        return localName;
    }

    /** Whether {@code allprop} includes it; RFC 4331 keeps quotas out, since they may cost time. */
    boolean isForAll() {
        return true;
    }

    boolean appliesTo(Resource resource) {
        return true;
    }

    /** Writes the whole element; only for a resource that exists. */
    abstract void writeValue(XmlOut xml, Resource resource, Locks locks) throws IOException;

    private static BasicFileAttributes attributes(Resource resource) {
        return Objects.requireNonNull(resource.attributes(), "properties are of resources that exist");
    }
}
