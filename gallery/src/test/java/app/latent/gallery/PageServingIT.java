package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's files, asked for by someone who is not signed in. */
class PageServingIT {
    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void serve(@TempDir Path root) {
        server =
                new TestServer(NobodyEdits.routes(FixtureSearch.of(List.of()), _ -> Scope.whole(), root, List.of()), 0);
        client = new Client(server.uri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageIsPublicAndItsAssetsAreCachedForEver() throws Exception {
        HttpResponse<byte[]> page = client.get("/");
        assertEquals("text/html; charset=utf-8", Client.header(page, "Content-Type"));
        assertEquals("no-cache", Client.header(page, "Cache-Control"));
        String html = new String(page.body(), StandardCharsets.UTF_8);
        List<String> assets = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .filter(address -> !address.equals("/manifest.webmanifest"))
                .toList();
        assertEquals(5, assets.size());
        for (String asset : assets) {
            HttpResponse<byte[]> response = client.get(asset);
            assertEquals(200, response.statusCode(), asset);
            assertEquals("public, max-age=31536000, immutable", Client.header(response, "Cache-Control"));
            assertEquals(
                    304,
                    client.get(asset, "If-None-Match", Client.header(response, "ETag"))
                            .statusCode());
        }
        assertFalse(html.contains("style="), "the policy forbids styles in markup");
    }

    @ParameterizedTest
    @CsvSource({"/manifest.webmanifest, application/manifest+json", "/service-worker.js, text/javascript; charset=utf-8"
    })
    void whatBrowsersAskForByItsNameIsAskedForAnew(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = client.get(path);
        assertEquals(type, Client.header(answer, "Content-Type"));
        assertEquals("no-cache", Client.header(answer, "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favorites", "/favorites/x", "/favorites/%C3%BC%20x", "/folders", "/folders/a/b/c"})
    void thePlacesOfThePageAreThePage(String path) throws Exception {
        assertArrayEquals(client.get("/").body(), client.get(path).body());
    }

    @Test
    void assetsArePackedForThoseWhoAskForIt() throws Exception {
        HttpResponse<byte[]> packed = client.get("/", "Accept-Encoding", "br, gzip");
        assertEquals("gzip", Client.header(packed, "Content-Encoding"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertArrayEquals(client.get("/").body(), unpacked.readAllBytes());
        }
        assertTrue(client.get("/", "Accept-Encoding", "gzip;q=0")
                .headers()
                .firstValue("Content-Encoding")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "/files.txt",
                "/places.txt",
                "/favorites/x/y",
                "/nowhere",
                "/assets/",
                "/assets/none.js",
                "/favicon.ico",
                "/assets/%2e%2e/files.txt"
            })
    void nothingElseIsServed(String path) throws Exception {
        int status = client.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " answered " + status);
    }
}
