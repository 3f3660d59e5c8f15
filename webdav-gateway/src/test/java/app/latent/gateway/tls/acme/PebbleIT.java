package app.latent.gateway.tls.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.Exposure;
import app.latent.gateway.Gateway;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.Locker;
import app.latent.gateway.ManualClock;
import app.latent.gateway.Route;
import app.latent.gateway.Served;
import app.latent.gateway.Tool;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.Refusal;
import app.latent.gateway.tls.Pem;
import app.latent.gateway.tls.TlsIdentity;
import app.latent.gateway.users.UserDesk;
import app.latent.testkit.FreePorts;
import app.latent.testkit.tls.Pebble;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates from Let's Encrypt's own authority for tests, served by the gateway to curl. */
final class PebbleIT {

    private static final List<String> HOSTS = List.of("photos.test", "fotos.test");

    @TempDir
    Path root;

    @TempDir
    Path workplace;

    private int port;
    private Pebble authority;

    @BeforeEach
    void start() throws Exception {
        Tool.assumeInstalled("curl");
        Pebble.assumeInstalled();
        port = FreePorts.take();
        authority = Pebble.start(Files.createDirectory(workplace.resolve("pebble")), port);
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    private AcmeCertificates certificates(boolean agreed, List<String> hosts, InstantSource clock) throws IOException {
        var settings = new AcmeSettings(
                authority.directory(),
                "owner@photos.test",
                agreed,
                hosts,
                Pem.read(authority.httpsRoot()).certificates());
        return AcmeCertificates.of(folder(), settings, Duration.ofSeconds(60), clock, new SecureRandom());
    }

    private AcmeCertificates certificates() throws IOException {
        return certificates(true, HOSTS, InstantSource.system());
    }

    private Path folder() {
        return root.resolve(".latent/tls/acme");
    }

    private Gateway serve(AcmeCertificates certificates) throws IOException {
        Path documents = root.resolve(".latent");
        var accounts = new AccountBook(documents, InstantSource.system());
        var audit = new AuditLog(documents, InstantSource.system(), new SecureRandom());
        var page = new Route("/", Route.Access.PUBLIC, new Page());
        return Gateway.start(
                GatewayConfig.at(InetAddress.ofLiteral("127.0.0.1"), port, new Exposure.Tls(certificates, HOSTS)),
                _ -> false,
                new Served(
                        root,
                        documents,
                        accounts,
                        new UserDesk(accounts, root, List::of, audit),
                        audit,
                        Refusal.Words.ENGLISH_ONLY),
                Locker.NEVER,
                List.of(page));
    }

    private static final class Page extends BlockingHandler {

        @Override
        protected void serve(Exchange exchange) throws IOException {
            exchange.reply(200, "page");
        }
    }

    private Tool.Result curl(Path ca, String host) throws Exception {
        return Tool.in(workplace)
                .run(
                        "curl",
                        "-sSf",
                        "--max-time",
                        "20",
                        "--cacert",
                        ca.toString(),
                        "--resolve",
                        host + ":" + port + ":127.0.0.1",
                        "https://" + host + ":" + port + "/");
    }

    private static TlsIdentity shown(AcmeCertificates certificates) {
        return certificates.current().orElseThrow();
    }

    @Test
    void anOrderGivesACertificateThatCurlBelievesAndTheNextStartAsksForNone() throws Exception {
        Path ca = authority.root();
        var first = certificates();
        try (var _ = serve(first)) {
            for (String host : HOSTS) {
                var page = curl(ca, host);
                assertEquals("page\n", page.output());
            }
            assertEquals(60, curl(authority.httpsRoot(), "photos.test").exitCode());
        }
        authority.close();
        var second = certificates();
        try (var _ = serve(second)) {
            assertEquals(0, curl(ca, "photos.test").exitCode());
        }
        assertEquals(shown(first), shown(second));
    }

    @Test
    void aRenewedCertificateIsShownWithoutARestartAndABrokenAuthorityLeavesTheOld() throws Exception {
        Path ca = authority.root();
        var clock = new ManualClock(Instant.now());
        var certificates = certificates(true, HOSTS, clock);
        try (var gateway = serve(certificates)) {
            TlsIdentity first = shown(certificates);
            certificates.look();
            assertEquals(first, shown(certificates));

            clock.advance(Duration.ofDays(365 * 4));
            certificates.look();
            TlsIdentity second = shown(certificates);
            assertNotEquals(first.leaf(), second.leaf());
            assertEquals(serial(second), serialThatIsServed(ca));
            assertTrue(gateway.certificateWarning().isEmpty());

            authority.close();
            clock.advance(Duration.ofDays(100));
            certificates.look();
            assertEquals(second, shown(certificates));
            assertEquals(serial(second), serialThatIsServed(ca));
            String warning = gateway.certificateWarning().orElseThrow();
            assertTrue(warning.contains("could not be reached"), warning);
        }
        assertEquals(shown(certificates), shown(certificates(true, HOSTS, clock)));
    }

    private static String serial(TlsIdentity identity) {
        return identity.leaf().getSerialNumber().toString(16);
    }

    private String serialThatIsServed(Path ca) throws Exception {
        String shown = Tool.in(workplace)
                .succeed(
                        "openssl",
                        "s_client",
                        "-connect",
                        "127.0.0.1:" + port,
                        "-servername",
                        "photos.test",
                        "-CAfile",
                        ca.toString(),
                        "-verify_return_error")
                .output();
        Path pem = Files.writeString(workplace.resolve("shown.pem"), shown);
        return Pem.read(pem).certificates().getFirst().getSerialNumber().toString(16);
    }

    @Test
    void itIsOrderedAnewForAnotherName() throws Exception {
        try (var _ = serve(certificates())) {}
        var other = certificates(true, List.of("fotos.test", "bilder.test"), InstantSource.system());
        try (var _ = serve(other)) {
            assertEquals(0, curl(authority.root(), "fotos.test").exitCode());
        }
    }

    private String refusal(boolean agreed, List<String> hosts) throws Exception {
        var certificates = certificates(agreed, hosts, InstantSource.system());
        var e = assertThrows(OrderFailedException.class, () -> serve(certificates));
        assertTrue(certificates.current().isEmpty());
        return Objects.requireNonNull(e.getMessage());
    }

    @Test
    void withoutAgreementToTheTermsThereIsNoAccountAndTheTermsAreNamed() throws Exception {
        String message = refusal(false, HOSTS);
        assertTrue(message.contains("--acme-agree") && message.contains("data:text/plain"), message);
        assertFalse(Files.exists(folder()));
        try (var _ = serve(certificates())) {}
        // Who has agreed once has an account, which is asked for no more.
        try (var _ = serve(certificates(false, List.of("fotos.test", "bilder.test"), InstantSource.system()))) {}
    }

    @Test
    void aNameThatLeadsElsewhereOrNowhereIsToldAsSuch() throws Exception {
        authority.lead("away.test", "127.0.0.2");
        String away = refusal(true, List.of("away.test"));
        assertTrue(away.contains("Let the name lead here"), away);
        authority.forgetNames();
        String nowhere = refusal(true, List.of("nowhere.test"));
        assertTrue(nowhere.contains("was not convinced that nowhere.test leads here"), nowhere);
    }

    @Test
    void whoOffersTheChallengeProtocolIsServedNothing() throws Exception {
        try (var _ = serve(certificates())) {
            var refused = Tool.in(workplace)
                    .run(
                            "openssl",
                            "s_client",
                            "-connect",
                            "127.0.0.1:" + port,
                            "-servername",
                            "photos.test",
                            "-alpn",
                            "acme-tls/1");
            assertNotEquals(0, refused.exitCode());
            assertFalse(refused.output().contains("BEGIN CERTIFICATE"), refused.output());
        }
    }
}
