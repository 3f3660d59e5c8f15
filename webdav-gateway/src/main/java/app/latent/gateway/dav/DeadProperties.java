package app.latent.gateway.dav;

import app.latent.gateway.http.RequestPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The properties that clients set and the server only keeps (RFC 4918, 4.1). All of them are in memory, and in one document of the vault. */
final class DeadProperties {

    private static final Logger LOG = LoggerFactory.getLogger(DeadProperties.class);

    /** Since the document is written whole for each change. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private final PropertiesFile file;

    /** By resource. Guarded by this. */
    private final Map<List<String>, Map<QName, Xml.Element>> byResource;

    /** With those that were kept. */
    DeadProperties(PropertiesFile file) {
        this.file = file;
        this.byResource = new HashMap<>(file.read());
    }

    /** A property that a client sets or removes. */
    record Change(boolean sets, Xml.Element property) {}

    synchronized Collection<Xml.Element> of(List<String> names) {
        return List.copyOf(byResource.getOrDefault(names, Map.of()).values());
    }

    /**
     * Makes all changes or none, in their order.
     *
     * @throws DavException 507, where all properties together would take too much room
     * @throws IOException where they cannot be kept
     */
    synchronized void change(List<String> names, List<Change> changes) throws DavException, IOException {
        if (changes.isEmpty()) return;
        var changed = new LinkedHashMap<>(byResource.getOrDefault(names, Map.of()));
        for (Change change : changes) {
            if (change.sets()) {
                changed.put(change.property().name(), change.property());
            } else {
                changed.remove(change.property().name());
            }
        }
        Optional<Map<QName, Xml.Element>> before = Optional.ofNullable(byResource.get(names));
        replace(names, changed);
        try {
            requireRoom();
            file.write(byResource);
        } catch (DavException | IOException e) {
            replace(names, before.orElse(Map.of()));
            throw e;
        }
    }

    private void replace(List<String> names, Map<QName, Xml.Element> properties) {
        if (properties.isEmpty()) {
            byResource.remove(names);
        } else {
            byResource.put(List.copyOf(names), properties);
        }
    }

    synchronized void removeWithin(List<String> names) {
        if (byResource.keySet().removeIf(key -> RequestPath.startsWith(key, names))) keep();
    }

    /**
     * Gives the copy of a resource, or of a whole tree, the properties of the original. What there is no room for stays away: the copy is made already.
     */
    synchronized void copy(List<String> from, List<String> to, boolean deep) {
        boolean removed = byResource.keySet().removeIf(key -> RequestPath.startsWith(key, to));
        boolean copied = false;
        int weight = weight();
        for (var entry : List.copyOf(byResource.entrySet())) {
            boolean isCopied = entry.getKey().equals(from) || (deep && RequestPath.startsWith(entry.getKey(), from));
            if (!isCopied) continue;
            weight += weight(entry.getValue());
            if (weight > MOST_CHARACTERS) break;
            byResource.put(moved(entry.getKey(), from, to), entry.getValue());
            copied = true;
        }
        if (removed || copied) keep();
    }

    synchronized void move(List<String> from, List<String> to) {
        boolean changed = byResource.keySet().removeIf(key -> RequestPath.startsWith(key, to));
        for (var key : List.copyOf(byResource.keySet())) {
            if (!RequestPath.startsWith(key, from)) continue;
            var properties = byResource.remove(key);
            if (properties != null) byResource.put(moved(key, from, to), properties);
            changed = true;
        }
        if (changed) keep();
    }

    private static List<String> moved(List<String> names, List<String> from, List<String> to) {
        var moved = new ArrayList<>(to);
        moved.addAll(names.subList(from.size(), names.size()));
        return List.copyOf(moved);
    }

    /** After a change of files that stands, whatever becomes of their properties. */
    private void keep() {
        try {
            file.write(byResource);
        } catch (IOException e) {
            LOG.warn("WebDAV properties could not be kept: {}", e.getClass().getSimpleName());
        }
    }

    private void requireRoom() throws DavException {
        if (weight() > MOST_CHARACTERS) {
            throw new DavException(HttpStatus.INSUFFICIENT_STORAGE_507, "quota-not-exceeded");
        }
    }

    private int weight() {
        return byResource.values().stream().mapToInt(DeadProperties::weight).sum();
    }

    private static int weight(Map<QName, Xml.Element> properties) {
        return properties.values().stream().mapToInt(Xml.Element::weight).sum();
    }
}
