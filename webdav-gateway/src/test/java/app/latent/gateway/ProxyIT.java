package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.passkey.SoftAuthenticator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain HTTP for a proxy that speaks HTTPS with the clients. */
final class ProxyIT {

    private static final String PUBLIC = "Host: photos.example";

    @TempDir
    Path root;

    private TestGateway server;

    /** Answers with the address that limits would count. */
    private static final class Seen extends Handler.Abstract.NonBlocking {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put("X-Seen", Request.getRemoteAddr(request));
            response.write(true, ByteBuffer.allocate(0), callback);
            return true;
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = behind("127.0.0.1");
    }

    private TestGateway behind(String proxy) throws IOException {
        var exposure = new Exposure.BehindProxy(
                InetAddress.ofLiteral(proxy), URI.create("https://photos.example/"), List.of("latent"));
        return TestGateway.over(root, exposure, List.of(new Route("/", Route.Access.PUBLIC, new Seen())));
    }

    private RawHttp ask(String method, String target) {
        return new RawHttp(server.port(), method, target);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String seen(String... headers) throws IOException {
        RawHttp request = ask("GET", "/").header(PUBLIC);
        for (String header : headers) request.header(header);
        return request.send().header("X-Seen").orElse("none");
    }

    @Test
    void whoeverIsNotTheProxyIsCutOff() throws Exception {
        try (TestGateway other = behind("192.0.2.77")) {
            var request = new RawHttp(other.port(), "GET", "/").header(PUBLIC);
            assertThrows(IOException.class, request::send);
        }
    }

    @Test
    void peopleAreToldThePublicAddress() throws Exception {
        assertEquals(URI.create("https://photos.example/"), server.gateway.uri());
        assertTrue(server.gateway.trustUri().isEmpty());
    }

    @Test
    void onlyWhatTheProxyItselfSaysOfTheClientCounts() throws Exception {
        assertEquals("127.0.0.1", seen());
        assertEquals("203.0.113.9", seen("X-Forwarded-For: 203.0.113.9"));
        assertEquals("203.0.113.9", seen("X-Forwarded-For: 10.0.0.1, 203.0.113.9"));
        assertEquals("203.0.113.9", seen("X-Forwarded-For: 10.0.0.1", "X-Forwarded-For: 203.0.113.9"));
        assertEquals("203.0.113.9", seen("X-Forwarded-For: 203.0.113.9:4711"));
        assertEquals("127.0.0.1", seen("X-Forwarded-For: nonsense"));
        assertEquals("127.0.0.1", seen("X-Forwarded-For: 127.1"));
        assertEquals("127.0.0.1", seen("Forwarded: for=203.0.113.9"));
    }

    @Test
    void thePublicNameIsServedAndNoOther() throws Exception {
        assertEquals(200, ask("GET", "/").header(PUBLIC).status());
        assertEquals(200, ask("GET", "/").header(PUBLIC + ":443").status());
        assertEquals(421, ask("GET", "/").header(PUBLIC + ":80").status());
        assertEquals(421, ask("GET", "/").header("Host: evil.example").status());
        assertEquals(
                421, ask("GET", "/").header("Host: 127.0.0.1:" + server.port()).status());
    }

    @Test
    void aProxyThatAsksByOurOwnNameTellsTheClientsBesides() throws Exception {
        String forwarded = "X-Forwarded-Host: photos.example";
        for (String own : List.of("127.0.0.1:" + server.port(), "latent:8480", "localhost")) {
            assertEquals(
                    200,
                    ask("GET", "/").header("Host: " + own).header(forwarded).status(),
                    own);
            assertEquals(
                    421,
                    ask("GET", "/")
                            .header("Host: " + own)
                            .header("X-Forwarded-Host: evil.example")
                            .status());
        }
        assertEquals(
                421,
                ask("GET", "/").header("Host: evil.example").header(forwarded).status());
    }

    @Test
    void whatCameToTheProxyInTheClearIsRefused() throws Exception {
        assertEquals(
                200,
                ask("GET", "/")
                        .header(PUBLIC)
                        .header("X-Forwarded-Proto: https")
                        .status());
        assertEquals(
                421,
                ask("GET", "/").header(PUBLIC).header("X-Forwarded-Proto: http").status());
    }

    @Test
    void originsCookiesAndHeadersAreThoseOfHttps() throws Exception {
        assertEquals(
                200,
                ask("GET", "/")
                        .header(PUBLIC)
                        .header("Origin: https://photos.example")
                        .status());
        assertEquals(
                403,
                ask("GET", "/")
                        .header(PUBLIC)
                        .header("Origin: http://photos.example")
                        .status());
        var signedIn = ask("POST", "/api/v1/session")
                .header(PUBLIC)
                .header("Origin: https://photos.example")
                .header("Content-Type: application/json")
                .body("{\"passphrase\":\"" + TestGateway.PASSPHRASE + "\"}")
                .send();
        assertEquals(200, signedIn.status());
        String cookie = signedIn.header("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("__Host-latent="), cookie);
        assertTrue(cookie.contains("Secure"), cookie);
        assertEquals(
                "max-age=15552000", signedIn.header("Strict-Transport-Security").orElse("none"));
        assertEquals(
                201,
                ask("MKCOL", "/dav/a")
                        .header(PUBLIC)
                        .header(TestGateway.owner())
                        .status());
        assertEquals(
                201,
                ask("MOVE", "/dav/a")
                        .header(PUBLIC)
                        .header(TestGateway.owner())
                        .header("Destination: https://photos.example/dav/b")
                        .status());
    }

    @Test
    void passkeysAreForThePublicNameAndOriginHoweverTheProxyAsks() throws Exception {
        String password = "{\"user\":\"owner\",\"passphrase\":\"" + TestGateway.PASSPHRASE + "\"}";
        for (String[] names : new String[][] {{PUBLIC}, {"Host: localhost", "X-Forwarded-Host: photos.example"}}) {
            String cookie = withNames(ask("POST", "/api/v1/session"), names)
                    .header("Content-Type: application/json")
                    .body(password)
                    .send()
                    .header("Set-Cookie")
                    .orElseThrow()
                    .split(";")[0];
            String invitation = withNames(ask("POST", "/api/v1/passkeys/invitation"), names)
                    .header("Cookie: " + cookie)
                    .header("X-Latent: 1")
                    .body(password)
                    .send()
                    .text();
            Matcher challenge = Pattern.compile("\"challenge\":\"([^\"]+)\"").matcher(invitation);
            assertTrue(challenge.find() && invitation.contains("\"rp\":{\"id\":\"photos.example\""), invitation);
            var page = new SoftAuthenticator.Page("https://photos.example", "photos.example");
            var made = new SoftAuthenticator(SoftAuthenticator.Algorithm.ES256).make(page, challenge.group(1));
            var added = withNames(ask("POST", "/api/v1/passkeys"), names)
                    .header("Cookie: " + cookie)
                    .header("X-Latent: 1")
                    .body("{\"label\":\"Key\",\"clientData\":\"" + made.clientData() + "\",\"attestationObject\":\""
                            + made.attestationObject() + "\"}")
                    .send();
            assertEquals(200, added.status(), added.text());
            server.accounts.change(AccountName.OWNER, owner -> owner.withPasskeys(List.of()));
        }
    }

    private static RawHttp withNames(RawHttp request, String... names) {
        for (String name : names) request.header(name);
        return request;
    }
}
