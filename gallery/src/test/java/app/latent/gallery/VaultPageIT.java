package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.care.Care;
import app.latent.gallery.care.Conflict;
import app.latent.gallery.care.Conflict.Comparison;
import app.latent.gallery.care.Conflict.Kind;
import app.latent.gallery.care.Conflict.Version;
import app.latent.gallery.care.Health.Checked;
import app.latent.gallery.care.Health.Found;
import app.latent.gallery.care.Health.Running;
import app.latent.gallery.care.Health.Severity;
import app.latent.gallery.care.ProviderSight;
import app.latent.gallery.care.ProviderSight.Fact;
import app.latent.gallery.care.ProviderSight.SizeRange;
import app.latent.gallery.care.ProviderSight.StoredFile;
import app.latent.gallery.care.VaultState;
import app.latent.gallery.fixture.Pictures;
import app.latent.gallery.fixture.PreparedCare;
import app.latent.gallery.fixture.Screenshots;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The owner looks after the vault on the page. */
class VaultPageIT extends LibraryPageCase {
    private static final String TIME = "2026-05-17T08:12:44Z";

    private static final Conflict HARBOUR = photos("harbour", Comparison.DIFFERENT_PICTURES);
    private static final Conflict LAKE = photos("lake", Comparison.IDENTICAL);
    private static final Conflict TRIP = new Conflict(
            new Version("/trip", Kind.FOLDER, 12, TIME),
            new Version("/trip (conflicted copy 2026-05-16)", Kind.FOLDER, 4, TIME),
            Comparison.FOLDERS);

    private final PreparedCare prepared = new PreparedCare(PreparedCare.STATE);

    private static Conflict photos(String name, Comparison comparison) {
        return new Conflict(
                new Version("/2026/" + name + ".jpg", Kind.FILE, 2_400_000, TIME),
                new Version("/2026/" + name + " (1).jpg", Kind.FILE, 2_410_000, TIME),
                comparison);
    }

    @Override
    Optional<Care> care() {
        return Optional.of(prepared.care());
    }

    @Override
    void fill() throws IOException {
        Files.createDirectory(root.resolve("2026"));
        int seed = 0;
        for (String name : List.of("harbour.jpg", "harbour (1).jpg", "lake.jpg", "lake (1).jpg")) {
            write("2026/" + name, Pictures.jpeg(Pictures.draw(600, 400, seed++)), 0);
        }
        Files.writeString(root.resolve("torn.jpg"), "It is no picture.");
    }

    private static void awaitText(String part, String text) {
        browser.waitUntil(text, () -> browser.text(part).contains(text));
    }

    @Test
    void whatIsUnlockedIsToldWithWhenItLocks() throws Exception {
        signIn("");
        browser.click("Vault");
        awaitText("latent-vault-overview", "5");
        awaitText("latent-vault-overview", "/home/anna/Photos");
        String told = browser.text("latent-vault-overview");
        assertTrue(told.contains("It locks after 30 minutes without use: in 29 minutes"), told);
        assertTrue(told.contains("The drive at /home/anna/Photos goes away"), told);
        browser.find("Lock now");
        Screenshots.take(browser, "vault");
        VaultState usual = PreparedCare.STATE;
        prepared.is(new VaultState(
                usual.name(),
                usual.folder(),
                usual.since(),
                true,
                null,
                usual.gallery(),
                usual.webdav(),
                null,
                null,
                false,
                2,
                List.of("masterkey.cryptomator is missing or broken by now.")));
        browser.click("Photos");
        browser.click("Vault");
        awaitText("latent-vault-overview", "2 files of the vault are not as this computer remembers");
        awaitText("latent-vault-overview", "Not mounted");
        Screenshots.take(browser, "vault-warnings");
        browser.click("A check");
        awaitText("latent-vault-health", "No check has been made");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void theIndexTellsWhatItCouldNotReadAndIsToldToWork() throws Exception {
        signIn("vault/index");
        awaitText("latent-vault-index", "Not readable: 1");
        awaitText("latent-vault-index", "torn.jpg");
        Screenshots.take(browser, "vault-index");
        browser.click("Look at them again");
        awaitSaid("They are looked at again.");
        browser.click("Pause");
        awaitSaid("The index pauses.");
        browser.click("Start anew");
        browser.waitUntil("it is asked", () -> browser.text("latent-dialog").contains("Nothing in the vault changes"));
        Screenshots.take(browser, "vault-index-asks");
        browser.keys(Keys.ESCAPE);
        assertEquals(List.of("retry", "pause"), done());
        browser.click("Start anew");
        browser.keys(Keys.TAB);
        browser.keys(Keys.ENTER);
        awaitSaid("The index starts anew.");
        assertEquals(List.of("retry", "pause", "rebuild"), done());
        assertEquals(List.of(), browser.consoleErrors());
    }

    private List<String> done() {
        return prepared.asked().stream()
                .filter(what -> !List.of("state", "provider", "conflicts").contains(what))
                .toList();
    }

    @Test
    void aCheckGoesOnWhenThePageIsLeftAndItsFindingsStay() throws Exception {
        signIn("vault/health");
        awaitText("latent-vault-health", "No check has been made");
        Screenshots.take(browser, "vault-health-none");
        browser.click("Check everything");
        awaitText("latent-progress", "Looking at the structure");
        browser.click("Photos");
        String lately = Instant.now().minusSeconds(60).toString();
        prepared.isAt(new Running(true, lately, 1200, 8000, 1_300_000_000L, 5_200_000_000L, 0));
        browser.click("Vault");
        browser.click("Health");
        awaitText("latent-progress", "1,200 of 8,000 files, 1.3 GB of 5.2 GB");
        Screenshots.take(browser, "vault-health-running");
        browser.click("End the check");
        awaitText("latent-vault-health", "The check was ended before it had seen everything.");
        browser.click("Check the structure");
        awaitText("latent-vault-health", "Checking the structure");
        prepared.hasFound(new Checked(
                TIME,
                true,
                4,
                List.of("Read every part of 8000 files in 120 folders: 4 problems."),
                List.of(
                        new Found(
                                Severity.CRITICAL,
                                "3 photos in Norway 2019 are damaged",
                                List.of("IMG_1.jpg  its end is lost", "IMG_2.jpg  1 part of it was changed"),
                                "and 1 more",
                                List.of("Restore them from a backup or your provider’s older versions.")),
                        new Found(
                                Severity.WARNING,
                                "1 photo in Iceland has the content of another",
                                List.of("geyser.jpg"),
                                "",
                                List.of("If you or another device of yours did this, accept it with --accept PATH.")),
                        new Found(
                                Severity.NOTE,
                                "1 photo in the top folder is a second version",
                                List.of("a.jpg"),
                                "",
                                List.of()))));
        awaitText("latent-vault-health", "4 problems were found");
        awaitText(
                "latent-vault-health",
                "latent check '/home/anna/Dropbox/Anna'\\''s photos/Photos.vault' --deep --repair");
        Screenshots.take(browser, "vault-health-found");
        browser.click("Overview");
        browser.click("Health");
        awaitText("latent-vault-health", "4 problems were found");
        assertEquals(List.of("check everything", "check the structure"), done());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void conflictsAreSeenSideBySideAndResolved() throws Exception {
        prepared.has(HARBOUR, LAKE, TRIP);
        signIn("vault/conflicts");
        awaitText("latent-vault-conflicts", "The pictures look different.");
        browser.waitUntil("four pictures are drawn", () -> browser.drawnPictures() >= 4);
        Screenshots.take(browser, "vault-conflicts");
        browser.click("Open harbour (1).jpg");
        browser.waitUntil("it is open", () -> browser.largestPicture() >= 600);
        browser.keys(Keys.ESCAPE);
        browser.click("Keep harbour.jpg alone");
        awaitSaid("Moved to the trash.");
        browser.waitUntil("the other is gone", () -> Files.notExists(root.resolve("2026/harbour (1).jpg")));
        browser.click("Merge all that lose nothing by it");
        browser.waitUntil("it is asked", () -> browser.text("latent-dialog").contains("folders are joined"));
        browser.click("Merge them");
        awaitSaid("1 identical thing removed, 4 things moved, 1 of them under another name.");
        assertEquals(List.of("MERGE /trip", "MERGE /2026/lake.jpg"), done());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void bothVersionsAreKeptAndNothingIsLeftToResolve() throws Exception {
        prepared.has(LAKE);
        signIn("vault/conflicts");
        awaitText("latent-vault-conflicts", "byte by byte");
        browser.click("Remove the copy");
        browser.waitUntil("it is asked", () -> browser.text("latent-dialog").contains("Nothing is lost"));
        browser.click("Cancel");
        browser.click("Keep both");
        awaitSaid("Both stay, and are not listed again.");
        awaitText("latent-notice", "No conflicts");
        Screenshots.take(browser, "vault-conflicts-none");
        assertEquals(List.of("KEEP_BOTH /2026/lake.jpg"), done());
    }

    @Test
    void theProvidersViewHasNoNameInIt() throws Exception {
        prepared.shows(new ProviderSight(
                List.of(
                        new Fact("counts", List.of("8000 files, 120 folders, 2 links")),
                        new Fact(
                                "sizes",
                                List.of(
                                        "41.2 GB in all; each file's to the byte",
                                        "12 have exactly the size of another")),
                        new Fact(
                                "names",
                                List.of("of 5 to 40 bytes, half of 12 or less; 1 so long that they are kept aside"))),
                List.of(
                        new SizeRange("below 10 kB", 200, "sidecars, albums, small documents"),
                        new SizeRange("1 to 15 MB", 7600, "photos of phones and cameras"),
                        new SizeRange("80 MB to 1 GB", 200, "videos")),
                List.of(
                        new StoredFile(
                                "d/3B/RZ7QJ4YDIB5XQ2M6ZPDS6UZ6VFJDVB/6sB-4S2FVSjKQG0A6cRzG9n5L0Q7JbVkLr0=.c9r",
                                2_400_068),
                        new StoredFile("d/3B/RZ7QJ4YDIB5XQ2M6ZPDS6UZ6VFJDVB/dirid.c9r", 96),
                        new StoredFile("masterkey.cryptomator", 420),
                        new StoredFile("vault.cryptomator", 310)),
                8120,
                List.of("It cannot tell: contents, names, what a photo shows.")));
        signIn("vault/provider");
        awaitText("latent-vault-provider", "6sB-4S2FVSjKQG0A6cRzG9n5L0Q7JbVkLr0=.c9r");
        awaitText("latent-vault-provider", "And 8,120 files more like these.");
        assertFalse(browser.text("latent-vault-provider").contains("harbour"));
        Screenshots.take(browser, "vault-provider");
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    void thePartsAreReachedByKeysAndTheirAddressesAreKept() throws Exception {
        prepared.has();
        signIn("vault");
        browser.find("Conflicts").sendKeys(Keys.ENTER);
        awaitText("latent-notice", "No conflicts");
        assertEquals("/vault/conflicts", browser.script("return location.pathname"));
        browser.script("history.back(); return true");
        awaitText("latent-vault-overview", "Locking");
        assertEquals("/vault", browser.script("return location.pathname"));
    }
}
