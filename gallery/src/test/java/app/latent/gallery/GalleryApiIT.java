package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.Entry;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.GalleryDemo;
import app.latent.gallery.fixture.Libraries;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.PhotoBuilder;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Apart;
import app.latent.indexer.Area;
import app.latent.indexer.Duplicates;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoOrder;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import app.latent.indexer.SeenAlbum;
import app.latent.indexer.SeenFolder;
import app.latent.indexer.Stack;
import app.latent.indexer.ThumbnailSize;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryApiIT {
    @TempDir
    static Path folder;

    private static Path root;
    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void serve() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        List<Entry> entries = new ArrayList<>(Libraries.small(root));
        entries.add(file("page", "evil.html", "text/html", "<script>alert(1)</script>"));
        entries.add(file("vector", "evil.svg", "image/svg+xml", "<svg onload='alert(1)'/>"));
        entries.add(file("odd", "Grüße \"%41\" 東京;.jpg", "image/jpeg", "not really a picture"));
        entries.add(new Entry(new PhotoBuilder("gone", "gone.jpg").build(), size -> Optional.empty()));
        entries.add(new Entry(new PhotoBuilder("outside", "../secret.txt").build(), size -> Optional.empty()));
        entries.add(new Entry(new PhotoBuilder("linked", "link.txt").build(), size -> Optional.empty()));
        for (String name : List.of("twin", "other twin")) {
            entries.add(new Entry(
                    new PhotoBuilder(name, name + ".jpg").title("Twins").build(), size -> Optional.empty()));
        }
        Stack stack = new Stack(Set.of(Stack.Kind.LIVE, Stack.Kind.BURST), List.of("stacked", "video"));
        entries.add(new Entry(
                new PhotoBuilder("stacked", "stacked.jpg").stack(stack).build(), size -> Optional.empty()));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
        server = new TestServer(
                NobodyEdits.routes(FixtureSearch.of(entries), _ -> Scope.whole(), root, GalleryDemo.FILTERS), 0);
        client = new Client(server.uri());
        client.signIn();
    }

    private static Entry file(String id, String name, String type, String content) throws IOException {
        Files.writeString(root.resolve(name), content);
        return new Entry(new PhotoBuilder(id, name).type(type).build(), size -> Optional.empty());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void photosComeNewestFirstAndPageByPage() throws Exception {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = client.json("/api/v1/photos?q=img_&limit=5" + after);
            assertEquals(12, page.get("total").asInt());
            page.get("photos").forEach(photo -> ids.add(photo.get("id").asText()));
            after = page.has("next") ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
        assertEquals(12, ids.stream().distinct().count());
        assertEquals("photo0", ids.getFirst());
        assertEquals("photo11", ids.getLast());
    }

    @Test
    void aSummaryHoldsWhatAGridNeedsAndNoMore() throws Exception {
        JsonNode photo = client.json("/api/v1/photos?q=img_0001").get("photos").get(0);
        assertEquals(
                "{\"id\":\"photo1\",\"name\":\"IMG_0001.JPG\",\"type\":\"image/jpeg\",\"width\":1200,\"height\":1800,"
                        + "\"taken\":\"2024-06-19T12:01:00\",\"favorite\":false,\"archived\":false,\"failed\":false,\"turned\":false,\"live\":false}",
                photo.toString());
    }

    @Test
    void theTimelineCountsByMonth() throws Exception {
        assertEquals(
                "{\"total\":12,\"months\":[{\"year\":2024,\"month\":6,\"photos\":4},{\"year\":2024,\"month\":5,\"photos\":4},"
                        + "{\"year\":2024,\"month\":4,\"photos\":4}]}",
                client.json("/api/v1/timeline?q=img_").toString());
    }

    @Test
    void theTimelineCountsByDay() throws Exception {
        JsonNode days = client.json("/api/v1/timeline/days?q=img_&month=2024-05");
        assertEquals(4, days.get("total").asInt());
        assertTrue(days.get("days").get(0).get("day").asText().startsWith("2024-05-"), days.toString());
    }

    @Test
    void aStackIsToldWithAllItsPhotos() throws Exception {
        JsonNode photo = client.json("/api/v1/photos/stacked");
        assertEquals(2, photo.get("stacked").asInt());
        assertEquals(
                "{\"kinds\":[\"burst\",\"live\"],\"photos\":[\"stacked\",\"video\"]}",
                photo.get("stack").toString());
    }

    @Test
    void photosThatLookLikeOneOfThemAreToldWithoutItself() throws Exception {
        JsonNode photos = client.json("/api/v1/photos/twin/similar").get("photos");
        assertEquals(1, photos.size());
        assertEquals("other twin", photos.get(0).get("id").asText());
        assertEquals(0, client.json("/api/v1/photos/gone/similar").get("photos").size());
        assertEquals(404, client.get("/api/v1/photos/nobody/similar").statusCode());
        assertEquals(400, client.get("/api/v1/photos/twin/similar?limit=0").statusCode());
    }

    @Test
    void facetsAreCountedByTheirNames() throws Exception {
        JsonNode answer = client.json("/api/v1/facets?q=img_&of=year,camera&limit=1");
        assertEquals(
                "[{\"value\":\"2024\",\"photos\":12}]",
                answer.get("facets").get("year").toString());
        assertEquals(1, answer.get("facets").get("camera").size());
        assertFalse(answer.get("facets").has("lens"));
        assertTrue(client.json("/api/v1/facets").get("facets").has("lens"));
    }

    @Test
    void theMapIsGatheredIntoClusters() throws Exception {
        JsonNode cluster = client.json("/api/v1/map?area=-90,-180,90,180&zoom=0")
                .get("clusters")
                .get(0);
        assertTrue(cluster.get("photos").asLong() > 0);
        assertTrue(
                client.json("/api/v1/photos/" + cluster.get("newest").asText()).has("latitude"));
        assertTrue(cluster.get("extent").has("south"));
    }

    @Test
    void earlierYearsOfADayAreShown() throws Exception {
        JsonNode years = client.json("/api/v1/on-this-day?day=2025-06-19").get("years");
        assertEquals(2024, years.get(0).get("year").asInt());
        assertTrue(years.get(0).get("photos").get(0).get("taken").asText().startsWith("2024-06-19"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/map?area=1,2,3",
                "/api/v1/map?area=2,0,1,0",
                "/api/v1/map?area=a,b,c,d",
                "/api/v1/map?zoom=23",
                "/api/v1/facets?of=colour",
                "/api/v1/on-this-day",
                "/api/v1/on-this-day?day=2025-02-30"
            })
    void parametersThatAreNoneAreRefused(String path) throws Exception {
        HttpResponse<byte[]> response = client.get(path);
        assertEquals(400, response.statusCode());
        assertTrue(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8).contains("\"parameter\""));
    }

    @Test
    void aMonthNarrowsAnyQuery() throws Exception {
        JsonNode page = client.json("/api/v1/photos?q=camera:nikon&month=2024-05");
        List<String> ids = StreamSupport.stream(page.get("photos").spliterator(), false)
                .map(photo -> photo.get("id").asText())
                .toList();
        assertEquals(List.of("photo6"), ids);
    }

    @Test
    void detailsTellAllThatIsKnown() throws Exception {
        JsonNode photo = client.json("/api/v1/photos/photo1");
        assertEquals("Trip/IMG_0001.JPG", photo.get("path").asText());
        assertEquals("IMG_0001.JPG", photo.get("name").asText());
        assertEquals("+02:00", photo.get("takenOffset").asText());
        assertEquals(4.0, photo.get("fNumber").asDouble());
        assertEquals(-33.92, photo.get("latitude").asDouble());
        assertEquals("forest", photo.get("keywords").get(0).asText());
        assertFalse(photo.has("title"), "what is unknown is left out");
    }

    @ParameterizedTest
    @CsvSource({"grid, 256", "screen, 1440"})
    void thumbnailsAreJpegsOfTheSizeAskedFor(String size, int pixels) throws Exception {
        HttpResponse<byte[]> response = client.get("/api/v1/photos/photo1/thumbnail?size=" + size);
        assertEquals("image/jpeg", Client.header(response, "Content-Type"));
        assertEquals(
                pixels, ImageIO.read(new ByteArrayInputStream(response.body())).getHeight());
    }

    @Test
    void theOriginalIsTheFileItself() throws Exception {
        HttpResponse<byte[]> response = client.get("/api/v1/photos/photo3/original");
        assertEquals(200, response.statusCode());
        assertArrayEquals(Files.readAllBytes(root.resolve("Trip/IMG_0003.JPG")), response.body());
        assertEquals("image/jpeg", Client.header(response, "Content-Type"));
        assertTrue(Client.header(response, "Content-Disposition").startsWith("inline;"));
        assertTrue(Client.header(client.get("/api/v1/photos/photo3/original?download=1"), "Content-Disposition")
                .startsWith("attachment;"));
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 10", "bytes=100-, 100, -1", "bytes=-7, -7, 7"})
    void aRangeOfTheOriginalIsSentAlone(String range, int first, int length) throws Exception {
        byte[] whole = Files.readAllBytes(root.resolve("Trip/IMG_0003.JPG"));
        int start = first < 0 ? whole.length + first : first;
        int end = length < 0 ? whole.length : start + length;
        HttpResponse<byte[]> response = client.get("/api/v1/photos/photo3/original", "Range", range);
        assertEquals(206, response.statusCode());
        assertArrayEquals(java.util.Arrays.copyOfRange(whole, start, end), response.body());
        assertEquals(
                "bytes %d-%d/%d".formatted(start, end - 1, whole.length), Client.header(response, "Content-Range"));
    }

    @Test
    void aRangeBeyondTheFileIsRefused() throws Exception {
        HttpResponse<byte[]> response = client.get("/api/v1/photos/photo3/original", "Range", "bytes=99999999-");
        assertEquals(416, response.statusCode());
        assertTrue(Client.header(response, "Content-Range").startsWith("bytes */"));
    }

    @Test
    void aRangeOfAFileThatHasChangedIsSentWhole() throws Exception {
        HttpResponse<byte[]> response =
                client.get("/api/v1/photos/photo3/original", "Range", "bytes=0-9", "If-Range", "\"another\"");
        assertEquals(200, response.statusCode());
        String tag = Client.header(response, "ETag");
        assertEquals(
                206,
                client.get("/api/v1/photos/photo3/original", "Range", "bytes=0-9", "If-Range", tag)
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "vector"})
    void filesThatCouldRunAreOnlyDownloaded(String id) throws Exception {
        HttpResponse<byte[]> response = client.get("/api/v1/photos/" + id + "/original");
        assertEquals("application/octet-stream", Client.header(response, "Content-Type"));
        assertTrue(Client.header(response, "Content-Disposition").startsWith("attachment;"));
        assertTrue(Client.header(response, "Content-Security-Policy").contains("sandbox"));
    }

    @Test
    void anyNameSurvivesTheDownloadAndNoneBreaksTheHeader() throws Exception {
        String disposition = Client.header(client.get("/api/v1/photos/odd/original"), "Content-Disposition");
        assertEquals("inline; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%22%2541%22%20%E6%9D%B1%E4%BA%AC%3B.jpg", disposition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/photos/none",
                "/api/v1/photos/none/original",
                "/api/v1/photos/none/thumbnail",
                "/api/v1/photos/gone/original",
                "/api/v1/photos/gone/thumbnail",
                "/api/v1/photos/outside/original",
                "/api/v1/photos/linked/original",
                "/api/v1/photos/photo1/",
                "/api/v1/photos/photo1/other",
                "/api/v1/nothing",
                "/api/v1/"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        HttpResponse<byte[]> response = client.get(path);
        assertEquals(404, response.statusCode());
        assertEquals("not-found", Client.error(response).get("code").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/photos?q=colour:red, query",
        "/api/v1/timeline?q=colour:red, query",
        "/api/v1/photos?limit=0, parameter",
        "/api/v1/photos?limit=1001, parameter",
        "/api/v1/photos?limit=many, parameter",
        "/api/v1/photos?month=2024-13, parameter",
        "/api/v1/photos?month=-999999999-01, parameter",
        "/api/v1/photos?q=%FF, parameter",
        "/api/v1/photos?q=a&after=%C3%28, parameter",
        "/api/v1/photos/photo1/thumbnail?size=huge, parameter"
    })
    void aCallThatMakesNoSenseIsExplained(String path, String code) throws Exception {
        HttpResponse<byte[]> response = client.get(path);
        assertEquals(400, response.statusCode());
        assertEquals(code, Client.error(response).get("code").asText());
    }

    @Test
    void theQueryLanguageExplainsItself() throws Exception {
        assertEquals(
                "There is no filter “colour”.",
                Client.error(client.get("/api/v1/photos?q=colour:red"))
                        .get("message")
                        .asText());
        JsonNode filters = client.json("/api/v1/query-help").get("filters");
        assertEquals("camera", filters.get(0).get("key").asText());
        assertEquals("camera:canon", filters.get(0).get("examples").get(0).asText());
    }

    @Test
    void theStatusOfTheIndexIsTold() throws Exception {
        assertEquals(
                "{\"photos\":21,\"pending\":0,\"failed\":0,\"state\":\"ready\",\"done\":0}",
                client.json("/api/v1/status").toString());
    }

    @Test
    void nothingOfTheVaultMayBeCached() throws Exception {
        for (String path : List.of(
                "/api/v1/photos",
                "/api/v1/photos/photo1/thumbnail",
                "/api/v1/photos/photo1/original",
                "/api/v1/photos/none")) {
            assertEquals("private, no-store", Client.header(client.get(path), "Cache-Control"), path);
        }
    }

    @Test
    void headAnswersAsGetWithoutABody() throws Exception {
        for (String path :
                List.of("/api/v1/photos", "/api/v1/photos/photo1/thumbnail", "/api/v1/photos/photo1/original", "/")) {
            HttpResponse<byte[]> head = client.send("HEAD", path);
            assertEquals(200, head.statusCode(), path);
            assertEquals(0, head.body().length, path);
            assertEquals(
                    Client.header(client.get(path), "Content-Length"), Client.header(head, "Content-Length"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void whatIsThereToBeReadCannotBeWritten(String method) throws Exception {
        HttpResponse<byte[]> response = client.send(method, "/api/v1/photos/photo1");
        assertEquals(405, response.statusCode());
        assertEquals("GET, HEAD", Client.header(response, "Allow"));
        assertEquals(405, client.send(method, "/").statusCode());
    }

    @Test
    void aFailureSaysNothingOfItsCause() throws Exception {
        try (var failing =
                new TestServer(NobodyEdits.routes(_ -> new FailingSearch(), _ -> Scope.whole(), root, List.of()), 0)) {
            var failed = new Client(failing.uri());
            failed.signIn();
            for (String path :
                    List.of("/api/v1/photos", "/api/v1/photos/x", "/api/v1/photos/x/thumbnail", "/api/v1/status")) {
                HttpResponse<byte[]> response = failed.get(path);
                assertEquals(500, response.statusCode(), path);
                assertEquals(
                        "{\"error\":{\"code\":\"failed\",\"message\":\"The server could not do this. Its log says why.\"}}",
                        new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    /** An index that cannot be read, and whose exceptions name what must not be told. */
    private static final class FailingSearch implements PhotoSearch {
        @Override
        public Page search(String query, int limit, @Nullable String after) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public List<MonthCount> months(String query) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Map<LocalDate, List<String>> places(String query, int most) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public List<DayCount> days(String query) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Map<Facet, List<FacetCount>> facets(String query, Set<Facet> facets, int most) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Map<Facet, List<Group>> groups(String query, Set<Facet> facets, int most) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Group whole(String query) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<SeenFolder> folder(String path) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Page photosIn(String path, PhotoOrder order, int limit, @Nullable String after) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public List<Cluster> clusters(String query, Area area, int zoom) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public List<Anniversary> onThisDay(LocalDate today, int most) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Copies copies(byte[] sha256, long bytes) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<Photo> photo(String id) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<Photo> photoAt(String path) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<String> file(String id) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<byte[]> thumbnail(String id, ThumbnailSize size) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public List<SeenAlbum> albums() throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<SeenAlbum> album(String id) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<Page> photosOf(String album, int limit, @Nullable String after) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Duplicates duplicates(Likeness likeness, Apart apart, int most) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public Optional<Mark> mark(Likeness likeness, String id) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public List<String> marked(Mark mark) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public List<Photo> similar(String id, int limit) throws IOException {
            throw new IOException("/vault/Holiday/secret.jpg is damaged");
        }

        @Override
        public IndexStatus status() {
            throw new IllegalStateException("/vault/Holiday/secret.jpg is damaged");
        }
    }
}
