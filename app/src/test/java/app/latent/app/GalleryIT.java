package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.browser.Browser;
import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.SampleLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The gallery as a person uses it: a real browser before the daemon of a real vault. */
class GalleryIT {
    private static final int PHOTOS = 24;
    private static final int NO_DAEMON = 7;

    /** How many pixels there are to be seen of the longer side, by the file. */
    private static final Map<String, Integer> LARGE_SIDES = Map.of(
            "heic/iphone_15_pro.heic", 4032,
            "avif/fox.profile0.8bpc.yuv420.avif", 1204,
            "jxl/bicycles.jxl", 1024,
            "raw/Canon-R6-pruned.CR3", 1620);

    @TempDir
    Path folder;

    @Test
    void photosOfTheVaultAreShownFoundAndOpenedLarge() throws Exception {
        try (var served = new ServedVault(folder);
                Browser browser = Browser.open()) {
            SampleLibrary.writeAll(SampleLibrary.plan(PHOTOS, 1, PhotoSize.SMALL), served.drive());
            served.awaitIndex();

            browser.go(served.gallery());
            browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            browser.waitUntil(
                    "all photos are counted",
                    () -> browser.text("[role=status]").equals(PHOTOS + " photos"));
            browser.waitUntil("thumbnails are drawn", () -> browser.drawnPictures() > 3);

            int matches = served.succeed("search", "rating:4-5").lines().size();
            assertTrue(matches > 0 && matches < PHOTOS, "some samples have 4 or 5 stars: " + matches);
            browser.type("Search photos", "rating:4-5");
            browser.waitUntil(
                    "the search narrows the grid as it does on the command line",
                    () -> browser.names("section a").size() == matches);

            browser.keys(Keys.ENTER);
            browser.script("document.activeElement.blur(); return true");
            browser.click(browser.names("section a").getFirst());
            browser.waitUntil("the photo opens in its full size", () -> browser.largestPicture() >= 480);

            assertEquals(List.of(), browser.consoleErrors());
            for (String address : browser.requests()) {
                assertTrue(address.startsWith(served.gallery().toString()) || address.startsWith("blob:"), address);
            }
        }
    }

    @Test
    void photosThatNoBrowserDrawsAreShownAndLookedAtClosely() throws Exception {
        Path corpus = Corpus.photos();
        try (var served = new ServedVault(folder);
                Browser browser = Browser.open()) {
            for (String file : LARGE_SIDES.keySet()) {
                Files.copy(corpus.resolve(file), served.drive().resolve(name(file)));
            }
            served.awaitIndex();
            browser.go(served.gallery());
            browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            for (Map.Entry<String, Integer> photo : LARGE_SIDES.entrySet()) {
                browser.find("Photo " + name(photo.getKey())).sendKeys(Keys.ENTER);
                int screen = Math.min(1440, photo.getValue());
                browser.waitUntil(photo.getKey(), () -> browser.largestPicture() >= screen);
                browser.doubleClick(browser.shownPicture());
                browser.waitUntil(photo + " in full", () -> browser.largestPicture() == photo.getValue());
                browser.keys(Keys.ESCAPE);
                browser.waitUntil(
                        "the grid is back", () -> browser.names("[role=dialog]").isEmpty());
            }
            assertEquals(List.of(), browser.consoleErrors());
        }
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    @Test
    void theOwnerLocksTheVaultFromThePage() throws Exception {
        try (var served = new ServedVault(folder);
                Browser browser = Browser.open()) {
            browser.go(served.gallery());
            browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
            try (var _ = Files.newOutputStream(served.drive().resolve("unsaved.txt"))) {
                browser.click("Lock the vault");
                browser.waitUntil(
                        "it says who has a file open",
                        () -> browser.text("latent-dialog")
                                .contains("process " + ProcessHandle.current().pid()));
                browser.click("Cancel");
            }
            served.succeed("status");
            browser.click("Lock the vault");
            browser.waitUntil(
                    "nothing of it is left on the page",
                    () -> browser.text("latent-notice").contains("The vault is locked"));
            awaitLocked(served);
        }
    }

    private static void awaitLocked(ServedVault served) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (served.run("status").exitCode() != NO_DAEMON) {
            assertTrue(System.nanoTime() < end, "still unlocked");
        }
    }
}
