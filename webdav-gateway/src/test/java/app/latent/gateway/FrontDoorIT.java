package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What foreign pages, strangers and broken clients get to see. */
final class FrontDoorIT {

    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "PATCH",
            "PROPFIND",
            "PROPPATCH",
            "MKCOL",
            "COPY",
            "MOVE",
            "LOCK",
            "UNLOCK",
            "REPORT",
            "SEARCH",
            "ACL",
            "BIND",
            "NONSENSE");

    @TempDir
    Path folder;

    private Path root;
    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(folder.resolve("secret"), "CANARY");
        Files.writeString(root.resolve("photo.jpg"), "photo");
        server = TestGateway.over(root, List.of(new Route("/", Route.Access.PUBLIC, new Shell())));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.evil.example:PORT",
                "127.0.0.1.nip.io:PORT",
                "localhost.:PORT",
                "user@127.0.0.1:PORT",
                "0.0.0.0:PORT",
                "[::ffff:127.0.0.1]:PORT"
            })
    void otherHostsAreTurnedAway(String host) throws Exception {
        String header = "Host: " + host.replace("PORT", Integer.toString(server.port()));
        for (String method : List.of("GET", "PUT", "PROPFIND")) {
            var answer = new RawHttp(server.port(), method, "/dav/photo.jpg")
                    .header(header)
                    .header(TestGateway.owner())
                    .send();
            assertTrue(answer.status() == 421 || answer.status() == 400, host + " " + answer.status());
        }
        assertEquals("photo", Files.readString(root.resolve("photo.jpg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LocalHost:PORT", "[::1]:PORT"})
    void loopbackNamesAreServed(String host) throws Exception {
        String header = "Host: " + host.replace("PORT", Integer.toString(server.port()));
        assertEquals(200, new RawHttp(server.port(), "GET", "/").header(header).status());
    }

    @Test
    void anAbsoluteTargetOfAnotherHostIsTurnedAway() throws Exception {
        assertTrue(List.of(400, 421)
                .contains(server.ask("GET", "http://evil.example/").status()));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: https://127.0.0.1:PORT",
        "Origin: http://127.0.0.1:1",
        "Origin: http://127.0.0.1:PORT.evil.example",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
    })
    void requestsThatForeignPagesCauseAreTurnedAway(String header) throws Exception {
        String line = header.replace("PORT", Integer.toString(server.port()));
        for (String method : List.of("GET", "PUT", "DELETE", "PROPFIND", "POST")) {
            assertEquals(403, server.dav(method, "/dav/photo.jpg").header(line).status(), method);
        }
        assertEquals("photo", Files.readString(root.resolve("photo.jpg")));
    }

    @Test
    void aLinkOnAnotherPageMayBeFollowed() throws Exception {
        var request = server.ask("GET", "/")
                .header("Sec-Fetch-Site: cross-site")
                .header("Sec-Fetch-Mode: navigate")
                .header("Sec-Fetch-Dest: document");
        assertEquals(200, request.status());
    }

    @Test
    void nobodyGetsAnythingWithoutSigningIn() throws Exception {
        for (String path : List.of(
                "/dav",
                "/dav/",
                "/dav/photo.jpg",
                "/dav/missing",
                "/dav//photo.jpg",
                "/%64av/photo.jpg",
                "/dav/%2e%2e/")) {
            for (String method : METHODS) {
                var answer = server.ask(method, path).send();
                assertTrue(List.of(401, 400).contains(answer.status()), method + " " + path + " " + answer.status());
                assertFalse(answer.content().contains("photo"), method + " " + path);
            }
        }
    }

    /** Windows asks that before it signs in; the answer is the same for every vault. */
    @Test
    void strangersLearnThatTheServerSpeaksWebDavAndNothingElse() throws Exception {
        var answer = server.ask("OPTIONS", "/").send();
        assertEquals(200, answer.status());
        assertEquals(Optional.of("DAV"), answer.header("MS-Author-Via"));
        assertEquals("", answer.content());
        assertEquals(401, server.ask("OPTIONS", "/dav").status());
        assertEquals(
                403,
                server.ask("OPTIONS", "/").header("Origin: http://evil.example").status());
    }

    @Test
    void whatIsMissingLooksLikeWhatIsForbiddenToStrangers() throws Exception {
        var there = server.ask("GET", "/dav/photo.jpg").send();
        var missing = server.ask("GET", "/dav/missing.jpg").send();
        assertEquals(there.status(), missing.status());
        assertEquals(there.content(), missing.content());
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        var answers = List.of(
                server.ask("GET", "/").send(),
                server.ask("GET", "/api/v1/session").send(),
                server.ask("GET", "/dav/").send(),
                server.dav("GET", "/dav/photo.jpg").send(),
                server.dav("PROPFIND", "/dav/").header("Depth: 1").send(),
                server.dav("GET", "/dav/%2f").send(),
                server.ask("GET", "/").header("X-Long: " + "x".repeat(20_000)).send(),
                server.ask("GET", "/fails").send(),
                new RawHttp(server.port(), "GET", "/")
                        .header("Host: evil.example")
                        .send());
        for (var answer : answers) {
            assertEquals(Optional.of("nosniff"), answer.header("X-Content-Type-Options"), answer.toString());
            assertEquals(Optional.of("same-origin"), answer.header("Cross-Origin-Opener-Policy"));
            assertEquals(Optional.of("same-origin"), answer.header("Cross-Origin-Resource-Policy"));
            assertEquals(Optional.of("no-referrer"), answer.header("Referrer-Policy"));
            assertEquals(Optional.of("no-store"), answer.header("Cache-Control"));
            String policy = answer.header("Content-Security-Policy").orElseThrow();
            assertTrue(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), policy);
            assertEquals(Optional.empty(), answer.header("Server"));
            assertEquals(Optional.empty(), answer.header("X-Powered-By"));
        }
    }

    @Test
    void headersBeyond16KibAreRefused() throws Exception {
        assertEquals(
                431,
                server.ask("GET", "/")
                        .header("X-Long: " + "x".repeat(16 * 1024))
                        .status());
        assertEquals(414, server.ask("GET", "/" + "x".repeat(16 * 1024)).status());
    }

    @Test
    void aFailureSaysNothing() throws Exception {
        var answer = server.ask("GET", "/fails").send();
        assertEquals(500, answer.status());
        assertFalse(answer.content().contains("Exception") || answer.content().contains("CANARY"), answer.text());
    }

    @Test
    void noSpellingOfAPathLeavesTheRoot() throws Exception {
        List<String> spellings = TraversalSpellings.to("secret");
        assertTrue(spellings.size() >= 500);
        for (String spelling : spellings) {
            for (String method : List.of("GET", "DELETE")) {
                var answer = server.dav(method, "/dav/" + spelling).send();
                assertTrue(
                        List.of(400, 403, 404).contains(answer.status()),
                        method + " " + spelling + " " + answer.status());
                assertFalse(answer.content().contains("CANARY"), spelling);
            }
        }
        assertEquals("CANARY", Files.readString(folder.resolve("secret")));
        assertEquals(5, Files.size(root.resolve("photo.jpg")));
    }

    @Test
    void noSpellingOfAPathWritesOutsideTheRoot() throws Exception {
        for (String spelling : TraversalSpellings.to("secret")) {
            server.dav("PUT", "/dav/" + spelling).body("overwritten").send();
            String destination = "Destination: http://" + server.authority() + "/dav/" + spelling;
            server.dav("COPY", "/dav/photo.jpg").header(destination).send();
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("root", "secret"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertEquals("CANARY", Files.readString(folder.resolve("secret")));
    }

    @Test
    void answersAtOnceWhile300SlowClientsHoldConnections() throws Exception {
        var slow = new java.util.ArrayList<java.net.Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), server.port());
                slow.add(socket);
                String head = i % 2 == 0
                        ? "GET / HTTP/1.1\r\nHost: "
                        : "POST /api/v1/session HTTP/1.1\r\nHost: " + server.authority()
                                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
                socket.getOutputStream().write(head.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            server.dav("GET", "/dav/photo.jpg").send();
            long start = System.nanoTime();
            assertEquals(200, server.dav("GET", "/dav/photo.jpg").status());
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < 1_000, millis + " ms");
        } finally {
            for (var socket : slow) socket.close();
        }
    }
}
