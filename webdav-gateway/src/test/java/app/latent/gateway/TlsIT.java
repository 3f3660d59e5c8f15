package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.tls.Fingerprint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS with the vault's own authority. */
final class TlsIT {

    @TempDir
    Path root;

    @TempDir
    Path workplace;

    private TlsGateway gateway;

    @BeforeEach
    void start() throws Exception {
        gateway = TlsGateway.over(root, workplace);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(gateway.uri(path));
    }

    private HttpRequest.Builder dav(String path) {
        String credentials = TestGateway.owner().substring("Authorization: ".length());
        return ask(path).header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), TlsGateway.text());
    }

    @Test
    void whoHasInstalledTheRootIsServedOverHttp2AndHttp1() throws Exception {
        for (var version : HttpClient.Version.values()) {
            if (version.name().equals("HTTP_3")) continue;
            try (HttpClient client = gateway.client(version)) {
                var answer = send(client, ask("/"));
                assertEquals(200, answer.statusCode());
                assertEquals("shell\n", answer.body());
                assertEquals(version, answer.version());
                assertEquals("TLSv1.3", answer.sslSession().orElseThrow().getProtocol());
            }
        }
    }

    @Test
    void whoHasNotDoesNotConnect() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThrows(IOException.class, () -> send(client, ask("/")));
        }
    }

    @Test
    void everyNameOfTheMachineIsInTheCertificate() throws Exception {
        for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
            assertTrue(gateway.certificates.hosts().contains(host), host);
        }
        try (HttpClient client = gateway.client(HttpClient.Version.HTTP_2)) {
            var other = HttpRequest.newBuilder(URI.create("https://localhost:" + gateway.port() + "/"));
            assertEquals(200, send(client, other).statusCode());
        }
    }

    private boolean connectsWith(String protocol, String suite) throws Exception {
        try (var socket = (SSLSocket) gateway.trusting().getSocketFactory().createSocket("127.0.0.1", gateway.port())) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.setEnabledCipherSuites(new String[] {suite});
            socket.startHandshake();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void tls12IsTakenWithAuthenticatedCiphersAndForwardSecrecyOnly() throws Exception {
        assertTrue(connectsWith("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"));
        assertTrue(connectsWith("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"));
        assertFalse(connectsWith("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384"));
        assertFalse(connectsWith("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"));
    }

    @Test
    void theSessionCookieIsSecureAndBoundToTheHost() throws Exception {
        try (HttpClient client = gateway.client(HttpClient.Version.HTTP_2)) {
            var answer = send(
                    client,
                    ask("/api/v1/session")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"passphrase\":\"" + TestGateway.PASSPHRASE + "\"}")));
            assertEquals(200, answer.statusCode(), answer.body());
            String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.startsWith("__Host-latent-" + gateway.port() + "="), cookie);
            for (String attribute : List.of("Secure", "HttpOnly", "SameSite=Strict", "Path=/")) {
                assertTrue(cookie.contains(attribute), cookie);
            }
            assertFalse(cookie.contains("Domain"), cookie);
            var asked = send(client, ask("/api/v1/session").header("Cookie", cookie.replaceFirst(";.*", "")));
            assertEquals("{\"signedIn\":true,\"user\":\"owner\"}", asked.body());
        }
    }

    @Test
    void browsersAreToldToComeByHttpsAlone() throws Exception {
        try (HttpClient client = gateway.client(HttpClient.Version.HTTP_2)) {
            for (String path : List.of("/", "/trust", "/fails", "/nothing", "/dav/")) {
                var answer = send(client, ask(path));
                assertEquals(
                        "max-age=15552000",
                        answer.headers().firstValue("Strict-Transport-Security").orElse("none"),
                        path);
                assertEquals(
                        "nosniff",
                        answer.headers().firstValue("X-Content-Type-Options").orElse("none"));
            }
            var local = send(client, HttpRequest.newBuilder(URI.create("https://localhost:" + gateway.port() + "/")));
            assertTrue(local.headers().firstValue("Strict-Transport-Security").isEmpty());
        }
    }

    @Test
    void anotherHostOrOriginOrSchemeIsRefused() throws Exception {
        String own = "Host: 127.0.0.1:" + gateway.port();
        assertTrue(gateway.raw("GET / HTTP/1.1", own).startsWith("HTTP/1.1 200"));
        assertTrue(gateway.raw("GET / HTTP/1.1", "Host: evil.example").startsWith("HTTP/1.1 421"));
        assertTrue(gateway.raw("GET / HTTP/1.1", "Host: 127.0.0.1").startsWith("HTTP/1.1 421"));
        String plain = "GET http://127.0.0.1:" + gateway.port() + "/ HTTP/1.1";
        assertTrue(gateway.raw(plain, own).startsWith("HTTP/1.1 421"));
        String ownOrigin = "Origin: https://127.0.0.1:" + gateway.port();
        assertTrue(gateway.raw("GET / HTTP/1.1", own, ownOrigin).startsWith("HTTP/1.1 200"));
        assertTrue(gateway.raw("GET / HTTP/1.1", own, ownOrigin.replace("https", "http"))
                .startsWith("HTTP/1.1 403"));
    }

    @Test
    void plainHttpIsNotAnswered() throws Exception {
        var request = new RawHttp(gateway.port(), "GET", "/").header("Host: 127.0.0.1:" + gateway.port());
        assertThrows(IOException.class, request::send, "an answer");
    }

    @Test
    void thePageOfTheRootIsPublicAndHasItsFingerprint() throws Exception {
        try (HttpClient client = gateway.client(HttpClient.Version.HTTP_2)) {
            var page = send(client, ask("/trust"));
            assertEquals(200, page.statusCode());
            assertEquals(
                    "text/html;charset=utf-8",
                    page.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(page.body().contains(Fingerprint.of(gateway.root())), page.body());
            assertFalse(page.body().contains("<script"), page.body());
            assertFalse(page.body().contains("{"), page.body());
            var file = client.send(ask("/trust/latent.crt").build(), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(
                    "application/x-x509-ca-cert",
                    file.headers().firstValue("Content-Type").orElseThrow());
            assertArrayEquals(gateway.root().getEncoded(), file.body());
            assertEquals(
                    Files.readString(gateway.rootFile),
                    send(client, ask("/trust/latent.pem")).body());
            assertEquals(404, send(client, ask("/trust/authority.pem")).statusCode());
            assertEquals(405, send(client, ask("/trust").DELETE()).statusCode());
        }
    }

    @Test
    void webDavWorksOverHttp2() throws Exception {
        byte[] photo = new byte[3 << 20];
        Arrays.fill(photo, (byte) 7);
        try (HttpClient client = gateway.client(HttpClient.Version.HTTP_2)) {
            var none = BodyPublishers.noBody();
            assertEquals(
                    201, send(client, dav("/dav/album/").method("MKCOL", none)).statusCode());
            var unknown = BodyPublishers.fromPublisher(BodyPublishers.ofString("<x/>"));
            assertEquals(
                    415, send(client, dav("/dav/b/").method("MKCOL", unknown)).statusCode());
            var body = BodyPublishers.ofByteArray(photo);
            assertEquals(201, send(client, dav("/dav/album/a.jpg").PUT(body)).statusCode());
            var got = client.send(dav("/dav/album/a.jpg").build(), HttpResponse.BodyHandlers.ofByteArray());
            assertArrayEquals(photo, got.body());
            String destination = gateway.uri("/dav/album/b.jpg").toString();
            var move =
                    dav("/dav/album/a.jpg").header("Destination", destination).method("MOVE", none);
            assertEquals(201, send(client, move).statusCode());
            var list = send(client, dav("/dav/album/").header("Depth", "1").method("PROPFIND", none));
            assertEquals(207, list.statusCode());
            assertTrue(list.body().contains("/dav/album/b.jpg"), list.body());
            assertEquals(401, send(client, ask("/dav/")).statusCode());
        }
    }

    @Test
    void theKeyOfTheAuthorityIsNotServedToWhoHasNotSignedIn() throws Exception {
        try (HttpClient client = gateway.client(HttpClient.Version.HTTP_2)) {
            var answer = send(client, ask("/dav/.latent/tls/authority.pem"));
            assertEquals(401, answer.statusCode());
            String key = Files.readString(root.resolve(".latent/tls/authority.pem"));
            String secret = key.substring(key.indexOf("PRIVATE KEY"))
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            assertTrue(Base64.getDecoder().decode(secret).length > 0);
            assertFalse(send(client, ask("/trust/latent.pem")).body().contains(secret));
        }
    }
}
