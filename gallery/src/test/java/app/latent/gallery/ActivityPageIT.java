package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import app.latent.gateway.account.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The owner reads on the page what was done in the vault; nobody else does. */
class ActivityPageIT extends BrowserCase {

    @TempDir
    Path folder;

    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        gallery = new UploadGallery(Files.createDirectory(folder.resolve("photos")));
        gallery.add("anna", Role.VIEWER, "shared");
        browser.go(gallery.uri().resolve("activity"));
    }

    @AfterEach
    void stop() throws Exception {
        browser.forget();
        gallery.close();
    }

    private static void signIn(String name) {
        browser.clear("Name");
        browser.type("Name", name);
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
    }

    @Test
    void theOwnerSeesWhoWasLetInAndWhoWasNot() throws Exception {
        browser.type("Passphrase", "wrong" + Keys.ENTER);
        browser.waitUntil("it is wrong", () -> browser.text("[role=alert]").startsWith("Wrong"));
        browser.clear("Passphrase");
        signIn("owner");
        browser.waitUntil(
                "both are told",
                () -> browser.text("latent-activity-page section").contains("Somebody as owner was not let in")
                        && browser.text("latent-activity-page section").contains("owner signed in"));
        Screenshots.take(browser, "activity");
        assertEquals("/activity", browser.script("return location.pathname"));
    }

    @Test
    void othersHaveNoSuchPlace() {
        signIn("anna");
        browser.waitUntil("all photos are shown instead", () -> "/".equals(browser.script("return location.pathname")));
        browser.find("Photos");
        assertFalse(browser.names("nav a").contains("Activity"));
        assertEquals(List.of(), browser.consoleErrors());
    }
}
