package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import app.latent.gateway.account.Role;
import app.latent.indexer.AlbumOrder;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What somebody with access looks at is told to the owner, and to nobody else. */
class VisitsPageIT extends BrowserCase {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int PHOTOS = 6;

    @TempDir
    Path folder;

    private Path root = Path.of("");
    private UploadGallery gallery;
    private String album = "";

    @BeforeEach
    void serve() throws Exception {
        root = Files.createDirectory(folder.resolve("photos"));
        Files.createDirectory(root.resolve("2024"));
        for (int i = 0; i < PHOTOS; i++) {
            Path photo = Files.write(root.resolve("2024/IMG_" + i + ".jpg"), Pictures.jpeg(Pictures.draw(600, 400, i)));
            Files.setLastModifiedTime(photo, FileTime.from(NOW.minusSeconds(60L * i)));
        }
        album = AlbumFolder.newId();
        List<String> members = List.of("2024/IMG_1.jpg", "2024/IMG_2.jpg");
        AlbumFolder.albums(root).create(new Album(album, "Norway", null, null, members, null, AlbumOrder.ALBUM));
        gallery = new UploadGallery(root, () -> NOW);
        gallery.lookForNews();
        gallery.add("anna", Role.VIEWER, "2024");
        gallery.add("ben", Role.VIEWER, "2024");
    }

    @AfterEach
    void stop() throws Exception {
        browser.forget();
        gallery.close();
    }

    private Client signedIn(String name) throws Exception {
        var client = new Client(gallery.uri());
        client.signIn(name);
        return client;
    }

    private String id(String path) throws Exception {
        return gallery.index().photoAt(path).orElseThrow().id();
    }

    private void signIn(String name) {
        browser.go(gallery.uri().resolve("visits"));
        browser.clear("Name");
        browser.type("Name", name);
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
    }

    /** What was counted on another device, day by day. */
    private void countedElsewhere() throws Exception {
        List<String> lines = new ArrayList<>();
        IntStream.range(1, 80).forEach(ago -> {
            String day = "{\"day\":\"" + TODAY.minusDays(ago) + "\",";
            lines.add(day + "\"visitor\":\"ben\",\"views\":" + (1 + ago * ago % 17) + "}");
            if (ago % 3 == 0) {
                lines.add(day + "\"visitor\":\"anna\",\"views\":" + (1 + ago % 5) + "}");
            }
            lines.add(day + "\"photo\":\"2024/IMG_" + ago % PHOTOS + ".jpg\",\"views\":" + (1 + ago % PHOTOS) + "}");
        });
        lines.add("{\"day\":\"" + TODAY.minusDays(2) + "\",\"album\":\"" + album + "\",\"views\":3}");
        Path visits = Files.createDirectories(root.resolve(".latent/visits"));
        Files.write(visits.resolve("2026-11-0f1e2d3c-0.jsonl"), lines);
        Files.write(visits.resolve("2026-09-0f1e2d3c-0.jsonl"), List.of());
    }

    @Test
    void aViewIsCountedForWhoIsNotTheOwnerAndFollowsThePhotoToItsNewName() throws Exception {
        Client anna = signedIn("anna");
        Client owner = signedIn("owner");
        anna.json("/api/v1/photos/" + id("2024/IMG_3.jpg"));
        anna.json("/api/v1/photos/" + id("2024/IMG_3.jpg"));
        owner.json("/api/v1/photos/" + id("2024/IMG_4.jpg"));
        assertEquals(404, anna.get("/api/v1/visits").statusCode());
        Path moved = Files.move(root.resolve("2024/IMG_3.jpg"), root.resolve("renamed.jpg"));
        gallery.index().moved(root.resolve("2024/IMG_3.jpg"), moved);
        gallery.lookForNews();
        signedIn("ben").json("/api/v1/photos/" + id("renamed.jpg"));
        JsonNode told = owner.json("/api/v1/visits");
        assertEquals(2, told.at("/views").asInt());
        assertEquals(1, told.at("/photos").size());
        assertEquals("renamed.jpg", told.at("/photos/0/photo/name").asText());
        assertEquals(2, told.at("/photos/0/views").asInt());
        assertEquals(2, told.at("/parts/29/visitors").asInt());
    }

    @Test
    void noAddressAndNoTimeOfDayIsKept() throws Exception {
        signedIn("anna").json("/api/v1/photos/" + id("2024/IMG_3.jpg"));
        signedIn("owner").json("/api/v1/visits");
        try (var files = Files.list(root.resolve(".latent/visits"))) {
            String line = Files.readString(files.findFirst().orElseThrow());
            assertTrue(line.startsWith("{\"day\":\"2026-11-20\",\"photo\":\"2024/IMG_3.jpg\",\"hash\":"), line);
            assertFalse(line.contains("127.0.0.1") || line.contains("12:00"), line);
        }
    }

    @Test
    void thePhotosThatSomebodyOpensInTheViewerAreCountedAndThoseOfAGridAreNot() throws Exception {
        signIn("anna");
        browser.waitUntil(
                "all photos are shown", () -> browser.names("section a").size() == PHOTOS);
        assertFalse(browser.names("nav a").contains("Visits"));
        browser.click("Photo IMG_3.jpg");
        browser.waitUntil("the photo is drawn", () -> browser.largestPicture() >= 600);
        browser.keys(Keys.ARROW_RIGHT);
        Client owner = signedIn("owner");
        browser.waitUntil("two are counted", () -> views(owner) == 2);
        assertEquals(List.of(), browser.consoleErrors());
    }

    private static int views(Client owner) {
        try {
            return owner.json("/api/v1/visits").at("/views").asInt();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theOwnerSeesWhatWasLookedAtAndOpensIt() throws Exception {
        countedElsewhere();
        signIn("owner");
        browser.waitUntil(
                "the photos are shown", () -> browser.names(".photos a").size() == PHOTOS);
        Screenshots.take(browser, "visits");
        browser.click("Visitors");
        browser.click("As a table");
        Screenshots.take(browser, "visits-table");
        browser.click("90 days");
        browser.waitUntil("90 days are shown", () -> browser.names(".bars span").size() == 90);
        browser.click("12 months");
        browser.waitUntil("a year is shown", () -> browser.names(".bars span").size() == 12);
        Screenshots.take(browser, "visits-year");
        browser.click(browser.names(".photos a").getFirst());
        browser.waitUntil("the photo is drawn", () -> browser.largestPicture() >= 600);
        browser.keys(Keys.ARROW_RIGHT);
        browser.keys(Keys.ESCAPE);
        browser.waitUntil(
                "the page is back", () -> browser.names("[role=dialog]").isEmpty());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void theOwnerStopsCountingAndForgetsAll() throws Exception {
        countedElsewhere();
        signIn("owner");
        browser.click("Stop counting");
        browser.waitUntil(
                "it is said", () -> browser.text("latent-visits-page .off").startsWith("Visits are not counted"));
        signedIn("anna").json("/api/v1/photos/" + id("2024/IMG_3.jpg"));
        browser.click("Forget all visits");
        Screenshots.take(browser, "visits-forget");
        browser.click("Forget");
        browser.waitUntil("nothing is left", () -> browser.text("latent-notice").contains("No visits"));
        browser.script("return scrollTo(0, 0) ?? 0");
        browser.click("Count visits");
        browser.waitUntil(
                "it is told what will be here",
                () -> browser.text("latent-notice").contains("opens a photo"));
        Screenshots.take(browser, "visits-none");
        try (var files = Files.list(root.resolve(".latent/visits"))) {
            assertEquals(
                    List.of("settings.json"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
        assertEquals(List.of(), browser.consoleErrors());
    }
}
