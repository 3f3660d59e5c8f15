package app.latent.gateway.tls.acme;

import static app.latent.gateway.tls.acme.HostileAuthority.json;
import static app.latent.gateway.tls.acme.HostileAuthority.problem;
import static app.latent.gateway.tls.acme.HostileAuthority.typed;
import static app.latent.gateway.tls.acme.HostileAuthority.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.tls.KeyPairs;
import app.latent.gateway.tls.Pem;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority that means ill, or is not well: each order ends in bounded time and memory, with a sentence, and asks nobody else. */
final class HostileAuthorityIT {

    private static final Duration LONGEST_ORDER = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String BROKEN = "does not answer as an authority does";
    private static final String TOO_LONG = "did not come to an end";

    @TempDir
    Path folder;

    private HostileAuthority authority;

    @BeforeEach
    void start() throws Exception {
        authority = new HostileAuthority(folder.resolve("https"));
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    private AcmeCertificates certificates() throws IOException {
        var settings = new AcmeSettings(
                authority.uri("/dir"), "owner@photos.test", true, List.of("photos.test"), List.of(authority.root));
        return AcmeCertificates.of(
                folder.resolve("acme"), settings, LONGEST_ORDER, InstantSource.system(), new SecureRandom());
    }

    private String refusal() throws Exception {
        var certificates = certificates();
        var e = assertTimeoutPreemptively(
                PATIENCE, () -> assertThrows(OrderFailedException.class, certificates::begin));
        assertTrue(certificates.current().isEmpty());
        assertTrue(certificates.challenge("photos.test").isEmpty());
        return Objects.requireNonNull(e.getMessage());
    }

    private void assertRefused(String why) throws Exception {
        String message = refusal();
        assertTrue(message.contains(why), message);
    }

    private static void sendForEver(HttpExchange exchange, byte[] piece, int pauseMillis) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(piece);
                out.flush();
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anAnswerWithoutEndIsNotRead() throws Exception {
        authority.on("/dir", exchange -> sendForEver(exchange, new byte[1 << 16], 0));
        assertRefused(BROKEN);
    }

    @Test
    void anAnswerThatDripsIsNotAwaited() throws Exception {
        authority.on("/dir", exchange -> sendForEver(exchange, new byte[] {' '}, 10));
        assertRefused(TOO_LONG);
    }

    @Test
    void anAnswerThatGrowsWhenUnpackedIsNotUnpacked() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 1 << 10; i++) gzip.write(new byte[1 << 16]);
        }
        authority.on("/dir", with("Content-Encoding", "gzip", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
        }));
        assertRefused(BROKEN);
    }

    @Test
    void answersThatAreNoneAreRefused() throws Exception {
        for (String body : List.of("", "null", "[]", "{", "\u0000", "[".repeat(100_000), "{\"newNonce\": 1}")) {
            authority.on("/dir", json(200, body));
            assertRefused(BROKEN);
        }
        authority.on("/dir", typed(200, "text/html", "<html>"));
        assertRefused(BROKEN);
        authority.on("/dir", json(500, "{\"detail\": 5}"));
        assertRefused(BROKEN);
    }

    @Test
    void nobodyElseIsAskedWhateverTheDirectorySays() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "CANARY");
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            String elsewhere = "://127.0.0.1:" + other.getLocalPort() + "/account";
            for (String uri : List.of(
                    "https" + elsewhere,
                    "http" + elsewhere,
                    file.toUri().toString(),
                    "jar:" + file.toUri() + "!/a",
                    "ftp" + elsewhere,
                    "https://localhost:" + authority.uri("/").getPort() + "/account",
                    "https://user@127.0.0.1:" + authority.uri("/").getPort() + "/account")) {
                authority.on("/dir", json(200, authority.directory(uri)));
                int before = authority.requests.get();
                assertFalse(refusal().contains("CANARY"));
                assertTrue(authority.requests.get() <= before + 1, uri);
                authority.on("/dir", with("Location", uri, json(302, "{}")));
                assertFalse(refusal().contains("CANARY"));
            }
            other.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, other::accept);
        }
    }

    @Test
    void whatStaysPendingForEverIsGivenUp() throws Exception {
        assertRefused(TOO_LONG);
    }

    @Test
    void pausesThatNobodyWouldWaitOrThatAreNoneChangeNothing() throws Exception {
        for (String time : List.of("0", "-5", "999999999", "Thu, 01 Jan 1970 00:00:00 GMT", "soon")) {
            authority.on("/order/1", with("Retry-After", time, json(200, authority.order("pending", ""))));
            authority.on("/authorization", json(200, """
                    {"status": "valid", "identifier": {"type": "dns", "value": "photos.test"}, "challenges": []}
                    """));
            String message = refusal();
            assertTrue(message.contains(TOO_LONG) || message.contains(BROKEN), message);
            assertTrue(authority.requests.get() < 60, "it is asked again and again");
        }
    }

    @Test
    void aNonceThatIsNeverGoodIsGivenUp() throws Exception {
        authority.on("/account", problem("badNonce", "again"));
        assertRefused("refuses the order");
        assertTrue(authority.requests.get() < 60);
    }

    @Test
    void moreIsNotProvedThanWasOrdered() throws Exception {
        authority.on("/authorization", json(200, """
                {"status": "pending", "identifier": {"type": "dns", "value": "bank.test"}, "challenges": []}
                """));
        assertRefused(BROKEN);
    }

    @Test
    void aCertificateThatWasNotOrderedIsNotUsed() throws Exception {
        String chain = "\"certificate\": \"" + authority.uri("/certificate") + "\"";
        authority.on("/order/1", json(200, authority.order("valid", ", " + chain)));
        authority.on(
                "/order",
                with("Location", authority.uri("/order/1").toString(), json(201, authority.order("ready", ""))));
        authority.on("/authorization", json(200, """
                {"status": "valid", "identifier": {"type": "dns", "value": "photos.test"}, "challenges": []}
                """));
        authority.on("/finalize", json(200, authority.order("processing", "")));
        String type = "application/pem-certificate-chain";
        authority.on("/certificate", typed(200, type, Pem.write(authority.root)));
        assertRefused("not the certificate that was ordered");
        authority.on("/certificate", typed(200, type, ""));
        assertRefused(BROKEN);
        authority.on(
                "/certificate",
                typed(200, type, Pem.write(KeyPairs.create(new SecureRandom()).getPrivate())));
        assertRefused(BROKEN);
    }

    @Test
    void tooManyOrdersAreToldWithTheTimeOfTheNext() throws Exception {
        authority.on(
                "/order", with("Retry-After", "Mon, 01 Feb 2027 10:00:00 GMT", problem("rateLimited", "too many")));
        assertRefused("Try again after 2027-02-01T10:00:00Z. It says: “too many”");
    }

    @Test
    void whatItSaysIsShownAsTextAndShort() throws Exception {
        authority.on("/order", problem("rejectedIdentifier", "\\u001b[2Jno\\u202e\\nnever " + "x".repeat(5_000)));
        String message = refusal();
        assertTrue(message.codePoints().noneMatch(Character::isISOControl), message);
        assertTrue(message.length() < 600, message);
        assertEquals(-1, message.indexOf('\u202e'));
    }

    @Test
    void whoIsNotBelievedIsTold() throws Exception {
        var settings =
                new AcmeSettings(authority.uri("/dir"), "owner@photos.test", true, List.of("photos.test"), List.of());
        var certificates = AcmeCertificates.of(folder, settings, InstantSource.system(), new SecureRandom());
        var e = assertThrows(OrderFailedException.class, certificates::begin);
        assertTrue(String.valueOf(e.getMessage()).contains("--acme-root"), e.toString());
        authority.close();
        e = assertThrows(OrderFailedException.class, certificates::begin);
        assertTrue(String.valueOf(e.getMessage()).contains("could not be reached"), e.toString());
        assertFalse(Files.exists(folder.resolve("acme")));
    }
}
