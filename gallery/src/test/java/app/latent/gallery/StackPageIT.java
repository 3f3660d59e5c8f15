package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Files that are one photo: {@code IMG_1.jpg} to {@code IMG_3.jpg} are a burst. */
class StackPageIT extends LibraryPageCase {
    private static final int PHOTOS = 5;

    @Override
    void fill() throws IOException {
        fill(PHOTOS);
        for (int i = 1; i <= 3; i++) {
            write("IMG_" + i + ".jpg", ofBurst(Files.readAllBytes(photo(i))), 9 - i);
        }
    }

    private static byte[] ofBurst(byte[] jpeg) {
        return Pictures.withXmp(
                jpeg, "xmlns:GCamera=\"http://ns.google.com/photos/1.0/camera/\" GCamera:BurstID=\"one\"");
    }

    @BeforeEach
    void showTheTimeline() {
        signIn();
        awaitPhotos(PHOTOS - 2);
    }

    private static void awaitOpen(String name) {
        browser.waitUntil(name, () -> browser.text("latent-viewer h1").equals(name));
    }

    @Test
    void theTimelineShowsAStackOnceAndTheViewerEachOfItsFiles() throws Exception {
        Screenshots.take(browser, "timeline-stack");
        browser.click("Photo IMG_1.jpg");
        awaitOpen("IMG_1.jpg");
        browser.waitUntil(
                "its files are there",
                () -> browser.names("latent-stack-strip button")
                        .equals(List.of("IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg")));
        browser.waitUntil("its pictures are drawn", () -> browser.drawnPictures() >= 4);
        Screenshots.take(browser, "viewer-stack");
        browser.click("IMG_3.jpg");
        awaitOpen("IMG_3.jpg");
        browser.keys(Keys.ARROW_RIGHT);
        awaitOpen("IMG_4.jpg");
        browser.keys(Keys.ARROW_LEFT);
        awaitOpen("IMG_1.jpg");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void aSearchFindsEachFile() {
        browser.type("Search", "IMG_2" + Keys.ENTER);
        awaitPhotos(1);
        browser.find("Photo IMG_2.jpg");
    }

    @Test
    void oneFileOfAStackIsDeletedAloneAndTheStackAsOne() throws Exception {
        browser.click("Photo IMG_1.jpg");
        browser.click("IMG_2.jpg");
        awaitOpen("IMG_2.jpg");
        browser.click("Delete");
        awaitSaid("Moved to the trash.");
        awaitOpen("IMG_1.jpg");
        assertTrue(Files.notExists(photo(2)) && Files.exists(photo(1)) && Files.exists(photo(3)));
        browser.click("Delete all 2 files");
        browser.waitUntil("it is gone", () -> Files.notExists(photo(1)) && Files.notExists(photo(3)));
        awaitOpen("IMG_4.jpg");
        browser.click("Undo");
        browser.waitUntil("it is back", () -> Files.exists(photo(1)) && Files.exists(photo(3)));
    }

    @Test
    void aSelectedStackIsDeletedAsOne() {
        browser.click("Select IMG_1.jpg");
        browser.keys(Keys.DELETE);
        awaitSaid("Moved to the trash.");
        awaitPhotos(PHOTOS - 3);
        assertTrue(Files.exists(photo(0)) && Files.notExists(photo(1)) && Files.notExists(photo(2)));
    }
}
