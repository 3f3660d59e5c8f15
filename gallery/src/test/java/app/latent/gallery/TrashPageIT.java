package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Screenshots;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** People delete photos on the page, and have them back; and put others out of sight. */
class TrashPageIT extends LibraryPageCase {
    private static final int PHOTOS = 6;

    @Override
    void fill() throws IOException {
        fill(PHOTOS);
    }

    @BeforeEach
    void showTheTimeline() {
        signIn();
        awaitPhotos(PHOTOS);
    }

    private static void awaitTrashed(int number) {
        browser.waitUntil(
                number + " in the trash",
                () -> browser.names("latent-trash-page .open").size() == number);
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
        browser.waitUntil("it is asked", () -> browser.text("latent-dialog").contains("cannot be had back"));
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
    void withShiftAllThatIsBetweenIsSelectedInTheTrash() {
        for (int i = 0; i < 5; i++) browser.click("Select IMG_" + i + ".jpg");
        browser.keys(Keys.DELETE);
        awaitSaid("Moved to the trash: 5 photos.");
        browser.click("Trash");
        awaitTrashed(5);
        List<String> names = browser.names("latent-trash-page .open");
        browser.click("Select " + names.get(3));
        browser.type("Select " + names.get(1), Keys.chord(Keys.SHIFT, Keys.SPACE));
        awaitSelected(3);
        browser.click("Select " + names.get(2));
        awaitSelected(2);
        browser.type(names.get(4), Keys.chord(Keys.SHIFT, Keys.ENTER));
        awaitSelected(4);
        browser.click("Restore");
        awaitSaid("Restored: 4 photos.");
        browser.waitUntil(
                "the one that was not selected is left",
                () -> browser.names("latent-trash-page .open").equals(names.subList(0, 1)));
    }

    private static void awaitSelected(int number) {
        browser.waitUntil(
                number + " selected", () -> browser.text("latent-trash-page").contains(number + " selected"));
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
