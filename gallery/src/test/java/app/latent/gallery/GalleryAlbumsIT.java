package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.indexer.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Albums and saved searches through the API, over a real index. */
class GalleryAlbumsIT extends LibraryCase {
    private static final List<String> NAMES = List.of("d.jpg", "a.jpg", "c.jpg", "b.jpg");

    private final Set<String> granted = ConcurrentHashMap.newKeySet();

    @Override
    Scope seenByOthers() {
        return new Scope.Part(Set.of(), Set.copyOf(granted));
    }

    /** They were taken in the order of {@link #NAMES}. */
    @Override
    void fill() throws IOException {
        for (String name : NAMES) {
            Instant taken = Instant.parse("2024-05-17T12:00:00Z").plusSeconds(NAMES.indexOf(name));
            Files.setLastModifiedTime(write(name), FileTime.from(taken));
        }
    }

    private String listed(String... paths) throws Exception {
        return JSON.writeValueAsString(ids(paths));
    }

    private HttpResponse<byte[]> post(String path, String body, String... headers) throws Exception {
        return client.post("/api/v1" + path, body, headers);
    }

    private String made(String body) throws Exception {
        return done("/albums", body).at("/album/id").asText();
    }

    private List<String> photos(String album) throws Exception {
        return names(client.json("/api/v1/albums/" + album + "/photos").get("photos"));
    }

    private static List<String> names(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.get("name").asText())
                .toList();
    }

    private long found(String query) throws Exception {
        return gallery.index().search(query, 10, null).total();
    }

    private void undo(JsonNode change) throws Exception {
        done("/albums/undo", "{\"undo\":" + change.get("undo") + "}");
    }

    @Test
    void anAlbumHasItsPhotosInItsOrderAndIsFoundAtOnce() throws Exception {
        String album = made("{\"name\":\"Norway\",\"add\":" + listed("b.jpg", "d.jpg", "c.jpg") + "}");
        assertEquals(3, found("album:norway"));
        assertEquals(List.of("b.jpg", "d.jpg", "c.jpg"), photos(album));
        JsonNode moved = done(
                "/albums/" + album,
                "{\"add\":" + listed("a.jpg", "b.jpg") + ",\"remove\":" + listed("d.jpg") + ",\"move\":{\"photos\":"
                        + listed("a.jpg") + ",\"before\":\"" + id("c.jpg") + "\"}}");
        assertEquals(List.of("b.jpg", "a.jpg", "c.jpg"), photos(album));
        assertEquals("b.jpg", moved.at("/album/cover/name").asText(), "the first is the cover");
        assertEquals(3, moved.at("/album/photos").asInt());
        assertEquals("2024-05-17T12:00:01", moved.at("/album/oldest").asText());
        assertEquals("2024-05-17T12:00:03", moved.at("/album/newest").asText());
        done("/albums/" + album, "{\"order\":\"taken\",\"cover\":\"" + id("c.jpg") + "\"}");
        assertEquals(List.of("a.jpg", "c.jpg", "b.jpg"), photos(album));
        done("/albums/" + album, "{\"order\":\"name\"}");
        assertEquals(List.of("a.jpg", "b.jpg", "c.jpg"), photos(album));
        JsonNode told = client.json("/api/v1/albums/" + album);
        assertEquals("c.jpg", told.at("/cover/name").asText());
        assertEquals("name", told.get("order").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"album", "taken", "name"})
    void pagesNeitherSkipNorRepeat(String order) throws Exception {
        String listed = made("{\"name\":\"x\",\"order\":\"" + order + "\",\"add\":"
                + listed("b.jpg", "d.jpg", "c.jpg", "a.jpg") + "}");
        String smart = made("{\"name\":\"y\",\"order\":\"" + order + "\",\"query\":\"type:image\"}");
        Files.delete(root.resolve("d.jpg"));
        gallery.index().deleted(root.resolve("d.jpg"));
        gallery.index().awaitIdle(java.time.Duration.ofMinutes(1));
        for (String album : List.of(listed, smart)) {
            List<String> all = new ArrayList<>();
            String path = "/api/v1/albums/" + album + "/photos?limit=1";
            JsonNode page = client.json(path);
            all.addAll(names(page.get("photos")));
            while (page.has("next")) {
                assertEquals(3, page.get("total").asInt());
                page = client.json(path + "&after=" + page.get("next").asText());
                all.addAll(names(page.get("photos")));
            }
            assertEquals(photos(album), all);
            assertEquals(Set.of("a.jpg", "b.jpg", "c.jpg"), new HashSet<>(all));
            assertEquals(3, all.size());
        }
        assertEquals(
                400, client.get("/api/v1/albums/" + listed + "/photos?after=x!").statusCode());
    }

    @Test
    void albumsNestToAnyDepthAndNoneIsBelowItself() throws Exception {
        String top = made("{\"name\":\"0\"}");
        String at = top;
        for (int i = 1; i < 40; i++) {
            at = made("{\"name\":\"" + i + "\",\"parent\":\"" + at + "\"}");
        }
        assertEquals(409, post("/albums/" + top, "{\"parent\":\"" + at + "\"}").statusCode());
        assertEquals(409, post("/albums/" + top, "{\"parent\":\"" + top + "\"}").statusCode());
        assertEquals(
                404,
                post("/albums/" + top, "{\"parent\":\"" + "0".repeat(32) + "\"}")
                        .statusCode());
        assertEquals(40, client.json("/api/v1/albums").get("albums").size());
        JsonNode moved = done("/albums/" + at, "{\"parent\":null}");
        assertTrue(moved.at("/album/parent").isMissingNode());
    }

    @Test
    void whatTwoMachinesPutBelowOneAnotherIsAtTheTopAndStays() throws Exception {
        String one = made("{\"name\":\"one\"}");
        String two = made("{\"name\":\"two\",\"parent\":\"" + one + "\"}");
        Path document = root.resolve(".latent/albums/" + one + ".json");
        Files.writeString(
                document,
                Files.readString(document).replace("\"order\"", "\"parent\" : \"" + two + "\",\n  \"order\""));
        gallery.index().changed(document);
        JsonNode albums = client.json("/api/v1/albums").get("albums");
        assertEquals(2, albums.size());
        albums.forEach(album -> assertFalse(album.has("parent")));
        done("/albums/" + one, "{\"name\":\"One\",\"parent\":null}");
        assertEquals(one, client.json("/api/v1/albums/" + two).get("parent").asText());
    }

    @Test
    void aSmartAlbumHasWhatItsQueryFindsAndListsNothing() throws Exception {
        String smart = made("{\"name\":\"All\",\"query\":\"type:image\"}");
        assertEquals(List.of("b.jpg", "c.jpg", "a.jpg", "d.jpg"), photos(smart), "the newest first");
        assertEquals(4, found("album:all"));
        HttpResponse<byte[]> adding = post("/albums/" + smart, "{\"add\":" + listed("a.jpg") + "}");
        assertEquals(409, adding.statusCode());
        HttpResponse<byte[]> wrong = post("/albums/" + smart, "{\"query\":\"camra:x\"}");
        assertEquals(400, wrong.statusCode());
        assertEquals("query", Client.error(wrong).get("code").asText());
        for (String blank : List.of("", " ")) {
            String change = "{\"name\":\"Blank\",\"query\":\"" + blank + "\"}";
            for (String at : List.of("/albums", "/albums/" + smart, "/searches")) {
                assertEquals(400, post(at, change).statusCode());
            }
        }
        done("/albums/" + smart, "{\"query\":\"name:a\"}");
        assertEquals(List.of("a.jpg"), photos(smart));
        done("/albums/" + smart, "{\"query\":null,\"add\":" + listed("c.jpg") + "}");
        assertEquals(List.of("c.jpg"), photos(smart));
    }

    @Test
    void eachChangeCanBeTakenBackAlsoThatAnAlbumWasDeleted() throws Exception {
        String trips = made("{\"name\":\"Trips\"}");
        JsonNode created = done(
                "/albums",
                "{\"name\":\"Norway\",\"parent\":\"" + trips + "\",\"add\":" + listed("a.jpg", "b.jpg") + "}");
        String album = created.at("/album/id").asText();
        Path document = root.resolve(".latent/albums/" + album + ".json");
        byte[] before = Files.readAllBytes(document);
        undo(done("/albums/" + album, "{\"remove\":" + listed("a.jpg") + "}"));
        assertEquals(List.of("a.jpg", "b.jpg"), photos(album));
        JsonNode removed = done("/albums/" + album + "/removal", "");
        assertTrue(Files.notExists(document));
        assertEquals(404, client.get("/api/v1/albums/" + album + "/photos").statusCode());
        assertTrue(Files.exists(root.resolve("a.jpg")), "its photos stay");
        undo(removed);
        assertArrayEquals(before, Files.readAllBytes(document));
        assertEquals(2, found("album:trips/norway"));
        undo(created);
        assertTrue(Files.notExists(document));
        assertEquals(
                404,
                post("/albums/undo", "{\"undo\":" + created.get("undo") + "}").statusCode());
    }

    @Test
    void aChangeIsNotTakenBackOnceAnotherMachineHasChangedTheAlbum() throws Exception {
        String album = made("{\"name\":\"Norway\",\"add\":" + listed("a.jpg") + "}");
        JsonNode mine = done("/albums/" + album, "{\"name\":\"Norge\"}");
        Path document = root.resolve(".latent/albums/" + album + ".json");
        Files.writeString(
                document.resolveSibling(album + " (conflict).json"),
                Files.readString(document).replace("\"a.jpg\"", "\"b.jpg\""));
        gallery.index().changed(document);
        assertEquals(List.of("a.jpg", "b.jpg"), photos(album), "the copies count together");
        assertEquals(
                409, post("/albums/undo", "{\"undo\":" + mine.get("undo") + "}").statusCode());
        done("/albums/" + album, "{\"add\":" + listed("c.jpg") + "}");
        assertEquals(List.of("a.jpg", "b.jpg", "c.jpg"), photos(album));
    }

    @Test
    void changesAtTheSameTimeAllCount() throws Exception {
        String album = made("{\"name\":\"Norway\"}");
        List<Integer> answers = NAMES.parallelStream()
                .map(name -> {
                    try {
                        return post("/albums/" + album, "{\"add\":" + listed(name) + "}")
                                .statusCode();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertEquals(List.of(200, 200, 200, 200), answers);
        assertEquals(Set.copyOf(NAMES), Set.copyOf(photos(album)));
    }

    @Test
    void whoSeesAnAlbumMayNotChangeItAndWhoDoesNotCannotTellThatItIsThere() throws Exception {
        String hidden = made("{\"name\":\"Hidden\",\"add\":" + listed("a.jpg") + "}");
        String shown = made("{\"name\":\"Shown\",\"parent\":\"" + hidden + "\",\"query\":\"name:b\"}");
        granted.add(shown);
        String[] viewer = {"X-Who", "viewer"};
        JsonNode albums = JSON.readTree(client.get("/api/v1/albums", viewer).body());
        assertEquals(List.of("Shown"), names(albums.get("albums")));
        assertFalse(albums.get("editable").asBoolean());
        JsonNode told = albums.at("/albums/0");
        assertTrue(told.get("smart").asBoolean());
        assertFalse(
                told.has("parent") || told.has("query") || told.get("editable").asBoolean(), told.toString());
        assertEquals(
                403, post("/albums/" + shown, "{\"name\":\"Mine\"}", viewer).statusCode());
        assertEquals(403, post("/albums/" + shown + "/removal", "", viewer).statusCode());
        assertEquals(403, post("/albums", "{\"name\":\"Mine\"}", viewer).statusCode());
        assertEquals(403, post("/albums/undo", "{\"undo\":\"x\"}", viewer).statusCode());
        for (String path : List.of("/albums/%s", "/albums/%s/photos")) {
            HttpResponse<byte[]> unseen = client.get("/api/v1" + path.formatted(hidden), viewer);
            HttpResponse<byte[]> missing = client.get("/api/v1" + path.formatted("0".repeat(32)), viewer);
            assertEquals(404, unseen.statusCode());
            assertArrayEquals(missing.body(), unseen.body());
        }
        for (String path : List.of("/albums/%s", "/albums/%s/removal")) {
            HttpResponse<byte[]> unseen = post(path.formatted(hidden), "{\"name\":\"x\"}", viewer);
            HttpResponse<byte[]> missing = post(path.formatted("0".repeat(32)), "{\"name\":\"x\"}", viewer);
            assertEquals(404, unseen.statusCode());
            assertArrayEquals(missing.body(), unseen.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{\"name\":\"\"}",
                "{\"name\":\"  \"}",
                "{\"name\":null}",
                "{\"name\":5}",
                "{\"order\":\"size\"}",
                "{\"order\":null}",
                "{\"add\":\"x\"}",
                "{\"add\":[1]}",
                "{\"move\":[]}",
                "{\"move\":{\"after\":\"x\"}}",
                "{\"cover\":[]}",
                "{\"parent\":1}",
                "{\"members\":[\"a.jpg\"]}"
            })
    void whatCannotBeUnderstoodIsRefusedWhole(String change) throws Exception {
        String album = made("{\"name\":\"Norway\",\"add\":" + listed("a.jpg") + "}");
        assertEquals(400, post("/albums/" + album, change).statusCode());
        assertEquals(List.of("a.jpg"), photos(album));
    }

    @Test
    void aRequestHasBounds() throws Exception {
        String album = made("{\"name\":\"Norway\"}");
        String many = JSON.writeValueAsString(
                IntStream.range(0, 1001).mapToObj(i -> "x" + i).toList());
        assertEquals(400, post("/albums/" + album, "{\"add\":" + many + "}").statusCode());
        assertEquals(404, post("/albums/" + album, "{\"add\":[\"x\"]}").statusCode());
        assertEquals(
                400,
                post("/albums/" + album, "{\"name\":\"" + "x".repeat(501) + "\"}")
                        .statusCode());
        assertEquals(
                400,
                post("/albums/" + album, "{\"query\":\"" + "x".repeat(1001) + "\"}")
                        .statusCode());
    }

    @Test
    void savedSearchesAreTheOwnersAlone() throws Exception {
        JsonNode best = done("/searches", "{\"name\":\"Best\",\"query\":\"rating:5\"}");
        String id = best.at("/search/id").asText();
        done("/searches/" + id, "{\"query\":\"rating:4\"}");
        JsonNode searches = client.json("/api/v1/searches").get("searches");
        assertEquals("rating:4", searches.get(0).get("query").asText());
        assertEquals("Best", searches.get(0).get("name").asText());
        assertEquals(400, post("/searches", "{\"name\":\"x\"}").statusCode());
        assertEquals(400, post("/searches/" + id, "{\"query\":null}").statusCode());
        assertEquals(400, post("/searches/" + id, "{\"query\":\"camra:x\"}").statusCode());

        JsonNode seen =
                JSON.readTree(client.get("/api/v1/searches", "X-Who", "viewer").body());
        assertEquals(0, seen.get("searches").size());
        HttpResponse<byte[]> hidden = post("/searches/" + id + "/removal", "", "X-Who", "viewer");
        HttpResponse<byte[]> missing = post("/searches/none/removal", "", "X-Who", "viewer");
        assertEquals(403, hidden.statusCode());
        assertArrayEquals(missing.body(), hidden.body());

        JsonNode removed = done("/searches/" + id + "/removal", "");
        assertEquals(0, client.json("/api/v1/searches").get("searches").size());
        done("/searches/undo", "{\"undo\":" + removed.get("undo") + "}");
        assertEquals(1, client.json("/api/v1/searches").get("searches").size());
        assertEquals(0, client.json("/api/v1/albums").get("albums").size(), "they are no albums");
    }
}
