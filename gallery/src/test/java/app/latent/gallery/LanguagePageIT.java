package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.Sights;
import app.latent.gallery.fixture.UploadGallery;
import app.latent.gateway.account.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page in the languages of its readers. */
class LanguagePageIT extends BrowserCase {
    private static final String LANGUAGE = "return document.documentElement.lang";

    private static final List<String> PLACES = List.of(
            "",
            "albums",
            "map",
            "folders",
            "tags",
            "people",
            "calendar",
            "statistics",
            "archive",
            "duplicates",
            "trash",
            "activity",
            "visits",
            "comments",
            "users",
            "watermark");

    @TempDir
    Path folder;

    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        Sights.write(photos);
        gallery = new UploadGallery(photos);
        gallery.addAlbum("2024");
        gallery.add("anna", Role.VIEWER, "2024");
    }

    @AfterEach
    void stop() throws Exception {
        browser.read("en-US");
        browser.appearAsUsual();
        browser.script("localStorage.clear(); return true");
        browser.forget();
        gallery.close();
    }

    @Test
    void thePageIsInTheFirstLanguageOfTheBrowserThatItKnows() {
        browser.go(gallery.uri());
        browser.read("nl,de-CH,fr");
        browser.go(gallery.uri());
        browser.find("Passphrase");
        assertEquals("de", browser.script(LANGUAGE));
        browser.type("Passphrase", "falsch" + Keys.ENTER);
        browser.waitUntil(
                "what the server says is told in German",
                () -> browser.text("[role=alert]").startsWith("Falsche Passphrase"));
    }

    @Test
    void aLanguageIsChosenForTheBrowserAndStays() throws Exception {
        signIn();
        browser.click("Account");
        choose("Language", "fr");
        browser.find("Compte");
        assertEquals("fr", browser.script(LANGUAGE));
        browser.reload();
        browser.find("Compte");
        browser.click("Compte");
        Screenshots.take(browser, "account-menu-fr");
        choose("Langue", "");
        browser.find("Account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyPlaceCanBeReadOnANarrowPhone(String language) throws Exception {
        signIn();
        browser.click("Account");
        choose("Language", language);
        browser.waitUntil("it is in that language", () -> language.equals(browser.script(LANGUAGE)));
        for (String place : PLACES) {
            browser.go(gallery.uri().resolve("/" + place));
            browser.waitUntil(
                    "there is the place " + place, () -> !browser.names("nav a").isEmpty());
            Screenshots.takeNarrow(browser, language + "-" + (place.isEmpty() ? "photos" : place));
        }
        browser.go(gallery.uri());
        browser.waitUntil("there are photos", () -> !browser.names("section a").isEmpty());
        browser.click(browser.names("section a").getFirst());
        browser.shownPicture();
        browser.keys("i");
        browser.waitUntil(
                "a photo is open", () -> !browser.text("latent-info-panel").isEmpty());
        Screenshots.takeNarrow(browser, language + "-viewer");
        assertTrue(browser.consoleErrors().isEmpty(), () -> String.join("\n", browser.consoleErrors()));
    }

    private void signIn() {
        browser.go(gallery.uri());
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Account");
    }

    /** @param label of the chooser in the language that the page is in */
    private void choose(String label, String language) {
        new Select(browser.find(label)).selectByValue(language);
    }
}
