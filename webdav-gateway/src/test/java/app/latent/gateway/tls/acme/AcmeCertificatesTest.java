package app.latent.gateway.tls.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.tls.CertificateRefusedException;
import app.latent.gateway.tls.KeyPairs;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcmeCertificatesTest {

    private static final String HOST = "photos.example";
    private static final URI DIRECTORY = URI.create("https://authority.example/dir");

    @TempDir
    Path folder;

    @TempDir
    Path authorities;

    private final ManualClock clock = new ManualClock();
    private int orders;
    private Optional<IOException> failure = Optional.empty();
    private AcmeCertificates certificates;

    @BeforeEach
    void open() throws Exception {
        certificates = open(HOST);
    }

    @AfterEach
    void close() {
        certificates.close();
    }

    private AcmeCertificates open(String... hosts) throws IOException {
        AcmeFolder own = AcmeFolder.of(folder, DIRECTORY);
        return new AcmeCertificates(Set.of(hosts), own, new Challenges(new SecureRandom()), () -> order(hosts), clock);
    }

    private TlsIdentity order(String... hosts) throws IOException {
        orders++;
        if (failure.isPresent()) throw failure.get();
        return Identities.of(authorities, clock.instant(), hosts);
    }

    private TlsIdentity current() {
        return certificates.current().orElseThrow();
    }

    @Test
    void thereIsNoneUntilTheServerCanBeReached() throws Exception {
        assertTrue(certificates.current().isEmpty());
        certificates.begin();
        assertEquals(1, orders);
        assertEquals(Set.of(HOST), certificates.hosts());
        assertTrue(certificates.root().isEmpty());
        current();
    }

    @Test
    void theNextStartShowsTheSameAndOrdersNone() throws Exception {
        certificates.begin();
        var next = open(HOST);
        assertEquals(current(), next.current().orElseThrow());
        next.begin();
        next.close();
        assertEquals(1, orders);
    }

    @Test
    void anotherNameOrAnExpiredCertificateIsOrderedAnew() throws Exception {
        certificates.begin();
        assertTrue(open(HOST, "other.example").current().isEmpty());
        clock.advance(Duration.ofDays(61));
        assertTrue(open(HOST).current().isEmpty());
    }

    @Test
    void whatAnotherAuthorityHasSignedIsNotTakenForThisOnes() throws Exception {
        certificates.begin();
        AcmeFolder other = AcmeFolder.of(folder, URI.create("https://authority.example/trial"));
        assertTrue(other.certificate(Set.of(HOST), clock.instant()).isEmpty());
    }

    @Test
    void aBrokenFileIsNoCertificate() throws Exception {
        certificates.begin();
        Path file;
        try (var files = Files.walk(folder)) {
            file = files.filter(path -> path.endsWith("certificate.pem"))
                    .findFirst()
                    .orElseThrow();
        }
        String whole = Files.readString(file);
        for (String broken :
                new String[] {"", whole.substring(0, 300), whole.substring(whole.indexOf("-----BEGIN CERT"))}) {
            Files.writeString(file, broken);
            assertTrue(open(HOST).current().isEmpty());
        }
        String other = whole.substring(0, whole.indexOf("-----BEGIN CERT"));
        TlsIdentity next = Identities.of(authorities, clock.instant(), HOST);
        AcmeFolder.of(folder, DIRECTORY).keep(next);
        Files.writeString(file, other + Files.readString(file).substring(other.length()));
        assertTrue(open(HOST).current().isEmpty(), "the key is another's");
    }

    @Test
    void itIsRenewedAfterTwoThirdsOfItsLifetime() throws Exception {
        certificates.begin();
        TlsIdentity first = current();
        clock.advance(Duration.ofDays(38));
        certificates.look();
        assertEquals(first, current());
        clock.advance(Duration.ofDays(3));
        certificates.look();
        assertNotEquals(first, current());
        certificates.look();
        assertEquals(2, orders);
    }

    @Test
    void aRenewalThatFailsLeavesTheOldIsToldAndIsTriedAgainLater() throws Exception {
        certificates.begin();
        TlsIdentity first = current();
        failure = Optional.of(new OrderFailedException("The authority is away.", Optional.empty(), null));
        clock.advance(Duration.ofDays(41));
        certificates.look();
        certificates.look();
        assertEquals(2, orders);
        assertEquals(first, current());
        String warning = certificates.warning().orElseThrow();
        assertTrue(warning.contains("The authority is away.") && warning.contains("valid until 2026-08-30"), warning);

        failure = Optional.empty();
        clock.advance(Duration.ofMinutes(11));
        certificates.look();
        assertNotEquals(first, current());
        assertTrue(certificates.warning().isEmpty());
    }

    @Test
    void aFirstOrderThatFailsIsTheCallers() throws Exception {
        failure = Optional.of(new OrderFailedException("The authority is away.", Optional.empty(), null));
        assertEquals(failure.get(), assertThrows(IOException.class, certificates::begin));
        assertTrue(certificates.current().isEmpty());
    }

    @Test
    void whatCannotBeKeptIsNotShown() throws Exception {
        Files.delete(folder);
        Files.writeString(folder, "in the way");
        assertThrows(IOException.class, certificates::begin);
        assertTrue(certificates.current().isEmpty());
        Files.delete(folder);
        Files.createDirectory(folder);
    }

    @Test
    void anAccountKeyIsKeptAndABrokenOneTold() throws Exception {
        AcmeFolder own = AcmeFolder.of(folder, DIRECTORY);
        assertTrue(own.accountKey().isEmpty());
        var key = KeyPairs.create(new SecureRandom());
        own.keep(key);
        assertEquals(key.getPublic(), own.accountKey().orElseThrow().getPublic());
        assertEquals(key.getPrivate(), own.accountKey().orElseThrow().getPrivate());
        Path file;
        try (var files = Files.walk(folder)) {
            file = files.filter(path -> path.endsWith("account.pem"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(file, Files.readString(file).substring(40));
        var e = assertThrows(CertificateRefusedException.class, own::accountKey);
        assertTrue(
                String.valueOf(e.getMessage()).matches(".*: /\\.latent/tls/acme/[0-9a-f]{32}/account\\.pem\\..*"),
                e.toString());
    }
}
