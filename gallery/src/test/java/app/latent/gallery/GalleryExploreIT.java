package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Sights;
import app.latent.indexer.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, groups and days through the API, over a real index, for the owner and for somebody who sees one folder. */
class GalleryExploreIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] OWNER = {};
    private static final String[] GUEST = {"X-Who", "guest"};

    private static EditingGallery gallery;
    private static Client client;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        Path root = Files.createDirectory(folder.resolve("library"));
        Sights.write(root);
        gallery = new EditingGallery(
                root,
                request -> request.getHeaders().contains("X-Who")
                        ? new Scope.Part(Set.of("2024/Norway"), Set.of())
                        : Scope.whole());
        client = new Client(gallery.server().uri());
        client.signIn();
    }

    @AfterAll
    static void stop() throws Exception {
        if (gallery != null) {
            gallery.close();
        }
    }

    private static JsonNode ask(String path, String... who) throws Exception {
        HttpResponse<byte[]> response = client.get("/api/v1" + path, who);
        assertEquals(200, response.statusCode(), path);
        return JSON.readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> values(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(name).asText())
                .toList();
    }

    @Test
    void foldersHaveWhatIsInThemAndBelowThem() throws Exception {
        JsonNode top = ask("/folders", OWNER);
        assertEquals(13, top.get("photos").asInt());
        assertEquals(List.of("2023", "2024", "Family"), values(top.get("folders"), "path"));
        assertEquals(List.of("2", "8", "2"), values(top.get("folders"), "photos"));
        JsonNode norway = ask("/folders?path=" + encoded("2024/Norway"), OWNER);
        assertEquals("[\"2024\"]", norway.get("above").toString());
        assertEquals(List.of("2024/Norway/Bergen"), values(norway.get("folders"), "path"));
        JsonNode photos = ask("/folders/photos?order=name&path=" + encoded("2024/Norway"), OWNER);
        assertEquals(
                List.of("IMG_8.jpg", "IMG_9.jpg", "IMG_10.jpg", "IMG_11.jpg"), values(photos.get("photos"), "name"));
        assertEquals(
                7,
                ask("/photos?q=" + encoded("folder:2024/norway"), OWNER)
                        .get("total")
                        .asInt());
        assertEquals(404, client.get("/api/v1/folders?path=nowhere").statusCode());
    }

    @Test
    void groupsHaveTheirRoomAndACover() throws Exception {
        JsonNode all = ask("/groups?of=year,tag,person,type&limit=100", OWNER);
        assertEquals(List.of("2024", "2023", "2022"), values(all.at("/groups/year"), "value"));
        assertEquals(List.of("Grace Hopper", "Ada Lovelace"), values(all.at("/groups/person"), "value"));
        assertEquals("places", all.at("/groups/tag/0/value").asText());
        assertEquals(7, all.at("/groups/tag/0/photos").asInt());
        assertEquals(all.get("bytes").asLong(), all.at("/groups/type/0/bytes").asLong());
        String cover = all.at("/groups/person/1/cover").asText();
        assertEquals("birthday.jpg", ask("/photos/" + cover, OWNER).get("name").asText());
    }

    private static final String RENAME =
            "{\"photos\": [\"%s\"], \"change\": {\"tags\": {\"move\": {\"from\": \"%s\", \"to\": \"%s\"}}}}";

    private static int tagged(String tag) throws Exception {
        return ask("/photos?q=" + encoded("tag:/" + tag), OWNER).get("total").asInt();
    }

    @Test
    void aTagIsMovedBelowAnotherThatEndsWithItAndBack() throws Exception {
        String id = ask("/photos?q=tag:/work", OWNER).at("/photos/0/id").asText();
        assertEquals(
                200,
                client.post("/api/v1/edits", RENAME.formatted(id, "work", "daily/work"))
                        .statusCode());
        assertEquals(1, tagged("daily/work"));
        assertEquals(0, tagged("work"));
        assertEquals(
                409,
                client.post("/api/v1/edits", RENAME.formatted(id, "work", "x")).statusCode());
        assertEquals(
                200,
                client.post("/api/v1/edits", RENAME.formatted(id, "daily/work", "work"))
                        .statusCode());
        assertEquals(1, tagged("work"));
        assertEquals(0, tagged("daily"));
    }

    @Test
    void whoeverSeesOneFolderFindsNothingOfOthersAnywhere() throws Exception {
        String told = String.join(
                "\n",
                ask("/folders", GUEST).toString(),
                ask("/groups?limit=1000", GUEST).toString(),
                ask("/facets?limit=1000", GUEST).toString(),
                ask("/timeline/days", GUEST).toString(),
                ask("/completions?q=folder:&caret=7", GUEST).toString());
        for (String hidden : List.of(
                "Family",
                "Private",
                "2023",
                "Christmas",
                "secret",
                "garden",
                "Ada",
                "Iceland",
                "Berlin",
                "\"2024\",\"photos\":8")) {
            assertFalse(told.contains(hidden), hidden + " is told");
        }
        JsonNode top = ask("/folders", GUEST);
        assertEquals(7, top.get("photos").asInt());
        assertEquals(List.of("2024/Norway"), values(top.get("folders"), "path"));
        JsonNode bergen = ask("/folders?path=" + encoded("2024/Norway/Bergen"), GUEST);
        assertEquals("[\"2024/Norway\"]", bergen.get("above").toString());
        assertEquals(
                List.of("2024-06-02", "2024-05-15", "2024-05-14"),
                values(ask("/timeline/days", GUEST).get("days"), "day"));
        assertEquals(0, ask("/photos?q=folder:family", GUEST).get("total").asInt());
    }

    @Test
    void nobodyCanTellAFolderThatIsHiddenFromOneThatThereIsNot() throws Exception {
        for (String hidden : List.of("2024", "Family", "Family/Private", "2023/Christmas 2023")) {
            HttpResponse<byte[]> answer = client.get("/api/v1/folders?path=" + encoded(hidden), GUEST);
            assertEquals(404, answer.statusCode());
            assertArrayEquals(client.get("/api/v1/folders?path=nowhere", GUEST).body(), answer.body());
            assertEquals(
                    ask("/folders/photos?path=nowhere", GUEST), ask("/folders/photos?path=" + encoded(hidden), GUEST));
        }
    }
}
