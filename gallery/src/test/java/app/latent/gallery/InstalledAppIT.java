package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.UploadGallery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page as an app on somebody's phone. */
class InstalledAppIT extends BrowserCase {
    private static final String CONTROLLED = "return navigator.serviceWorker.controller !== null";

    /** As a phone's own gallery does, and as any web page might. */
    private static final String SHARE = """
            const files = new DataTransfer();
            for (const name of arguments[0]) files.items.add(new File([name], name, { type: 'image/jpeg' }));
            const form = Object.assign(document.createElement('form'),
              { method: 'POST', enctype: 'multipart/form-data', action: '/share' });
            const input = Object.assign(document.createElement('input'), { type: 'file', name: 'photos', multiple: true });
            form.append(input);
            document.body.append(form);
            input.files = files.files;
            form.submit();
            return true;
            """;

    private static final String KEPT = """
            const addresses = [];
            for (const name of await caches.keys()) {
              for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname);
            }
            return addresses;
            """;

    @TempDir
    Path folder;

    private Path root = Path.of("");
    private UploadGallery gallery;

    @BeforeEach
    void serve() throws Exception {
        root = Files.createDirectory(folder.resolve("photos"));
        gallery = new UploadGallery(root);
        browser.go(gallery.uri());
        browser.waitUntil("the worker works", () -> (Boolean) browser.script(CONTROLLED));
    }

    @AfterEach
    void stop() throws Exception {
        browser.forget();
        gallery.close();
    }

    private void signIn() {
        browser.type("Passphrase", UploadGallery.PASSPHRASE + Keys.ENTER);
        browser.find("Account");
    }

    @Test
    void itCanBeInstalled() {
        assertEquals(List.of(), browser.installabilityErrors());
    }

    @Test
    void withoutItsServerItOpensAndSaysThatNothingIsThere() throws Exception {
        signIn();
        gallery.close();
        browser.reload();
        browser.waitUntil("it says so", () -> browser.text("h2").equals("The vault is locked"));
        Screenshots.take(browser, "locked");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingIsKeptButTheEmptyPage() throws Exception {
        signIn();
        browser.go(gallery.uri().resolve("activity"));
        browser.find("Account");
        var kept = (List<String>) browser.script(KEPT);
        assertTrue(kept.contains("/"), kept.toString());
        for (String address : kept) {
            assertTrue(address.equals("/") || address.startsWith("/assets/"), address);
        }
    }

    @Test
    void whatOtherAppsShareIsAddedOnceItsOwnerHasSignedInAndAgrees() throws Exception {
        browser.script(SHARE, List.of("one.jpg", "two.jpg"));
        browser.waitUntil(
                "the page is back",
                () -> browser.script("return location.pathname").equals("/"));
        signIn();
        browser.waitUntil("it asks", () -> browser.text("latent-uploads h2").equals("Add 2 files?"));
        assertEquals(List.of(), added());
        Screenshots.take(browser, "shared");
        browser.click("Add");
        browser.waitUntil("they are there", () -> added().equals(List.of("one.jpg", "two.jpg")));
        browser.reload();
        browser.find("Account");
        assertFalse(browser.names("button").contains("Cancel"), "nothing is offered twice");
        assertEquals(List.of(), browser.consoleErrors());
    }

    private List<String> added() {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jpg"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
