package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What is around every place: the ways to the others, and what concerns who is signed in. */
class ShellPageIT extends BrowserCase {
    private static final String PAPER = "return getComputedStyle(document.documentElement).backgroundColor";

    @TempDir
    Path folder;

    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        gallery = new UploadGallery(Files.createDirectory(folder.resolve("photos")));
        browser.go(gallery.uri());
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Account");
    }

    @AfterEach
    void stop() throws Exception {
        browser.appearAsUsual();
        browser.script("localStorage.clear(); return true");
        browser.forget();
        gallery.close();
    }

    @Test
    void onAPhoneThePlacesForWhichTheBarHasNoRoomAreBehindMore() throws Exception {
        browser.appear(360, 740, false);
        assertEquals(List.of("Photos", "Favorites", "Albums", "Map"), browser.names("nav a"));
        browser.click("More");
        Screenshots.take(browser, "more-places");
        browser.appear(360, 740, false);
        browser.click("Activity");
        browser.waitUntil("it is there", () -> browser.text("h1").equals("Activity"));
        assertTrue(browser.names("dialog a").isEmpty(), "the sheet is closed");
    }

    @Test
    void theColoursThatWereChosenStay() throws Exception {
        browser.appear(1400, 900, false);
        Object light = browser.script(PAPER);
        browser.click("Account");
        Screenshots.take(browser, "account-menu");
        browser.appear(1400, 900, false);
        browser.click("Dark");
        browser.waitUntil("it is dark", () -> !browser.script(PAPER).equals(light));
        browser.reload();
        browser.find("Account");
        assertTrue(!browser.script(PAPER).equals(light), "it stays dark");
        browser.click("Account");
        browser.click("System");
        browser.waitUntil("it is as the system is", () -> browser.script(PAPER).equals(light));
        assertEquals(List.of(), browser.consoleErrors());
    }
}
