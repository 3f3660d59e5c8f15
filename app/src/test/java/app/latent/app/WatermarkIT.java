package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The owner's watermark, as those see it whom it is for, and in whatever way they ask. Photos are black, and the mark is white. */
@Timeout(300)
class WatermarkIT {
    private static final String PASSWORD = "a password of Anna's";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Optional<String>, String> COOKIES = new HashMap<>();
    private static Latent latent;
    private static Path vault;
    private static URI gateway;
    private static PageOwner owner;

    @BeforeAll
    static void serve() throws Exception {
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        vault = folder.resolve("vault");
        NewVault.at(vault);
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            for (String name : List.of("Shared", "Edited")) {
                Files.createDirectories(theirs.getPath("/" + name));
                Files.write(theirs.getPath("/" + name + "/photo.jpg"), image(1600, 1200, Color.BLACK, "jpg"));
            }
        }
        gateway = unlock();
        owner = PageOwner.signIn(gateway);
        latent.runWithInput(PASSWORD + "\n", "users", vault.toString(), "add", "anna", "--new-password-stdin");
        run("users", "grant", "anna", "--folder", "Shared", "--role", "contributor");
        run("users", "grant", "anna", "--folder", "Edited", "--role", "editor");
    }

    @BeforeEach
    void showPhotosWithoutTheMark() throws Exception {
        choose(watermark("on", false));
    }

    @AfterAll
    static void lock() throws Exception {
        owner.close();
        CLIENT.close();
        latent.run("lock", vault.toString());
    }

    /** Once all photos are in the index. */
    private static URI unlock() throws Exception {
        Result unlocked = run("unlock", "--json", "--passphrase-stdin", "--serve", "0");
        assertEquals(0, latent.run("index", "wait", vault.toString()).exitCode());
        return URI.create(JSON.readTree(unlocked.out()).get("gateway").asText());
    }

    private static Result run(String command, String... options) throws Exception {
        var line = new ArrayList<>(List.of(command, vault.toString()));
        line.addAll(List.of(options));
        Result result = latent.run(line.toArray(String[]::new));
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }

    private static byte[] image(int width, int height, Color colour, String format) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** In the middle, a quarter as wide as the photo. */
    private static Map<String, Object> watermark() throws Exception {
        return new HashMap<>(Map.of(
                "on",
                true,
                "audience",
                "viewers",
                "position",
                "centre",
                "repeat",
                false,
                "opacity",
                100,
                "width",
                25,
                "from",
                0,
                "text",
                "",
                "picture",
                Base64.getEncoder().encodeToString(image(40, 20, Color.WHITE, "png"))));
    }

    private static Map<String, Object> watermark(String name, Object value) throws Exception {
        Map<String, Object> watermark = watermark();
        watermark.put(name, value);
        return watermark;
    }

    private void choose(Map<String, Object> watermark) throws Exception {
        owner.post(200, "vault/watermark", watermark);
    }

    private String idIn(String folder) throws Exception {
        for (JsonNode photo : owner.get("photos").get("photos")) {
            String id = photo.get("id").asText();
            if (owner.get("photos/" + id).get("path").asText().startsWith(folder)) return id;
        }
        throw new AssertionError("no photo in " + folder);
    }

    /** Signed in on the page; the owner where there is no name. */
    private HttpResponse<byte[]> as(Optional<String> user, String path) throws Exception {
        if (!COOKIES.containsKey(user)) COOKIES.put(user, signIn(user));
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Cookie", COOKIES.get(user))
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    private String signIn(Optional<String> user) throws Exception {
        Map<String, String> form = user.map(name -> Map.of("user", name, "passphrase", PASSWORD))
                .orElse(Map.of("passphrase", Latent.PASSPHRASE));
        var session = HttpRequest.newBuilder(gateway.resolve("api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(form)))
                .build();
        return CLIENT.send(session, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
    }

    private HttpResponse<byte[]> anna(String path) throws Exception {
        return as(Optional.of("anna"), path);
    }

    private static String thumbnail(String id, String size) {
        return "api/v1/photos/" + id + "/thumbnail?size=" + size;
    }

    /** Whether it is white in the middle; it is black at its edges. */
    private static boolean isMarked(HttpResponse<byte[]> picture) throws Exception {
        assertEquals(200, picture.statusCode());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertEquals(0, new Color(image.getRGB(5, 5)).getRed(), 10);
        int middle = new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2)).getRed();
        assertTrue(middle < 10 || middle > 245, "neither black nor white: " + middle);
        return middle > 245;
    }

    @Test
    void whoMayNotEditSeesPhotosWithTheMarkAndTheOwnerWithout() throws Exception {
        String shared = idIn("Shared");
        String edited = idIn("Edited");
        assertFalse(isMarked(anna(thumbnail(shared, "screen"))));
        choose(watermark());
        for (String size : List.of("grid", "screen")) {
            HttpResponse<byte[]> marked = anna(thumbnail(shared, size));
            assertTrue(isMarked(marked));
            assertArrayEquals(marked.body(), anna(thumbnail(shared, size)).body());
            assertTrue(
                    marked.headers().firstValue("Cache-Control").orElseThrow().contains("no-store"));
            assertFalse(isMarked(anna(thumbnail(edited, size))));
            assertFalse(isMarked(as(Optional.empty(), thumbnail(shared, size))));
        }
        assertTrue(JSON.readTree(anna("api/v1/photos/" + shared).body())
                .get("marked")
                .asBoolean());
        assertFalse(JSON.readTree(anna("api/v1/photos/" + edited).body())
                .get("marked")
                .asBoolean());

        choose(watermark("audience", "everyone"));
        assertTrue(isMarked(anna(thumbnail(edited, "screen"))));
        assertFalse(isMarked(as(Optional.empty(), thumbnail(edited, "screen"))));

        choose(watermark("on", false));
        assertFalse(isMarked(anna(thumbnail(shared, "screen"))));
    }

    @Test
    void whatIsSmallerThanWhatIsMarkedIsLeftAsItIs() throws Exception {
        String shared = idIn("Shared");
        choose(watermark("from", 257));
        assertFalse(isMarked(anna(thumbnail(shared, "grid"))));
        assertTrue(isMarked(anna(thumbnail(shared, "screen"))));
    }

    @Test
    void aChangeOfTheMarkShowsAtOnce() throws Exception {
        String shared = idIn("Shared");
        choose(watermark());
        assertTrue(isMarked(anna(thumbnail(shared, "screen"))));
        choose(watermark("position", "bottom"));
        assertFalse(isMarked(anna(thumbnail(shared, "screen"))));
    }

    @Test
    void nobodyGetsThePhotoWithoutTheMarkInAnotherWay() throws Exception {
        String shared = "api/v1/photos/" + idIn("Shared");
        String edited = "api/v1/photos/" + idIn("Edited");
        List<String> ways = List.of("/original", "/original?download=1", "/picture", "/stripped", "/gives-away");
        for (String way : ways) assertEquals(200, anna(shared + way).statusCode(), way);
        assertEquals(200, dav("GET", "Shared/photo.jpg", ""));
        choose(watermark());
        for (String way : ways) {
            assertEquals(403, anna(shared + way).statusCode(), way);
            assertEquals(
                    404,
                    anna(shared + way.replaceFirst("(\\?.*)?$", "?trash=1")).statusCode(),
                    way);
            assertEquals(200, anna(edited + way).statusCode(), way);
            assertEquals(200, as(Optional.empty(), shared + way).statusCode(), way);
        }
        assertEquals(403, anna("dav/Shared/photo.jpg").statusCode());
        assertEquals(403, dav("GET", "Shared/photo.jpg", ""));
        assertEquals(403, dav("COPY", "Shared/photo.jpg", "/dav/Edited/copy.jpg"));
        assertEquals(200, dav("GET", "Edited/photo.jpg", ""));
        assertEquals(404, anna("api/v1/vault/watermark").statusCode());
        choose(watermark("audience", "everyone"));
        for (String way : ways) assertEquals(403, anna(edited + way).statusCode(), way);
        assertEquals(403, dav("GET", "Edited/photo.jpg", ""));
    }

    /** With a program, as anna. */
    private int dav(String method, String path, String destination) throws Exception {
        String credentials = Base64.getEncoder().encodeToString(("anna:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(gateway.resolve("dav/" + path))
                .header("Authorization", "Basic " + credentials)
                .method(method, BodyPublishers.noBody());
        if (!destination.isEmpty()) request.header("Destination", destination);
        return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void aWatermarkThatCannotBeReadShowsNothingToOthers() throws Exception {
        String shared = "api/v1/photos/" + idIn("Shared");
        choose(watermark());
        owner.close();
        run("lock");
        try (CryptoFileSystem theirs = OfficialLibrary.open(vault)) {
            Files.writeString(theirs.getPath("/.latent/watermark.json"), "{");
        }
        gateway = unlock();
        owner = PageOwner.signIn(gateway);
        COOKIES.clear();
        assertEquals(500, anna(shared + "/thumbnail").statusCode());
        assertEquals(403, anna(shared + "/original").statusCode());
        assertEquals(403, dav("GET", "Edited/photo.jpg", ""));
        assertFalse(isMarked(as(Optional.empty(), shared + "/thumbnail")));
        assertEquals(409, as(Optional.empty(), "api/v1/vault/watermark").statusCode());
        choose(watermark());
        assertTrue(isMarked(anna(shared + "/thumbnail")));
    }

    @Test
    void aMarkThatCannotBeDrawnIsNotKept() throws Exception {
        byte[] damaged = image(400, 200, Color.WHITE, "png");
        damaged[20] = 0x7F;
        JsonNode before = owner.get("vault/watermark");
        owner.post(
                400, "vault/watermark", watermark("picture", Base64.getEncoder().encodeToString(damaged)));
        assertEquals(before, owner.get("vault/watermark"));
    }

    @Test
    void theDocumentIsCiphertextAndTheLogTellsOfIt() throws Exception {
        choose(watermark("text", "Annas Fotos"));
        String log = run("users", "log").out();
        assertTrue(log.contains("watermark.json"), log);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("Annas Fotos"), file::toString);
            }
        }
    }
}
