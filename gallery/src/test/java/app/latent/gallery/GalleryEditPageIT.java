package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Screenshots;
import app.latent.testkit.tool.Exiftool;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** People say something of their photos on the page; exiftool reads it in the sidecars, and the photos stay as they are. */
class GalleryEditPageIT extends LibraryPageCase {
    private static final int PHOTOS = 6;

    private List<byte[]> originals = List.of();

    @BeforeAll
    static void open() {
        Exiftool.requireInstalled();
    }

    @Override
    void fill() throws IOException {
        fill(PHOTOS);
    }

    @BeforeEach
    void showTheTimeline() {
        originals = IntStream.range(0, PHOTOS).mapToObj(i -> read(photo(i))).toList();
        signIn();
        awaitPhotos(PHOTOS);
    }

    @AfterEach
    void theOriginalsAreAsTheyWere() {
        for (int i = 0; i < PHOTOS; i++) {
            assertArrayEquals(originals.get(i), read(photo(i)), "a photo was written to");
        }
    }

    private Path sidecar(int number) {
        return root.resolve("IMG_" + number + ".jpg.xmp");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode exiftool(int number) throws Exception {
        return Exiftool.read(root, "-n", "-G1", "-all", sidecar(number).toString())
                .get(0);
    }

    private void openInformation() {
        browser.click("Photo IMG_0.jpg");
        browser.waitUntil("a picture is drawn", () -> browser.largestPicture() >= 600);
        browser.keys("i");
        browser.find("Add a caption");
    }

    @Test
    void whatIsSaidOfAPhotoIsInItsSidecar() throws Exception {
        openInformation();
        browser.keys("4");
        awaitSaid("Rating: 4 stars.");
        browser.keys("f");
        awaitSaid("Added to favorites.");
        browser.click("Add a caption");
        browser.type("Caption", "By the <fjord>, f 5" + Keys.ENTER);
        awaitSaid("Caption saved.");
        browser.click("Add tags");
        browser.type("Tags", "places/Norway, beach" + Keys.ENTER);
        awaitSaid("Tagged: places/Norway, beach.");
        browser.click("Edit the date");
        browser.type("Time zone", "+2" + Keys.ENTER);
        awaitSaid("Date saved.");
        browser.click("Add a place");
        browser.type("Latitude, longitude", "59.91, 10.75" + Keys.ENTER);
        awaitSaid("Place saved.");

        JsonNode said = exiftool(0);
        assertEquals(4, said.get("XMP-xmp:Rating").asInt());
        assertEquals("By the <fjord>, f 5", said.get("XMP-dc:Description").asText());
        assertEquals(
                "[\"places/Norway\",\"beach\"]",
                said.get("XMP-digiKam:TagsList").toString());
        assertEquals(
                "2024:05:17 12:09:00+02:00",
                said.get("XMP-exif:DateTimeOriginal").asText());
        assertEquals(59.91, said.get("XMP-exif:GPSLatitude").asDouble(), 1e-6);
        Screenshots.take(browser, "information");
        assertTrue(browser.text("[role=region]").contains("59.91000° N, 10.75000° E"));
        assertTrue(browser.text("[role=region]").contains("UTC+02:00"));
        assertEquals(
                1,
                gallery.index()
                        .search("is:favorite rating:4 tag:norway fjord", 9, null)
                        .total());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void escapeGivesUpAFormAndUndoPutsTheSidecarBack() throws Exception {
        openInformation();
        browser.click("Add a caption");
        browser.type("Caption", "never mind" + Keys.ESCAPE);
        browser.waitUntil("the focus is back", () -> browser.focused().equals("Add a caption"));
        assertTrue(Files.notExists(sidecar(0)));

        browser.keys("3");
        awaitSaid("Rating: 3 stars.");
        byte[] rated = read(sidecar(0));
        browser.click("Add a place");
        browser.type("Latitude, longitude", "nowhere" + Keys.ENTER);
        browser.waitUntil("it is no place", () -> browser.text("[role=alert]").startsWith("That is no place"));
        browser.clear("Latitude, longitude");
        browser.type("Latitude, longitude", "1, 2" + Keys.ENTER);
        awaitSaid("Place saved.");
        browser.click("Undo");
        awaitSaid("Undone.");
        assertArrayEquals(rated, read(sidecar(0)));
        browser.find("Add a place");
    }

    @Test
    void favoritesHaveAPlaceOfTheirOwnAndItsAddress() throws Exception {
        browser.click("Favorites");
        browser.waitUntil("there are none", () -> browser.text("latent-notice").contains("No favorites yet"));
        Screenshots.take(browser, "favorites-none");
        browser.back();
        openInformation();
        browser.keys("f");
        awaitSaid("Added to favorites.");
        browser.keys(Keys.ESCAPE);
        Screenshots.take(browser, "photos");
        browser.click("Favorites");
        browser.waitUntil(
                "the favorite is alone",
                () -> favorites().size() == 1 && browser.names("section a").size() == 1);
        browser.reload();
        browser.waitUntil(
                "it is there after a reload",
                () -> favorites().size() == 1 && browser.names("section a").size() == 1);
        assertEquals("/favorites", browser.script("return location.pathname"));
        browser.click("Photo IMG_0.jpg");
        browser.waitUntil("a picture is drawn", () -> browser.largestPicture() >= 600);
        browser.keys("f");
        awaitSaid("Removed from favorites.");
        browser.keys(Keys.ESCAPE);
        browser.waitUntil("it has left", () -> browser.text("latent-notice").contains("No favorites yet"));
        browser.click("Latent: all photos");
        browser.waitUntil(
                "all photos are there", () -> browser.names("section a").size() == PHOTOS);
        assertEquals(List.of(), browser.consoleErrors());
    }

    private static List<String> favorites() {
        return browser.names("section a").stream()
                .filter(name -> name.startsWith("Photo IMG_0.jpg") && name.endsWith(", favorite"))
                .toList();
    }

    @Test
    void manyPhotosAreSelectedEditedAndPutBack() throws Exception {
        browser.click("Select IMG_1.jpg");
        browser.script("document.activeElement.blur(); return true");
        browser.click("Photo IMG_2.jpg");
        browser.waitUntil(
                "two are selected",
                () -> browser.names("[role=toolbar] [role=status]").contains("2 photos selected"));
        browser.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.waitUntil("the fourth has the focus", () -> browser.focused().startsWith("Photo IMG_4.jpg"));
        browser.type("Photo IMG_4.jpg", Keys.chord(Keys.SHIFT, "x"));
        browser.waitUntil(
                "and a range",
                () -> browser.names("[role=toolbar] [role=status]").contains("4 photos selected"));

        browser.keys("f");
        awaitSaid("Added to favorites: 4 photos.");
        browser.click("Add or remove tags");
        browser.type("Tags", "holiday" + Keys.ENTER);
        awaitSaid("Tagged 4 photos: holiday.");
        for (int i = 1; i <= 4; i++) {
            assertEquals("holiday", exiftool(i).get("XMP-dc:Subject").asText());
        }
        assertTrue(Files.notExists(sidecar(0)) && Files.notExists(sidecar(5)));
        browser.waitUntil(
                "hearts are in the grid",
                () -> browser.names("section a").stream()
                                .filter(name -> name.endsWith(", favorite"))
                                .count()
                        == 4);

        Screenshots.take(browser, "selection");
        byte[] tagged = read(sidecar(1));
        browser.click("Move the dates");
        browser.type("Hours", "-24" + Keys.ENTER);
        awaitSaid("Date of 4 photos saved.");
        assertEquals(
                "2024:05:16 12:08:00",
                exiftool(1).get("XMP-exif:DateTimeOriginal").asText());
        browser.type("Undo", Keys.chord(Keys.CONTROL, "z"));
        awaitSaid("Undone: 4 photos.");
        assertArrayEquals(tagged, read(sidecar(1)));
        browser.keys(Keys.ESCAPE);
        browser.waitUntil(
                "nothing is selected", () -> browser.names("[role=toolbar]").isEmpty());
        assertEquals(List.of(), browser.consoleErrors());
    }
}
