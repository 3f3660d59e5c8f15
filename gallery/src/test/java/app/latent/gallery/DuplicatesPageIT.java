package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Client;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Photo;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Photos that are there more than once, as somebody tidies them up on the page. */
class DuplicatesPageIT extends LibraryPageCase {
    private static final String SETS = "latent-duplicate-set";

    @Override
    void fill() throws IOException {
        byte[] harbour = Pictures.jpeg(Pictures.draw(600, 400, 1));
        byte[] forest = Pictures.jpeg(Pictures.draw(600, 400, 2));
        for (String folder : List.of("2024", "backup")) {
            Files.createDirectories(root.resolve(folder));
            write(folder + "/harbour.jpg", harbour, 9);
            write(folder + "/forest.jpg", forest, 8);
        }
        write("harbour small.jpg", Pictures.jpeg(Pictures.draw(300, 200, 1)), 7);
    }

    @BeforeEach
    void signedIn() {
        signIn();
        awaitPhotos(5);
    }

    private void show(String place) {
        browser.go(gallery.server().uri().resolve(place));
    }

    private static void awaitSets(int number) {
        browser.waitUntil(number + " sets", () -> browser.names(SETS).size() == number);
    }

    private Photo photo(String path) throws Exception {
        return gallery.index().photoAt(path).orElseThrow();
    }

    private String albumWith(String path) throws Exception {
        Album album = new Album(AlbumFolder.newId(), "Trip", null, null, List.of(path), null, AlbumOrder.ALBUM);
        AlbumFolder.albums(root).create(album);
        gallery.index().changed(root.resolve(".latent/albums/" + album.id() + ".json"));
        return album.id();
    }

    private List<String> members(String album) throws IOException {
        return AlbumFolder.albums(root).list().stream()
                .filter(one -> one.id().equals(album))
                .findFirst()
                .orElseThrow()
                .members();
    }

    @Test
    void oneOfACopyStaysWithWhatIsSaidOfTheOtherAndUndoTakesAllOfItBack() throws Exception {
        Client client = new Client(gallery.server().uri());
        client.signIn();
        String copy = photo("backup/harbour.jpg").id();
        client.post("/api/v1/edits", "{\"photos\":[\"" + copy + "\"],\"change\":{\"tags\":{\"add\":[\"sea\"]}}}");
        String album = albumWith("backup/harbour.jpg");
        show("/duplicates");
        awaitSets(2);
        browser.click("Keep harbour.jpg in 2024");
        Screenshots.take(browser, "duplicates");
        String gains = browser.text(".gains");
        assertTrue(gains.endsWith("Tag: sea · 1 album"), gains);
        browser.click(browser.names("button.main").stream()
                .filter(name -> name.endsWith("harbour.jpg in 2024"))
                .findFirst()
                .orElseThrow());
        awaitSaid("Moved to the trash.");
        awaitSets(1);
        assertTrue(Files.notExists(root.resolve("backup/harbour.jpg")));
        assertEquals(List.of("sea"), photo("2024/harbour.jpg").tags());
        assertTrue(members(album).contains("2024/harbour.jpg"));
        browser.click("Undo");
        awaitSaid("Undone.");
        awaitSets(2);
        assertTrue(Files.exists(root.resolve("backup/harbour.jpg")));
        assertEquals(List.of(), photo("2024/harbour.jpg").tags());
        assertEquals(List.of("backup/harbour.jpg"), members(album));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void theBestOfEachStaysWhereSomebodySaysSo() throws Exception {
        show("/duplicates");
        awaitSets(2);
        browser.click("Keep the best of each");
        Screenshots.take(browser, "duplicates-asks");
        browser.click("Keep the best");
        awaitSaid("Moved to the trash: 2 photos.");
        browser.waitUntil("none is left", () -> browser.text("latent-notice").contains("No duplicates"));
        Screenshots.take(browser, "duplicates-none");
        assertEquals(3, gallery.index().search("", 10, null).total());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void whatLooksAlikeAndIsWantedAllTheSameIsNeverShownAgain() throws Exception {
        show("/duplicates");
        browser.click("Look alike");
        awaitSets(1);
        Screenshots.take(browser, "duplicates-alike");
        browser.click("Keep all");
        awaitSaid("All stay, and are not shown here again.");
        browser.waitUntil("none is left", () -> browser.text("latent-notice").contains("No duplicates"));
        Path small = root.resolve("harbour small.jpg");
        Path moved = Files.move(small, root.resolve("2024/renamed.jpg"));
        gallery.index().moved(small, moved);
        show("/duplicates/alike");
        browser.waitUntil("none is there", () -> browser.text("latent-notice").contains("No duplicates"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void thePhotosOfASetAreLookedAtCloselyAndTurnedThrough() {
        show("/duplicates");
        awaitSets(2);
        String first = Objects.requireNonNull(browser.names(".picture").getFirst());
        browser.click(first);
        browser.waitUntil("the photo is drawn", () -> browser.largestPicture() >= 600);
        browser.keys(Keys.ESCAPE);
        browser.waitUntil(
                "the page is back", () -> browser.names("[role=dialog]").isEmpty());
        assertEquals(List.of(), browser.consoleErrors());
    }
}
