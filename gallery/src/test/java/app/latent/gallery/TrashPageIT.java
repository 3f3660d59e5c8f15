package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.EditingGallery;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People delete photos on the page, and have them back; and put others out of sight. */
class TrashPageIT extends BrowserCase {
    private static final int PHOTOS = 6;

    @TempDir
    Path folder;

    private Path root = Path.of("");
    private EditingGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        root = Files.createDirectory(folder.resolve("library"));
        for (int i = 0; i < PHOTOS; i++) {
            Files.write(photo(i), Pictures.jpeg(Pictures.draw(600, 400, i)));
            Files.setLastModifiedTime(photo(i), FileTime.from(Instant.parse("2024-05-17T12:0%d:00Z".formatted(9 - i))));
        }
        gallery = new EditingGallery(root, _ -> Scope.whole());
        browser.go(gallery.server().uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        awaitPhotos(PHOTOS);
    }

    @AfterEach
    void stop() throws Exception {
        gallery.close();
        browser.forget();
    }

    private Path photo(int number) {
        return root.resolve("IMG_" + number + ".jpg");
    }

    private static void awaitPhotos(int number) {
        browser.waitUntil(number + " photos", () -> browser.names("section a").size() == number);
    }

    private static void awaitTrashed(int number) {
        browser.waitUntil(
                number + " in the trash",
                () -> browser.names("latent-trash-page .open").size() == number);
    }

    private static void awaitSaid(String sentence) {
        browser.waitUntil(sentence, () -> browser.text("latent-toast p").equals(sentence));
    }

    private static void open(String name) {
        browser.click(name);
        browser.waitUntil("a picture is drawn", () -> browser.largestPicture() >= 600);
    }

    @Test
    void aPhotoIsDeletedInTheViewerAndUndoBringsItBack() throws Exception {
        open("Photo IMG_0.jpg");
        browser.find("Delete");
        Screenshots.take(browser, "viewer-delete");
        browser.keys(Keys.DELETE);
        awaitSaid("Moved to the trash.");
        browser.find("Back to the photos");
        browser.waitUntil(
                "the next photo is shown",
                () -> browser.text("latent-viewer h1").equals("IMG_1.jpg"));
        assertTrue(Files.notExists(photo(0)));
        browser.click("Undo");
        awaitSaid("Undone.");
        assertTrue(Files.exists(photo(0)));
        browser.keys(Keys.ESCAPE);
        awaitPhotos(PHOTOS);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void whatIsSelectedIsDeletedSeenInTheTrashRestoredAndDeletedForGood() throws Exception {
        for (int i = 0; i < 4; i++) {
            browser.click("Select IMG_" + i + ".jpg");
        }
        Screenshots.take(browser, "selection-delete");
        browser.keys(Keys.DELETE);
        awaitSaid("Moved to the trash: 4 photos.");
        awaitPhotos(PHOTOS - 4);
        browser.click("Trash");
        awaitTrashed(4);
        browser.waitUntil("thumbnails are drawn", () -> browser.drawnPictures() >= 4);
        assertTrue(browser.text("latent-trash-page").contains("30 days left"));
        Screenshots.take(browser, "trash");

        open("IMG_2.jpg");
        browser.find("Back to the photos");
        Screenshots.take(browser, "trash-viewer");
        browser.keys(Keys.ESCAPE);

        browser.click("Select IMG_2.jpg");
        browser.click("Select IMG_3.jpg");
        Screenshots.take(browser, "trash-selected");
        browser.click("Restore");
        awaitSaid("Restored: 2 photos.");
        awaitTrashed(2);
        assertTrue(Files.exists(photo(2)));

        browser.click("Select IMG_1.jpg");
        browser.click("Delete for good");
        browser.waitUntil("it is asked", () -> browser.text("dialog").contains("cannot be had back"));
        Screenshots.take(browser, "trash-asks");
        browser.click("Cancel");
        awaitTrashed(2);
        browser.click("Select none");
        browser.click("Empty the trash");
        browser.click("Delete all for good");
        awaitSaid("Deleted for good: 2 photos.");
        browser.waitUntil("it is empty", () -> browser.text("latent-notice").contains("The trash is empty"));
        Screenshots.take(browser, "trash-empty");
        browser.click("Photos");
        awaitPhotos(PHOTOS - 2);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void archivedPhotosLeaveTheTimelineAndAreInTheArchive() throws Exception {
        browser.click("Select IMG_0.jpg");
        browser.click("Select IMG_1.jpg");
        browser.click("Move to the archive");
        awaitSaid("Moved to the archive: 2 photos.");
        awaitPhotos(PHOTOS - 2);
        browser.click("Undo");
        awaitPhotos(PHOTOS);
        open("Photo IMG_0.jpg");
        browser.click("Move to the archive");
        awaitSaid("Moved to the archive.");
        browser.keys(Keys.ESCAPE);
        awaitPhotos(PHOTOS - 1);
        browser.click("Archive");
        awaitPhotos(1);
        Screenshots.take(browser, "archive");
        open("Photo IMG_0.jpg");
        browser.click("Take out of the archive");
        awaitSaid("Back in the timeline.");
        browser.keys(Keys.ESCAPE);
        browser.waitUntil(
                "there is nothing", () -> browser.text("latent-notice").contains("Nothing in the archive"));
        browser.click("Photos");
        awaitPhotos(PHOTOS);
        assertEquals(List.of(), browser.consoleErrors());
    }
}
