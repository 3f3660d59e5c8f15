package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.gateway.http.ServerNames;
import app.latent.gateway.tls.LocalCertificates;
import app.latent.gateway.tls.OwnCertificates;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCertificatesTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    private KeptCertificates keptIn(Path file) throws Exception {
        var names = new ServerNames(Set.of("photos.local"), Set.of());
        var ofVault = LocalCertificates.of(folder, () -> names, names, now::get, new SecureRandom());
        return new KeptCertificates(ofVault, file);
    }

    private TlsIdentity readFrom(Path file) throws Exception {
        return OwnCertificates.from(file, file, now::get).current().orElseThrow();
    }

    @Test
    void whatIsServedIsKeptForItsUserAlone() throws Exception {
        Path file = folder.resolve("serve/kept.pem");
        var certificates = keptIn(file);
        certificates.begin();
        assertEquals(certificates.current().orElseThrow(), readFrom(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(folder.resolve("serve"))) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aRenewedOneTakesItsPlace() throws Exception {
        Path file = folder.resolve("serve/kept.pem");
        var certificates = keptIn(file);
        certificates.begin();
        TlsIdentity first = readFrom(file);
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(31)));
        TlsIdentity renewed = certificates.current().orElseThrow();
        assertNotEquals(first, renewed);
        assertEquals(renewed, readFrom(file));
    }

    @Test
    void whereItCannotBeKeptTheStartSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("no-folder"), "").resolve("kept.pem");
        assertThrows(IOException.class, keptIn(file)::begin);
    }
}
