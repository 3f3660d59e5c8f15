package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Pictures;
import app.latent.indexer.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A motion photo: a film behind the picture, in one file. */
class GalleryMotionIT {
    @TempDir
    Path folder;

    private byte[] film = {};
    private Path photo = Path.of("");
    private EditingGallery gallery;
    private Client client;

    @BeforeEach
    void serve() throws Exception {
        Path root = Files.createDirectory(folder.resolve("library"));
        film = Arrays.copyOf("\0\0\0\020ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 5000);
        photo = Files.write(root.resolve("moving.jpg"), moving());
        Files.write(root.resolve("still.jpg"), Pictures.jpeg(Pictures.draw(60, 40, 1)));
        gallery = new EditingGallery(root, _ -> Scope.whole());
        client = new Client(gallery.server().uri());
        client.signIn();
    }

    @AfterEach
    void stop() throws Exception {
        gallery.close();
    }

    private byte[] moving() {
        byte[] picture = Pictures.jpeg(Pictures.draw(60, 40, 0));
        String says = "xmlns:GCamera=\"http://ns.google.com/photos/1.0/camera/\" GCamera:MicroVideo=\"1\"";
        var file = new ByteArrayOutputStream();
        file.writeBytes(Pictures.withXmp(picture, says + " GCamera:MicroVideoOffset=\"5000\""));
        file.writeBytes(film);
        return file.toByteArray();
    }

    private JsonNode photo(String name) throws Exception {
        for (JsonNode photo : client.json("/api/v1/photos").get("photos")) {
            if (photo.get("name").asText().equals(name)) return photo;
        }
        throw new AssertionError("no photo " + name);
    }

    private String motion(String name) throws Exception {
        return "/api/v1/photos/" + photo(name).get("id").asText() + "/motion";
    }

    @Test
    void itIsLiveAndItsFilmIsHandedOutWholeAndInParts() throws Exception {
        assertTrue(photo("moving.jpg").get("live").asBoolean());
        HttpResponse<byte[]> whole = client.get(motion("moving.jpg"));
        assertEquals(200, whole.statusCode());
        assertEquals("video/mp4", whole.headers().firstValue("Content-Type").orElseThrow());
        assertArrayEquals(film, whole.body());
        HttpResponse<byte[]> part = client.get(motion("moving.jpg"), "Range", "bytes=4-7");
        assertEquals(206, part.statusCode());
        assertEquals(
                "bytes 4-7/5000", part.headers().firstValue("Content-Range").orElseThrow());
        assertEquals("ftyp", new String(part.body(), StandardCharsets.ISO_8859_1));
        assertEquals(
                416, client.get(motion("moving.jpg"), "Range", "bytes=5000-").statusCode());
    }

    @Test
    void nothingMovesInOthersAndInAFileThatHasChangedSince() throws Exception {
        assertEquals(404, client.get(motion("still.jpg")).statusCode());
        String motion = motion("moving.jpg");
        Files.write(photo, new byte[1], StandardOpenOption.APPEND);
        assertEquals(404, client.get(motion).statusCode());
    }
}
