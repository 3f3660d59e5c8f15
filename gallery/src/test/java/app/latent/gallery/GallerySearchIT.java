package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.FixtureSearch;
import app.latent.gallery.fixture.GalleryDemo;
import app.latent.gallery.fixture.Libraries;
import app.latent.gallery.fixture.NobodyEdits;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.TestServer;
import app.latent.indexer.Scope;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Queries are completed as they are typed, changed by their terms, and narrowed by what the photos have in common. */
class GallerySearchIT extends BrowserCase {
    private static final String BOX = "Search photos";

    @TempDir
    static Path root;

    private static TestServer server;

    @BeforeAll
    static void open() throws Exception {
        var search = FixtureSearch.of(Libraries.small(root));
        server = new TestServer(NobodyEdits.routes(search, _ -> Scope.whole(), root, GalleryDemo.FILTERS), 0);
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void signIn() {
        browser.go(server.uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        awaitPhotos(12);
    }

    @AfterEach
    void forget() {
        assertEquals(List.of(), browser.consoleErrors());
        browser.forget();
    }

    private static void awaitPhotos(int number) {
        browser.waitUntil(
                number + " photos are there", () -> browser.names("section a").size() == number);
    }

    private static String typed() {
        return String.valueOf(browser.find(BOX).getDomProperty("value"));
    }

    private static void awaitOffer(String offer) {
        browser.waitUntil(offer, () -> browser.names("[role=option]").contains(offer));
    }

    @Test
    void aFilterAndItsValueAreCompletedWithTheKeyboard() throws Exception {
        browser.type(BOX, "cam");
        awaitOffer("camera: maker or model, whole words");
        browser.keys(Keys.ARROW_DOWN, Keys.TAB);
        awaitOffer("camera: NIKON D90, 4");
        assertEquals("camera:", typed());
        browser.keys("nik");
        browser.waitUntil("one is left", () -> browser.names("[role=option]").equals(List.of("camera: NIKON D90, 4")));
        Screenshots.take(browser, "search-completion");
        browser.keys(Keys.ARROW_DOWN, Keys.ENTER);
        awaitPhotos(4);
        assertEquals("camera:\"NIKON D90\" ", typed());
        assertTrue(browser.names("[role=option]").isEmpty());
    }

    @Test
    void anOfferForWhatWasTypedBeforeIsNotTaken() {
        browser.type(BOX, "ca");
        awaitOffer("camera: maker or model, whole words");
        browser.keys(Keys.ARROW_DOWN, "m", Keys.ENTER);
        browser.waitUntil(
                "it is searched for", () -> browser.text("latent-notice").contains("No photo matches"));
        assertEquals("cam", typed().strip());
    }

    @Test
    void escapeClosesTheOffersAndThenClearsTheSearch() {
        browser.type(BOX, "camera:n");
        awaitOffer("camera: NIKON D90, 4");
        browser.keys(Keys.ESCAPE);
        browser.waitUntil(
                "the offers are gone", () -> browser.names("[role=option]").isEmpty());
        assertEquals("camera:n", typed());
        browser.keys(Keys.ESCAPE);
        browser.waitUntil("the box is empty", () -> "".equals(typed()));
        awaitPhotos(12);
    }

    @Test
    void anOfferIsTakenWithAClick() {
        browser.type(BOX, "nik");
        browser.click("camera: NIKON D90, 4");
        awaitPhotos(4);
        browser.keys("camera:canon" + Keys.ENTER);
        browser.waitUntil("nothing is both", () -> browser.text("latent-notice").contains("No photo matches"));
    }

    @Test
    void termsAreChangedAndTakenAwayOneByOne() throws Exception {
        browser.type(BOX, "camera:nikon IMG" + Keys.ENTER);
        awaitPhotos(4);
        browser.click("Narrow down");
        browser.waitUntil(
                "years are counted", () -> browser.text("latent-refinement").contains("Year"));
        Screenshots.take(browser, "search-narrow");
        browser.click("Change camera:nikon");
        browser.waitUntil("the box has the focus", () -> browser.focused().equals(BOX));
        browser.keys("camera:canon" + Keys.ENTER);
        awaitPhotos(8);
        browser.click("Remove camera:canon");
        awaitPhotos(12);
        assertEquals("IMG", typed());
        browser.click("Canon EOS R6 8");
        awaitPhotos(8);
    }
}
