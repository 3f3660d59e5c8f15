package app.latent.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody adds the own devices, and takes them away. */
class DevicesIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "a long password";
    private static final String DEVICES = "/api/v1/devices";

    @TempDir
    Path root;

    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        server = TestGateway.over(root);
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

    private RawHttp.Answer post(String path, String user, String password, String... headers) throws Exception {
        RawHttp question = ask("POST", path)
                .header("Content-Type: application/json")
                .header("X-Latent: 1")
                .body(JSON.writeValueAsString(Map.of("user", user, "passphrase", password)));
        for (String header : headers) question.header(header);
        return question.send();
    }

    private String signIn(String user, String password) throws Exception {
        return TestGateway.cookieOf(post("/api/v1/session", user, password));
    }

    private JsonNode devices(String cookie) throws Exception {
        return JSON.readTree(ask("GET", DEVICES).header(cookie).send().text()).get("devices");
    }

    private int statusOfDav(String user, String password) throws Exception {
        String basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
        return ask("OPTIONS", "/dav/").header("Authorization: Basic " + basic).status();
    }

    @Test
    void anAppPasswordIsToldOnceAndOpensTheFilesUntilItIsRemoved() throws Exception {
        String before = signIn("owner", TestGateway.PASSPHRASE);
        RawHttp.Answer added = post(DEVICES + "?label=My%20phone", "owner", TestGateway.PASSPHRASE, before);
        String cookie = TestGateway.cookieOf(added);
        String password = JSON.readTree(added.text()).get("password").asText();
        assertEquals(200, statusOfDav("owner", password));
        assertEquals(401, ask("GET", DEVICES).header(before).status(), "the session before has ended");

        JsonNode device = devices(cookie).get(0);
        assertEquals("My phone", device.get("label").asText());
        assertTrue(device.has("lastUse"));
        assertFalse(ask("GET", DEVICES).header(cookie).send().text().contains(password));

        String removal = DEVICES + "/" + device.get("id").asText() + "/removal";
        cookie = TestGateway.cookieOf(post(removal, "owner", TestGateway.PASSPHRASE, cookie));
        assertEquals(0, devices(cookie).size());
        assertEquals(401, statusOfDav("owner", password));
    }

    @Test
    void nobodyReachesTheDevicesOfOthers() throws Exception {
        String anna = TestGateway.cookieOf(post(DEVICES + "?label=a", "anna", PASSWORD, signIn("anna", PASSWORD)));
        String id = devices(anna).get(0).get("id").asText();
        String bob = signIn("bob", PASSWORD);
        assertEquals(0, devices(bob).size());
        assertEquals(
                404, post(DEVICES + "/" + id + "/removal", "bob", PASSWORD, bob).status());
        assertEquals(
                403,
                post(DEVICES + "/" + id + "/removal", "anna", PASSWORD, bob).status());
        assertEquals(403, post(DEVICES + "?label=b", "anna", PASSWORD, bob).status());
        assertEquals(1, devices(anna).size());
    }

    @Test
    void withoutThePasswordThereIsNoneForADeviceEither() throws Exception {
        String cookie = signIn("anna", PASSWORD);
        assertEquals(403, post(DEVICES + "?label=a", "anna", "wrong", cookie).status());
        assertEquals(400, post(DEVICES, "anna", PASSWORD, cookie).status());
        assertEquals(
                400,
                post(DEVICES + "?label=" + "x".repeat(101), "anna", PASSWORD, cookie)
                        .status());
        assertEquals(0, devices(cookie).size());
    }
}
