package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.passkey.Assertion;
import app.latent.gateway.passkey.Attestation;
import app.latent.gateway.passkey.SoftAuthenticator;
import app.latent.gateway.passkey.SoftAuthenticator.Algorithm;
import app.latent.gateway.passkey.SoftAuthenticator.Page;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passkeys as the page sees them: added, asked for, removed, over HTTP. */
final class PasskeyIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "a password of a user";

    @TempDir
    Path root;

    private TestGateway server;
    private Page page;
    private SoftAuthenticator key;

    @BeforeEach
    void start() throws Exception {
        server = TestGateway.over(root);
        page = new Page("http://localhost:" + server.port(), "localhost");
        key = new SoftAuthenticator(Algorithm.ES256);
        for (String name : List.of("anna", "bob")) {
            server.add(name, PASSWORD);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RawHttp ask(String method, String path) {
        return new RawHttp(server.port(), method, path).header("Host: localhost:" + server.port());
    }

    private RawHttp post(String path, Object body) throws Exception {
        return ask("POST", path)
                .header("Content-Type: application/json")
                .header("X-Latent: 1")
                .body(JSON.writeValueAsString(body));
    }

    private static Map<String, Object> form(String user, String password) {
        var form = new LinkedHashMap<String, Object>();
        form.put("user", user);
        form.put("passphrase", password);
        return form;
    }

    private RawHttp.Answer signIn(String user, String password) throws Exception {
        return post("/api/v1/session", form(user, password)).send();
    }

    private RawHttp.Answer show(String user, String password, Assertion shown) throws Exception {
        var form = form(user, password);
        form.put("passkey", shown);
        return post("/api/v1/session", form).send();
    }

    private static JsonNode json(RawHttp.Answer answer) throws Exception {
        return JSON.readTree(answer.text());
    }

    /** @return the cookie that comes with it */
    private String add(String cookie, String user, String password, SoftAuthenticator with) throws Exception {
        var invitation = post("/api/v1/passkeys/invitation", form(user, password))
                .header(cookie)
                .send();
        assertEquals(200, invitation.status(), invitation.text());
        Attestation made = with.make(page, json(invitation).get("challenge").asText());
        var form = Map.of(
                "label", "My key", "clientData", made.clientData(), "attestationObject", made.attestationObject());
        return TestGateway.cookieOf(
                post("/api/v1/passkeys", form).header(cookie).send());
    }

    private String addTo(String user, String password) throws Exception {
        return add(TestGateway.cookieOf(signIn(user, password)), user, password, key);
    }

    private Assertion shownTo(RawHttp.Answer missing) throws Exception {
        assertEquals(401, missing.status(), missing.text());
        JsonNode asked = json(missing);
        assertEquals("passkey", asked.get("needs").asText());
        return key.sign(page, asked.at("/passkey/challenge").asText());
    }

    @Test
    void aPasskeyIsAddedAskedForAndRemoved() throws Exception {
        String cookie = addTo("owner", TestGateway.PASSPHRASE);
        JsonNode listed = json(ask("GET", "/api/v1/passkeys").header(cookie).send());
        assertEquals("localhost", listed.get("host").asText());
        assertEquals("My key", listed.at("/passkeys/0/label").asText());
        assertFalse(listed.at("/passkeys/0").has("lastUse"));

        var missing = signIn("owner", TestGateway.PASSPHRASE);
        JsonNode options = json(missing).get("passkey");
        assertEquals("localhost", options.get("rpId").asText());
        assertEquals(key.credential(), options.at("/allowCredentials/0/id").asText());
        cookie = TestGateway.cookieOf(show("owner", TestGateway.PASSPHRASE, shownTo(missing)));
        listed = json(ask("GET", "/api/v1/passkeys").header(cookie).send());
        assertTrue(listed.at("/passkeys/0").has("lastUse"));

        String removal = "/api/v1/passkeys/" + listed.at("/passkeys/0/id").asText() + "/removal";
        assertEquals(403, post(removal, form("owner", "wrong")).header(cookie).status());
        assertEquals(
                200,
                post(removal, form("owner", TestGateway.PASSPHRASE))
                        .header(cookie)
                        .status());
        assertEquals(200, signIn("owner", TestGateway.PASSPHRASE).status());
    }

    @Test
    void whoDoesNotKnowThePasswordLearnsNothing() throws Exception {
        addTo("anna", PASSWORD);
        var nobodys = signIn("nobody", "wrong");
        assertEquals(401, nobodys.status());
        for (String user : List.of("anna", "bob")) {
            var answer = signIn(user, "wrong");
            assertEquals(nobodys.text(), answer.text());
            assertEquals(fieldsOf(nobodys), fieldsOf(answer));
        }
    }

    @Test
    void whoShowsAPasskeyWithoutThePasswordLearnsNothing() throws Exception {
        addTo("anna", PASSWORD);
        Assertion shown = key.sign(page, "AAAA");
        var nobodys = show("nobody", "wrong", shown);
        assertEquals(401, nobodys.status());
        for (String user : List.of("anna", "bob")) {
            var answer = show(user, "wrong", shown);
            assertEquals(nobodys.text(), answer.text());
            assertEquals(fieldsOf(nobodys), fieldsOf(answer));
        }
    }

    private static List<String> fieldsOf(RawHttp.Answer answer) {
        return answer.headerLines().stream()
                .filter(line -> !line.startsWith("Date:"))
                .toList();
    }

    @Test
    void sessionsEndWithAChangeButTheOneItWasMadeIn() throws Exception {
        String other = TestGateway.cookieOf(signIn("anna", PASSWORD));
        String old = TestGateway.cookieOf(signIn("anna", PASSWORD));
        String fresh = add(old, "anna", PASSWORD, key);
        assertEquals(401, ask("GET", "/api/v1/passkeys").header(other).status());
        assertEquals(401, ask("GET", "/api/v1/passkeys").header(old).status());
        assertEquals(200, ask("GET", "/api/v1/passkeys").header(fresh).status());
    }

    @Test
    void nothingIsAddedWithoutASessionThePasswordAndThePage() throws Exception {
        var form = form("anna", PASSWORD);
        assertEquals(401, post("/api/v1/passkeys/invitation", form).status());
        String cookie = TestGateway.cookieOf(signIn("anna", PASSWORD));
        String body = JSON.writeValueAsString(form);
        assertEquals(
                403,
                ask("POST", "/api/v1/passkeys/invitation")
                        .header(cookie)
                        .body(body)
                        .status());
        assertEquals(
                403,
                post("/api/v1/passkeys/invitation", form)
                        .header(cookie)
                        .header("Origin: http://evil.example")
                        .status());
        assertEquals(
                403,
                post("/api/v1/passkeys/invitation", form("anna", "wrong"))
                        .header(cookie)
                        .status());
        assertEquals(
                403,
                post("/api/v1/passkeys/invitation", form("bob", PASSWORD))
                        .header(cookie)
                        .status(),
                "another's password");
    }

    @Test
    void whatNobodyWasInvitedToMakeIsNotAdded() throws Exception {
        String cookie = TestGateway.cookieOf(signIn("anna", PASSWORD));
        Attestation made = key.make(page, "AAAA");
        var form = Map.of(
                "label", "My key", "clientData", made.clientData(), "attestationObject", made.attestationObject());
        assertEquals(409, post("/api/v1/passkeys", form).header(cookie).status());
        for (Object other : List.of(Map.of(), List.of(), Map.of("label", "x"), Map.of("label", " ", "x", "y"))) {
            assertEquals(400, post("/api/v1/passkeys", other).header(cookie).status(), other.toString());
        }
        assertEquals(200, signIn("anna", PASSWORD).status());
    }

    @Test
    void inAReadOnlyVaultItIsSaidBeforeAPasskeyIsMade(@TempDir Path other) throws Exception {
        Path zip = other.resolve("vault.zip");
        try (FileSystem empty = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectories(empty.getPath("/.latent/accounts"));
            Files.createDirectories(empty.getPath("/.latent/groups"));
        }
        try (FileSystem vault = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"));
                TestGateway readOnly = TestGateway.over(vault.getPath("/"))) {
            String body = JSON.writeValueAsString(form("owner", TestGateway.PASSPHRASE));
            String cookie = TestGateway.cookieOf(readOnly.ask("POST", "/api/v1/session")
                    .header("Content-Type: application/json")
                    .body(body)
                    .send());
            for (String path : List.of("invitation", "00000000/removal")) {
                var answer = readOnly.ask("POST", "/api/v1/passkeys/" + path)
                        .header(cookie)
                        .header("X-Latent: 1")
                        .body(body)
                        .send();
                assertEquals(409, answer.status(), path);
                assertTrue(answer.text().contains("for reading alone"), answer.text());
            }
        }
    }

    @Test
    void guessesOfThePasswordInASessionAreSlowed() throws Exception {
        String cookie = TestGateway.cookieOf(signIn("anna", PASSWORD));
        for (int i = 0; i < 5; i++) {
            var wrong = form("anna", "wrong " + i);
            assertEquals(
                    403,
                    post("/api/v1/passkeys/invitation", wrong).header(cookie).status());
        }
        var answer = post("/api/v1/passkeys/invitation", form("anna", "wrong")).header(cookie);
        assertEquals(429, answer.status());
    }

    @Test
    void atAnAddressNoneIsAddedAndItIsSaidWhereOneWorks() throws Exception {
        addTo("anna", PASSWORD);
        var answer = server.ask("POST", "/api/v1/session")
                .header("Content-Type: application/json")
                .body(JSON.writeValueAsString(form("anna", PASSWORD)))
                .send();
        assertEquals(403, answer.status());
        assertTrue(answer.text().contains("Your passkeys are for localhost"), answer.text());
        assertTrue(answer.text().contains("latent users VAULT passkey anna"), answer.text());
        assertTrue(answer.text().contains("\"hosts\":[\"localhost\"]"), answer.text());

        String bob = TestGateway.cookieOf(server.ask("POST", "/api/v1/session")
                .header("Content-Type: application/json")
                .body(JSON.writeValueAsString(form("bob", PASSWORD)))
                .send());
        var listed = server.ask("GET", "/api/v1/passkeys").header(bob).send();
        assertFalse(json(listed).has("host"), listed.text());
        var invitation = server.ask("POST", "/api/v1/passkeys/invitation")
                .header(bob)
                .header("X-Latent: 1")
                .body(JSON.writeValueAsString(form("bob", PASSWORD)))
                .send();
        assertEquals(409, invitation.status());
        assertTrue(invitation.text().contains("http://localhost"), invitation.text());
    }

    @Test
    void programsNeedAnAppPasswordFromThenOn() throws Exception {
        String program = TestGateway.basic("anna", PASSWORD);
        assertEquals(
                404,
                server.ask("PROPFIND", "/dav/")
                        .header(program)
                        .header("Depth: 0")
                        .status());
        addTo("anna", PASSWORD);
        assertEquals(
                401,
                server.ask("PROPFIND", "/dav/")
                        .header(program)
                        .header("Depth: 0")
                        .status());
    }

    @Test
    void theAuditLogTellsWhoAddedAndRemovedWhat() throws Exception {
        String cookie = addTo("anna", PASSWORD);
        String id = json(ask("GET", "/api/v1/passkeys").header(cookie).send())
                .at("/passkeys/0/id")
                .asText();
        post("/api/v1/passkeys/" + id + "/removal", form("anna", PASSWORD))
                .header(cookie)
                .send();
        List<String> noted =
                server.audit.newest(10).stream().map(event -> event.what()).toList();
        assertTrue(noted.contains("passkey anna --add My key"), noted::toString);
        assertTrue(noted.contains("passkey anna --remove " + id), noted::toString);
    }

    @Test
    void onlyTheOwnIsRemoved() throws Exception {
        addTo("anna", PASSWORD);
        String id = server.accounts
                .find(new AccountName("anna"))
                .orElseThrow()
                .passkeys()
                .getFirst()
                .id();
        String bob = TestGateway.cookieOf(signIn("bob", PASSWORD));
        assertEquals(
                404,
                post("/api/v1/passkeys/" + id + "/removal", form("bob", PASSWORD))
                        .header(bob)
                        .status());
    }
}
