package app.latent.gateway.dav;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.eclipse.jetty.http.HttpStatus;

/** The properties that clients set and the server only keeps (RFC 4918, 4.1): in memory, so that they end with the server. */
final class DeadProperties {

    private static final int MOST_CHARACTERS = 16 << 20;

    /** By resource. Guarded by this. */
    private final Map<List<String>, Map<QName, Xml.Element>> byResource = new HashMap<>();

    /** Of all properties. Guarded by this. */
    private int weight;

    synchronized Collection<Xml.Element> of(List<String> names) {
        return List.copyOf(byResource.getOrDefault(names, Map.of()).values());
    }

    /** @throws DavException 507, where all properties together would take too much memory */
    synchronized void set(List<String> names, Xml.Element property) throws DavException {
        requireRoomFor(property.weight());
        var properties = byResource.computeIfAbsent(List.copyOf(names), _ -> new LinkedHashMap<>());
        Xml.Element old = properties.put(property.name(), property);
        weight += property.weight() - (old == null ? 0 : old.weight());
    }

    synchronized void remove(List<String> names, QName property) {
        var properties = byResource.get(names);
        if (properties == null) return;
        Xml.Element old = properties.remove(property);
        if (old != null) weight -= old.weight();
        if (properties.isEmpty()) byResource.remove(names);
    }

    synchronized void removeWithin(List<String> names) {
        byResource.entrySet().removeIf(entry -> {
            boolean within = Resource.startsWith(entry.getKey(), names);
            if (within) weight -= weightOf(entry.getValue());
            return within;
        });
    }

    /**
     * Gives the copy of a resource, or of a whole tree, the properties of the original.
     *
     * @throws DavException 507, as for {@link #set}
     */
    synchronized void copy(List<String> from, List<String> to, boolean deep) throws DavException {
        removeWithin(to);
        for (var entry : List.copyOf(byResource.entrySet())) {
            boolean copied = entry.getKey().equals(from) || (deep && Resource.startsWith(entry.getKey(), from));
            if (!copied) continue;
            requireRoomFor(weightOf(entry.getValue()));
            byResource.put(moved(entry.getKey(), from, to), new LinkedHashMap<>(entry.getValue()));
            weight += weightOf(entry.getValue());
        }
    }

    synchronized void move(List<String> from, List<String> to) {
        removeWithin(to);
        for (var key : List.copyOf(byResource.keySet())) {
            if (!Resource.startsWith(key, from)) continue;
            var properties = byResource.remove(key);
            if (properties != null) byResource.put(moved(key, from, to), properties);
        }
    }

    private static List<String> moved(List<String> names, List<String> from, List<String> to) {
        var moved = new ArrayList<>(to);
        moved.addAll(names.subList(from.size(), names.size()));
        return List.copyOf(moved);
    }

    private void requireRoomFor(int more) throws DavException {
        if (weight + more > MOST_CHARACTERS) {
            throw new DavException(HttpStatus.INSUFFICIENT_STORAGE_507, "quota-not-exceeded");
        }
    }

    private static int weightOf(Map<QName, Xml.Element> properties) {
        return properties.values().stream().mapToInt(Xml.Element::weight).sum();
    }
}
