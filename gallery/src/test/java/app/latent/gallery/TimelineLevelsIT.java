package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The timeline by years, by months and by days: how a reader goes from one to the other without losing the place. */
class TimelineLevelsIT extends BrowserCase {
    private static final int PHOTOS = 3_000;

    private TestServer server;

    @BeforeEach
    void openDays() {
        var search = new FixtureSearch(Libraries.large(PHOTOS));
        server = new TestServer(
                NobodyEdits.routes(_ -> search, _ -> Scope.whole(), Path.of("."), GalleryDemo.FILTERS), 0);
        browser.go(server.uri());
        browser.type("Passphrase", TestServer.PASSPHRASE + Keys.ENTER);
        awaitDays();
    }

    @AfterEach
    void stop() {
        browser.script("localStorage.clear(); return true");
        server.close();
        browser.forget();
    }

    private static void awaitDays() {
        browser.waitUntil("photos by day", () -> browser.names("section a").size() > 10);
    }

    private static void awaitCards(String one) {
        browser.waitUntil(one, () -> browser.names("button").stream().anyMatch(name -> name.startsWith(one)));
    }

    private static boolean isPressed(String level) {
        return "true".equals(browser.find(level).getDomAttribute("aria-pressed"));
    }

    /** The names of the elements of a selector that are within the window, below the header. */
    private static List<String> inView(String selector) {
        return browser.names(selector).stream().filter(name -> isInView(name)).toList();
    }

    private static boolean isInView(String name) {
        return (Boolean) browser.script(
                "const box = arguments[0].getBoundingClientRect(); return box.bottom > 64 && box.top < innerHeight;",
                browser.find(name));
    }

    @Test
    void monthsAndYearsAreCardsWithACoverAndACount() throws Exception {
        browser.click("Months");
        awaitCards("August 2025, ");
        browser.waitUntil("covers are drawn", () -> browser.drawnPictures() > 6);
        assertEquals(0, ((Number) browser.script("return scrollY;")).intValue(), "the top stays the top");
        Screenshots.take(browser, "timeline-months");
        browser.click("Years");
        awaitCards("2019, ");
        browser.waitUntil("covers are drawn", () -> browser.drawnPictures() > 4);
        Screenshots.take(browser, "timeline-years");
        browser.click("2019, ");
        awaitCards("May 2019, ");
        browser.waitUntil("the year is in view", () -> isInView("May 2019, "));
        assertTrue(isPressed("Months"));
        browser.click("May 2019, ");
        awaitDays();
        browser.waitUntil(
                "the month is there",
                () -> browser.names("section a").stream()
                        .anyMatch(name -> name.contains("May") && name.contains("2019")));
        Screenshots.take(browser, "timeline-days");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void keysGoFurtherAwayAndBackToThePhotoThatWasInView() {
        browser.clickAt(browser.find("Timeline"), 0.6);
        awaitOlder();
        List<String> seen = inView("section a");
        browser.keys("-");
        browser.waitUntil("months", () -> isPressed("Months"));
        browser.keys("-");
        browser.waitUntil("years", () -> isPressed("Years"));
        browser.keys("+", "+");
        browser.waitUntil("days", () -> isPressed("Days"));
        awaitDays();
        browser.waitUntil(
                "the same photos are in view",
                () -> inView("section a").stream().anyMatch(seen::contains));
        assertEquals(List.of(), browser.consoleErrors());
    }

    private static void awaitOlder() {
        browser.waitUntil(
                "older photos are drawn",
                () -> browser.drawnPictures() > 10
                        && browser.names("section a").stream().noneMatch(name -> name.contains("2025")));
    }

    @Test
    void theWheelWithCtrlAndTwoFingersGoAStepEach() {
        browser.turnWithCtrl(120);
        browser.waitUntil("months", () -> isPressed("Months"));
        awaitCards("August 2025, ");
        browser.spread(browser.find("August 2025, "), 120);
        browser.waitUntil("days", () -> isPressed("Days"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void theLevelIsThereAgainAfterAReload() {
        browser.click("Years");
        awaitCards("2025, ");
        browser.reload();
        awaitCards("2025, ");
        assertTrue(isPressed("Years"));
        assertFalse(isPressed("Days"));
    }

    @Test
    void theScrubberLeadsThroughMonthsAsThroughDays() {
        browser.click("Months");
        awaitCards("August 2025, ");
        browser.clickAt(browser.find("Timeline"), 0.9);
        browser.waitUntil("an old year is in view", () -> isInView("January 2015, "));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void aPlusThatIsTypedChangesNothing() {
        browser.type("Search photos", "-");
        assertTrue(isPressed("Days"));
    }
}
