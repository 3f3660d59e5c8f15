package app.latent.gallery.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What others look at is told as it is described, to the owner; to others it is not there. */
class VisitsContractIT extends ContractCase {
    private static final String OFF = "{\"counting\": false}";

    @Test
    void eachAnswerIsAsDescribed() throws Exception {
        List<String> owner = with(signIn("owner"));
        String anna = signIn("anna");
        look(owner, anna);
        String[] reading = owner.toArray(String[]::new);
        JsonNode told = read(get(200, "/visits", reading));
        assertEquals(2, told.at("/views").asInt());
        assertEquals("photo1", told.at("/photos/0/photo/id").asText());
        assertEquals("Trip", told.at("/albums/0/album/name").asText());
        assertEquals("anna", told.at("/visitors/0/name").asText());
        assertEquals(1, told.at("/visitors").size());
        get(200, "/visits?period=year&limit=1", reading);
        get(400, "/visits?period=decade", reading);
        get(400, "/visits?limit=0", reading);
        change(owner);
        keepOthersOut(anna);
        requireAll("Visits");
    }

    /** What the owner opens is not counted, nor is what a page asks of its own accord, HEAD and what comes after the first page. */
    private void look(List<String> owner, String anna) throws Exception {
        String body = json(Map.of("name", "Trip", "add", List.of("photo1", "twin")));
        String album = read(post(200, "/albums", body, owner)).at("/album/id").asText();
        get(200, "/photos/photo1", owner.toArray(String[]::new));
        get(200, "/photos/photo1", "Cookie", anna);
        get(200, "/photos/photo1", "Cookie", anna);
        get(200, "/photos/twin", "Cookie", anna, "X-Latent-Untouched", "1");
        caller.send(question("HEAD", "/photos/other", "", List.of("Cookie", anna)));
        get(200, "/photos/photo1/thumbnail", "Cookie", anna);
        get(200, "/albums/" + album + "/photos", "Cookie", anna);
        get(200, "/albums/" + album + "/photos?after=1", "Cookie", anna);
    }

    private void change(List<String> owner) throws Exception {
        for (String path : List.of("/visits/counting", "/visits/removal")) {
            post(401, path, OFF, MEANT);
            post(403, path, OFF, without(owner, "X-Latent"));
        }
        post(400, "/visits/counting", "{}", owner);
        post(413, "/visits/counting", "x".repeat(100_000), owner);
        post(200, "/visits/counting", OFF, owner);
        post(200, "/visits/removal", "", owner);
        JsonNode told = read(get(200, "/visits", owner.toArray(String[]::new)));
        assertEquals(0, told.at("/views").asInt());
        assertEquals(false, told.at("/counting").asBoolean());
    }

    private void keepOthersOut(String anna) throws Exception {
        requireSession("/visits");
        get(404, "/visits", "Cookie", anna);
        post(404, "/visits/counting", OFF, with(anna));
        post(404, "/visits/removal", "", with(anna));
    }
}
