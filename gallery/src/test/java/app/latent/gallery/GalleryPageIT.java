package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Entry;
import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.GalleryDemo;
import app.latent.gallery.fixture.Libraries;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.PhotoBuilder;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Photo;
import app.latent.indexer.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page as its readers meet it: found by roles and names, driven by keys and clicks. */
class GalleryPageIT extends BrowserCase {
    /** Each would set window.pwned, were it ever taken for markup, script or an address. */
    private static final List<String> HOSTILE = List.of(
            "<script>window.pwned=1</script>",
            "<img src=x onerror=window.pwned=2>",
            "\"><svg onload=window.pwned=3>",
            "' onmouseover='window.pwned=4",
            "javascript:window.pwned=5",
            "</title><script>window.pwned=6</script>",
            "${window.pwned=7}",
            "{{constructor.constructor('window.pwned=8')()}}",
            "<iframe srcdoc='<script>parent.pwned=9</script>'></iframe>",
            "<!--><a href=javascript:window.pwned=10 autofocus onfocus=window.pwned=10>");

    @TempDir
    static Path root;

    private static List<Entry> library;

    private FixtureSearch search;
    private TestServer server;

    @BeforeAll
    static void open() throws Exception {
        library = Libraries.small(root);
    }

    @BeforeEach
    void serve() {
        search = new FixtureSearch(library);
        server = new TestServer(NobodyEdits.routes(_ -> search, _ -> Scope.whole(), root, GalleryDemo.FILTERS), 0);
    }

    @AfterEach
    void stop() {
        server.close();
        browser.forget();
    }

    @Test
    void aWrongPassphraseIsSaidAndTheRightOneOpensTheGrid() {
        browser.go(server.uri());
        browser.type("Passphrase", "wrong" + Keys.ENTER);
        assertEquals("Wrong passphrase.", browser.text("[role=alert]"));
        browser.clear("Passphrase");
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.waitUntil(
                "12 photos are counted", () -> browser.text("[role=status]").equals("12 photos"));
    }

    @Test
    void whoNeedsACodeIsAskedForItOnceThePasswordIsRight() {
        browser.go(server.uri());
        browser.clear("Name");
        browser.type("Name", "Anna");
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.type("Code of your authenticator app", "000000" + Keys.ENTER);
        browser.waitUntil("it is wrong", () -> browser.text("[role=alert]").equals("Wrong password or code."));
        browser.clear("Code of your authenticator app");
        browser.type("Code of your authenticator app", TestServer.CODE + Keys.ENTER);
        browser.waitUntil(
                "12 photos are counted", () -> browser.text("[role=status]").equals("12 photos"));
    }

    @Test
    void aVaultWithoutItsIndexSaysWhereItsFilesAre() {
        try (var bare = new TestServer(GalleryRoutes.pages(), 0)) {
            browser.go(bare.uri());
            browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
            browser.waitUntil("it says so", () -> browser.text("latent-notice").contains("without its gallery"));
            assertTrue(browser.text("latent-notice").contains(bare.uri() + "dav/"));
        }
    }

    @Test
    void theApiIsDocumentedWithinThePolicy() {
        browser.go(server.uri().resolve("api/docs"));
        assertEquals("Latent: API", browser.text("h1"));
        assertEquals("grid", browser.script("return getComputedStyle(document.body).display"));
        assertClean();
    }

    @Test
    void theGridShowsEveryThumbnailUnderItsMonth() {
        openGrid();
        assertEquals(List.of("June 2024", "May 2024", "April 2024"), browser.names("section"));
        assertTrue(browser.names("section a").getFirst().startsWith("Photo IMG_0000.JPG"));
        assertClean();
    }

    @Test
    void whatWasOnThisDayIsAboveTheTimelineAndLeadsToItsPhotos() throws Exception {
        browser.pretendItIs("2026-06-20");
        browser.go(server.uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.waitUntil(
                "two years ago is remembered",
                () -> browser.names("nav a").stream().anyMatch(name -> name.startsWith("2 years ago")));
        Screenshots.take(browser, "on-this-day");
        browser.click("2 years ago");
        browser.waitUntil(
                "the day is looked for",
                () -> "?q=taken%3A2024-06-20".equals(browser.script("return location.search")));
        browser.waitUntil(
                "its photos are there",
                () -> !browser.names("section a").isEmpty()
                        && browser.names("section a").size() < 12);
        assertClean();
    }

    @Test
    void aSearchNarrowsTheGridAndBackWidensIt() {
        openGrid();
        browser.type("Search photos", "camera:nikon");
        browser.waitUntil(
                "the search has narrowed", () -> browser.names("section a").size() == 4);
        assertEquals("?q=camera%3Anikon", browser.script("return location.search"));
        browser.back();
        browser.waitUntil("all are back", () -> browser.names("section a").size() == 12);
        assertClean();
    }

    @Test
    void aSearchThatMakesNoSenseOrFindsNothingSaysSo() {
        openGrid();
        browser.type("Search photos", "colour:red");
        browser.waitUntil(
                "the filter is unknown", () -> browser.text("[role=alert]").equals("There is no filter “colour”."));
        browser.keys(Keys.ESCAPE);
        browser.waitUntil(
                "nothing is wrong any more", () -> browser.names("[role=alert]").isEmpty());
        assertEquals(12, browser.names("section a").size());
        browser.type("Search photos", "zebra");
        browser.waitUntil(
                "nothing matches", () -> browser.text("latent-notice h2").equals("No photo matches"));
        browser.click("Show all photos");
        browser.waitUntil("all are back", () -> browser.names("section a").size() == 12);
    }

    @Test
    void slashLeadsToTheSearchBox() {
        openGrid();
        browser.keys("/", "forest");
        browser.waitUntil(
                "the search has narrowed", () -> browser.names("section a").size() == 6);
    }

    @Test
    void theViewerOpensLargeAndKeysTurnIt() {
        openGrid();
        browser.click("Photo IMG_0003.JPG");
        browser.waitUntil("a large picture is drawn", () -> browser.largestPicture() >= 1400);
        assertEquals("#photo=photo3", browser.script("return location.hash"));
        browser.keys(Keys.ARROW_RIGHT);
        browser.waitUntil(
                "the next photo, of the next month",
                () -> browser.text("[role=dialog] h1").equals("IMG_0004.JPG"));
        browser.keys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        browser.waitUntil(
                "the photo before", () -> browser.text("[role=dialog] h1").equals("IMG_0002.JPG"));
        browser.keys("i");
        browser.waitUntil(
                "its information",
                () -> browser.text("[role=region]").contains("Canon EOS R6")
                        && browser.text("[role=region]").contains("ƒ/4 · 1/250 s · 35 mm · ISO 200"));
        browser.keys(Keys.ESCAPE);
        browser.waitUntil(
                "the viewer is closed", () -> browser.names("[role=dialog]").isEmpty());
        browser.waitUntil(
                "focus is where the reader was", () -> browser.focused().startsWith("Photo IMG_0002.JPG"));
        assertClean();
    }

    @Test
    void goingCloserLoadsTheOriginal() {
        openGrid();
        browser.click("Photo IMG_0003.JPG");
        browser.waitUntil("the screen's size is drawn", () -> browser.largestPicture() == 1440);
        browser.doubleClick(browser.shownPicture());
        browser.waitUntil("the original is drawn", () -> browser.largestPicture() == 2400);
        assertClean();
    }

    @Test
    void aFingerTurnsThePhotos() {
        openGrid();
        browser.click("Photo IMG_0003.JPG");
        browser.swipe(browser.shownPicture(), -400);
        browser.waitUntil(
                "the next photo", () -> browser.text("[role=dialog] h1").equals("IMG_0004.JPG"));
        browser.swipe(browser.shownPicture(), 400);
        browser.waitUntil("back again", () -> browser.text("[role=dialog] h1").equals("IMG_0003.JPG"));
    }

    @Test
    void aLargeLibraryIsAFewElementsAndEveryMonthIsAClickAway() {
        search.replace(Libraries.large(20_000), 0);
        signIn();
        browser.waitUntil(
                "20,000 photos are counted", () -> browser.text("[role=status]").equals("20,000 photos"));
        browser.waitUntil("the newest are drawn", () -> browser.drawnPictures() > 10);
        browser.clickAt(browser.find("Timeline"), 0.75);
        browser.waitUntil(
                "older ones are drawn",
                () -> browser.drawnPictures() > 10
                        && browser.names("section a").stream().noneMatch(name -> name.contains("2025")));
        assertTrue(browser.names("section a").size() < 300);
        assertClean();
    }

    @Test
    void aReloadOpensThePhotoAgainAndBackClosesIt() {
        openGrid();
        browser.click("Photo IMG_0005.JPG");
        browser.waitUntil(
                "the viewer is open", () -> !browser.names("[role=dialog]").isEmpty());
        browser.reload();
        browser.waitUntil(
                "the viewer is open again",
                () -> browser.text("[role=dialog] h1").equals("IMG_0005.JPG"));
        browser.back();
        browser.waitUntil(
                "the grid is back", () -> browser.names("[role=dialog]").isEmpty());
    }

    @Test
    void arrowKeysWalkTheGridAndEnterOpens() {
        openGrid();
        browser.script("arguments[0].focus(); return true", browser.find("Photo IMG_0000.JPG"));
        browser.keys(Keys.ARROW_RIGHT);
        browser.waitUntil("the second photo", () -> browser.focused().startsWith("Photo IMG_0001.JPG"));
        for (int i = 0; i < 4; i++) {
            browser.keys(Keys.ARROW_RIGHT);
        }
        browser.waitUntil("over the month's end", () -> browser.focused().startsWith("Photo IMG_0005.JPG"));
        browser.keys(Keys.ENTER);
        browser.waitUntil("it opens", () -> browser.text("[role=dialog] h1").equals("IMG_0005.JPG"));
    }

    @Test
    void photosThatComeWhileThePageIsOpenAppear() {
        search.replace(List.of(), 12);
        signIn();
        browser.waitUntil(
                "the index is at work", () -> browser.text("latent-notice h2").equals("Looking through your photos"));
        search.replace(library, 0);
        browser.waitUntil("the photos appear", () -> browser.names("section a").size() == 12);
    }

    @Test
    void anEmptyVaultTellsHowToFillIt() {
        search.replace(List.of(), 0);
        signIn();
        browser.waitUntil("it says so", () -> browser.text("latent-notice h2").equals("No photos yet"));
        assertTrue(browser.text("latent-notice").contains("/dav/"));
    }

    @Test
    void whenTheVaultIsLockedNothingOfItStaysOnThePage() {
        openGrid();
        server.close();
        browser.type("Search photos", "forest");
        browser.waitUntil("it says so", () -> browser.text("latent-notice h2").equals("The vault is locked"));
        assertEquals(0, browser.drawnPictures());
        assertTrue(browser.names("section a").isEmpty());
        browser.consoleErrors();
    }

    @Test
    void whenTheSessionEndsThePassphraseIsAskedForAgain() {
        openGrid();
        server.endSessions();
        browser.type("Search photos", "forest");
        browser.waitUntil(
                "the sign-in is back",
                () -> !browser.names("input[type=password]").isEmpty());
        assertEquals(0, browser.drawnPictures());
        browser.consoleErrors();
    }

    @Test
    void signingOutTakesThePhotosAway() {
        openGrid();
        browser.click("Account");
        browser.click("Sign out");
        browser.waitUntil(
                "the sign-in is back",
                () -> !browser.names("input[type=password]").isEmpty());
        assertEquals(0, browser.drawnPictures());
        browser.reload();
        browser.waitUntil(
                "and stays", () -> !browser.names("input[type=password]").isEmpty());
    }

    @Test
    void namesAndCaptionsAreNeverTakenForMarkup() {
        List<Entry> hostile = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            Photo photo = new PhotoBuilder("h" + i, "Trip/" + text.replace('/', '_') + ".jpg")
                    .title(text)
                    .caption(text)
                    .camera(text)
                    .keywords(text)
                    .taken(library.get(0).photo().taken().minusMinutes(i))
                    .build();
            hostile.add(new Entry(photo, library.get(i).thumbnails()));
        }
        Photo broken = new PhotoBuilder("broken", "Trip/" + HOSTILE.get(1) + ".jpg")
                .error(HOSTILE.get(0))
                .build();
        hostile.add(new Entry(broken, size -> Optional.empty()));
        search.replace(hostile, 0);
        signIn();
        browser.waitUntil(
                "all tiles are there", () -> browser.names("section a").size() == HOSTILE.size() + 1);
        browser.click("Photo " + HOSTILE.get(0));
        browser.waitUntil(
                "the viewer is open", () -> !browser.names("[role=dialog]").isEmpty());
        browser.keys("i");
        for (String text : HOSTILE) {
            browser.waitUntil(
                    "shown as text: " + text,
                    () -> browser.text("[role=dialog] h1").equals(text)
                            && browser.text("[role=region] .caption").equals(text));
            assertEquals("Photo · Latent", browser.script("return document.title"), "history keeps titles");
            browser.keys(Keys.ARROW_RIGHT);
        }
        browser.waitUntil(
                "the broken file says why", () -> browser.text("[role=region]").contains(HOSTILE.get(0)));
        assertEquals(0L, browser.script("return window.pwned ?? 0"));
        assertClean();
    }

    private void signIn() {
        browser.go(server.uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        browser.waitUntil(
                "signed in", () -> browser.names("input[type=password]").isEmpty());
    }

    /** The whole library is drawn. */
    private void openGrid() {
        signIn();
        browser.waitUntil("all thumbnails are drawn", () -> browser.drawnPictures() == 12);
    }

    /** Nothing was asked of any other origin, and the browser had nothing to complain of, the policy included. */
    private void assertClean() {
        List<String> requests = browser.requests();
        assertFalse(requests.isEmpty());
        for (String request : requests) {
            assertTrue(
                    request.startsWith(server.uri().toString()) || request.startsWith("blob:" + server.uri()),
                    "a request to " + request);
        }
        assertEquals(List.of(), browser.consoleErrors());
    }
}
