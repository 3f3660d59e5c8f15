package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Asks the API of an unlocked vault as its owner's page does. */
final class PageOwner implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI gateway;

    private PageOwner(URI gateway) {
        this.gateway = gateway;
    }

    static PageOwner signIn(URI gateway) throws IOException, InterruptedException {
        var owner = new PageOwner(gateway);
        owner.post(200, "session", Map.of("passphrase", Latent.PASSPHRASE));
        return owner;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(text(path));
    }

    String text(String path) throws IOException, InterruptedException {
        return send(200, HttpRequest.newBuilder(gateway.resolve("api/v1/" + path)));
    }

    JsonNode post(int status, String path, Object body) throws IOException, InterruptedException {
        return JSON.readTree(send(
                status,
                HttpRequest.newBuilder(gateway.resolve("api/v1/" + path))
                        .header("X-Latent", "1")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    private String send(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        assertEquals(status, response.statusCode(), response.body());
        return response.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
