package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.indexer.Photo;
import app.latent.indexer.SeenAlbum;
import app.latent.indexer.album.AlbumFolder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** People make albums, fill them, put them in order, and take it all back. */
class AlbumsPageIT extends LibraryPageCase {
    private static final int PHOTOS = 9;
    private static final int WIDTH = 600;

    /** IMG_0 was taken last. */
    @Override
    void fill() throws IOException {
        for (int i = 0; i < PHOTOS; i++) {
            int height = i % 3 == 1 ? 900 : 400;
            write("IMG_" + i + ".jpg", Pictures.jpeg(Pictures.draw(WIDTH, height, i)), PHOTOS - i);
        }
    }

    @BeforeEach
    void showTheTimeline() {
        signIn();
        awaitPhotos(PHOTOS);
    }

    /** As the page shows them. */
    private static void awaitNumbered(int... numbers) {
        List<String> wanted = Arrays.stream(numbers)
                .mapToObj(number -> "Photo IMG_" + number + ".jpg")
                .toList();
        browser.waitUntil(
                "photos " + wanted,
                () -> browser.names("section a").stream()
                        .map(name -> name.split(",")[0])
                        .toList()
                        .equals(wanted));
    }

    private SeenAlbum seen(String album) throws Exception {
        return gallery.index().albums().stream()
                .filter(one -> one.name().equals(album))
                .findFirst()
                .orElseThrow();
    }

    private String cover(String album) throws Exception {
        return Objects.requireNonNull(seen(album).cover()).path();
    }

    private List<String> kept(String album) throws Exception {
        return gallery.index().photosOf(seen(album).id(), 100, null).orElseThrow().photos().stream()
                .map(Photo::path)
                .toList();
    }

    private static void addToNew(String album, int... photos) {
        for (int photo : photos) {
            browser.click("Select IMG_" + photo + ".jpg");
        }
        browser.click("Add to an album");
        browser.type("Find an album", album);
        browser.click("New album “" + album + "”");
        awaitSaid((photos.length == 1 ? "1 photo" : photos.length + " photos") + " added to " + album + ".");
    }

    @Test
    void photosAreAddedToANewAlbumAndPutInOrder() throws Exception {
        addToNew("Norway", 3, 1, 5, 0);
        browser.keys(Keys.ESCAPE);
        browser.click("Albums");
        Screenshots.take(browser, "albums");
        browser.click("Norway, 4 photos");
        awaitNumbered(3, 1, 5, 0);
        assertEquals("Norway", browser.text("h1"));
        Screenshots.take(browser, "album");

        browser.drag(browser.find("Photo IMG_0.jpg"), browser.find("Photo IMG_1.jpg"), 0.2);
        awaitNumbered(3, 0, 1, 5);
        awaitSaid("Order changed.");
        assertEquals(List.of("IMG_3.jpg", "IMG_0.jpg", "IMG_1.jpg", "IMG_5.jpg"), kept("Norway"));
        browser.type("Photo IMG_3.jpg", Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        awaitNumbered(0, 3, 1, 5);
        browser.waitUntil("the focus stays", () -> browser.focused().startsWith("Photo IMG_3.jpg"));
        browser.click("Undo");
        awaitNumbered(3, 0, 1, 5);

        browser.click("Select IMG_1.jpg");
        Screenshots.take(browser, "album-selection");
        browser.click("Set as cover");
        awaitSaid("Cover changed.");
        browser.click("Select IMG_0.jpg");
        browser.click("Remove from album");
        awaitNumbered(3, 1, 5);
        awaitSaid("1 photo removed from Norway.");
        browser.click("Undo");
        awaitNumbered(3, 0, 1, 5);
        assertEquals(List.of("IMG_3.jpg", "IMG_0.jpg", "IMG_1.jpg", "IMG_5.jpg"), kept("Norway"));
        assertEquals("IMG_1.jpg", cover("Norway"));

        browser.type("Sort by", "Date");
        awaitNumbered(5, 3, 1, 0);
        browser.click("Photo IMG_3.jpg");
        browser.waitUntil("the viewer is open", () -> browser.largestPicture() >= WIDTH);
        browser.keys(Keys.ARROW_RIGHT);
        browser.waitUntil(
                "the next of the album",
                () -> browser.names("[role=dialog]").stream().anyMatch(name -> name.contains("IMG_1.jpg")));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void albumsAreWithinOneAnotherAndTakeWhatIsDroppedOnThem() throws Exception {
        browser.click("Albums");
        browser.click("New album");
        browser.type("Name", "Trips" + Keys.ENTER);
        awaitSaid("Album Trips created.");
        browser.click("Photos");
        browser.click("Select IMG_2.jpg");
        browser.click("Select IMG_4.jpg");
        browser.click("Add to an album");
        browser.click("Trips");
        awaitSaid("2 photos added to Trips.");
        browser.keys(Keys.ESCAPE);
        browser.click("Albums");
        browser.click("Trips, 2 photos");
        browser.click("Album in it");
        browser.type("Name", "Lofoten" + Keys.ENTER);
        browser.drag(browser.find("Photo IMG_4.jpg"), browser.find("Lofoten, 0 photos"), 0.5);
        awaitSaid("1 photo added to Lofoten.");
        assertEquals(List.of("IMG_4.jpg"), kept("Lofoten"));
        assertEquals(1, gallery.index().search("album:trips/lofoten", 9, null).total());
        Screenshots.take(browser, "album-nested");
        browser.click("Lofoten, 1 photo");
        awaitNumbered(4);
        browser.click("Trips");
        awaitNumbered(2, 4);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void photosAreDraggedFromTheTimelineToAnAlbumAndTakenBack() throws Exception {
        addToNew("Norway", 3);
        browser.keys(Keys.ESCAPE);
        browser.drag(browser.find("Photo IMG_1.jpg"), "Norway");
        awaitSaid("1 photo added to Norway.");
        assertEquals(List.of("IMG_3.jpg", "IMG_1.jpg"), kept("Norway"), "what is not selected goes alone");

        browser.click("Select IMG_3.jpg");
        browser.click("Select IMG_5.jpg");
        browser.click("Select IMG_7.jpg");
        browser.drag(browser.find("Photo IMG_7.jpg"), "Norway");
        awaitSaid("3 photos added to Norway.");
        assertEquals(List.of("IMG_3.jpg", "IMG_1.jpg", "IMG_5.jpg", "IMG_7.jpg"), kept("Norway"));
        browser.click("Undo");
        awaitSaid("Undone.");
        assertEquals(List.of("IMG_3.jpg", "IMG_1.jpg"), kept("Norway"));

        browser.drag(browser.find("Photo IMG_5.jpg"), "New or other album…");
        browser.type("Find an album", "Oslo" + Keys.ENTER);
        awaitSaid("3 photos added to Oslo.");
        assertEquals(List.of("IMG_3.jpg", "IMG_5.jpg", "IMG_7.jpg"), kept("Oslo"));
        assertEquals(List.of(), browser.names("[role=listitem]"), "the shelf has gone");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void whatIsDraggedIsOfferedTheAlbumsThatTakePhotos() throws Exception {
        addToNew("Norway", 3, 1);
        browser.keys(Keys.ESCAPE);
        browser.click("Albums");
        browser.click("New album");
        browser.type("Name", "Summer at the lake with everybody" + Keys.ENTER);
        awaitSaid("Album Summer at the lake with everybody created.");
        browser.click("New smart album");
        browser.type("Name", "Threes");
        browser.type("Search for", "name:IMG_3" + Keys.ENTER);
        awaitSaid("Album Threes created.");
        browser.click("Photos");
        awaitPhotos(PHOTOS);
        browser.script("""
                arguments[0].dispatchEvent(
                    new DragEvent('dragstart', {bubbles: true, composed: true, dataTransfer: new DataTransfer()}));
                return true;
                """, browser.find("Photo IMG_1.jpg"));
        browser.find("New or other album…");
        assertEquals(
                List.of("Norway", "Summer at the lake with everybody", "New or other album…"),
                browser.names("[role=listitem]"));
        Screenshots.take(browser, "album-shelf");
    }

    @Test
    void aSmartAlbumSaysThatItTakesNoPhotos() throws Exception {
        addToNew("Trips", 2);
        browser.keys(Keys.ESCAPE);
        browser.click("Albums");
        browser.click("New smart album");
        browser.type("Name", "Threes");
        browser.type("Search for", "name:IMG_3" + Keys.ENTER);
        awaitSaid("Album Threes created.");
        nest("Threes", "Trips");
        browser.click("Trips, 1 photo");
        browser.drag(browser.find("Photo IMG_2.jpg"), browser.find("Threes, smart album"), 0.5);
        awaitSaid("Threes is a smart album: it has what its search finds, and no other photos.");
    }

    /** As another machine does; the page has no way to move an album. */
    private void nest(String album, String parent) throws Exception {
        AlbumFolder albums = AlbumFolder.albums(root);
        String id = seen(album).id();
        String outer = seen(parent).id();
        albums.update(id, a -> a.withParent(outer));
        gallery.index().changed(albums.file(id));
    }

    @Test
    void aSmartAlbumHasWhatIsFoundAndAWrongQueryIsExplained() throws Exception {
        browser.click("Albums");
        browser.click("New smart album");
        browser.type("Name", "Threes");
        browser.type("Search for", "camra:x" + Keys.ENTER);
        browser.waitUntil("it is explained", () -> browser.text("[role=alert]").contains("Did you mean"));
        browser.clear("Search for");
        browser.type("Search for", "name:IMG_3" + Keys.ENTER);
        awaitSaid("Album Threes created.");
        browser.click("Threes, smart album, 1 photo");
        awaitNumbered(3);
        browser.click("Edit");
        browser.clear("Search for");
        browser.type("Search for", "name:IMG_4" + Keys.ENTER);
        awaitNumbered(4);
    }

    @Test
    void anAlbumIsRenamedDeletedAndBroughtBack() throws Exception {
        addToNew("Norway", 3);
        browser.keys(Keys.ESCAPE);
        browser.click("Albums");
        browser.click("Norway, 1 photo");
        browser.click("Rename");
        browser.clear("Name");
        browser.type("Name", "Norge" + Keys.ENTER);
        awaitSaid("Album changed.");
        browser.waitUntil("the new name", () -> browser.text("h1").equals("Norge"));
        browser.click("Delete");
        awaitSaid("Album Norge deleted. Its photos stay.");
        browser.waitUntil("none is left", () -> browser.text("h2").equals("No albums yet"));
        browser.click("Undo");
        browser.click("Norge, 1 photo");
        awaitNumbered(3);
        assertEquals(List.of("IMG_3.jpg"), kept("Norge"));
        browser.reload();
        awaitNumbered(3);
    }

    @Test
    void aSearchIsSavedAndForgotten() throws Exception {
        browser.click("Albums");
        browser.click("Save a search");
        browser.type("Name", "Fives");
        browser.type("Search for", "name:IMG_5" + Keys.ENTER);
        awaitSaid("Search Fives saved.");
        browser.click("Fives");
        awaitNumbered(5);
        browser.click("Albums");
        browser.click("Delete the search Fives");
        awaitSaid("Search Fives deleted.");
        browser.click("Undo");
        browser.find("Fives");
    }
}
