package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Pictures;
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

/** The owner shares folders and albums on the page; nobody else finds that place. */
class UsersPageIT extends BrowserCase {
    private static final String PASSPHRASE = "The vault’s passphrase";

    @TempDir
    Path folder;

    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        for (String name : List.of("2024/Norway/fjord.jpg", "2024/Sweden/lake.jpg", "home.jpg")) {
            Path file = photos.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, Pictures.jpeg(Pictures.draw(60, 40, name.length())));
        }
        gallery = new UploadGallery(photos);
        gallery.addAlbum("Trips");
        gallery.addAlbum("Grandparents");
        gallery.lookForNews();
    }

    @AfterEach
    void stop() throws Exception {
        browser.forget();
        gallery.close();
    }

    private void open(String path) {
        browser.go(gallery.uri().resolve(path));
        signIn("owner");
    }

    private static void signIn(String name) {
        browser.clear("Name");
        browser.type("Name", name);
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
    }

    private static void confirm() {
        browser.type(PASSPHRASE, UploadGallery.PASSPHRASE + Keys.ENTER);
    }

    private static void awaitText(String selector, String text) {
        browser.waitUntil(text, () -> browser.text(selector).contains(text));
    }

    @Test
    void somebodyIsAddedAndSharedAFolderWith() throws Exception {
        open("users");
        browser.find("Add a person");
        Screenshots.take(browser, "users-none");
        browser.click("Add a person");
        browser.type("Name", "Anna");
        Screenshots.take(browser, "users-add");
        confirm();
        awaitText("h1", "anna");
        assertTrue(browser.text("latent-shown-once .password").matches("([a-z2-7]{4}-){4}[a-z2-7]{4}"));
        Screenshots.take(browser, "users-new");

        browser.click("Share a folder or an album");
        browser.find("Trips");
        Screenshots.take(browser, "users-share-album");
        browser.click("Folder");
        browser.click("Folders in 2024");
        browser.click("Norway");
        browser.find("What they may do there").sendKeys("Also add");
        Screenshots.take(browser, "users-share-folder");
        confirm();
        awaitText("latent-person li", "2024/Norway");
        awaitText("latent-person li", "Contributor");
        browser.click("Stop sharing 2024/Norway");
        confirm();
        awaitText("latent-person section", "Nothing yet");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void nobodyIsAddedWithoutThePassphrase() throws Exception {
        open("users");
        browser.click("Add a person");
        browser.type("Name", "anna");
        browser.type(PASSPHRASE, "wrong" + Keys.ENTER);
        awaitText("latent-change-dialog [role=alert]", "Wrong passphrase.");
        browser.click("Cancel");
        browser.reload();
        awaitText("h2", "Only you have access yet");
    }

    @Test
    void nothingIsSharedBeforeItIsChosen() throws Exception {
        gallery.add("anna", Role.VIEWER);
        open("users/anna");
        browser.click("Share a folder or an album");
        browser.find("Trips");
        confirm();
        awaitText("latent-change-dialog [role=alert]", "Choose a folder or an album.");
    }

    @Test
    void aGroupGivesWhoIsInItWhatIsSharedWithIt() throws Exception {
        gallery.add("anna", Role.VIEWER, "2024/Norway", "2024/Sweden");
        gallery.add("bob", Role.VIEWER);
        open("users");
        browser.click("New group");
        browser.type("Name", "family");
        confirm();
        awaitText("h1", "family");
        browser.click("Change who is in it");
        browser.click("anna");
        Screenshots.take(browser, "users-members");
        confirm();
        awaitText("latent-user-group li", "anna");
        browser.click("Share a folder or an album");
        browser.click("Trips");
        confirm();
        browser.find("Stop sharing the album Trips");
        Screenshots.take(browser, "users-group");
        browser.click("anna");
        awaitText("h1", "anna");
        awaitText("latent-person", "Viewer, by the group family");
        browser.click("People with access");
        browser.find("bob");
        Screenshots.take(browser, "users");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void whatSomebodySignsInWithIsTakenAwayAndTheAccountAtLast() throws Exception {
        gallery.add("anna", Role.EDITOR, "2024");
        gallery.equip("anna");
        open("users/anna");
        browser.find("Remove Her phone");
        Screenshots.take(browser, "user");
        for (String key : List.of("Her phone", "Her laptop", "Code of an authenticator app")) {
            browser.click("Remove " + key);
            confirm();
            browser.waitUntil("it is gone", () -> !browser.names("button").contains("Remove " + key));
        }
        browser.click("New password");
        confirm();
        browser.find("Copy the password");
        browser.click("Remove anna");
        Screenshots.take(browser, "user-remove");
        confirm();
        awaitText("h2", "Only you have access yet");
        assertEquals("/users", browser.script("return location.pathname"));
    }

    @Test
    void othersHaveNoSuchPlace() throws Exception {
        gallery.add("anna", Role.EDITOR, "2024");
        browser.go(gallery.uri().resolve("users/anna"));
        signIn("anna");
        browser.waitUntil("all photos are shown instead", () -> "/".equals(browser.script("return location.pathname")));
        browser.find("Photos");
        assertFalse(browser.names("nav a").contains("Access"));
        assertEquals(List.of(), browser.consoleErrors());
    }
}
