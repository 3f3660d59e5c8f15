package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import app.latent.gateway.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People drop and choose photos on the page. */
class UploadPageIT extends BrowserCase {
    private static final Instant TAKEN = Instant.parse("2024-05-17T12:00:00Z");
    /** Bytes a second. */
    private static final int SLOW = 400_000;

    @TempDir
    Path folder;

    private Path root = Path.of("");
    private Path device = Path.of("");
    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        device = Files.createDirectory(folder.resolve("device"));
        gallery = new UploadGallery(root);
        browser.go(gallery.uri());
    }

    @AfterEach
    void stop() throws Exception {
        browser.limitUploads(-1);
        browser.forget();
        gallery.close();
    }

    private void signIn() {
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Add photos");
    }

    private Path photo(String name, int seed) throws IOException {
        Path file = device.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, Pictures.jpeg(Pictures.draw(600, 400, seed)));
        return Files.setLastModifiedTime(file, FileTime.from(TAKEN));
    }

    private Path large(String name) throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        return Files.write(device.resolve(name), bytes);
    }

    private void awaitSaid(String sentence) {
        browser.waitUntil(sentence, () -> said().equals(sentence));
    }

    private String said() {
        return browser.text("latent-upload-panel h2");
    }

    private List<String> underWay() {
        Path documents = root.resolve(".latent/uploads");
        try (Stream<Path> files = Files.exists(documents) ? Files.list(documents) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long arrived() {
        try (Stream<Path> files = Files.list(root.resolve(".latent/uploads"))) {
            return files.filter(file -> file.toString().endsWith(".part"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void droppedFilesAndFoldersAreAddedAndShownAndKnownTheNextTime() throws Exception {
        Path loose = photo("loose.jpg", 1);
        photo("Norway/one.jpg", 2);
        photo("Norway/Oslo/two.jpg", 3);
        Files.writeString(device.resolve("Norway/.DS_Store"), "litter");
        List<Path> all = List.of(loose, device.resolve("Norway"));
        signIn();
        Screenshots.take(browser, "upload-none");
        browser.drag(all);
        assertEquals("Drop photos and folders to add them", browser.text("latent-uploads .overlay"));
        Screenshots.take(browser, "upload-drop");
        browser.drop(all);
        awaitSaid("3 added");
        Path there = root.resolve("Uploads/2024/05/loose.jpg");
        assertArrayEquals(Files.readAllBytes(loose), Files.readAllBytes(there));
        assertEquals(FileTime.from(TAKEN), Files.getLastModifiedTime(there));
        assertTrue(Files.exists(root.resolve("Norway/one.jpg")));
        assertTrue(Files.exists(root.resolve("Norway/Oslo/two.jpg")));
        assertFalse(Files.exists(root.resolve("Norway/.DS_Store")));
        assertEquals(List.of(), underWay());
        gallery.lookForNews();
        browser.reload();
        browser.waitUntil(
                "the photos are shown", () -> browser.names("section a").size() == 3);
        browser.choose("Photos to add", List.of(loose, photo("new.jpg", 4)));
        awaitSaid("1 added, 1 was already there");
        Screenshots.take(browser, "upload-done");
        browser.click("Show loose.jpg");
        browser.shownPicture();
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void anUploadIsPausedAndGoesOnAlsoWhenThePageWasReloaded() throws Exception {
        Path large = large("large.jpg");
        signIn();
        browser.limitUploads(SLOW);
        browser.choose("Photos to add", List.of(large));
        awaitPercent();
        assertEquals("Adding: 1 file to go", said());
        Screenshots.take(browser, "upload-sending");
        browser.click("Pause");
        awaitSaid("Paused: 1 file to go");
        assertFalse(Files.exists(root.resolve("Uploads")), "a part is to be seen");
        browser.click("Resume");
        awaitPercent();
        List<String> begun = underWay();
        long kept = arrived();
        browser.reload();
        browser.find("Add photos");
        browser.choose("Photos to add", List.of(large));
        browser.waitUntil("more has arrived", () -> arrived() > kept);
        assertEquals(begun, underWay(), "it was begun anew");
        browser.limitUploads(-1);
        awaitSaid("1 added");
        assertEquals(List.of(), underWay());
        try (Stream<Path> files = Files.walk(root.resolve("Uploads"))) {
            Path there = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertArrayEquals(Files.readAllBytes(large), Files.readAllBytes(there));
        }
    }

    private static void awaitPercent() {
        browser.waitUntil(
                "a part has arrived",
                () -> browser.text("latent-upload-panel .state").matches("[1-9][0-9]*%"));
    }

    @Test
    void whoCancelsLeavesNothing() throws Exception {
        signIn();
        browser.limitUploads(SLOW);
        browser.choose("Photos to add", List.of(large("large.jpg")));
        awaitPercent();
        browser.click("Pause");
        awaitSaid("Paused: 1 file to go");
        browser.click("Cancel");
        awaitSaid("0 added");
        browser.waitUntil("nothing is left", () -> underWay().isEmpty());
    }

    @Test
    void aContributorChoosesAmongTheirFoldersAndAViewerHasNoButton() throws Exception {
        Files.createDirectories(root.resolve("Trips"));
        Files.createDirectories(root.resolve("Family"));
        gallery.add("anna", Role.CONTRIBUTOR, "Trips", "Family");
        gallery.add("bob", Role.VIEWER, "Trips");
        browser.clear("Name");
        browser.type("Name", "anna");
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Add photos");
        browser.choose("Photos to add", List.of(photo("a.jpg", 1)));
        browser.find("Cancel");
        Screenshots.take(browser, "upload-where");
        browser.click("Add");
        awaitSaid("1 added");
        assertTrue(Files.exists(root.resolve("Family/a.jpg")));
        browser.click("Close");
        browser.click("Account");
        browser.click("Sign out");
        browser.clear("Name");
        browser.type("Name", "bob");
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Account");
        browser.find("Search");
        assertFalse(browser.names("button").contains("Add photos"));
    }

    @Test
    void whatIsAddedInAFolderGoesThere() throws Exception {
        Files.createDirectories(root.resolve("Trips/Norway"));
        Files.copy(photo("first.jpg", 1), root.resolve("Trips/Norway/first.jpg"));
        gallery.lookForNews();
        browser.go(gallery.uri().resolve("folders/Trips/Norway"));
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Add to Norway");
        browser.drag(List.of(photo("second.jpg", 2)));
        assertEquals("Drop photos and folders to add them to Norway", browser.text("latent-uploads .overlay"));
        browser.drop(List.of(device.resolve("second.jpg")));
        awaitSaid("1 added");
        assertTrue(Files.exists(root.resolve("Trips/Norway/second.jpg")));
    }
}
