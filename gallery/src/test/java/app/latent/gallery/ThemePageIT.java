package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import app.latent.gallery.theme.KeptTheme;
import app.latent.gallery.theme.Theme;
import app.latent.gallery.theme.Tone;
import app.latent.gateway.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The owner gives the gallery a look, which all have while they are signed in. */
class ThemePageIT extends BrowserCase {
    private static final String USUAL_PAPER = "rgb(250, 249, 247)";

    @TempDir
    Path folder;

    private Path photos;
    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        photos = folder.resolve("photos");
        Files.createDirectories(photos.resolve("Shared"));
        for (int i = 0; i < 5; i++) {
            Files.write(photos.resolve("Shared/IMG_" + i + ".jpg"), Pictures.jpeg(Pictures.draw(900, 600, i)));
        }
        gallery = new UploadGallery(photos);
        gallery.lookForNews();
        gallery.add("anna", Role.VIEWER, "Shared");
    }

    @AfterEach
    void stop() throws Exception {
        browser.forget();
        gallery.close();
    }

    private void open(String path, String name) {
        browser.go(gallery.uri().resolve(path));
        browser.clear("Name");
        browser.type("Name", name);
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
    }

    private static String paper() {
        return String.valueOf(browser.script("return getComputedStyle(document.documentElement).backgroundColor"));
    }

    private static String kept() {
        return String.valueOf(browser.script("return sessionStorage.getItem('look') ?? ''"));
    }

    private static void awaitPaper(String what, boolean usual) {
        browser.waitUntil(what, () -> paper().equals(USUAL_PAPER) == usual);
    }

    private static void pick(String name, String value) {
        browser.script(
                "arguments[0].value = arguments[1]; return arguments[0].dispatchEvent(new Event('input'))",
                browser.find(name),
                value);
    }

    private static void awaitSaid(String beginning) {
        browser.waitUntil("it is saved", () -> browser.text("latent-toast").startsWith(beginning));
    }

    private Optional<Theme> inVault() throws IOException {
        return new KeptTheme(photos).now();
    }

    @Test
    void aLookIsChosenSeenAtOnceAndByOthers() throws Exception {
        open("theme", "owner");
        browser.find("High contrast");
        Screenshots.take(browser, "theme");
        browser.click("Forest");
        awaitPaper("it is seen before it is saved", false);
        browser.type("Name beside the logo", "Annas Garten");
        pick("Corners", "4");
        Screenshots.take(browser, "theme-forest");
        browser.click("Save");
        awaitSaid("From now on");
        browser.find("Annas Garten: all photos");
        Theme theme = inVault().orElseThrow();
        assertEquals("Annas Garten", theme.name());
        assertEquals(4, theme.corner());
        assertEquals("#2f6b45", theme.light().of(Tone.ACCENT).toString());
        assertEquals(List.of(), browser.consoleErrors());

        browser.forget();
        open("", "anna");
        browser.find("Annas Garten: all photos");
        browser.find("Photo IMG_0.jpg");
        awaitPaper("others have it too", false);
        Screenshots.take(browser, "theme-seen");
        assertFalse(browser.names("a").contains("Appearance"));
        assertFalse(kept().contains("Annas"), "what may be somebody's name is not left in the browser");
        browser.reload();
        browser.find("Annas Garten: all photos");
        browser.click("Account");
        browser.click("Sign out");
        browser.find("Passphrase");
        awaitPaper("it is gone with who was signed in", true);
        assertEquals("", kept());
        assertEquals("", browser.script("return document.documentElement.getAttribute('style') ?? ''"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void whatIsNotSavedIsLeftBehind() throws Exception {
        open("theme", "owner");
        browser.click("Plum");
        awaitPaper("it is seen", false);
        browser.click("Photos");
        awaitPaper("the page is as it was", true);
        assertEquals(Optional.empty(), inVault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latent", "Ocean", "Plum", "High contrast"})
    void theServerTakesEachPreset(String name) throws Exception {
        open("theme", "owner");
        // The logo has the name of a preset too, and is there before.
        browser.find("Save");
        browser.click(name);
        browser.click("Save");
        awaitSaid("From now on");
        assertTrue(inVault().isPresent());
        browser.click("Photos");
        browser.find("Photo IMG_0.jpg");
        Screenshots.take(browser, "theme-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        browser.go(gallery.uri().resolve("theme"));
        browser.click("Back to the usual look");
        awaitSaid("The gallery looks");
        awaitPaper("it is the usual one", true);
        assertEquals(Optional.empty(), inVault());
    }

    @Test
    void whatCouldNotBeReadIsCorrectedAndTold() throws Exception {
        open("theme", "owner");
        pick("Or one colour, and the others follow", "#ffee88");
        browser.find("High contrast");
        Screenshots.take(browser, "theme-yellow");
        pick("Background", "#404040");
        browser.waitUntil(
                "it is told", () -> browser.text("latent-palette-field").contains("could not be read"));
        Screenshots.take(browser, "theme-corrected");
        browser.click("Save");
        awaitSaid("From now on");
        assertTrue(inVault().isPresent());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void aThemeThatCannotBeReadHarmsNobodyAndIsChosenAnew() throws Exception {
        Files.createDirectories(photos.resolve(".latent"));
        Files.writeString(
                photos.resolve(".latent/theme.json"),
                "{\"format\":1,\"name\":\"\",\"font\":\"url(//example.org)\",\"corner\":1,\"light\":{},\"dark\":{}}");
        open("theme", "owner");
        browser.find("Latent: all photos");
        browser.waitUntil("it is told", () -> browser.text("latent-theme-page").contains("cannot be read"));
        awaitPaper("it is the usual one", true);
        browser.click("Ocean");
        browser.click("Save");
        awaitSaid("From now on");
        awaitPaper("it is another", false);
        assertTrue(inVault().isPresent());
    }
}
