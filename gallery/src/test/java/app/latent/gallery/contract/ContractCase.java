package app.latent.gallery.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.contract.Caller.Question;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server, its own description of itself, and somebody who asks it. */
abstract class ContractCase {
    static final JsonMapper JSON = new JsonMapper();
    static final List<String> MEANT = List.of("X-Latent", "1", "Content-Type", "application/json");

    @TempDir
    Path folder;

    ContractServer server;
    Description description;
    Caller caller;

    @BeforeEach
    void serve() throws Exception {
        server = new ContractServer(folder);
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server.uri().resolve("api/v1/openapi.json"));
            description = new Description(JSON.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body()));
        }
        caller = new Caller(description);
    }

    @AfterEach
    void stop() {
        caller.close();
        server.close();
    }

    String signIn(String user) throws Exception {
        return cookieOf(post(200, "/session", form(user, ContractServer.PASSPHRASE), MEANT));
    }

    HttpResponse<byte[]> get(int status, String path, String... headers) throws Exception {
        return caller.ask(status, question("GET", path, "", List.of(headers)));
    }

    HttpResponse<byte[]> post(int status, String path, String body, List<String> headers) throws Exception {
        return caller.ask(status, question("POST", path, body, headers));
    }

    Question question(String method, String path, String body, List<String> headers) {
        return new Question(server.uri(), method, path, body, headers);
    }

    void requireSession(String... paths) throws Exception {
        for (String path : paths) get(401, path);
    }

    void requireAll(String tag) {
        var missing = new ArrayList<>(description.answersOf(tag));
        missing.removeAll(caller.had());
        assertEquals(List.of(), missing, "described, but not provoked");
    }

    static List<String> with(String cookie) {
        List<String> headers = new ArrayList<>(MEANT);
        headers.addAll(List.of("Cookie", cookie));
        return headers;
    }

    static List<String> without(List<String> headers, String name) {
        List<String> rest = new ArrayList<>(headers);
        int at = rest.indexOf(name);
        rest.remove(at);
        rest.remove(at);
        return rest;
    }

    static String cookieOf(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    static String form(String user, String passphrase) throws Exception {
        return json(Map.of("user", user, "passphrase", passphrase));
    }

    static String json(Object value) throws Exception {
        return JSON.writeValueAsString(value);
    }

    static JsonNode read(HttpResponse<byte[]> response) throws Exception {
        return JSON.readTree(response.body());
    }
}
