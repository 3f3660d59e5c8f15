package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Uploads to the gateway of an unlocked vault as the page does, into the folder {@code Sent}. */
final class Uploader implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI gateway;

    Uploader(URI gateway) {
        this.gateway = gateway;
    }

    void signIn(String passphrase) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("api/v1/session").header("Content-Type", "application/json");
        ask(200, request.POST(BodyPublishers.ofString("{\"passphrase\":\"" + passphrase + "\"}")));
    }

    /** @param bytes how many of the file's are sent */
    void send(String name, byte[] file, int bytes) throws IOException, InterruptedException {
        String metadata = "filename " + base64(name) + ",folder " + base64("Sent");
        HttpRequest.Builder creation = request("api/v1/uploads")
                .header("Upload-Length", String.valueOf(file.length))
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody());
        String location = ask(201, creation).headers().firstValue("Location").orElseThrow();
        HttpRequest.Builder patch = request(location)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", "0")
                .method("PATCH", BodyPublishers.ofByteArray(file, 0, bytes));
        ask(204, patch);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("X-Latent", "1")
                .header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> ask(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        assertEquals(status, response.statusCode(), response.body());
        return response;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        client.close();
    }
}
