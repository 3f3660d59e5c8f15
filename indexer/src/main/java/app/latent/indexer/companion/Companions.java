package app.latent.indexer.companion;

import app.latent.indexer.media.MediaType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files of one folder say something of which photo. Names are compared without case, as cameras and Windows do.
 * Immutable.
 */
public final class Companions {
    private static final Set<String> EXTENSIONS = Set.of("xmp", "json");

    /** What a photo's metadata is merged with; {@code sidecar} is an XMP file, {@code takeout} Google's JSON. */
    public record Found(Optional<String> sidecar, Optional<String> takeout) {
        public List<String> names() {
            return Stream.concat(sidecar.stream(), takeout.stream()).toList();
        }
    }

    /** By name in lower case. */
    private final Map<String, String> companions = new HashMap<>();

    /** @param names all names of one folder */
    public Companions(Collection<String> names) {
        names.stream()
                .filter(Companions::isCompanion)
                .sorted(Comparator.reverseOrder())
                .forEach(n -> companions.put(lower(n), n));
    }

    /** Whether a file of this name may say something of a photo. */
    public static boolean isCompanion(String name) {
        return EXTENSIONS.contains(MediaType.extension(name));
    }

    /** @param photo a name in the same folder */
    public Found of(String photo) {
        if (companions.isEmpty()) {
            return new Found(Optional.empty(), Optional.empty());
        }
        return new Found(first(sidecars(lower(photo))), first(TakeoutNames.of(photo)));
    }

    /** {@code a.jpg.xmp} as digiKam and darktable name it, then {@code a.xmp} as Adobe does. */
    private static List<String> sidecars(String name) {
        int dot = name.lastIndexOf('.');
        return List.of(name + ".xmp", (dot < 0 ? name : name.substring(0, dot)) + ".xmp");
    }

    private Optional<String> first(List<String> names) {
        return names.stream()
                .flatMap(n -> Optional.ofNullable(companions.get(n)).stream())
                .findFirst();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
