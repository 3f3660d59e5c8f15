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

    private static final int MOST_PROPERTIES = 100_000;

    /** By resource. Guarded by this. */
    private final Map<List<String>, Map<QName, Xml.Element>> byResource = new HashMap<>();

    /** Of all resources. Guarded by this. */
    private int count;

    synchronized Collection<Xml.Element> of(List<String> names) {
        return List.copyOf(byResource.getOrDefault(names, Map.of()).values());
    }

    /** @throws DavException 507, where there are too many */
    synchronized void set(List<String> names, Xml.Element property) throws DavException {
        if (count >= MOST_PROPERTIES) throw new DavException(HttpStatus.INSUFFICIENT_STORAGE_507, "quota-not-exceeded");
        var properties = byResource.computeIfAbsent(List.copyOf(names), _ -> new LinkedHashMap<>());
        if (properties.put(property.name(), property) == null) count++;
    }

    synchronized void remove(List<String> names, QName property) {
        var properties = byResource.get(names);
        if (properties == null || properties.remove(property) == null) return;
        count--;
        if (properties.isEmpty()) byResource.remove(names);
    }

    synchronized void removeWithin(List<String> names) {
        byResource.entrySet().removeIf(entry -> {
            boolean within = Resource.startsWith(entry.getKey(), names);
            if (within) count -= entry.getValue().size();
            return within;
        });
    }

    /** Gives the copy of a resource, or of a whole tree, the properties of the original. */
    synchronized void copy(List<String> from, List<String> to, boolean deep) {
        removeWithin(to);
        for (var entry : List.copyOf(byResource.entrySet())) {
            boolean copied = entry.getKey().equals(from) || (deep && Resource.startsWith(entry.getKey(), from));
            if (!copied) continue;
            var target = new ArrayList<>(to);
            target.addAll(entry.getKey().subList(from.size(), entry.getKey().size()));
            byResource.put(List.copyOf(target), new LinkedHashMap<>(entry.getValue()));
            count += entry.getValue().size();
        }
    }

    synchronized void move(List<String> from, List<String> to) {
        copy(from, to, true);
        removeWithin(from);
    }
}
