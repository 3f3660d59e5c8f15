package app.latent.app.demo;

import app.latent.app.control.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** Uses the gateway as a browser and a WebDAV client do. */
final class GatewayVisitor implements AutoCloseable {
    private static final int FIRST_ERROR = 300;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI gateway;
    private final String passphrase;

    GatewayVisitor(URI gateway, String passphrase) {
        this.gateway = gateway;
        this.passphrase = passphrase;
    }

    /** @throws IOException unless the gateway starts a web session */
    void signIn() throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve("/api/v1/session"))
                .header("Content-Type", "application/json")
                .header("X-Latent", "1")
                .POST(BodyPublishers.ofString(Json.write(Map.of("passphrase", passphrase))));
        send(request);
    }

    /** The body of a page or an API answer, in the web session. */
    byte[] get(String path) throws IOException {
        return send(HttpRequest.newBuilder(gateway.resolve(path)).GET());
    }

    /** A file of the vault over WebDAV. */
    byte[] download(Path path) throws IOException {
        return send(dav(path, "GET", BodyPublishers.noBody()));
    }

    void makeCollection(Path path) throws IOException {
        send(dav(path, "MKCOL", BodyPublishers.noBody()));
    }

    void put(Path from, Path path) throws IOException {
        send(dav(path, "PUT", BodyPublishers.ofFile(from)));
    }

    private HttpRequest.Builder dav(Path path, String method, BodyPublisher body) {
        String credentials =
                Base64.getEncoder().encodeToString(("owner:" + passphrase).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(gateway.resolve(encoded("/dav/" + path)))
                .header("Authorization", "Basic " + credentials)
                .method(method, body);
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    private byte[] send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= FIRST_ERROR) {
                throw new IOException(
                        request.method() + " " + request.uri().getPath() + " was answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
