package app.latent.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.fixture.Screenshots;
import app.latent.gallery.fixture.WelcomeServer;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page at which vaults are made and unlocked, before a machine that pretends to. */
class WelcomePageIT extends BrowserCase {
    private WelcomeServer server;

    @BeforeEach
    void serve() throws Exception {
        server = new WelcomeServer();
    }

    @AfterEach
    void stop() throws Exception {
        browser.appearAsUsual();
        browser.forget();
        server.close();
    }

    private void awaitTitle(String title) {
        browser.waitUntil(title, () -> browser.text("h2").equals(title));
    }

    @Test
    void theFirstVaultIsMadeStepByStep() throws Exception {
        browser.go(server.invitation());
        awaitTitle("Welcome");
        assertFalse(String.valueOf(browser.script("return location.href")).contains("#"), "the token is gone");
        Screenshots.take(browser, "welcome-first");

        browser.click("New vault");
        awaitTitle("Where is the vault to be?");
        browser.clear("Name of the vault’s folder");
        browser.type("Name of the vault’s folder", "Taken" + Keys.ENTER);
        browser.waitUntil(
                "it is refused",
                () -> browser.text("latent-vault-place [role=alert]").contains("is not empty"));
        Screenshots.take(browser, "welcome-place");
        browser.clear("Name of the vault’s folder");
        browser.type("Name of the vault’s folder", "Photos.vault" + Keys.ENTER);

        awaitTitle("Choose a passphrase");
        browser.type("Passphrase", "short");
        browser.click("Make the vault");
        browser.waitUntil(
                "it is too short",
                () -> browser.text("latent-new-passphrase [role=alert]").startsWith("It is too short"));
        browser.type("Passphrase", " and weak");
        browser.waitUntil(
                "it is judged",
                () -> browser.text("latent-new-passphrase [role=status]").equals("This passphrase is very strong."));
        browser.clear("Passphrase");
        browser.type("Passphrase", "horses 11");
        browser.waitUntil(
                "it is judged anew",
                () -> browser.text("latent-new-passphrase [role=status]").startsWith("This passphrase is weak."));
        browser.type("The same again", "horses 12");
        browser.click("Make the vault");
        browser.waitUntil(
                "the two differ",
                () -> browser.text("latent-new-passphrase [role=alert]").startsWith("The two differ"));
        Screenshots.take(browser, "welcome-passphrase");
        browser.clear("Passphrase");
        browser.clear("The same again");
        browser.type("Passphrase", WelcomeServer.PASSPHRASE);
        browser.type("The same again", WelcomeServer.PASSPHRASE + Keys.ENTER);

        awaitTitle("The recovery key");
        assertEquals(List.of("create /home/anna/Dropbox/Photos.vault " + WelcomeServer.PASSPHRASE), server.asked());
        Screenshots.take(browser, "welcome-recovery-key");
        browser.click("I have it on paper");
        awaitTitle("Is it right on paper?");
        List<String> asked = browser.names("latent-recovery-check input");
        assertEquals(3, asked.size());
        browser.type(asked.getFirst(), "nonsense" + Keys.ENTER);
        browser.waitUntil(
                "wrong ones are told",
                () -> browser.text("latent-recovery-check [role=alert]").contains(asked.get(2)));
        Screenshots.take(browser, "welcome-recovery-check");
        browser.click("Later");
        browser.find("Go on without checking it");
        Screenshots.take(browser, "welcome-recovery-later");
        typeBack(asked);
        browser.waitUntil("it is unlocked", () -> server.asked().size() == 2);
        assertTrue(server.asked().getLast().startsWith("unlock Opening[path=/home/anna/Dropbox/Photos.vault"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    private void typeBack(List<String> asked) {
        String[] words = WelcomeServer.RECOVERY_KEY.split(" ");
        for (String each : asked) {
            browser.clear(each);
            browser.type(each, words[Integer.parseInt(each.substring("Word ".length())) - 1]);
        }
        browser.keys(Keys.ENTER);
    }

    @Test
    void knownVaultsAreListedAndTakenOffTheList() throws Exception {
        server.know("Photos", "locked", null);
        server.know(
                "A very long name that no phone has room for on one line",
                "unlocked",
                URI.create("http://127.0.0.1:1/"));
        server.know("Stick", "missing", null);
        browser.go(server.invitation());
        awaitTitle("Your vaults");
        browser.go(server.uri().resolve("#welcome=used"));
        browser.reload();
        awaitTitle("Your vaults");
        Screenshots.take(browser, "welcome-vaults");
        browser.click("Take Stick off this list");
        browser.waitUntil(
                "it is gone", () -> browser.names("latent-vault-list li").size() == 2);
        assertEquals(List.of("forget /home/anna/Dropbox/Stick.vault"), server.asked());
    }

    @Test
    void aVaultIsFoundByTheKeyboardAndUnlocked() throws Exception {
        browser.go(server.invitation());
        browser.click("Open a vault");
        awaitTitle("Where is the vault?");
        browser.find("Line\uFFFDbreak");
        Screenshots.take(browser, "welcome-folders");
        browser.find("Dropbox").sendKeys(Keys.ENTER);
        browser.find("Photos.vault (vault)").sendKeys(Keys.ENTER);
        awaitTitle("Unlock Photos");
        browser.click("It needs a key file too");
        browser.type("Path of the key file on this computer", "/media/stick/photos.key");
        browser.type("Passphrase", "wrong" + Keys.ENTER);
        browser.waitUntil(
                "it is refused",
                () -> browser.text("latent-unlock-vault [role=alert]").equals("Wrong passphrase."));
        Screenshots.take(browser, "welcome-unlock");
        browser.click("Also as a drive");
        browser.clear("Passphrase");
        browser.type("Passphrase", WelcomeServer.PASSPHRASE + Keys.ENTER);
        browser.waitUntil("it is unlocked", () -> server.asked().size() == 2);
        assertEquals(
                List.of(
                        "remember /home/anna/Dropbox/Photos.vault",
                        "unlock Opening[path=/home/anna/Dropbox/Photos.vault,"
                                + " keyFile=Optional[/media/stick/photos.key], drive=true]"),
                server.asked());
    }

    @Test
    void aForgottenPassphraseIsReplacedByTheRecoveryKey() throws Exception {
        server.know("Photos", "locked", null);
        browser.go(server.invitation());
        browser.click("Photos");
        browser.click("Forgotten the passphrase?");
        awaitTitle("A new passphrase for Photos");
        browser.type("Recovery key", "two words");
        browser.type("Passphrase", WelcomeServer.PASSPHRASE);
        browser.type("The same again", WelcomeServer.PASSPHRASE + Keys.ENTER);
        browser.waitUntil(
                "the key is refused",
                () -> browser.text("latent-reset-vault #failure").contains("here there are 2"));
        Screenshots.take(browser, "welcome-reset");
        browser.clear("Recovery key");
        browser.type("Recovery key", WelcomeServer.RECOVERY_KEY);
        browser.click("Set the passphrase");
        awaitTitle("Unlock Photos");
        assertEquals(List.of("reset /home/anna/Dropbox/Photos.vault " + WelcomeServer.PASSPHRASE), server.asked());
    }

    @Test
    void aBrowserThatWasNotInvitedIsToldHowItIs() throws Exception {
        server.know("Photos", "locked", null);
        browser.go(server.uri());
        awaitTitle("This page is closed here");
        Screenshots.take(browser, "welcome-closed");
        assertFalse(browser.text("latent-welcome main").contains("Photos"));
    }

    @Test
    void whereLatentHasEndedThePageSaysSo() throws Exception {
        server.know("Photos", "locked", null);
        browser.go(server.invitation());
        browser.find("Photos");
        server.close();
        browser.click("Open another vault");
        awaitTitle("Latent has ended");
    }
}
