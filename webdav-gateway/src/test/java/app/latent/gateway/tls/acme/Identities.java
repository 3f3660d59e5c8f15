package app.latent.gateway.tls.acme;

import app.latent.gateway.http.ServerNames;
import app.latent.gateway.tls.LocalCertificates;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

/** Certificates of 60 days, as an authority would sign them. */
final class Identities {

    private Identities() {}

    /** @param folder for what is left of the authority that signs */
    static TlsIdentity of(Path folder, Instant now, String... hosts) throws IOException {
        var names = new ServerNames(List.of(hosts), List.of());
        Path own = Files.createTempDirectory(folder, "authority");
        return LocalCertificates.of(own, () -> names, names, () -> now, new SecureRandom())
                .current()
                .orElseThrow();
    }
}
