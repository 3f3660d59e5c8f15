package app.latent.gallery.contract;

import app.latent.gallery.contract.Caller.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How people come in, and who may, is as it is described. */
class AccessContractIT extends ContractCase {
    private static final String WRONG = "not it";

    @Test
    void sessionsAndLockingAreAsDescribed() throws Exception {
        get(200, "/session");
        String owner = signIn("owner");
        String anna = signIn("anna");
        get(200, "/session", "Cookie", owner);
        post(400, "/session", "{", MEANT);
        post(413, "/session", form("x".repeat(9000), "x"), MEANT);
        post(415, "/session", form("anna", WRONG), List.of("Content-Type", "text/plain"));
        post(401, "/session", form("anna", WRONG), MEANT);
        post(401, "/session", form("bob", ContractServer.PASSPHRASE), MEANT);
        post(401, "/session", form("carol", ContractServer.PASSPHRASE), MEANT);
        post(403, "/session", form("dora", ContractServer.PASSPHRASE), MEANT);
        for (String path : List.of("/lock", "/audit")) {
            String method = path.equals("/lock") ? "POST" : "GET";
            caller.ask(401, question(method, path, "", MEANT));
            caller.ask(404, question(method, path, "", with(anna)));
        }
        post(403, "/lock", "", List.of("Cookie", owner));
        post(409, "/lock", "", with(owner));
        post(202, "/lock?force=true", "", with(owner));
        get(200, "/audit?limit=5", "Cookie", owner);
        get(400, "/audit?limit=all", "Cookie", owner);
        guessUntilTooMany("/session", MEANT);
        caller.ask(200, question("DELETE", "/session", "", with(owner)));
        try (var locked = new LockedServer(folder)) {
            caller.ask(200, new Question(locked.uri(), "GET", "/session", "", List.of()));
            caller.ask(503, new Question(locked.uri(), "GET", "/photos", "", List.of()));
            String form = json(Map.of("vault", "photos", "passphrase", ContractServer.PASSPHRASE));
            caller.ask(202, new Question(locked.uri(), "POST", "/session", form, MEANT));
        }
        requireAll("Session");
    }

    @Test
    void passkeysAreAsDescribed() throws Exception {
        String cookie = signIn("anna");
        String right = form("anna", ContractServer.PASSPHRASE);
        get(401, "/passkeys");
        get(200, "/passkeys", "Cookie", cookie);
        caller.ask(409, new Question(server.uriByAddress(), "POST", "/passkeys/invitation", right, with(cookie)));
        post(
                409,
                "/passkeys",
                json(Map.of("label", "x", "clientData", "e30", "attestationObject", "oA")),
                with(cookie));
        JsonNode invitation = read(post(200, "/passkeys/invitation", right, with(cookie)));
        String origin = server.uri().toString().replaceFirst("/$", "");
        String made = json(MadePasskey.of(origin, invitation.get("challenge").asText()));
        HttpResponse<byte[]> added = post(200, "/passkeys", made, with(cookie));
        cookie = cookieOf(added);
        String removal = "/passkeys/" + read(added).at("/passkeys/0/id").asText() + "/removal";
        for (String path : List.of("/passkeys", "/passkeys/invitation", removal)) {
            post(401, path, right, MEANT);
            post(403, path, right, List.of("Cookie", cookie));
            post(400, path, "{", with(cookie));
            post(413, path, form("x".repeat(9000), "x"), with(cookie));
        }
        post(403, "/passkeys/invitation", form("anna", WRONG), with(cookie));
        post(403, removal, form("anna", WRONG), with(cookie));
        post(404, "/passkeys/none/removal", right, with(cookie));
        cookie = cookieOf(post(200, removal, right, with(cookie)));
        guessUntilTooMany("/passkeys/invitation", with(cookie));
        guessUntilTooMany(removal, with(cookie));
        requireAll("Passkeys");
    }

    @Test
    void devicesAreAsDescribed() throws Exception {
        String cookie = signIn("anna");
        String right = form("anna", ContractServer.PASSPHRASE);
        String addition = "/devices?label=My%20phone";
        get(401, "/devices");
        HttpResponse<byte[]> added = post(200, addition, right, with(cookie));
        cookie = cookieOf(added);
        String removal = "/devices/" + read(added).at("/all/devices/0/id").asText() + "/removal";
        get(200, "/devices", "Cookie", cookie);
        for (String path : List.of(addition, removal)) {
            post(401, path, right, MEANT);
            post(403, path, right, List.of("Cookie", cookie));
            post(400, path, "{", with(cookie));
            post(413, path, form("x".repeat(9000), "x"), with(cookie));
            post(403, path, form("anna", WRONG), with(cookie));
        }
        post(400, "/devices?label=%20", right, with(cookie));
        post(404, "/devices/none/removal", right, with(cookie));
        for (int i = 1; i < 100; i++) cookie = cookieOf(post(200, "/devices?label=" + i, right, with(cookie)));
        post(409, addition, right, with(cookie));
        cookie = cookieOf(post(200, removal, right, with(cookie)));
        guessUntilTooMany(addition, with(cookie));
        guessUntilTooMany(removal, with(cookie));
        requireAll("Devices");
    }

    @Test
    void accountsAndGroupsAreAsDescribed() throws Exception {
        String owner = signIn("owner");
        String anna = signIn("anna");
        String right = form("owner", ContractServer.PASSPHRASE);
        get(401, "/users");
        get(404, "/users", "Cookie", anna);
        List<String> done = List.of(
                "/users?name=eve",
                "/users/eve/password",
                "/users/eve/roles?folder=/&role=viewer",
                "/users/eve/roles/removal?folder=/",
                "/user-groups?name=family&add=eve&add=anna",
                "/user-groups?name=family&remove=anna",
                "/users/family/roles?folder=/&role=editor");
        for (String path : done) post(200, path, right, with(owner));
        get(200, "/users", "Cookie", owner);
        post(200, "/users/bob/code/removal", right, with(owner));
        post(200, "/users/carol/passkeys/01234561/removal", right, with(owner));
        post(200, "/users/anna/devices/" + deviceOfAnna() + "/removal", right, with(owner));
        post(200, "/user-groups/family/removal", right, with(owner));
        post(200, "/users/eve/removal", right, with(owner));
        List<String> impossible = List.of(
                "/users?name=anna",
                "/users/eve/password",
                "/users/eve/roles?folder=/&role=viewer",
                "/users/eve/roles/removal?folder=/",
                "/users/eve/code/removal",
                "/users/eve/passkeys/none/removal",
                "/users/eve/devices/none/removal",
                "/users/eve/removal",
                "/user-groups?name=family&add=eve",
                "/user-groups/family/removal");
        for (String path : impossible) {
            post(409, path, right, with(owner));
            post(404, path, right, with(anna));
            post(401, path, right, MEANT);
            post(403, path, right, List.of("Cookie", owner));
            post(403, path, form("owner", WRONG), with(owner));
            post(400, path, "{", with(owner));
            post(413, path, form("x".repeat(9000), "x"), with(owner));
        }
        post(400, "/users", right, with(owner));
        post(400, "/users?name=Not%20a%20name", right, with(owner));
        for (String path : impossible) guessUntilTooMany("owner", path, with(owner));
        requireAll("Users");
    }

    private String deviceOfAnna() throws Exception {
        String right = form("anna", ContractServer.PASSPHRASE);
        return read(post(200, "/devices?label=Phone", right, with(signIn("anna"))))
                .at("/all/devices/0/id")
                .asText();
    }

    /** After a few guesses the next ones must wait; those before are refused as wrong. */
    private void guessUntilTooMany(String path, List<String> headers) throws Exception {
        guessUntilTooMany("anna", path, headers);
    }

    private void guessUntilTooMany(String user, String path, List<String> headers) throws Exception {
        for (int i = 0; i < 20; i++) {
            Question guess = question("POST", path, form(user, path + " guess " + i), headers);
            HttpResponse<byte[]> response = caller.send(guess);
            if (response.statusCode() == 429) {
                caller.requireDescribed(429, guess, response);
                return;
            }
        }
        throw new AssertionError("nobody slows guessing down");
    }
}
