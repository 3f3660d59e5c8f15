package app.latent.indexer.companion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which files of one folder say something of which photo. Names are compared without case, as cameras and Windows do.
 * Immutable.
 */
public final class Companions {
    /** What a photo's metadata is merged with; {@code sidecar} is an XMP file, {@code takeout} Google's JSON. */
    public record Found(Optional<String> sidecar, Optional<String> takeout) {}

    private final Map<String, String> sidecars = new TreeMap<>();
    private final List<String> jsons;

    /** @param names all names of one folder */
    public Companions(Collection<String> names) {
        for (String name : names.stream().sorted(Comparator.reverseOrder()).toList()) {
            if (lower(name).endsWith(".xmp")) {
                sidecars.put(lower(name), name);
            }
        }
        this.jsons =
                names.stream().filter(n -> lower(n).endsWith(".json")).sorted().toList();
    }

    /** @param photo a name in the same folder */
    public Found of(String photo) {
        return new Found(sidecar(photo), takeout(photo));
    }

    /** {@code a.jpg.xmp} as digiKam and darktable name it, then {@code a.xmp} as Adobe does. */
    private Optional<String> sidecar(String photo) {
        String name = lower(photo);
        int dot = name.lastIndexOf('.');
        return Stream.of(name + ".xmp", (dot < 0 ? name : name.substring(0, dot)) + ".xmp")
                .flatMap(n -> Optional.ofNullable(sidecars.get(n)).stream())
                .findFirst();
    }

    private Optional<String> takeout(String photo) {
        return TakeoutNames.of(photo).stream()
                .flatMap(rule -> jsons.stream().filter(rule))
                .findFirst();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
