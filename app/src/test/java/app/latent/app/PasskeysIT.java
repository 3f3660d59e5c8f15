package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.browser.Browser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Passkeys as a person uses them: a real browser with an authenticator, and the command for when that is lost. */
class PasskeysIT {
    @TempDir
    static Path folder;

    private static Path vault;
    private static Latent latent;
    private static URI byNumber;
    private static URI byName;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        browser.addAuthenticator();
        vault = folder.resolve("vault");
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        NewVault.at(vault);
        Result unlocked =
                succeed(latent.run("unlock", vault.toString(), "--serve", "0", "--json", "--passphrase-stdin"));
        byNumber = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
        byName = URI.create("http://localhost:" + byNumber.getPort() + "/");
    }

    @AfterEach
    void forget() throws Exception {
        latent.run("users", vault.toString(), "passkey", "owner", "--remove", "My key");
        browser.forget();
    }

    @AfterAll
    static void close() throws Exception {
        if (latent != null) latent.run("lock", vault.toString(), "--force");
        if (browser != null) browser.close();
    }

    @Test
    void aPasskeyIsAddedOnThePageAskedForAtTheSignInAndRemoved() throws Exception {
        browser.go(byName);
        signIn();
        addPasskey();
        JsonNode owner = new ObjectMapper()
                .readTree(users("list", "--json").out())
                .get("users")
                .get(0);
        assertEquals("My key", owner.at("/passkeys/0/label").asText());
        assertEquals("localhost", owner.at("/passkeys/0/host").asText());

        browser.click("Close");
        browser.click("Account");
        browser.click("Sign out");
        signIn();
        browser.find("Account");
        String listed = users("passkey", "owner").out();
        assertTrue(listed.contains("My key  (for localhost, last used "), listed);
        String log = users("log").out();
        assertTrue(log.contains("owner signed in with My key"), log);

        browser.click("Account");
        browser.click("Your sign-in");
        browser.click("Remove My key");
        browser.type("The vault’s passphrase", "wrong" + Keys.ENTER);
        browser.waitUntil("it is refused", () -> browser.text("[role=alert]").equals("Wrong passphrase."));
        browser.clear("The vault’s passphrase");
        browser.type("The vault’s passphrase", Latent.PASSPHRASE + Keys.ENTER);
        browser.waitUntil("it is gone", () -> !browser.names("button").contains("Remove My key"));
        assertFalse(users("list").out().contains("asks for"));
        assertNothingWasForbidden();
    }

    @Test
    void whereThePasskeyDoesNotWorkItIsSaidWhereItDoes() throws Exception {
        browser.go(byName);
        signIn();
        addPasskey();
        browser.go(byNumber);
        signIn();
        browser.waitUntil(
                "the reason is told", () -> browser.text("[role=alert]").startsWith("Your passkeys are for localhost"));
        assertFalse(browser.names("button").contains("Account"));
        browser.click(byName.toString());
        browser.waitUntil("it leads there", () -> browser.names("button").contains("Account"));
    }

    @Test
    void aLostPasskeyIsRemovedByTheCommandWhichEndsTheSessions() throws Exception {
        browser.go(byName);
        signIn();
        addPasskey();
        assertTrue(latent.run("users", vault.toString(), "passkey", "owner", "--remove", "another")
                .out()
                .contains("\"owner\" has no such passkey."));
        users("passkey", "owner", "--remove", "My key");
        browser.reload();
        signIn();
        browser.find("Account");
        assertEquals(
                "\"owner\" has no passkeys.", users("passkey", "Owner").out().strip());
    }

    @Test
    void atANumberThePageLeadsToWhereAPasskeyCanBeAdded() {
        browser.go(byNumber);
        signIn();
        browser.click("Account");
        browser.click("Your sign-in");
        browser.find(byName.toString());
        assertFalse(browser.names("button").contains("Add a passkey"));
        assertNothingWasForbidden();
    }

    private void signIn() {
        browser.type("Passphrase", Latent.PASSPHRASE + Keys.ENTER);
    }

    private void addPasskey() {
        browser.click("Account");
        browser.click("Your sign-in");
        browser.click("Add a passkey");
        browser.type("What do you call this device?", "My key");
        browser.type("The vault’s passphrase", Latent.PASSPHRASE + Keys.ENTER);
        browser.find("Remove My key");
    }

    /** Refusals of the server are told on the console as well, but nothing that the page's policy refuses. */
    private void assertNothingWasForbidden() {
        for (String error : browser.consoleErrors()) {
            assertTrue(error.contains("the server responded with a status of 40"), error);
        }
    }

    private Result users(String... command) throws Exception {
        var line = new ArrayList<>(List.of("users", vault.toString()));
        line.addAll(List.of(command));
        return succeed(latent.run(line.toArray(String[]::new)));
    }

    private static Result succeed(Result result) {
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }
}
