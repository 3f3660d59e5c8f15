package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
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
    void anAppPasswordIsMadeForADeviceShownOnceAndTakenAway() throws Exception {
        browser.click("Account");
        browser.click("Your sign-in");
        browser.click("Add an app password");
        Screenshots.take(browser, "app-password-none");
        browser.type("What do you call this device?", "My phone");
        browser.type("The vault’s passphrase", "wrong" + Keys.ENTER);
        browser.waitUntil(
                "it is refused",
                () -> browser.text("latent-devices [role=alert]").equals("Wrong passphrase."));
        browser.clear("The vault’s passphrase");
        browser.type("The vault’s passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Remove My phone");
        Screenshots.take(browser, "app-password");
        String password = browser.text("latent-devices .password");
        assertEquals(200, statusOfDav(password));
        browser.click("Remove My phone");
        browser.type("The vault’s passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.waitUntil("it is gone", () -> !browser.names("button").contains("Remove My phone"));
        assertEquals(401, statusOfDav(password));
    }

    private int statusOfDav(String password) throws Exception {
        String basic = Base64.getEncoder().encodeToString(("owner:" + password).getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(gallery.uri().resolve("dav/"))
                    .header("Authorization", "Basic " + basic)
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
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
