package app.latent.gateway.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.http.ServerNames;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCertificatesTest {

    private static final ServerNames HOME = names(List.of("nas.local", "localhost"), "192.168.1.7", "127.0.0.1");
    private static final ServerNames NOTHING = names(List.of());

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private Instant now = Instant.parse("2026-05-17T10:00:00Z");
    private ServerNames names = HOME;

    private static ServerNames names(List<String> hosts, String... addresses) {
        return new ServerNames(
                hosts, Arrays.stream(addresses).map(InetAddress::ofLiteral).toList());
    }

    private LocalCertificates start() throws Exception {
        return start(NOTHING);
    }

    private LocalCertificates start(ServerNames wanted) throws Exception {
        return LocalCertificates.of(folder, () -> names, wanted, () -> now, random);
    }

    private void verify(List<X509Certificate> chain, X509Certificate root) throws Exception {
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(chain.getFirst()));
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }

    @Test
    void whatItSignsIsBelievedByWhoHasTheRoot() throws Exception {
        var certificates = start();
        verify(certificates.current().orElseThrow().chain(), certificates.root().orElseThrow());
        assertEquals(Set.of("nas.local", "localhost", "192.168.1.7", "127.0.0.1"), certificates.hosts());
    }

    @Test
    void theAuthorityOutlivesARestartAndItsCertificatesDoNot() throws Exception {
        var first = start();
        var second = start();
        assertEquals(first.root(), second.root());
        assertNotEquals(
                first.current().orElseThrow().leaf(),
                second.current().orElseThrow().leaf());
        assertTrue(Files.readString(folder.resolve("authority.pem")).contains("PRIVATE KEY"));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aCertificateIsRenewedInTimeWhileTheServerRuns() throws Exception {
        var certificates = start();
        TlsIdentity first = certificates.current().orElseThrow();
        now = now.plus(Duration.ofDays(29));
        assertSame(first, certificates.current().orElseThrow());
        now = now.plus(Duration.ofDays(2));
        TlsIdentity second = certificates.current().orElseThrow();
        assertNotEquals(first, second);
        assertSame(second, certificates.current().orElseThrow());
        verify(second.chain(), certificates.root().orElseThrow());
    }

    @Test
    void noCertificateIsValidForLongerThanPhonesTake() throws Exception {
        X509Certificate leaf = start().current().orElseThrow().leaf();
        var lifetime = Duration.between(
                leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant());
        assertTrue(lifetime.compareTo(Duration.ofDays(90)) < 0, lifetime.toString());
        assertTrue(leaf.getNotBefore().toInstant().isBefore(now));
    }

    @Test
    void aMachineInAnotherNetworkHasACertificateForItsNewAddress() throws Exception {
        var certificates = start();
        names = names(List.of("nas.local"), "10.0.0.3");
        now = now.plusSeconds(30);
        verify(certificates.current().orElseThrow().chain(), certificates.root().orElseThrow());
        assertEquals(Set.of("nas.local", "10.0.0.3"), certificates.hosts());
    }

    @Test
    void itSpeaksForPrivateNetworksAndForWhatItWasMadeForOnly() throws Exception {
        names = names(List.of("nas.local", "photos.example"), "203.0.113.5", "192.168.1.7");
        start();
        names = names(
                List.of("photos.example", "a.photos.example", "example", "bank.example", "laptop.lan"),
                "203.0.113.5",
                "203.0.113.6",
                "172.31.255.255",
                "172.32.0.0",
                "fd00::1",
                "2001:db8::1");
        assertEquals(
                Set.of(
                        "photos.example",
                        "a.photos.example",
                        "laptop.lan",
                        "203.0.113.5",
                        "172.31.255.255",
                        "[fd00:0:0:0:0:0:0:1]"),
                start().hosts());
    }

    @Test
    void aNameThatTheAuthorityWasNotMadeForIsRefusedWithAWayOut() throws Exception {
        start();
        var e = assertThrows(
                CertificateRefusedException.class, () -> start(names(List.of("photos.example"), "203.0.113.6")));
        assertTrue(String.valueOf(e.getMessage()).contains("photos.example"), e.toString());
        assertTrue(String.valueOf(e.getMessage()).contains("203.0.113.6"), e.toString());
    }

    @Test
    void aBrokenAuthorityIsToldAndNotReplaced() throws Exception {
        start();
        Path file = folder.resolve("authority.pem");
        String whole = Files.readString(file);
        for (String broken : List.of("", whole.substring(0, whole.length() / 3), whole + whole, "x".repeat(2 << 20))) {
            Files.writeString(file, broken);
            assertThrows(CertificateRefusedException.class, this::start);
            assertEquals(broken, Files.readString(file));
        }
        Files.writeString(file, whole);
        now = now.plus(Duration.ofDays(4_000));
        assertThrows(CertificateRefusedException.class, this::start);
    }

    @Test
    void itsNameSaysNothingOfTheMachine() throws Exception {
        X509Certificate root = start().root().orElseThrow();
        String name = root.getSubjectX500Principal().getName();
        assertTrue(name.matches("CN=Latent authority [0-9A-F]{6},O=Latent"), name);
        assertFalse(start().current()
                .orElseThrow()
                .leaf()
                .getSubjectX500Principal()
                .getName()
                .contains("nas"));
    }

    @Test
    void aHandshakeUnderWayKeepsItsCertificateWhenThereIsANewOne() throws Exception {
        var certificates = start();
        var keys = new ServerKeys(certificates);
        var engine = SSLContext.getDefault().createSSLEngine();
        String alias = keys.chooseEngineServerAlias("EC", null, engine);
        var key = keys.getPrivateKey(Objects.requireNonNull(alias));
        now = now.plus(Duration.ofDays(31));
        String next = keys.chooseEngineServerAlias("EC", null, engine);
        assertNotEquals(alias, next);
        assertSame(key, keys.getPrivateKey(alias));
        assertEquals(null, keys.chooseEngineServerAlias("RSA", null, engine));
    }
}
