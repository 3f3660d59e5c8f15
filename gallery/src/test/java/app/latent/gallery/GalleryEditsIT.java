package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.indexer.Scope;
import app.latent.indexer.darkroom.LocalDarkroom;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.BytesSource;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of photos, changed through the API and taken back, over a real index. */
class GalleryEditsIT extends LibraryCase {
    private static final String NO_ID = "AAAAAAAAAAAAAAAAAAAAAA";

    @Override
    Scope seenByOthers() {
        return new Scope.Part(Set.of("shared"), Set.of());
    }

    private HttpResponse<byte[]> edit(String change, List<String> photos, String... headers) throws Exception {
        String list = photos.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return client.post("/api/v1/edits", "{\"photos\":[" + list + "],\"change\":" + change + "}", headers);
    }

    private JsonNode edited(String change, String... paths) throws Exception {
        HttpResponse<byte[]> response = edit(change, ids(paths));
        assertEquals(200, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        return JSON.readTree(response.body());
    }

    private HttpResponse<byte[]> undo(JsonNode answer) throws Exception {
        String marks = IntStream.range(0, answer.get("photos").size())
                .mapToObj(i -> answer.get("photos").get(i))
                .map(photo -> "{\"id\":" + photo.get("id") + ",\"undo\":" + photo.get("undo") + "}")
                .collect(Collectors.joining(","));
        return client.post("/api/v1/edits/undo", "{\"edits\":[" + marks + "]}");
    }

    private Path sidecar(String photo) {
        return root.resolve(photo + ".xmp");
    }

    @Test
    void whatIsSaidOfAPhotoIsInTheAnswerAndFoundAtOnceAndTheOriginalStays() throws Exception {
        byte[] original = Files.readAllBytes(root.resolve("shared/a.jpg"));
        JsonNode answer = edited("""
                {"caption": "By the fjord", "tags": {"add": ["places/Norway", "beach"]}, "rating": 4, "favorite": true,
                 "taken": "2024-05-17T12:30:00+02:00", "place": {"latitude": 59.91, "longitude": 10.75}}""", "shared/a.jpg");
        assertTrue(answer.get("searchable").asBoolean());
        JsonNode photo = answer.get("photos").get(0).get("photo");
        assertEquals("By the fjord", photo.get("caption").asText());
        assertEquals("[\"places/Norway\",\"beach\"]", photo.get("tags").toString());
        assertEquals(4, photo.get("rating").asInt());
        assertTrue(photo.get("favorite").asBoolean());
        assertEquals("2024-05-17T12:30:00", photo.get("taken").asText());
        assertEquals("+02:00", photo.get("takenOffset").asText());
        assertFalse(photo.get("takenGuessed").asBoolean());
        assertEquals(59.91, photo.get("latitude").asDouble(), 1e-6);
        assertEquals(
                1,
                gallery.index()
                        .search("tag:norway rating:4 is:favorite taken:2024-05-17 near:59.91,10.75 fjord", 10, null)
                        .total());
        assertArrayEquals(original, Files.readAllBytes(root.resolve("shared/a.jpg")));
        assertEquals(List.of(sidecar("shared/a.jpg").toRealPath()), gallery.written());
    }

    @Test
    void aTurnedPhotoIsTurnedWhereverItIsShownAndItsFileStays() throws Exception {
        byte[] original = Files.readAllBytes(root.resolve("shared/a.jpg"));
        JsonNode answer = edited("{\"rotate\": 90}", "shared/a.jpg");
        assertTrue(answer.get("searchable").asBoolean());
        JsonNode photo = answer.at("/photos/0/photo");
        assertEquals(80, photo.get("width").asInt());
        assertTrue(photo.get("turned").asBoolean());
        String path = "/api/v1/photos/" + id("shared/a.jpg");
        assertEquals(80, shown(path + "/thumbnail").getWidth());
        assertEquals(80, shown(path + "/picture").getWidth());
        try (LocalDarkroom darkroom = new LocalDarkroom(new ImageIoScaler())) {
            byte[] stripped = client.get(path + "/stripped").body();
            byte[] print = darkroom.print(new BytesSource("", stripped), Orientation.ITS_OWN)
                    .orElseThrow();
            assertEquals(80, ImageIO.read(new ByteArrayInputStream(print)).getWidth());
        }
        edited("{\"rotate\": 270}", "shared/a.jpg");
        assertEquals(120, shown(path + "/thumbnail").getWidth());
        JsonNode over = edited("{\"rotate\": 180}", "shared/a.jpg");
        assertEquals(3, over.at("/photos/0/after/orientation").asInt());
        assertEquals(200, undo(over).statusCode());
        assertFalse(gallery.index().photo(id("shared/a.jpg")).orElseThrow().turned());
        assertArrayEquals(original, Files.readAllBytes(root.resolve("shared/a.jpg")));
        assertEquals(400, edit("{\"rotate\": 45}", List.of(id("shared/a.jpg"))).statusCode());
    }

    private BufferedImage shown(String path) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(client.get(path).body()));
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsNullIsRemoved() throws Exception {
        edited(
                "{\"caption\":\"x\",\"rating\":4,\"tags\":{\"add\":[\"a\",\"b\"]},\"place\":{\"latitude\":1,\"longitude\":2}}",
                "shared/a.jpg");
        JsonNode after = edited(
                        "{\"rating\":null,\"tags\":{\"add\":[\"c\"],\"remove\":[\"a\"]},\"place\":null}",
                        "shared/a.jpg")
                .get("photos")
                .get(0);
        assertEquals("x", after.at("/after/caption").asText());
        assertEquals(4, after.at("/before/rating").asInt());
        assertTrue(after.at("/after/rating").isMissingNode());
        assertEquals("[\"b\",\"c\"]", after.at("/photo/tags").toString());
        assertTrue(after.at("/photo/latitude").isMissingNode());
        JsonNode cleared =
                edited("{\"caption\":null}", "shared/a.jpg").get("photos").get(0);
        assertTrue(cleared.at("/photo/caption").isMissingNode());
    }

    private List<String> tagsAfter(String from, String to) throws Exception {
        JsonNode photo = edited(
                        "{\"tags\":{\"move\":{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}}}", "shared/a.jpg")
                .at("/photos/0/photo/tags");
        return StreamSupport.stream(photo.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }

    @Test
    void aMovedTagTakesNoneWithItThatEndsAlike() throws Exception {
        edited("{\"tags\":{\"add\":[\"daily/work\"]}}", "shared/a.jpg");
        edited("{\"tags\":{\"add\":[\"work\"]}}", "shared/a.jpg");
        assertEquals(List.of("daily/work", "job"), tagsAfter("work", "job"));
        assertEquals(List.of("daily/job", "daily/work"), tagsAfter("job", "daily/job"));
    }

    /** As Lightroom writes them; the index has not been told. */
    @Test
    void aMovedTagLeavesNoParentBehindAndIsTheSidecars() throws Exception {
        Files.writeString(sidecar("shared/a.jpg"), """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:lr="http://ns.adobe.com/lightroom/1.0/">
                <dc:subject><rdf:Bag><rdf:li>places</rdf:li><rdf:li>Norway</rdf:li></rdf:Bag></dc:subject>
                <lr:hierarchicalSubject><rdf:Bag><rdf:li>places</rdf:li><rdf:li>places|Norway</rdf:li></rdf:Bag></lr:hierarchicalSubject>
                </rdf:Description></rdf:RDF></x:xmpmeta>""");
        assertEquals(List.of("sights/Norway"), tagsAfter("places", "sights"));
    }

    @Test
    void anUndoPutsEachSidecarBackToTheByteAndTakesAwayWhatWasNotThere() throws Exception {
        edited("{\"caption\":\"first\"}", "shared/a.jpg");
        byte[] first = Files.readAllBytes(sidecar("shared/a.jpg"));
        JsonNode answer = edited("{\"rating\":5,\"tags\":{\"add\":[\"x\"]}}", "shared/a.jpg", "shared/b.jpg");
        HttpResponse<byte[]> undone = undo(answer);
        assertEquals(200, undone.statusCode());
        assertArrayEquals(first, Files.readAllBytes(sidecar("shared/a.jpg")));
        assertTrue(Files.notExists(sidecar("shared/b.jpg")));
        JsonNode photos = JSON.readTree(undone.body()).get("photos");
        assertEquals("first", photos.get(0).at("/photo/caption").asText());
        assertEquals(0, gallery.index().search("rating:5", 10, null).total());
    }

    @Test
    void anUndoTakesBackItsOwnEditAndNoLaterOne() throws Exception {
        JsonNode mine = edited("{\"rating\":5}", "shared/a.jpg");
        edited("{\"rating\":2}", "shared/a.jpg");
        HttpResponse<byte[]> refused = undo(mine);
        assertEquals(409, refused.statusCode());
        assertEquals("conflict", Client.error(refused).get("code").asText());
        assertEquals(1, gallery.index().search("rating:2", 10, null).total());

        JsonNode again = edited("{\"rating\":2}", "shared/a.jpg");
        assertFalse(again.get("photos").get(0).has("undo"), "nothing has changed that could be taken back");
    }

    @Test
    void capturesAreShiftedEachFromItsOwnTime() throws Exception {
        edited("{\"taken\":\"2024-05-17T23:30:00+02:00\"}", "shared/a.jpg");
        edited("{\"taken\":\"2024-05-18T08:00:00\"}", "shared/b.jpg");
        JsonNode photos =
                edited("{\"takenShift\":3600}", "shared/a.jpg", "shared/b.jpg").get("photos");
        assertEquals(
                "2024-05-18T00:30:00+02:00", photos.get(0).at("/after/taken").asText());
        assertEquals("2024-05-18T09:00:00", photos.get(1).at("/after/taken").asText());
    }

    @Test
    void eachPhotoOfManyHasAnOutcomeOfItsOwn() throws Exception {
        HttpResponse<byte[]> response = edit("{\"rating\":3}", List.of(id("shared/a.jpg"), NO_ID, id("shared/b.jpg")));
        JsonNode photos = JSON.readTree(response.body()).get("photos");
        assertEquals(200, response.statusCode());
        assertEquals(3, photos.get(0).at("/photo/rating").asInt());
        assertEquals("not-found", photos.get(1).at("/error/code").asText());
        assertEquals(3, photos.get(2).at("/photo/rating").asInt());
    }

    @Test
    void whoMaySeeAPhotoAndNotChangeItIsRefusedAndWhoMayNotSeeItLearnsNothing() throws Exception {
        HttpResponse<byte[]> seen = edit("{\"rating\":3}", List.of(id("shared/a.jpg")), "X-Who", "viewer");
        assertEquals(403, seen.statusCode());
        HttpResponse<byte[]> unseen = edit("{\"rating\":3}", List.of(id("private/c.jpg")), "X-Who", "editor");
        HttpResponse<byte[]> missing = edit("{\"rating\":3}", List.of(NO_ID), "X-Who", "editor");
        assertEquals(404, unseen.statusCode());
        assertEquals(404, missing.statusCode());
        assertArrayEquals(missing.body(), unseen.body());
        assertEquals(
                403,
                client.post(
                                "/api/v1/edits/undo",
                                "{\"edits\":[{\"id\":\"" + id("shared/a.jpg") + "\",\"undo\":\"x\"}]}",
                                "X-Who",
                                "viewer")
                        .statusCode());
        assertEquals(List.of(), gallery.written());
        assertEquals(
                200,
                edit("{\"rating\":3}", List.of(id("shared/a.jpg")), "X-Who", "editor")
                        .statusCode());
        assertFalse(JSON.readTree(client.get("/api/v1/photos/" + id("shared/a.jpg"), "X-Who", "viewer")
                        .body())
                .get("editable")
                .asBoolean());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{\"rating\":7}",
                "{\"rating\":\"4\"}",
                "{\"rating\":3.5}",
                "{\"rating\":99999999999}",
                "{\"favorite\":1}",
                "{\"taken\":\"soon\"}",
                "{\"taken\":\"0001-01-01T00:00:00\"}",
                "{\"taken\":\"2024-05-17T12:30:00+02:00:30\"}",
                "{\"taken\":\"2024-05-17T12:30:00\",\"takenShift\":1}",
                "{\"takenShift\":0}",
                "{\"place\":{\"latitude\":91,\"longitude\":0}}",
                "{\"place\":{\"latitude\":1}}",
                "{\"place\":[1,2]}",
                "{\"tags\":\"beach\"}",
                "{\"tags\":[\"a\"]}",
                "{\"tags\":{\"add\":[\"\"]}}",
                "{\"tags\":null}",
                "{\"tags\":{\"add\":[1]}}",
                "{\"tags\":{\"set\":[\"a\"]}}",
                "{\"caption\":5}",
                "{\"caption\":\"a\",\"caption\":\"b\"}",
                "{\"people\":[\"Ada\"]}",
                "{\"rating\":4} x",
                "[[[[[[[[[[]]]]]]]]]]"
            })
    void aChangeThatCannotBeUnderstoodOrKeptIsRefusedWhole(String change) throws Exception {
        HttpResponse<byte[]> response = edit(change, List.of(id("shared/a.jpg")));
        assertEquals(400, response.statusCode());
        assertEquals("body", Client.error(response).get("code").asText());
        assertEquals(List.of(), gallery.written());
    }

    @Test
    void aRequestHasBounds() throws Exception {
        List<String> many = IntStream.range(0, 101).mapToObj(i -> "id" + i).toList();
        assertEquals(400, edit("{\"rating\":1}", many).statusCode());
        assertEquals(400, edit("{\"rating\":1}", List.of()).statusCode());
        assertEquals(400, edit("{\"rating\":1}", List.of("a", "a")).statusCode());
        assertEquals(
                400,
                edit("{\"caption\":\"" + "x".repeat(8_001) + "\"}", List.of("a"))
                        .statusCode());
        assertEquals(
                413,
                edit("{\"caption\":\"" + "x".repeat(300_000) + "\"}", List.of("a"))
                        .statusCode());
        assertEquals(400, client.post("/api/v1/edits/undo", "{\"edits\":[]}").statusCode());
        HttpResponse<byte[]> read = client.get("/api/v1/edits");
        assertEquals(405, read.statusCode());
        assertEquals("POST", Client.header(read, "Allow"));
    }

    @Test
    void aSidecarThatCannotBeReadIsLeftAlone() throws Exception {
        Files.writeString(sidecar("shared/a.jpg"), "no XMP");
        HttpResponse<byte[]> response = edit("{\"rating\":3}", List.of(id("shared/a.jpg")));
        assertEquals(409, response.statusCode());
        assertTrue(Client.error(response).get("message").asText().startsWith("a.jpg.xmp cannot be read"));
        assertEquals("no XMP", Files.readString(sidecar("shared/a.jpg")));
    }
}
