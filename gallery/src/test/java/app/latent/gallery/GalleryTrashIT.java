package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trash and the archive through the API, over a real index: who sees and may do what. */
class GalleryTrashIT extends LibraryCase {
    @Override
    Scope seenByOthers() {
        return new Scope.Part(Set.of("shared"), Set.of());
    }

    private JsonNode done(String path, String name, List<String> what, String... headers) throws Exception {
        return done(path, JSON.writeValueAsString(Map.of(name, what)), headers);
    }

    private JsonNode deleted(String... paths) throws Exception {
        return done("/trash", "photos", ids(paths));
    }

    private static String code(JsonNode answer) {
        return answer.at("/outcomes/0/error/code").asText();
    }

    @Test
    void whatIsDeletedIsInTheTrashAloneAtOnce() throws Exception {
        JsonNode answer = deleted("shared/a.jpg");
        assertTrue(answer.get("searchable").asBoolean());
        assertEquals(2, asked("/timeline").get("total").asInt());
        JsonNode entry = asked("/trash").at("/entries/0");
        assertEquals(answer.at("/outcomes/0/entry").asText(), entry.get("id").asText());
        assertEquals("shared", entry.get("folder").asText());
        assertEquals("owner", entry.get("by").asText());
        String photo = entry.at("/photos/0/id").asText();
        for (String below : List.of("", "/thumbnail", "/original", "/picture", "/stripped", "/gives-away")) {
            assertEquals(
                    200,
                    client.get("/api/v1/photos/" + photo + below + "?trash=1").statusCode(),
                    below);
            assertEquals(404, client.get("/api/v1/photos/" + photo + below).statusCode(), below);
        }
        JsonNode details = asked("/photos/" + photo + "?trash=1");
        assertEquals("a.jpg", details.get("path").asText());
        assertFalse(details.get("editable").asBoolean());
        String other = id("shared/b.jpg");
        assertEquals(404, client.get("/api/v1/photos/" + other + "?trash=1").statusCode());
        HttpResponse<byte[]> edit =
                client.post("/api/v1/edits", "{\"photos\":[\"" + photo + "\"],\"change\":{\"rating\":1}}");
        assertEquals(404, edit.statusCode(), "nothing is said of what is in the trash");
    }

    @Test
    void whatIsRestoredIsWhereItWas() throws Exception {
        String entry = deleted("shared/a.jpg").at("/outcomes/0/entry").asText();
        JsonNode answer = done("/trash/restoration", "entries", List.of(entry));
        assertTrue(answer.get("searchable").asBoolean());
        assertEquals(3, asked("/timeline").get("total").asInt());
        assertEquals(200, client.get("/api/v1/photos/" + id("shared/a.jpg")).statusCode());
        assertEquals(0, asked("/trash").get("total").asInt());
        assertEquals("not-found", code(done("/trash/restoration", "entries", List.of(entry))));
    }

    @Test
    void whoMayNotWriteThereNeitherDeletesNorSeesWhatWas() throws Exception {
        String shared = id("shared/b.jpg");
        String[] viewer = {"X-Who", "viewer"};
        assertEquals("forbidden", code(done("/trash", "photos", List.of(shared), viewer)));
        assertEquals("not-found", code(done("/trash", "photos", List.of(id("private/c.jpg")), viewer)));
        assertTrue(Files.exists(root.resolve("shared/b.jpg")));
        String entry = deleted("shared/a.jpg").at("/outcomes/0/entry").asText();
        String photo = asked("/trash").at("/entries/0/photos/0/id").asText();
        assertEquals(0, asked("/trash", viewer).get("total").asInt());
        assertEquals(
                404,
                client.get("/api/v1/photos/" + photo + "/thumbnail?trash=1", viewer)
                        .statusCode());
        for (String path : List.of("/trash/restoration", "/trash/removal")) {
            assertEquals("not-found", code(done(path, "entries", List.of(entry), viewer)), path);
        }
        client.post("/api/v1/trash/emptying", "{}", viewer);
        assertEquals(1, asked("/trash").get("total").asInt());
    }

    @Test
    void whatIsRemovedHasGoneAndEmptyingRemovesAll() throws Exception {
        String entry = deleted("shared/a.jpg").at("/outcomes/0/entry").asText();
        done("/trash/removal", "entries", List.of(entry));
        deleted("shared/b.jpg", "private/c.jpg");
        JsonNode page = asked("/trash?limit=1");
        assertEquals(2, page.get("total").asInt());
        JsonNode next = asked("/trash?limit=1&after=" + page.get("next").asText());
        assertEquals(1, next.get("entries").size());
        assertFalse(next.has("next"));
        assertEquals(200, client.post("/api/v1/trash/emptying", "{}").statusCode());
        assertEquals(0, asked("/trash").get("total").asInt());
        try (Stream<Path> left = Files.list(root.resolve(".latent/trash"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aPageGoesOnWhereTheLastOneEndedThoughThatHasGone() throws Exception {
        deleted("shared/a.jpg");
        deleted("shared/b.jpg");
        deleted("private/c.jpg");
        JsonNode page = asked("/trash?limit=2");
        String last = page.at("/entries/1/id").asText();
        done("/trash/removal", "entries", List.of(last));
        JsonNode rest =
                asked("/trash?limit=2&after=" + page.get("next").asText()).get("entries");
        assertEquals(1, rest.size());
        assertNotEquals(page.at("/entries/0/id"), rest.at("/0/id"));
    }

    @Test
    void oneThatFailsKeepsNoneOfTheOthersFromBeingRemoved() throws Exception {
        String bad = deleted("shared/a.jpg").at("/outcomes/0/entry").asText();
        String good = deleted("private/c.jpg").at("/outcomes/0/entry").asText();
        Path file = root.resolve(".latent/trash/" + bad + "/a.jpg");
        Files.delete(file);
        Files.createDirectories(file.resolve("not empty"));
        JsonNode answer = done("/trash/emptying", "{}");
        assertEquals(2, answer.get("outcomes").size());
        assertEquals(List.of("failed"), answer.get("outcomes").findValuesAsText("code"));
        assertFalse(Files.exists(root.resolve(".latent/trash/" + good)));
        assertEquals("failed", code(done("/trash/removal", "entries", List.of(bad))));
        assertEquals("not-found", code(done("/trash/restoration", "entries", List.of("\0"))));
    }

    @Test
    void whatIsArchivedLeavesTheTimelineAndNothingElse() throws Exception {
        String photo = id("shared/a.jpg");
        String change = "{\"photos\":[\"" + photo + "\"],\"change\":{\"archived\":%s}}";
        JsonNode answer = JSON.readTree(
                client.post("/api/v1/edits", change.formatted(true)).body());
        assertTrue(answer.at("/photos/0/photo/archived").asBoolean());
        assertEquals(2, asked("/timeline").get("total").asInt());
        assertEquals(2, asked("/photos").get("total").asInt());
        assertEquals(2, asked("/timeline/days").get("total").asInt());
        assertEquals(1, asked("/timeline?q=is:archived").get("total").asInt());
        assertEquals(3, asked("/photos?q=type:image").get("total").asInt());
        client.post("/api/v1/edits", change.formatted(false));
        assertEquals(3, asked("/timeline").get("total").asInt());
    }
}
