package app.latent.gateway.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.http.ServerNames;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCertificatesTest {

    private static final ServerNames NAMES = new ServerNames(
            List.of("photos.example", "*.photos.example"), List.of(InetAddress.ofLiteral("192.168.1.7")));

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private Instant now = Instant.parse("2026-05-17T10:00:00Z");
    private Path certificate;
    private Path key;

    @BeforeEach
    void issue() throws Exception {
        certificate = folder.resolve("certificate.pem");
        key = folder.resolve("key.pem");
        write(Authority.create(NAMES, now, random));
    }

    private void write(Authority authority) throws Exception {
        TlsIdentity identity = authority.issue(NAMES, now, random);
        Files.writeString(certificate, Pem.write(identity.leaf()) + Pem.write(authority.root()));
        Files.writeString(key, keyBlock(identity.key().getEncoded()));
    }

    private static String keyBlock(byte[] pkcs8) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs8);
        return "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n";
    }

    private OwnCertificates open() throws Exception {
        return OwnCertificates.from(certificate, key, () -> now);
    }

    private String refusal() {
        return Objects.requireNonNull(
                assertThrows(CertificateRefusedException.class, this::open).getMessage());
    }

    @Test
    void aCertificateIsShownWithItsChainAndServedByItsNames() throws Exception {
        OwnCertificates own = open();
        assertEquals(2, own.current().orElseThrow().chain().size());
        assertEquals(Set.of("photos.example", "*.photos.example", "192.168.1.7"), own.hosts());
        assertTrue(own.root().isEmpty());
    }

    @Test
    void oneFileMayHoldBoth() throws Exception {
        Files.writeString(certificate, Files.readString(key) + Files.readString(certificate));
        OwnCertificates.from(certificate, certificate, () -> now);
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Files.delete(key);
        assertTrue(refusal().contains(key.toString()), refusal());
    }

    @Test
    void aFileWithoutAKeyOrCertificateIsNamed() throws Exception {
        String both = Files.readString(certificate);
        Files.writeString(certificate, Files.readString(key));
        assertTrue(refusal().contains("no certificate"), refusal());
        Files.writeString(certificate, both);
        Files.writeString(key, "nothing\n");
        assertTrue(refusal().contains("no private key"), refusal());
        Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        assertTrue(refusal().contains("cannot be read as PEM"), refusal());
        Files.write(key, new byte[2 << 20]);
        assertTrue(refusal().contains("no PEM file"), refusal());
    }

    @Test
    void anEncryptedKeyIsToldAsSuch() throws Exception {
        Files.writeString(key, """
                -----BEGIN ENCRYPTED PRIVATE KEY-----
                MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAhGXo1GE9wYvQICCAAw
                DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEGP7OyVFvzvOIQ3m0h0uVUYEgZDd
                -----END ENCRYPTED PRIVATE KEY-----
                """);
        String message = refusal();
        assertTrue(message.contains("encrypted") || message.contains("cannot be read"), message);
    }

    @Test
    void theKeyOfAnotherCertificateIsRefused() throws Exception {
        Files.writeString(key, keyBlock(KeyPairs.create(random).getPrivate().getEncoded()));
        assertTrue(refusal().contains("is not that of the certificate"), refusal());
    }

    @Test
    void aCertificateOutOfItsTimeIsRefusedWithTheDay() throws Exception {
        now = now.plus(Duration.ofDays(61));
        assertTrue(refusal().contains("has expired on 2026-07-16"), refusal());
        now = now.minus(Duration.ofDays(70));
        assertTrue(refusal().contains("not valid before"), refusal());
    }

    @Test
    void aRenewedCertificateIsShownWithoutARestart() throws Exception {
        OwnCertificates own = open();
        TlsIdentity first = own.current().orElseThrow();
        write(Authority.create(NAMES, now, random));
        Files.setLastModifiedTime(certificate, FileTime.from(Instant.parse("2026-05-18T10:00:00Z")));
        now = now.plus(Duration.ofMinutes(2));
        TlsIdentity second = own.current().orElseThrow();
        assertNotEquals(first, second);
        Files.writeString(key, "half of");
        Files.setLastModifiedTime(key, FileTime.from(Instant.parse("2026-05-19T10:00:00Z")));
        now = now.plus(Duration.ofMinutes(2));
        assertEquals(second, own.current().orElseThrow());
    }
}
