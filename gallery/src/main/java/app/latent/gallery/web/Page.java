package app.latent.gallery.web;

import app.latent.gateway.http.ApiPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * The files of the built page and of the documentation of the API: fixed, looked up by their whole path, so that no path can lead elsewhere, and kept in
 * memory once they were asked for. The map's shapes are megabytes that many never ask for.
 */
public final class Page {
    /** Where the documentation of the API is. */
    public static final String DOCUMENTATION = "/api/docs";

    /** Where the description of the API is: beside what it describes. */
    public static final String DESCRIPTION = ApiPath.PREFIX + "openapi.json";

    /** The empty name before the first slash, the place, and one thing in it. */
    private static final int DEEPEST_PLACE = 3;

    /** Behind the name of a place in which things are within one another. */
    private static final String DEEP = "/";

    private static final String FOLDER = "dist/";

    /** The names of these files change with their contents. */
    private static final String CHANGING = "assets/";

    /** All other files have their own paths. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("index.html", "/", "docs.html", DOCUMENTATION, "openapi.json", DESCRIPTION);

    /** By their paths. */
    private final Map<String, String> files;

    private final Set<String> places;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    private Page(Map<String, String> files, Set<String> places) {
        this.files = Map.copyOf(files);
        this.places = Set.copyOf(places);
    }

    /** Reads what the build has listed. */
    public static Page load() {
        Map<String, String> files = new HashMap<>();
        for (String file : lines("files.txt")) {
            files.put(ELSEWHERE.getOrDefault(file, "/" + file), file);
        }
        return new Page(files, Set.copyOf(lines("places.txt")));
    }

    private static List<String> lines(String file) {
        return new String(read(file), StandardCharsets.UTF_8).lines().toList();
    }

    /** @param path of a request, {@code /} for the page itself; so is one of its places, and what is in a place */
    Optional<Asset> asset(String path) {
        return Optional.ofNullable(files.get(isPlace(path) ? "/" : path))
                .map(file -> assets.computeIfAbsent(file, f -> asset(f, f.startsWith(CHANGING))));
    }

    private boolean isPlace(String path) {
        List<String> names = List.of(path.split("/", -1));
        return names.size() > 1
                && (places.contains(names.get(1) + DEEP)
                        || (names.size() <= DEEPEST_PLACE && places.contains(names.get(1))));
    }

    private static Asset asset(String file, boolean immutable) {
        byte[] bytes = read(file);
        return new Asset(typeOf(file), immutable, bytes, gzip(bytes));
    }

    private static byte[] read(String file) {
        try (InputStream stream = Page.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The page is not complete: " + file + " is missing.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String typeOf(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "webmanifest" -> "application/manifest+json";
            default -> throw new IllegalStateException("No media type is known for " + file + ".");
        };
    }
}
