package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.SampleLibrary;
import app.latent.testkit.photos.SamplePhoto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** One photo on the page: looked at closely, turned, shown in a slideshow, and handed out without what its file tells. */
class ViewerPageIT extends BrowserCase {

    @TempDir
    Path folder;

    private Path root = Path.of("");
    private EditingGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        for (int i = 0; i < 3; i++) {
            write("IMG_" + i + ".jpg", Pictures.jpeg(Pictures.draw(2000, 1300, i)), 9 - i);
        }
        ImageIO.write(
                Pictures.draw(2000, 1300, 7), "tiff", root.resolve("scan.tif").toFile());
        Files.setLastModifiedTime(root.resolve("scan.tif"), minute(1));
        gallery = new EditingGallery(root, _ -> Scope.whole());
    }

    private void write(String name, byte[] bytes, int minute) throws Exception {
        Files.write(root.resolve(name), bytes);
        Files.setLastModifiedTime(root.resolve(name), minute(minute));
    }

    private static FileTime minute(int minute) {
        return FileTime.from(Instant.parse("2024-05-17T12:0%d:00Z".formatted(minute)));
    }

    @AfterEach
    void stop() throws Exception {
        gallery.close();
        browser.forget();
    }

    private void view(String name) {
        browser.go(gallery.server().uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.click("Photo " + name);
        browser.waitUntil("the screen's size is drawn", () -> browser.largestPicture() == 1440);
    }

    private void awaitSaid(String sentence) {
        browser.waitUntil(sentence, () -> browser.text("latent-toast").startsWith(sentence));
    }

    private void awaitShape(boolean upright) {
        browser.waitUntil("the photo is " + (upright ? "upright" : "across"), () -> (Boolean) browser.script(
                "const box = arguments[0].getBoundingClientRect();"
                        + "return arguments[0].complete && (box.height > box.width) === arguments[1];",
                browser.shownPicture(),
                upright));
    }

    @Test
    void whatTheBrowserDoesNotDrawIsShownInFullAllTheSame() {
        view("scan.tif");
        browser.doubleClick(browser.shownPicture());
        browser.waitUntil("all pixels are drawn", () -> browser.largestPicture() == 2000);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void twoFingersGoCloser() {
        view("IMG_0.jpg");
        browser.spread(browser.shownPicture(), 200);
        browser.waitUntil("the original is drawn", () -> browser.largestPicture() == 2000);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void aTurnedPhotoStandsAsItWasTurnedUntilThatIsTakenBack() throws Exception {
        byte[] original = Files.readAllBytes(root.resolve("IMG_0.jpg"));
        view("IMG_0.jpg");
        awaitShape(false);
        browser.click("Turn right");
        awaitSaid("Turned right.");
        awaitShape(true);
        browser.waitUntil("its new thumbnail is drawn", () -> browser.largestPicture() == 1440);
        browser.doubleClick(browser.shownPicture());
        browser.waitUntil("all pixels are drawn", () -> browser.largestPicture() == 2000);
        awaitShape(true);
        browser.keys("z");
        browser.click("Undo");
        awaitSaid("Undone.");
        awaitShape(false);
        browser.click("Turn left");
        awaitSaid("Turned left.");
        awaitShape(true);
        Screenshots.take(browser, "viewer-turned");
        assertArrayEquals(original, Files.readAllBytes(root.resolve("IMG_0.jpg")));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void spaceOnALinkBeginsNoSlideshow() {
        view("IMG_0.jpg");
        browser.find("Download the original").sendKeys(" ");
        assertEquals("false", browser.find("Slideshow").getDomAttribute("aria-pressed"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void aSlideshowGoesOnByItselfUntilItIsStopped() {
        view("IMG_0.jpg");
        browser.keys(" ");
        assertEquals("true", browser.find("Slideshow").getDomAttribute("aria-pressed"));
        browser.waitUntil(
                "the next photo", () -> browser.text("[role=dialog] h1").equals("IMG_1.jpg"));
        browser.keys(" ");
        browser.waitUntil(
                "it is stopped", () -> "false".equals(browser.find("Slideshow").getDomAttribute("aria-pressed")));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void thePageTellsWhatAPhotoGivesAway() throws Exception {
        SamplePhoto sample = SampleLibrary.plan(20, 1, PhotoSize.SCREEN).stream()
                .filter(photo -> photo.truth().relativePath().endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
        Path written = sample.writeTo(root);
        gallery.index().changed(written);
        assertTrue(gallery.index().awaitIdle(Duration.ofMinutes(1)));
        view(String.valueOf(written.getFileName()));
        browser.keys("i");
        browser.click("What this photo gives away");
        browser.waitUntil(
                "the place is told", () -> browser.text("latent-gives-away").contains("Where it was taken"));
        assertTrue(browser.text("latent-gives-away").contains("When it was taken"));
        browser.find("Download without personal data");
        Screenshots.take(browser, "gives-away");
        assertEquals(List.of(), browser.consoleErrors());
    }
}
