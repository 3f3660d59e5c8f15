package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Scope;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.pipeline.IndexConfig;
import app.latent.indexer.pipeline.PhotoIndex;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API answers somebody who may see a part of the library. */
class GalleryViewerIT {
    private static final String NO_ID = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final Instant DAY = Instant.parse("2024-05-17T12:00:00Z");
    private static final List<String> FAMILY = List.of("family/IMG_1.jpg", "family/Ärger/IMG_2.jpg");
    private static final List<String> OTHERS =
            List.of("family2/IMG_3.jpg", "Family/IMG_4.jpg", "private/norway/IMG_5.jpg", "private/IMG_6.jpg");
    private static final String SHARED = "private/norway/IMG_5.jpg";

    @TempDir
    static Path folder;

    private static PhotoIndex library;
    private static PhotoIndex family;
    private static TestServer server;
    private static TestServer familyServer;
    private static Client client;
    private static Client familyClient;
    private static Map<String, Scope> scopes = Map.of();

    @BeforeAll
    static void serve() throws Exception {
        Path root = made("library", FAMILY);
        made("library", OTHERS);
        // The same picture: one that is not seen must not be told to be like one that is, or a copy of it.
        Files.copy(root.resolve(FAMILY.getFirst()), root.resolve("private/copy.jpg"));
        String shared = album(root, "Shared");
        album(root, "Secret");
        scopes = Map.of(
                "family", new Scope.Part(Set.of("family"), Set.of()),
                "friend", new Scope.Part(Set.of(), Set.of(shared)),
                "owner", Scope.whole());
        library = index(root);
        family = index(made("family", FAMILY));
        server = new TestServer(NobodyEdits.routes(library::seenBy, GalleryViewerIT::scope, root, List.of()), 0);
        familyServer = new TestServer(
                NobodyEdits.routes(family::seenBy, _ -> Scope.whole(), folder.resolve("family"), List.of()), 0);
        client = signedIn(server);
        familyClient = signedIn(familyServer);
    }

    private static Scope scope(Request request) {
        return scopes.getOrDefault(
                Optional.ofNullable(request.getHeaders().get("X-Who")).orElse(""), Scope.nothing());
    }

    private static Path made(String name, List<String> photos) throws IOException {
        Path root = folder.resolve(name);
        for (String photo : photos) {
            Path file = root.resolve(photo);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, Pictures.jpeg(Pictures.draw(120, 80, photo.hashCode())));
            Files.setLastModifiedTime(file, FileTime.from(DAY));
        }
        return root;
    }

    private static String album(Path root, String name) throws Exception {
        String id = AlbumFolder.newId();
        AlbumFolder.albums(root).create(new Album(id, name, null, null, List.of(SHARED), null, AlbumOrder.ALBUM));
        return id;
    }

    private static PhotoIndex index(Path root) throws Exception {
        PhotoIndex index = PhotoIndex.open(new IndexConfig(
                root,
                root.resolveSibling(root.getFileName() + ".cache"),
                new IndexConfig.Keys(new byte[32], new byte[32]),
                new LocalAnalyzer(new ImageIoScaler()),
                1));
        assertTrue(index.awaitIdle(Duration.ofMinutes(2)));
        return index;
    }

    private static Client signedIn(TestServer server) throws Exception {
        Client client = new Client(server.uri());
        client.signIn();
        return client;
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        familyServer.close();
        library.close();
        family.close();
    }

    private static HttpResponse<byte[]> as(String who, String path) throws Exception {
        return client.get(path, "X-Who", who);
    }

    private static JsonNode json(String who, String path) throws Exception {
        HttpResponse<byte[]> response = as(who, path);
        assertEquals(200, response.statusCode());
        return new JsonMapper().readTree(response.body());
    }

    private static String id(String path) throws Exception {
        return library.photoAt(path).orElseThrow().id();
    }

    private static void assertSame(HttpResponse<byte[]> expected, HttpResponse<byte[]> response) {
        assertEquals(expected.statusCode(), response.statusCode());
        assertEquals(text(expected), text(response));
        assertEquals(expected.headers().map().keySet(), response.headers().map().keySet());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/photos",
                "/api/v1/photos?limit=1",
                "/api/v1/photos?q=img",
                "/api/v1/photos?q=norway",
                "/api/v1/photos?q=path:private",
                "/api/v1/photos?q=path:family",
                "/api/v1/photos?q=album:secret",
                "/api/v1/photos?q=album:shared",
                "/api/v1/photos?q=is:duplicate",
                "/api/v1/photos?q=-is:covered",
                "/api/v1/timeline",
                "/api/v1/timeline/days?month=2024-05",
                "/api/v1/on-this-day?day=2025-05-17",
                "/api/v1/facets",
                "/api/v1/map?zoom=3",
                "/api/v1/albums",
                "/api/v1/searches",
                "/api/v1/status",
                "/api/v1/query-help"
            })
    void whoeverSeesAFolderIsAnsweredAsIfThereWereNothingElse(String path) throws Exception {
        assertSame(familyClient.get(path), as("family", path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/thumbnail",
                "/thumbnail?size=screen",
                "/original",
                "/original?download=1",
                "/similar",
                "/picture",
                "/stripped",
                "/gives-away"
            })
    void aPhotoThatIsNotSeenIsLikeNone(String resource) throws Exception {
        for (String hidden : OTHERS) {
            assertSame(
                    as("owner", "/api/v1/photos/" + NO_ID + resource),
                    as("family", "/api/v1/photos/" + id(hidden) + resource));
        }
        for (String seen : FAMILY) {
            String path = "/api/v1/photos/" + id(seen) + resource;
            assertSame(familyClient.get(path), as("family", path));
            assertSame(as("owner", "/api/v1/photos/" + NO_ID + resource), as("friend", path));
        }
    }

    @Test
    void whoeverSeesAnAlbumAloneKnowsNoFolderOfIt() throws Exception {
        JsonNode photo = json("friend", "/api/v1/photos/" + id(SHARED));
        assertEquals("IMG_5.jpg", photo.get("path").asText());
        assertEquals("IMG_5.jpg", photo.get("name").asText());
        HttpResponse<byte[]> original = as("friend", "/api/v1/photos/" + id(SHARED) + "/original?download=1");
        assertArrayEquals(Files.readAllBytes(folder.resolve("library").resolve(SHARED)), original.body());
        assertFalse(original.headers().map().toString().contains("norway"));
        assertEquals(
                "[{\"value\":\"Shared\",\"photos\":1}]",
                json("friend", "/api/v1/facets?of=album").at("/facets/album").toString());
    }

    @ParameterizedTest
    @CsvSource({"norway, 0", "private, 0", "path:norway, 0", "path:img, 1", "img_5, 1", "name:img, 1", "album:shared, 1"
    })
    void whatIsSearchedForIsNeverFoundInAFolderThatIsNotKnown(String query, int photos) throws Exception {
        assertEquals(
                photos, json("friend", "/api/v1/photos?q=" + query).get("total").asInt());
    }

    @Test
    void anAlbumThatIsNotSeenIsLikeNone() throws Exception {
        String none = text(as("friend", "/api/v1/photos?q=album:nowhere"));
        assertTrue(none.contains("There is no album"), none);
        assertEquals(none.replace("nowhere", "secret"), text(as("friend", "/api/v1/photos?q=album:secret")));
    }

    @Test
    void whoeverSeesAnAlbumIsToldOfItsPhotosAndOfNoOtherAlbum() throws Exception {
        JsonNode albums = json("friend", "/api/v1/albums").get("albums");
        assertEquals("Shared", albums.at("/0/name").asText());
        assertEquals(1, albums.size());
        String path = "/api/v1/albums/" + albums.get(0).get("id").asText();
        assertEquals(1, json("friend", path + "/photos").get("total").asInt());
        assertSame(as("friend", "/api/v1/albums/" + NO_ID), as("family", path));
    }

    @Test
    void whoeverIsNotKnownSeesNothing() throws Exception {
        assertEquals(0, json("stranger", "/api/v1/photos").get("total").asInt());
        assertEquals(404, as("stranger", "/api/v1/photos/" + id(SHARED)).statusCode());
    }
}
