package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Pictures;
import app.latent.indexer.Photo;
import app.latent.indexer.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The API over a real index of a few small photos, for the owner and for whoever the header {@code X-Who} names. */
abstract class LibraryCase {
    static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    Path root = Path.of("");
    EditingGallery gallery;
    Client client;
    private Map<String, String> ids = Map.of();

    /** What whoever is named may see. */
    abstract Scope seenByOthers();

    /** Puts the photos below the root: by default two that are shared, and a private one. */
    void fill() throws IOException {
        for (String name : List.of("shared/a.jpg", "shared/b.jpg", "private/c.jpg")) {
            write(name);
        }
    }

    /** A picture of its own for each name. */
    final Path write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, Pictures.jpeg(Pictures.draw(120, 80, name.hashCode())));
    }

    @BeforeEach
    final void serve() throws Exception {
        root = Files.createDirectories(folder.resolve("library"));
        fill();
        gallery = new EditingGallery(
                root, request -> request.getHeaders().contains("X-Who") ? seenByOthers() : Scope.whole());
        ids = gallery.index().search("", 10, null).photos().stream().collect(Collectors.toMap(Photo::path, Photo::id));
        client = new Client(gallery.server().uri());
        client.signIn();
    }

    @AfterEach
    final void stop() throws IOException {
        if (gallery != null) {
            gallery.close();
        }
    }

    final String id(String path) {
        return Objects.requireNonNull(ids.get(path));
    }

    final List<String> ids(String... paths) {
        return Stream.of(paths).map(this::id).toList();
    }

    /** @param headers names and values in turn */
    final JsonNode asked(String path, String... headers) throws Exception {
        return read(client.get("/api/v1" + path, headers));
    }

    /** @param headers names and values in turn */
    final JsonNode done(String path, String body, String... headers) throws Exception {
        return read(client.post("/api/v1" + path, body, headers));
    }

    private static JsonNode read(HttpResponse<byte[]> response) throws IOException {
        assertEquals(200, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        return JSON.readTree(response.body());
    }
}
