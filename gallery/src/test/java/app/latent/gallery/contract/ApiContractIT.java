package app.latent.gallery.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.theme.ThemeJson;
import app.latent.gallery.theme.Themes;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** For each tag of the description, its answers are all provoked here or in a class of its own beside this one, and are as they are described. */
class ApiContractIT extends ContractCase {
    @Test
    void theTimelineIsAsDescribed() throws Exception {
        String cookie = signIn("anna");
        get(200, "/photos?q=img_&month=2024-05&limit=2", "Cookie", cookie);
        get(200, "/photos?limit=1000", "Cookie", cookie);
        get(200, "/photos?limit=2&after=2", "Cookie", cookie);
        get(400, "/photos?month=May", "Cookie", cookie);
        get(200, "/timeline?q=img_", "Cookie", cookie);
        get(400, "/timeline?q=nothing:x", "Cookie", cookie);
        get(200, "/timeline/days?q=img_&month=2024-05", "Cookie", cookie);
        get(400, "/timeline/days?month=May", "Cookie", cookie);
        get(200, "/timeline/days?places=3", "Cookie", cookie);
        get(400, "/timeline/days?places=11", "Cookie", cookie);
        get(200, "/on-this-day?day=2025-05-17&limit=2", "Cookie", cookie);
        get(400, "/on-this-day", "Cookie", cookie);
        requireSession("/photos", "/timeline", "/timeline/days", "/on-this-day");
        requireAll("Timeline");
    }

    @Test
    void aPhotoIsAsDescribed() throws Exception {
        String cookie = signIn("anna");
        JsonNode photo = read(get(200, "/photos/photo1", "Cookie", cookie));
        assertEquals(
                description.propertiesOf("PhotoDetails"),
                Description.names(photo),
                "nothing may be left out of what is known");
        get(200, "/photos/photo1/thumbnail?size=grid", "Cookie", cookie);
        get(400, "/photos/photo1/thumbnail?size=huge", "Cookie", cookie);
        get(200, "/photos/twin/similar?limit=5", "Cookie", cookie);
        get(400, "/photos/twin/similar?limit=0", "Cookie", cookie);
        String original = "/photos/photo1/original";
        String tag = get(200, original + "?download=1", "Cookie", cookie)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        get(304, original, "Cookie", cookie, "If-None-Match", tag);
        get(206, original, "Cookie", cookie, "Range", "bytes=0-9");
        get(206, original, "Cookie", cookie, "Range", "bytes=0-9,20-29");
        get(416, original, "Cookie", cookie, "Range", "bytes=99999999-");
        get(200, "/photos/photo1/motion", "Cookie", cookie);
        get(206, "/photos/photo1/motion", "Cookie", cookie, "Range", "bytes=0-9");
        get(416, "/photos/photo1/motion", "Cookie", cookie, "Range", "bytes=99999999-");
        get(404, "/photos/twin/motion", "Cookie", cookie);
        for (String real : List.of("/picture", "/stripped", "/gives-away")) {
            get(200, "/photos/twin" + real, "Cookie", cookie);
        }
        get(404, "/photos/photo1/gives-away", "Cookie", cookie);
        String walter = signIn("walter");
        for (String below : List.of("/original", "/motion", "/picture", "/stripped", "/gives-away")) {
            get(403, "/photos/photo1" + below, "Cookie", walter);
        }
        for (String below :
                List.of("", "/thumbnail", "/original", "/motion", "/similar", "/picture", "/stripped", "/gives-away")) {
            get(404, "/photos/nobody" + below, "Cookie", cookie);
            requireSession("/photos/photo1" + below);
        }
        requireAll("Photo");
    }

    @Test
    void editsAreAsDescribed() throws Exception {
        List<String> anna = with(signIn("anna"));
        String tagged = edit("{\"tags\": {\"add\": [\"places/lake\"]}, \"rating\": 4}", "photo1");
        JsonNode outcome = read(post(200, "/edits", tagged, anna)).at("/photos/0");
        String undo = json(Map.of(
                "edits",
                List.of(Map.of("id", "photo1", "undo", outcome.get("undo").asText()))));
        String everything = """
                {"caption": "Dusk", "tags": {"remove": ["nothing"]}, "rating": -1, "favorite": true,
                 "taken": "2024-05-17T18:32:05+02:00", "place": {"latitude": 60.4, "longitude": 5.3, "altitude": 12}}""";
        post(200, "/edits", edit(everything, "photo1", "nobody"), anna);
        post(200, "/edits", edit("{\"tags\": {\"move\": {\"from\": \"places\", \"to\": \"sights\"}}}", "photo1"), anna);
        post(409, "/edits/undo", undo, anna);
        post(200, "/edits", edit("{\"takenShift\": 60, \"rotate\": 90}", "photo1"), anna);
        String nothing = """
                {"caption": null, "rating": null, "favorite": null, "taken": null, "place": null}""";
        JsonNode cleared =
                read(post(200, "/edits", edit(nothing, "photo1"), anna)).at("/photos/0");
        undo = json(Map.of(
                "edits",
                List.of(Map.of("id", "photo1", "undo", cleared.get("undo").asText()))));
        for (String path : List.of("/edits", "/edits/undo")) {
            String body = path.equals("/edits") ? tagged : undo;
            post(401, path, body, MEANT);
            post(403, path, body, without(anna, "X-Latent"));
            post(404, path, body.replace("photo1", "nobody"), anna);
            post(400, path, "{", anna);
            post(413, path, "x".repeat(3_000_000), anna);
        }
        post(200, "/edits/undo", undo, anna);
        post(409, "/edits", edit("{\"rating\": 1}", "other"), anna);
        requireAll("Edits");
    }

    @Test
    void theTrashIsAsDescribed() throws Exception {
        List<String> anna = with(signIn("anna"));
        String[] reading = anna.toArray(String[]::new);
        String deletion = json(Map.of("photos", List.of("unwanted", "nobody"), "stacks", true));
        JsonNode outcomes = read(post(200, "/trash", deletion, anna)).get("outcomes");
        String id = outcomes.at("/0/entry").asText();
        assertEquals("not-found", outcomes.at("/1/error/code").asText());
        JsonNode listed = read(get(200, "/trash?limit=1", reading));
        assertEquals(id, listed.at("/entries/0/id").asText());
        get(200, "/trash?after=" + id, reading);
        get(400, "/trash?limit=0", reading);
        get(404, "/photos/unwanted?trash=1", reading);
        requireSession("/trash");
        String entries = json(Map.of("entries", List.of(id)));
        for (String path : List.of("/trash/restoration", "/trash", "/trash/removal", "/trash/removal")) {
            post(200, path, path.equals("/trash") ? deletion : entries, anna);
        }
        post(200, "/trash/emptying", "{}", anna);
        for (String path : List.of("/trash", "/trash/restoration", "/trash/removal", "/trash/emptying")) {
            requireChanging(path, path.equals("/trash") ? deletion : entries, anna);
        }
        requireAll("Trash");
    }

    @Test
    void duplicatesAreAsDescribed() throws Exception {
        List<String> anna = with(signIn("anna"));
        String[] reading = anna.toArray(String[]::new);
        assertEquals(
                1, read(get(200, "/duplicates?limit=1", reading)).get("total").asInt());
        get(200, "/duplicates?likeness=alike", reading);
        get(400, "/duplicates?likeness=else", reading);
        requireSession("/duplicates");
        String twins = json(Map.of("likeness", "same", "photos", List.of("twin", "other")));
        JsonNode decision = read(post(200, "/duplicates/apart", twins, anna));
        assertEquals(0, read(get(200, "/duplicates", reading)).get("total").asInt());
        requireChanging("/duplicates/apart", twins, anna);
        post(404, "/duplicates/apart", twins.replace("twin", "nobody"), anna);
        String undo = json(Map.of("undo", decision.get("undo").asText()));
        post(200, "/duplicates/apart/undo", undo, anna);
        requireChanging("/duplicates/apart/undo", undo, anna);
        post(404, "/duplicates/apart/undo", undo, anna);
        requireAll("Duplicates");
    }

    @Test
    void theWatermarkIsAsDescribed() throws Exception {
        List<String> owner = with(signIn("owner"));
        String[] reading = owner.toArray(String[]::new);
        Map<String, Object> watermark = new HashMap<>(Map.of(
                "on",
                true,
                "audience",
                "viewers",
                "position",
                "top-left",
                "repeat",
                true,
                "opacity",
                50,
                "width",
                20,
                "from",
                0,
                "text",
                "",
                "picture",
                png()));
        String chosen = json(watermark);
        String tried = json(Map.of("photo", "twin", "watermark", watermark));
        get(200, "/vault/watermark", reading);
        for (String path : List.of("/vault/watermark", "/vault/watermark/preview")) {
            String body = path.endsWith("preview") ? tried : chosen;
            post(200, path, body, owner);
            requireChanging(path, body, owner);
            post(400, path, body.replace("\"width\":20", "\"width\":1"), owner);
            post(404, path, body, with(signIn("anna")));
        }
        post(404, "/vault/watermark/preview", tried.replace("twin", "nobody"), owner);
        assertEquals(
                watermark.keySet(),
                Description.names(read(get(200, "/vault/watermark", reading)).get("watermark")));
        requireSession("/vault/watermark");
        get(404, "/vault/watermark", "Cookie", signIn("anna"));
        Files.writeString(folder.resolve("vault/.latent/watermark.json"), "{");
        get(409, "/vault/watermark", reading);
        requireAll("Watermark");
    }

    @Test
    void theThemeIsAsDescribed() throws Exception {
        List<String> owner = with(signIn("owner"));
        String[] reading = owner.toArray(String[]::new);
        String chosen = ThemeJson.write(Themes.theme("Annas Fotos")).toString();
        assertEquals(Set.of(), Description.names(read(get(200, "/theme", reading))));
        caller.ask(200, question("PUT", "/theme", chosen, owner));
        assertEquals(JSON.readTree(chosen), read(get(200, "/theme", reading)).get("theme"));
        caller.ask(400, question("PUT", "/theme", chosen.replace("#b93a10", "red"), owner));
        caller.ask(413, question("PUT", "/theme", "x".repeat(10_000), owner));
        requireSession("/theme");
        for (String method : List.of("PUT", "DELETE")) {
            String body = method.equals("PUT") ? chosen : "";
            caller.ask(401, question(method, "/theme", body, MEANT));
            caller.ask(403, question(method, "/theme", body, without(owner, "X-Latent")));
            caller.ask(403, question(method, "/theme", body, with(signIn("walter"))));
        }
        assertEquals(
                "Annas Fotos",
                read(get(200, "/theme", "Cookie", signIn("walter")))
                        .at("/theme/name")
                        .asText());
        Files.writeString(folder.resolve("vault/.latent/theme.json"), "{");
        get(409, "/theme", reading);
        caller.ask(200, question("DELETE", "/theme", "", owner));
        assertEquals(Set.of(), Description.names(read(get(200, "/theme", reading))));
        requireAll("Theme");
    }

    private static String png() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    void uploadsAreAsDescribed() throws Exception {
        List<String> owner = with(signIn("owner"));
        String contents = "Nobody looks into it, but into parts of it.";
        String copies = json(Map.of("files", List.of(Map.of("sha256", sha256(contents), "bytes", contents.length()))));
        assertEquals(
                "photo1",
                read(post(200, "/copies", copies, owner)).at("/files/0/photo").asText());
        post(200, "/copies", copies.replace("43", "44"), owner);
        post(401, "/copies", copies, MEANT);
        post(403, "/copies", copies, without(owner, "X-Latent"));
        post(400, "/copies", "{", owner);
        post(413, "/copies", "x".repeat(100_000), owner);
        caller.ask(200, question("GET", "/uploads", "", owner));
        List<String> tus = new ArrayList<>(owner);
        tus.addAll(List.of("Tus-Resumable", "1.0.0", "Upload-Length", "5"));
        List<String> named = new ArrayList<>(tus);
        named.addAll(List.of("Upload-Metadata", "filename YS5qcGc="));
        post(401, "/uploads", "", without(named, "Cookie"));
        get(401, "/uploads");
        post(400, "/uploads", "", tus);
        post(412, "/uploads", "", without(named, "Tus-Resumable"));
        post(403, "/uploads", "", without(named, "X-Latent"));
        List<String> anna = new ArrayList<>(without(named, "Cookie"));
        anna.addAll(List.of("Cookie", signIn("anna")));
        post(404, "/uploads", "", anna);
        List<String> huge = new ArrayList<>(without(named, "Upload-Length"));
        huge.addAll(List.of("Upload-Length", "900000000000000"));
        post(507, "/uploads", "", huge);
        String upload = location(post(201, "/uploads", "", named));
        caller.ask(200, question("HEAD", upload, "", tus));
        caller.ask(401, question("HEAD", upload, "", List.of()));
        caller.ask(404, question("HEAD", "/uploads/none", "", tus));
        caller.ask(412, question("HEAD", upload, "", owner));
        List<String> patch = new ArrayList<>(without(tus, "Content-Type"));
        patch.addAll(List.of("Content-Type", "application/offset+octet-stream", "Upload-Offset", "0"));
        caller.ask(400, question("PATCH", upload, "photo", without(patch, "Upload-Offset")));
        caller.ask(401, question("PATCH", upload, "photo", without(patch, "Cookie")));
        caller.ask(403, question("PATCH", upload, "photo", without(patch, "X-Latent")));
        caller.ask(404, question("PATCH", "/uploads/none", "photo", patch));
        caller.ask(412, question("PATCH", upload, "photo", without(patch, "Tus-Resumable")));
        caller.ask(413, question("PATCH", upload, "photos", patch));
        caller.ask(415, question("PATCH", upload, "photo", without(patch, "Content-Type")));
        List<String> damaged = new ArrayList<>(patch);
        damaged.addAll(List.of("Upload-Checksum", "sha1 AAAA"));
        caller.ask(460, question("PATCH", upload, "photo", damaged));
        caller.ask(204, question("PATCH", upload, "photo", patch));
        String second = location(post(201, "/uploads", "", named));
        List<String> elsewhere = new ArrayList<>(without(patch, "Upload-Offset"));
        elsewhere.addAll(List.of("Upload-Offset", "1"));
        caller.ask(409, question("PATCH", second, "photo", elsewhere));
        for (int status : List.of(204, 404)) caller.ask(status, question("DELETE", second, "", tus));
        caller.ask(401, question("DELETE", second, "", List.of()));
        caller.ask(403, question("DELETE", second, "", without(tus, "X-Latent")));
        caller.ask(412, question("DELETE", second, "", owner));
        for (int i = 0; i < 100; i++) post(201, "/uploads", "", named);
        post(409, "/uploads", "", named);
        requireAll("Uploads");
    }

    private static String location(HttpResponse<?> response) {
        String location = response.headers().firstValue("Location").orElseThrow();
        return location.substring("/api/v1".length());
    }

    private static String sha256(String contents) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents.getBytes(UTF_8)));
    }

    private static String edit(String change, String... photos) throws Exception {
        return "{\"photos\": %s, \"change\": %s}".formatted(json(List.of(photos)), change);
    }

    @Test
    void albumsAreAsDescribed() throws Exception {
        List<String> anna = with(signIn("anna"));
        String norway = made("/albums", "{\"name\": \"Norway\", \"add\": [\"photo1\", \"twin\"]}", anna);
        String trips = made("/albums", "{\"name\": \"Trips\", \"query\": \"img_\"}", anna);
        String path = "/albums/" + norway;
        String everything = """
                {"name": "Lofoten", "parent": "%s", "cover": "twin", "order": "taken", "add": ["other"], "remove": ["twin"],
                 "move": {"photos": ["other"], "before": "photo1"}}""".formatted(trips);
        JsonNode changed = read(post(200, path, everything, anna)).get("album");
        assertEquals("other", changed.at("/cover/id").asText());
        get(200, "/albums", anna.toArray(String[]::new));
        get(200, path, anna.toArray(String[]::new));
        get(200, path + "/photos?limit=1&after=1", anna.toArray(String[]::new));
        get(400, path + "/photos?limit=0", anna.toArray(String[]::new));
        get(404, "/albums/none", anna.toArray(String[]::new));
        get(404, "/albums/none/photos", anna.toArray(String[]::new));
        requireSession("/albums", path, path + "/photos", "/searches");
        post(404, "/albums", "{\"name\": \"x\", \"parent\": \"none\"}", anna);
        post(404, "/albums/none", "{\"name\": \"x\"}", anna);
        post(409, path, "{\"parent\": \"%s\"}".formatted(norway), anna);
        post(409, "/albums", "{\"name\": \"x\", \"query\": \"img_\", \"add\": [\"twin\"]}", anna);
        requireChanging("/albums", "{\"name\": \"x\"}", anna);
        requireChanging(path, "{\"name\": \"x\"}", anna);
        requireUndo("/albums", path, anna);
        requireRemoval("/albums/none", path, anna);

        String best = "/searches/" + made("/searches", "{\"name\": \"Best\", \"query\": \"img_\"}", anna);
        post(200, best, "{\"name\": \"All\"}", anna);
        get(200, "/searches", anna.toArray(String[]::new));
        post(404, "/searches/none", "{\"name\": \"x\"}", anna);
        requireChanging("/searches", "{\"name\": \"x\", \"query\": \"y\"}", anna);
        requireChanging(best, "{\"name\": \"x\"}", anna);
        requireUndo("/searches", best, anna);
        requireRemoval("/searches/none", best, anna);
        requireAll("Albums");
    }

    private String made(String path, String body, List<String> headers) throws Exception {
        JsonNode answer = read(post(200, path, body, headers));
        return answer.path(path.equals("/albums") ? "album" : "search")
                .get("id")
                .asText();
    }

    private void requireChanging(String path, String body, List<String> headers) throws Exception {
        post(400, path, "{", headers);
        post(401, path, body, MEANT);
        post(403, path, body, without(headers, "X-Latent"));
        post(413, path, "x".repeat(3_000_000), headers);
    }

    private void requireUndo(String shelf, String changed, List<String> headers) throws Exception {
        String first = undoOf(post(200, changed, "{\"name\": \"first\"}", headers));
        String second = undoOf(post(200, changed, "{\"name\": \"second\"}", headers));
        post(409, shelf + "/undo", first, headers);
        post(200, shelf + "/undo", second, headers);
        post(404, shelf + "/undo", second, headers);
        requireChanging(shelf + "/undo", second, headers);
    }

    private void requireRemoval(String none, String there, List<String> headers) throws Exception {
        post(401, there + "/removal", "", MEANT);
        post(403, there + "/removal", "", without(headers, "X-Latent"));
        post(404, none + "/removal", "", headers);
        post(200, there + "/removal", "", headers);
    }

    private static String undoOf(HttpResponse<byte[]> response) throws Exception {
        return json(Map.of("undo", read(response).get("undo").asText()));
    }

    @Test
    void countsAreAsDescribed() throws Exception {
        String cookie = signIn("anna");
        get(200, "/facets?q=img_&of=year,camera&limit=2", "Cookie", cookie);
        get(200, "/facets", "Cookie", cookie);
        get(400, "/facets?of=colour", "Cookie", cookie);
        get(200, "/groups?q=img_&of=year,camera,folder&limit=2", "Cookie", cookie);
        get(200, "/groups", "Cookie", cookie);
        get(400, "/groups?of=album", "Cookie", cookie);
        requireSession("/facets", "/groups");
        requireAll("Counts");
    }

    @Test
    void foldersAreAsDescribed() throws Exception {
        String cookie = signIn("anna");
        get(200, "/folders", "Cookie", cookie);
        get(404, "/folders?path=nobody", "Cookie", cookie);
        get(200, "/folders/photos?order=name&limit=1&after=1", "Cookie", cookie);
        get(400, "/folders/photos?order=size", "Cookie", cookie);
        requireSession("/folders", "/folders/photos");
        requireAll("Folders");
    }

    @Test
    void theMapIsAsDescribed() throws Exception {
        String cookie = signIn("anna");
        get(200, "/map?q=img_&area=-90,-180,90,180&zoom=3", "Cookie", cookie);
        get(400, "/map?zoom=23", "Cookie", cookie);
        get(200, "/map/places?area=45,5,56,16&limit=3", "Cookie", cookie);
        get(400, "/map/places?area=45", "Cookie", cookie);
        requireSession("/map", "/map/places");
        requireAll("Map");
    }

    @Test
    void whatTheServerTellsOfItselfIsAsDescribed() throws Exception {
        String cookie = signIn("anna");
        get(200, "/status", "Cookie", cookie, "X-Latent-Untouched", "1");
        get(200, "/openapi.json");
        requireSession("/status");
        requireAll("Server");
    }

    @Test
    void helpWithQueriesIsAsDescribed() throws Exception {
        String cookie = signIn("anna");
        get(200, "/query-help", "Cookie", cookie);
        get(200, "/completions?q=camera:c&caret=8&limit=5", "Cookie", cookie);
        get(200, "/completions?q=ca", "Cookie", cookie);
        get(400, "/completions?q=ca&caret=3", "Cookie", cookie);
        requireSession("/query-help", "/completions");
        requireAll("Query");
    }

    @Test
    void everyTagIsHeldAgainstTheServer() {
        assertEquals(
                List.of(
                        "Session",
                        "Passkeys",
                        "Devices",
                        "Users",
                        "Timeline",
                        "Photo",
                        "Edits",
                        "Trash",
                        "Duplicates",
                        "Albums",
                        "Uploads",
                        "Counts",
                        "Folders",
                        "Map",
                        "Query",
                        "Vault",
                        "Watermark",
                        "Theme",
                        "Visits",
                        "Comments",
                        "Server"),
                description.tags());
        long described = description.paths().stream()
                .mapToLong(path -> description.methodsOf(path).size())
                .sum();
        Set<Description.Operation> tagged = new HashSet<>();
        for (String tag : description.tags()) {
            description.answersOf(tag).forEach(answer -> tagged.add(answer.operation()));
        }
        assertEquals(described, tagged.size(), "an operation has no tag of those above");
    }
}
