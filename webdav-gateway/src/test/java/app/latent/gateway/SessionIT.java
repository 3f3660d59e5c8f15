package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in, and what a session may do. */
final class SessionIT {

    @TempDir
    Path root;

    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(root.resolve("photo.jpg"), "photo");
        server = TestGateway.over(root, List.of(new Route("/api/v1/", Route.Access.SESSION, new Shell())));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RawHttp signIn(String passphrase) {
        return server.ask("POST", "/api/v1/session")
                .header("Content-Type: application/json")
                .body("{\"passphrase\":\"" + passphrase + "\"}");
    }

    private String cookie() throws IOException {
        var answer = signIn(TestGateway.PASSPHRASE).send();
        assertEquals(200, answer.status());
        return "Cookie: " + answer.header("Set-Cookie").orElseThrow().split(";")[0];
    }

    private boolean isSignedIn(String cookie) throws IOException {
        String answer =
                server.ask("GET", "/api/v1/session").header(cookie).send().text();
        assertTrue(
                List.of("{\"signedIn\":true,\"user\":\"owner\"}", "{\"signedIn\":false}")
                        .contains(answer),
                answer);
        return answer.contains("true");
    }

    @Test
    void theRightPassphraseGivesAnHttpOnlyStrictCookie() throws Exception {
        String cookie =
                signIn(TestGateway.PASSPHRASE).send().header("Set-Cookie").orElseThrow();
        String attributes = cookie.toLowerCase(Locale.ROOT);
        assertTrue(
                attributes.contains("httponly")
                        && attributes.contains("samesite=strict")
                        && attributes.contains("path=/"),
                cookie);
        assertTrue(cookie.startsWith("latent-" + server.port() + "="), cookie);
        assertTrue(isSignedIn("Cookie: " + cookie.split(";")[0]));
    }

    @Test
    void aWrongPassphraseGivesNothing() throws Exception {
        var answer = signIn("wrong").send();
        assertEquals(401, answer.status());
        assertEquals("{\"error\":\"Wrong passphrase\"}", answer.text());
        assertTrue(answer.header("Set-Cookie").isEmpty());
    }

    @Test
    void guessingIsSlowedDownAndSaysForHowLong() throws Exception {
        for (int i = 0; i < 5; i++) assertEquals(401, signIn("guess " + i).status());
        var answer = signIn("another guess").send();
        assertEquals(429, answer.status());
        assertTrue(Integer.parseInt(answer.header("Retry-After").orElseThrow()) >= 1);
        assertEquals(5, server.asked.get());
        assertEquals(
                429,
                server.ask("GET", "/dav/")
                        .header(TestGateway.basic("owner", "guess"))
                        .status());
    }

    @Test
    void aSessionOpensTheApiAndOnlyReadsWebDav() throws Exception {
        assertEquals(401, server.ask("GET", "/api/v1/x").status());
        String cookie = cookie();
        assertEquals(404, server.ask("GET", "/api/v1/x").header(cookie).status());
        assertEquals(
                "photo",
                server.ask("GET", "/dav/photo.jpg").header(cookie).send().text());
        for (String method : List.of("PUT", "DELETE", "PROPFIND", "MOVE", "LOCK")) {
            assertEquals(
                    401,
                    server.ask(method, "/dav/photo.jpg")
                            .header(cookie)
                            .header("X-Latent: 1")
                            .status(),
                    method);
        }
    }

    @Test
    void aChangeNeedsMoreThanTheCookie() throws Exception {
        String cookie = cookie();
        assertEquals(403, server.ask("POST", "/api/v1/x").header(cookie).status());
        assertEquals(
                404,
                server.ask("POST", "/api/v1/x")
                        .header(cookie)
                        .header("X-Latent: 1")
                        .status());
        assertEquals(
                404,
                server.ask("POST", "/api/v1/x")
                        .header(cookie)
                        .header("Origin: http://" + server.authority())
                        .status());
        assertEquals(
                403,
                server.ask("POST", "/api/v1/x")
                        .header(cookie)
                        .header("X-Latent: 1")
                        .header("Origin: http://evil.example")
                        .status());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        String cookie = cookie();
        assertEquals(200, server.ask("DELETE", "/api/v1/session").header(cookie).status());
        assertEquals(false, isSignedIn(cookie));
        assertEquals(401, server.ask("GET", "/api/v1/x").header(cookie).status());
    }

    @Test
    void aForgedOrDoubledCookieIsNone() throws Exception {
        String cookie = cookie();
        assertEquals(false, isSignedIn(cookie + "x"));
        assertEquals(false, isSignedIn(cookie + "; latent-" + server.port() + "=other"));
    }

    @Test
    void signInTakesJsonOnlyAndLittleOfIt() throws Exception {
        var form = server.ask("POST", "/api/v1/session")
                .header("Content-Type: text/plain")
                .body("{\"passphrase\":\"x\"}");
        assertEquals(415, form.status());
        assertEquals(413, signIn("x".repeat(9_000)).status());
        var chunked = server.ask("POST", "/api/v1/session")
                .header("Content-Type: application/json")
                .header("Transfer-Encoding: chunked");
        chunked.chunks(2_000, 10);
        assertEquals(413, chunked.status());
        assertEquals(0, server.asked.get());
    }

    @Test
    void basicAsksTheVaultOnceForManyRequests() throws Exception {
        for (int i = 0; i < 20; i++)
            assertEquals(200, server.dav("GET", "/dav/photo.jpg").status());
        assertEquals(1, server.asked.get());
        assertEquals(
                401,
                server.ask("GET", "/dav/")
                        .header(TestGateway.basic("other", TestGateway.PASSPHRASE))
                        .status());
        assertEquals(
                401,
                server.ask("GET", "/dav/").header("Authorization: Basic ???").status());
        assertEquals(
                401,
                server.ask("GET", "/dav/").header("Authorization: Bearer x").status());
        assertEquals(1, server.asked.get());
    }

    @Test
    void whatPeopleAskForIsAUseAndWhatIsAskedOfItsOwnAccordIsNot() throws Exception {
        String cookie = cookie();
        long before = server.gateway.uses();
        isSignedIn(cookie);
        server.ask("GET", "/api/v1/x").status();
        server.ask("GET", "/api/v1/x")
                .header(cookie)
                .header("X-Latent-Untouched: 1")
                .status();
        server.ask("GET", "/dav/photo.jpg")
                .header(TestGateway.basic("owner", "guess"))
                .status();
        server.dav("OPTIONS", "/dav/").status();
        server.dav("PROPFIND", "/dav/").header("Depth: 0").status();
        assertEquals(before, server.gateway.uses());

        server.ask("GET", "/api/v1/x").header(cookie).status();
        assertEquals(before + 1, server.gateway.uses());
        server.dav("PROPFIND", "/dav/").header("Depth: 1").status();
        server.dav("PUT", "/dav/new.jpg").body("new").status();
        assertEquals(before + 3, server.gateway.uses());
        awaitUse(false);
    }

    @Test
    void aRequestIsAUseForAsLongAsItIsAnswered() throws Exception {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), server.port())) {
            String head = "PUT /dav/large.jpg HTTP/1.1\r\nHost: " + server.authority() + "\r\n" + TestGateway.owner()
                    + "\r\nContent-Length: 1000000\r\n\r\nbegun";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            awaitUse(true);
        }
        awaitUse(false);
    }

    private void awaitUse(boolean expected) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (server.gateway.isInUse() != expected) LockSupport.parkNanos(1_000_000);
        });
    }

    @Test
    void aPortInUseIsSaidPlainly() {
        var config = GatewayConfig.loopback(server.port());
        var e = assertThrows(
                PortInUseException.class,
                () -> Gateway.start(config, _ -> false, TestGateway.served(root), Locker.NEVER, List.of()));
        assertTrue(e.toString().contains("port " + server.port() + " is in use"), e.toString());
    }

    @Test
    void addressesThatNeedTlsAreRefused() {
        for (String address : List.of("0.0.0.0", "192.168.1.1", "::")) {
            var config = GatewayConfig.at(InetAddress.ofLiteral(address), 0, new Exposure.Loopback());
            var e = assertThrows(
                    AddressRefusedException.class,
                    () -> Gateway.start(config, _ -> false, TestGateway.served(root), Locker.NEVER, List.of()));
            assertTrue(e.toString().contains("TLS"), e.toString());
        }
    }

    /** Many times, as it was one time in some hundred that the socket outlived the close. */
    @Test
    void afterClosingThePortIsFree() throws Exception {
        int port = FreePorts.take();
        for (int round = 0; round < 100; round++) {
            start(port).close();
        }
    }

    private Gateway start(int port) throws Exception {
        return Gateway.start(
                GatewayConfig.loopback(port), _ -> false, TestGateway.served(root), Locker.NEVER, List.of());
    }

    @Test
    void belowAnEndpointThereIsNothing() throws Exception {
        String cookie = cookie();
        for (String path : List.of("/api/v1/session/x", "/api/v1/audit/x", "/api/v1/lock/x", "/api/v1/passkeys/x")) {
            assertEquals(404, server.ask("GET", path).header(cookie).status(), path);
        }
    }

    @Test
    void whatIsOnlyPostedToSaysSo() throws Exception {
        String cookie = cookie();
        for (String path : List.of("/api/v1/lock", "/api/v1/passkeys/invitation", "/api/v1/passkeys/x/removal")) {
            var answer = server.ask("GET", path).header(cookie).send();
            assertEquals(405, answer.status(), path);
            assertEquals("POST", answer.header("Allow").orElseThrow(), path);
        }
    }
}
