package app.latent.gallery.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of photos is told as it is described, to those who see them, once the owner allows it. */
class CommentsContractIT extends ContractCase {
    private static final String HERE = "/photos/photo1/comments";
    private static final String LIKE = "{\"like\": true}";
    private static final String NO_LIKE = "{\"like\": false}";

    private static String said(String text) throws Exception {
        return json(Map.of("text", text));
    }

    private static String comment(String id) throws Exception {
        return json(Map.of("comment", id));
    }

    @Test
    void eachAnswerIsAsDescribed() throws Exception {
        List<String> owner = with(signIn("owner"));
        List<String> anna = with(signIn("anna"));
        List<String> walter = with(signIn("walter"));
        refuseBefore(anna);
        allow(owner, anna);
        String id = talk(anna, walter);
        post(403, HERE + "/removal", comment(id), walter);
        newest(owner, anna);
        mistake(anna);
        removeAll(owner, anna, id);
        fill(walter);
        hurry(anna);
        requireAll("Comments");
    }

    private void refuseBefore(List<String> anna) throws Exception {
        JsonNode told = read(get(200, HERE, anna.toArray(String[]::new)));
        assertFalse(told.at("/allowed").asBoolean());
        post(403, HERE, said("Too soon"), anna);
        post(403, "/photos/photo1/like", LIKE, anna);
        post(403, HERE + "/removal", comment("0"), anna);
    }

    private void allow(List<String> owner, List<String> anna) throws Exception {
        String settings = "/comments/settings";
        post(401, settings, "{\"allowed\": true}", MEANT);
        post(403, settings, "{\"allowed\": true}", without(owner, "X-Latent"));
        post(404, settings, "{\"allowed\": true}", anna);
        post(400, settings, "{\"allowed\": 1}", owner);
        post(413, settings, "x".repeat(100_000), owner);
        post(200, settings, "{\"allowed\": true}", owner);
    }

    /** @return the id of anna's comment */
    private String talk(List<String> anna, List<String> walter) throws Exception {
        post(200, HERE, said("  What a <b>light</b> "), anna);
        post(200, "/photos/photo1/like", LIKE, anna);
        post(200, "/photos/photo1/like", LIKE, anna);
        post(200, "/photos/photo1/like", LIKE, walter);
        post(200, "/photos/photo1/like", NO_LIKE, walter);
        JsonNode told = read(get(200, HERE, walter.toArray(String[]::new)));
        assertEquals("What a <b>light</b>", told.at("/comments/0/text").asText());
        assertEquals("anna", told.at("/comments/0/author").asText());
        assertFalse(told.at("/comments/0/removable").asBoolean());
        assertFalse(told.at("/liked").asBoolean());
        assertEquals("[\"anna\"]", told.at("/likes").toString());
        return told.at("/comments/0/id").asText();
    }

    private void newest(List<String> owner, List<String> anna) throws Exception {
        JsonNode told = read(get(200, "/comments?limit=1", owner.toArray(String[]::new)));
        assertEquals("photo1", told.at("/comments/0/photo/id").asText());
        assertTrue(told.at("/comments/0/comment/removable").asBoolean());
        get(400, "/comments?limit=0", owner.toArray(String[]::new));
        get(404, "/comments", anna.toArray(String[]::new));
        requireSession("/comments", HERE);
    }

    private void mistake(List<String> anna) throws Exception {
        get(404, "/photos/none/comments", anna.toArray(String[]::new));
        for (String path : List.of("", "/removal")) {
            post(401, HERE + path, said("x"), MEANT);
            post(400, HERE + path, "{}", anna);
            post(413, HERE + path, "x".repeat(100_000), anna);
            post(404, "/photos/none/comments" + path, said("x"), anna);
            post(403, HERE + path, said("x"), without(anna, "X-Latent"));
        }
        post(400, HERE, said("\u0007"), anna);
        post(404, HERE + "/removal", comment("0"), anna);
        post(401, "/photos/photo1/like", LIKE, MEANT);
        post(400, "/photos/photo1/like", "{}", anna);
        post(404, "/photos/none/like", LIKE, anna);
        post(413, "/photos/photo1/like", "x".repeat(100_000), anna);
    }

    private void removeAll(List<String> owner, List<String> anna, String id) throws Exception {
        String path = "/comments/removal";
        JsonNode told = read(post(200, HERE + "/removal", comment(id), anna));
        assertEquals(0, told.at("/comments").size());
        told = read(post(200, HERE, said("Another"), anna));
        String another = comment(told.at("/comments/0/id").asText());
        post(401, path, another, MEANT);
        post(403, path, another, without(owner, "X-Latent"));
        post(404, path, another, anna);
        post(400, path, "{}", owner);
        post(413, path, "x".repeat(100_000), owner);
        post(200, path, another, owner);
        post(404, path, another, owner);
    }

    /** By as many documents as the vault takes. */
    private void fill(List<String> walter) throws Exception {
        Path documents = folder.resolve("vault/.latent/comments");
        String like;
        try (var files = Files.list(documents)) {
            like = Files.readString(files.filter(file -> !file.endsWith("settings.json"))
                    .findFirst()
                    .orElseThrow());
        }
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(documents.resolve("%032x.json".formatted(i)), like);
        }
        server.goOn(Duration.ofMinutes(1));
        post(409, "/photos/twin/like", LIKE, walter);
        post(409, HERE, said("No room"), walter);
    }

    private void hurry(List<String> anna) throws Exception {
        for (int i = 0; i < 40; i++) {
            var response = caller.send(question("POST", HERE, said("Quick"), anna));
            if (response.statusCode() == 429) break;
        }
        post(429, HERE, said("Quick"), anna);
        post(429, "/photos/photo1/like", LIKE, anna);
    }
}
