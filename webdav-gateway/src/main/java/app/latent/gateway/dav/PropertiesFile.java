package app.latent.gateway.dav;

import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.http.Uploads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where dead properties are kept: a document that is itself a {@code multistatus} (RFC 4918, 13), of one {@code response} for each resource that has some, whose
 * {@code href} is the encoded path from the served folder on.
 */
final class PropertiesFile {

    private static final Logger LOG = LoggerFactory.getLogger(PropertiesFile.class);
    private static final int MOST_BYTES = 8 << 20;

    private final Path file;
    private final Uploads uploads;

    PropertiesFile(Path file, Uploads uploads) {
        this.file = file;
        this.uploads = uploads;
    }

    /** What was written last; nothing where nothing was. A file that cannot be read, or is not such a document, is put aside, beside its place. */
    Map<List<String>, Map<QName, Xml.Element>> read() {
        try {
            if (Files.size(file) > MOST_BYTES) throw new StatusException(HttpStatus.PAYLOAD_TOO_LARGE_413);
            return properties(Xml.parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | StatusException e) {
            LOG.warn("The document of WebDAV properties cannot be read, and is put aside");
            LOG.debug("The document of WebDAV properties cannot be read", e);
            putAside();
            return Map.of();
        }
    }

    private void putAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // As where the vault is read-only: then it stays, and nothing is written over it.
            LOG.debug("The document of WebDAV properties stays", e);
        }
    }

    private static Map<List<String>, Map<QName, Xml.Element>> properties(Xml.Element root) throws StatusException {
        if (!root.is("multistatus")) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        var all = new HashMap<List<String>, Map<QName, Xml.Element>>();
        for (Xml.Element response : root.children()) {
            Optional<Xml.Element> href = response.child("href");
            Optional<Xml.Element> kept = response.child("propstat").flatMap(propstat -> propstat.child("prop"));
            if (href.isEmpty() || kept.isEmpty()) throw new StatusException(HttpStatus.BAD_REQUEST_400);
            var properties = new LinkedHashMap<QName, Xml.Element>();
            for (Xml.Element property : kept.get().children()) properties.put(property.name(), property);
            all.put(RequestPath.decode(href.get().text()).names(), properties);
        }
        return all;
    }

    /** Puts the document in the place of what is there, whole or not at all. */
    void write(Map<List<String>, Map<QName, Xml.Element>> all) throws IOException {
        if (all.isEmpty() && Files.notExists(file)) return;
        uploads.replace(file, document(all));
    }

    private static byte[] document(Map<List<String>, Map<QName, Xml.Element>> all) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var document = new Multistatus(XmlOut.to(bytes));
        for (var resource : all.entrySet()) {
            document.response(
                    Resource.href("/", resource.getKey()),
                    xml -> Multistatus.propstat(xml, HttpStatus.OK_200, prop -> {
                        for (Xml.Element property : resource.getValue().values()) prop.copy(property);
                    }));
        }
        document.finish();
        return bytes.toByteArray();
    }
}
