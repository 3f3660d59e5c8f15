package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.Sights;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People look around by folders, tags, people, days and numbers, and for photos that look alike. */
class ExplorePageIT extends BrowserCase {
    private static EditingGallery gallery;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        Path root = Files.createDirectory(folder.resolve("library"));
        Sights.write(root);
        byte[] smaller = Pictures.jpeg(Pictures.draw(300, 200, "desk.jpg".hashCode()));
        Path copy = Files.createDirectories(root.resolve("copies")).resolve("desk small.jpg");
        Files.write(copy, smaller);
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2024-01-04T12:00:00Z")));
        gallery = new EditingGallery(root, _ -> Scope.whole());
    }

    @AfterAll
    static void stop() throws Exception {
        if (gallery != null) {
            gallery.close();
        }
    }

    private static void open(String place) {
        browser.go(gallery.server().uri().resolve(place));
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
    }

    @AfterEach
    void forget() {
        List<String> errors = browser.consoleErrors();
        browser.forget();
        assertEquals(List.of(), errors);
    }

    /** As the page shows them. */
    private static void awaitPhotos(String... names) {
        browser.waitUntil(
                "photos " + Arrays.toString(names),
                () -> browser.names("section a").stream()
                        .map(name -> name.split(",")[0].replace("Photo ", ""))
                        .toList()
                        .equals(List.of(names)));
    }

    private static void awaitHeading(String heading) {
        browser.waitUntil(heading, () -> browser.text("h1").equals(heading));
    }

    private static String address() {
        return String.valueOf(
                browser.script(
                        "const q = new URLSearchParams(location.search).get('q'); return location.pathname + (q === null ? '' : '?q=' + q);"));
    }

    private static void awaitAddress(String address) {
        browser.waitUntil(address, () -> address().equals(address));
    }

    @Test
    void foldersAreWithinOneAnotherWithTheirOwnPhotos() throws Exception {
        open("folders");
        browser.click("2024, 8 photos");
        awaitPhotos("garden.jpg");
        browser.click("Norway, 7 photos");
        awaitHeading("Norway");
        awaitPhotos("IMG_11.jpg", "IMG_10.jpg", "IMG_9.jpg", "IMG_8.jpg");
        assertEquals("/folders/2024/Norway", address());
        browser.waitUntil("the pictures are drawn", () -> browser.drawnPictures() >= 5);
        Screenshots.take(browser, "folder");
        browser.type("Sort by", "File");
        awaitPhotos("IMG_8.jpg", "IMG_9.jpg", "IMG_10.jpg", "IMG_11.jpg");
        browser.click("Photo IMG_9.jpg");
        browser.waitUntil("the viewer is open", () -> browser.largestPicture() >= 400);
        browser.keys(Keys.ARROW_RIGHT);
        browser.waitUntil(
                "the next by name",
                () -> browser.names("[role=dialog]").stream().anyMatch(name -> name.contains("IMG_10.jpg")));
        browser.keys(Keys.ESCAPE);
        browser.reload();
        awaitHeading("Norway");
        browser.click("2024");
        awaitPhotos("garden.jpg");
        browser.click("Folders");
        awaitPhotos("desk.jpg");
        Screenshots.take(browser, "folders");
    }

    @Test
    void aFolderIsSearched() throws Exception {
        open("folders/2024/Norway");
        browser.click("Search here");
        awaitAddress("/?q=folder:2024/Norway ");
        browser.waitUntil(
                "its photos and those below it",
                () -> browser.names("section a").size() == 7);
    }

    @Test
    void aFolderThatThereIsNotIsTold() {
        open("folders/2024/Nowhere");
        browser.waitUntil("it is told", () -> browser.text("latent-notice").contains("There is no such folder"));
        browser.click("Show all folders");
        awaitAddress("/folders");
        assertTrue(browser.consoleErrors().stream().allMatch(error -> error.contains("404")));
    }

    @Test
    void aTagLeadsToItsPhotosAndThoseOfTheTagsBelowIt() throws Exception {
        open("tags");
        browser.click("Tags below places");
        browser.find("places, Norway: 7 photos");
        Screenshots.take(browser, "tags");
        browser.type("Find a tag", "berg");
        browser.waitUntil(
                "one is left, with those above",
                () -> browser.names("latent-tags-page a")
                        .equals(List.of(
                                "places: 7 photos", "places, Norway: 7 photos", "places, Norway, Bergen: 3 photos")));
        browser.click("places, Norway: 7 photos");
        awaitAddress("/?q=tag:/places/Norway ");
        browser.waitUntil("its photos", () -> browser.names("section a").size() == 7);
    }

    @Test
    void aTagIsRenamedInAllItsPhotosAndThatIsUndone() throws Exception {
        open("tags");
        browser.click("Tags below places");
        browser.click("Rename places/Norway");
        assertEquals("Rename places/Norway in 7 photos", browser.text("latent-album-dialog h2"));
        Screenshots.take(browser, "tag-rename");
        browser.type("Name", Keys.ENTER.toString());
        browser.waitUntil("it is told", () -> browser.text("[role=alert]").startsWith("Type another name."));
        browser.clear("Name");
        browser.type("Name", "Norge" + Keys.ENTER);
        browser.find("Norge: 7 photos");
        browser.waitUntil(
                "places has gone", () -> !browser.names("latent-tags-page a").contains("places: 7 photos"));
        browser.click("Tags below Norge");
        browser.find("Norge, Bergen: 3 photos");
        browser.click("Undo");
        browser.find("places, Norway: 7 photos");
    }

    @Test
    void peopleLeadToTheirPhotos() throws Exception {
        open("people");
        browser.find("Ada Lovelace, 2 photos");
        browser.waitUntil("their pictures are drawn", () -> browser.drawnPictures() >= 2);
        Screenshots.take(browser, "people");
        browser.click("Ada Lovelace, 2 photos");
        awaitAddress("/?q=person:\"Ada Lovelace\" ");
        awaitPhotos("birthday.jpg", "ada.jpg");
    }

    @Test
    void theCalendarLeadsToDays() throws Exception {
        open("calendar");
        browser.find("Tuesday, May 14, 2024: 3 photos");
        Screenshots.take(browser, "calendar");
        browser.click("2023: 2 photos");
        awaitAddress("/calendar/2023");
        browser.click("Sunday, December 24, 2023: 1 photo");
        awaitPhotos("tree.jpg");
        assertEquals("/?q=taken:2023-12-24 ", address());
    }

    @Test
    void theBarsOfTheStatisticsLeadToTheirPhotos() throws Exception {
        open("statistics");
        browser.find("Germany");
        Screenshots.take(browser, "statistics");
        assertTrue(browser.text("latent-statistics-page dl").contains("14"));
        browser.click("Storage");
        browser.click("Germany");
        awaitAddress("/?q=in:\"Germany\" ");
        browser.waitUntil("its photos", () -> browser.names("section a").size() == 4);
    }

    @Test
    void photosThatLookAlikeHaveAnAddress() throws Exception {
        open("folders");
        browser.click("Photo desk.jpg");
        browser.waitUntil("the viewer is open", () -> browser.largestPicture() >= 400);
        browser.keys("i");
        browser.click("Similar photos");
        awaitHeading("Similar photos");
        awaitPhotos("desk.jpg", "desk small.jpg");
        Screenshots.take(browser, "similar");
        browser.reload();
        awaitPhotos("desk.jpg", "desk small.jpg");
    }
}
