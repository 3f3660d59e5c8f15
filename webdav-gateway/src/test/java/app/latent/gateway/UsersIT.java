package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.account.OneTimeSecret;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.audit.AuditEvent;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner changes accounts and groups over HTTP. */
class UsersIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final AccountName ANNA = new AccountName("anna");
    private static final String USERS = "/api/v1/users";
    private static final String GROUPS = "/api/v1/user-groups";

    @TempDir
    Path root;

    private TestGateway server;
    private String owner = "";

    @BeforeEach
    void serve() throws Exception {
        Files.createDirectories(root.resolve("Trips/Norway"));
        Files.writeString(root.resolve("Trips/Norway/a.txt"), "fjord");
        Files.writeString(root.resolve("secret.txt"), "secret");
        server = TestGateway.over(root);
        owner = signIn("owner", TestGateway.PASSPHRASE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RawHttp ask(String method, String path, String cookie) {
        return new RawHttp(server.port(), method, path)
                .header("Host: localhost:" + server.port())
                .header(cookie);
    }

    private RawHttp.Answer post(String path, String user, String password, String cookie) throws Exception {
        return ask("POST", path, cookie)
                .header("Content-Type: application/json")
                .header("X-Latent: 1")
                .body(JSON.writeValueAsString(Map.of("user", user, "passphrase", password)))
                .send();
    }

    private String signIn(String user, String password) throws Exception {
        return cookieOf(post("/api/v1/session", user, password, "Accept: */*"));
    }

    private static String cookieOf(RawHttp.Answer answer) {
        assertEquals(200, answer.status(), answer.text());
        return "Cookie: " + answer.header("Set-Cookie").orElseThrow().split(";")[0];
    }

    private RawHttp.Answer change(String path) throws Exception {
        return post(path, "owner", TestGateway.PASSPHRASE, owner);
    }

    private JsonNode changed(String path) throws Exception {
        RawHttp.Answer answer = change(path);
        assertEquals(200, answer.status(), answer.text());
        return JSON.readTree(answer.text());
    }

    private void refused(int status, String sentence, String path) throws Exception {
        RawHttp.Answer answer = change(path);
        assertEquals(status, answer.status(), answer.text());
        assertEquals(sentence, JSON.readTree(answer.text()).get("error").asText());
    }

    private int statusOf(String path, String cookie) throws Exception {
        return ask("GET", path, cookie).status();
    }

    private String addAnna() throws Exception {
        return changed(USERS + "?name=anna").get("password").asText();
    }

    @Test
    void somebodyNewSeesWhatIsSharedAndNothingElse() throws Exception {
        String anna = signIn("anna", addAnna());
        assertEquals(404, statusOf("/dav/Trips/Norway/a.txt", anna));
        JsonNode all = changed(USERS + "/anna/roles?folder=Trips/Norway&role=viewer");
        assertEquals(
                "{\"place\":{\"folder\":\"/Trips/Norway\"},\"role\":\"viewer\"}",
                all.at("/users/1/grants/0").toString());
        assertEquals(200, statusOf("/dav/Trips/Norway/a.txt", anna));
        assertEquals(404, statusOf("/dav/secret.txt", anna));
        changed(USERS + "/anna/roles/removal?folder=/Trips/Norway");
        assertEquals(404, statusOf("/dav/Trips/Norway/a.txt", anna));
    }

    @Test
    void aPasswordIsToldOnceAndNoSecretIsListed() throws Exception {
        String password = addAnna();
        server.accounts.change(
                ANNA, account -> account.withSecondFactor(Optional.of(OneTimeSecret.create(new SecureRandom()))));
        String listed = ask("GET", USERS, owner).send().text();
        assertTrue(listed.contains("\"secondFactor\":true"), listed);
        String document = Files.readString(root.resolve(".latent/accounts/anna.json"));
        for (JsonNode secret : JSON.readTree(document).findValues("password")) {
            assertFalse(listed.contains(secret.asText()));
        }
        assertFalse(listed.contains(password));
    }

    @Test
    void aNewPasswordEndsTheSessionsThatTheOldOneHadBegun() throws Exception {
        String before = addAnna();
        String anna = signIn("anna", before);
        String password = changed(USERS + "/anna/password").get("password").asText();
        assertEquals(401, statusOf("/dav/", anna));
        assertEquals(401, post("/api/v1/session", "anna", before, owner).status());
        signIn("anna", password);
    }

    @Test
    void aRemovedAccountIsSignedOutAtOnceAndIsInNoGroup() throws Exception {
        String anna = signIn("anna", addAnna());
        changed(GROUPS + "?name=family&add=anna");
        JsonNode left = changed(USERS + "/anna/removal");
        assertEquals(401, statusOf("/dav/", anna));
        assertEquals(1, left.get("users").size());
        assertEquals("[]", left.at("/groups/0/members").toString());
    }

    @Test
    void aGroupGivesItsMembersWhatItMay() throws Exception {
        String anna = signIn("anna", addAnna());
        changed(GROUPS + "?name=family&add=anna");
        changed(USERS + "/family/roles?folder=/&role=editor");
        assertEquals(200, statusOf("/dav/secret.txt", anna));
        changed(GROUPS + "?name=family&remove=anna");
        assertEquals(404, statusOf("/dav/secret.txt", anna));
        assertEquals("[]", changed(GROUPS + "/family/removal").get("groups").toString());
    }

    @Test
    void whatSomebodySignsInWithIsTakenAwayOneByOne() throws Exception {
        addAnna();
        var phone = Device.create("Phone", DevicePassword.hash("x".toCharArray()), Instant.EPOCH, new SecureRandom());
        var key = new Passkey("01234567", "Key", "localhost", "c1", "AAAA", 0, false, Instant.EPOCH);
        server.accounts.change(
                ANNA,
                account -> account.withDevices(List.of(phone))
                        .withPasskeys(List.of(key))
                        .withSecondFactor(Optional.of(OneTimeSecret.create(new SecureRandom()))));
        changed(USERS + "/anna/devices/" + phone.id() + "/removal");
        changed(USERS + "/anna/passkeys/01234567/removal");
        JsonNode anna = changed(USERS + "/anna/code/removal").at("/users/1");
        assertEquals("[]", anna.get("apps").toString());
        assertEquals("[]", anna.get("passkeys").toString());
        assertFalse(anna.get("secondFactor").asBoolean());
    }

    @Test
    void theOwnerStaysSignedInAfterAChangeOfTheOwnSignIn() throws Exception {
        var secret = OneTimeSecret.create(new SecureRandom());
        server.accounts.change(AccountName.OWNER, account -> account.withSecondFactor(Optional.of(secret)));
        String form = JSON.writeValueAsString(Map.of("passphrase", TestGateway.PASSPHRASE, "code", codeOf(secret)));
        owner = cookieOf(ask("POST", "/api/v1/session", "Accept: */*")
                .header("Content-Type: application/json")
                .body(form)
                .send());
        String before = owner;
        owner = cookieOf(change(USERS + "/owner/code/removal"));
        assertEquals(401, statusOf(USERS, before));
        assertEquals(200, statusOf(USERS, owner));
    }

    private static String codeOf(OneTimeSecret secret) throws Exception {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(Base32.decode(secret.text()), codes.getAlgorithm());
        return codes.generateOneTimePasswordString(key, Instant.now());
    }

    @Test
    void thereIsNothingForAnybodyElse() throws Exception {
        String password = addAnna();
        changed(USERS + "/anna/roles?folder=/&role=editor");
        String anna = signIn("anna", password);
        assertEquals(404, statusOf(USERS, anna));
        for (String path :
                List.of(USERS + "?name=eve", USERS + "/anna/roles?folder=/&role=editor", GROUPS + "?name=g")) {
            assertEquals(404, post(path, "anna", password, anna).status());
            assertEquals(404, post(path, "owner", TestGateway.PASSPHRASE, anna).status());
            assertEquals(
                    401,
                    post(path, "owner", TestGateway.PASSPHRASE, "Accept: */*").status());
        }
    }

    @Test
    void nothingIsChangedWithoutThePassphrase() throws Exception {
        assertEquals(403, post(USERS + "?name=eve", "owner", "wrong", owner).status());
        String password = addAnna();
        assertEquals(403, post(USERS + "?name=eve", "anna", password, owner).status());
        assertEquals(403, post(USERS + "/anna/removal", "owner", "wrong", owner).status());
        assertEquals(2, changed(USERS + "/anna/code/removal").get("users").size());
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() throws Exception {
        addAnna();
        refused(409, "There is an account or group \"anna\" already.", USERS + "?name=anna");
        refused(409, "There is no account \"eve\".", USERS + "/eve/removal");
        refused(409, "There is no account \"eve\".", USERS + "/eve/password");
        refused(409, "There is no folder at this path in the vault.", USERS + "/anna/roles?folder=gone&role=viewer");
        refused(409, "There is no album of this name.", USERS + "/anna/roles?album=gone&role=viewer");
        refused(409, "\"anna\" has no role of its own there.", USERS + "/anna/roles/removal?folder=Trips");
        refused(409, "There is no group \"family\".", GROUPS + "/family/removal");
        refused(409, "There is no account \"eve\" to be in a group.", GROUPS + "?name=family&add=eve");
        refused(400, "This is no folder that can be shared.", USERS + "/anna/roles?folder=.latent&role=viewer");
        refused(400, "A role is viewer, contributor or editor.", USERS + "/anna/roles?folder=Trips&role=king");
        refused(400, "Say at which folder, or at which album", USERS + "/anna/roles?role=viewer");
        refused(400, "The parameter role is missing", USERS + "/anna/roles?folder=Trips");
        refused(400, "The parameter name is missing", USERS);
    }

    @Test
    void theOwnerCannotBeLockedOut() throws Exception {
        refused(409, "There is no account \"owner\".", USERS + "/owner/removal");
        refused(400, "The owner's password is the vault's passphrase:  latent passphrase", USERS + "/owner/password");
        refused(400, "The owner may everything anyway.", USERS + "/owner/roles?folder=Trips&role=viewer");
        signIn("owner", TestGateway.PASSPHRASE);
    }

    @Test
    void theLogTellsWhatWasChangedAndFromWhere() throws Exception {
        addAnna();
        changed(USERS + "/anna/roles?folder=Trips/Norway&role=viewer");
        AuditEvent newest = server.audit.newest(1).getFirst();
        assertEquals("grant anna viewer Trips/Norway", newest.what());
        assertEquals("127.0.0.1", newest.from());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String path : List.of("/anna", "/anna/roles/removal/now", "/anna/devices/removal", "/anna/nothing")) {
            assertEquals(404, change(USERS + path).status(), path);
        }
        assertEquals(404, statusOf(GROUPS + "/family", owner));
        assertEquals(405, statusOf(GROUPS, owner));
    }
}
