package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.TestServer;
import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.PhotoshopFile;
import app.latent.testkit.photos.SampleLibrary;
import app.latent.testkit.photos.SamplePhoto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** One photo on the page: looked at closely, turned, shown in a slideshow, and handed out without what its file tells. */
class ViewerPageIT extends LibraryPageCase {

    private static final String FILM = """
            const find = root => root.querySelector('video')
                ?? [...root.querySelectorAll('*')].map(e => e.shadowRoot && find(e.shadowRoot)).find(found => found);
            return find(document);
            """;

    /** Of HTMLMediaElement.readyState: what is at the time that was chosen can be shown. */
    private static final int HAVE_CURRENT_DATA = 2;

    @Override
    void fill() throws IOException {
        for (int i = 0; i < 3; i++) {
            write("IMG_" + i + ".jpg", Pictures.jpeg(Pictures.draw(2000, 1300, i)), 9 - i);
        }
        Path scan = root.resolve("scan.tif");
        ImageIO.write(Pictures.draw(2000, 1300, 7), "tiff", scan.toFile());
        dated(scan, 1);
        write("layers.psd", PhotoshopFile.of(Pictures.draw(2000, 1300, 8)), 0);
    }

    private void view(String name) {
        signIn();
        browser.click("Photo " + name);
        browser.waitUntil("the screen's size is drawn", () -> browser.largestPicture() == 1440);
    }

    private void awaitShape(boolean upright) {
        browser.waitUntil("the photo is " + (upright ? "upright" : "across"), () -> (Boolean) browser.script(
                "const box = arguments[0].getBoundingClientRect();"
                        + "return arguments[0].complete && (box.height > box.width) === arguments[1];",
                browser.shownPicture(),
                upright));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan.tif", "layers.psd"})
    void whatTheBrowserDoesNotDrawIsShownInFullAllTheSame(String name) {
        view(name);
        browser.doubleClick(browser.shownPicture());
        browser.waitUntil("all pixels are drawn", () -> browser.largestPicture() == 2000);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void twoTapsGoCloserAndBack() {
        view("IMG_0.jpg");
        browser.tapTwice(browser.shownPicture());
        browser.waitUntil("the original is drawn", () -> browser.largestPicture() == 2000);
        browser.waitUntil("it is larger than the window", () -> shownWidth() > windowWidth());
        browser.tapTwice(browser.shownPicture());
        browser.waitUntil("all of it is seen", () -> shownWidth() <= windowWidth());
        assertEquals(List.of(), browser.consoleErrors());
    }

    private static double shownWidth() {
        return ((Number) browser.script("return arguments[0].getBoundingClientRect().width;", browser.shownPicture()))
                .doubleValue();
    }

    private static double windowWidth() {
        return ((Number) browser.script("return innerWidth;")).doubleValue();
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
    void aFilmGoesOnFromWhereItIsPutWithoutAllBeforeItBeingLoaded() throws Exception {
        try (InputStream clip = Objects.requireNonNull(Pictures.class.getResourceAsStream("clip.webm"))) {
            write("clip.webm", clip.readAllBytes(), 2);
        }
        gallery.index().changed(root.resolve("clip.webm"));
        assertTrue(gallery.index().awaitIdle(Duration.ofMinutes(1)));
        browser.go(gallery.server().uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.click("Video clip.webm");
        browser.waitUntil(
                "the film is there", () -> !browser.names("[role=dialog] video").isEmpty());
        var film = (WebElement) browser.script(FILM);
        browser.waitUntil("it is known how long it is", () -> number("duration", film) > 7);
        browser.script("arguments[0].currentTime = 6; return true;", film);
        browser.waitUntil(
                "it is there",
                () -> number("currentTime", film) >= 6 && number("readyState", film) >= HAVE_CURRENT_DATA);
        browser.waitUntil(
                "it was asked for in parts",
                () -> (Boolean) browser.script("return performance.getEntriesByType('resource')"
                        + ".some(e => e.name.endsWith('/original') && e.responseStatus === 206);"));
        assertTrue(
                browser.consoleErrors().stream().allMatch(error -> error.contains("/thumbnail")),
                "but for thumbnails, of which this index makes none of films");
    }

    private static double number(String property, WebElement film) {
        return ((Number) browser.script("return arguments[0][arguments[1]] || 0;", film, property)).doubleValue();
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

    /** With a position, and a camera that says so in EXIF. */
    private Path writeSample() throws Exception {
        SamplePhoto sample = SampleLibrary.plan(20, 1, PhotoSize.SCREEN).stream()
                .filter(photo -> photo.truth().relativePath().endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
        Path written = sample.writeTo(root);
        gallery.index().changed(written);
        assertTrue(gallery.index().awaitIdle(Duration.ofMinutes(1)));
        return written;
    }

    @Test
    void theInformationShowsThePlaceOnAMapAndWhereEachFactComesFrom() throws Exception {
        view(String.valueOf(writeSample().getFileName()));
        browser.keys("i");
        browser.find("Photos near here, on the map");
        assertFalse(browser.text("[role=region]").contains("From EXIF"));
        browser.click("Where this comes from");
        browser.waitUntil("EXIF says it", () -> browser.text("[role=region]").contains("From EXIF"));
        Screenshots.take(browser, "information");
        browser.find("Photos near here, on the map").sendKeys(Keys.ENTER);
        browser.waitUntil("the map is there", () -> "/map".equals(browser.script("return location.pathname")));
        browser.find("A photo of this place");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void thePageTellsWhatAPhotoGivesAway() throws Exception {
        view(String.valueOf(writeSample().getFileName()));
        browser.keys("i");
        browser.find("What this photo gives away").sendKeys(Keys.ENTER);
        browser.waitUntil(
                "the place is told", () -> browser.text("latent-gives-away").contains("Where it was taken"));
        assertTrue(browser.text("latent-gives-away").contains("When it was taken"));
        browser.find("Download without personal data");
        Screenshots.take(browser, "gives-away");
        assertEquals(List.of(), browser.consoleErrors());
    }
}
