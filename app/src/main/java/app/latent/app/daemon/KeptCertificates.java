package app.latent.app.daemon;

import app.latent.gateway.tls.Certificates;
import app.latent.gateway.tls.Pem;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Certificates that the vault has, of which the last is kept outside of it, with its key, for the page that is shown while the vault is locked. */
final class KeptCertificates implements Certificates {

    private static final Logger LOG = LoggerFactory.getLogger(KeptCertificates.class);

    private final Certificates certificates;
    private final Path file;

    private volatile @Nullable TlsIdentity kept;

    /** @param file is replaced, in a folder that is made for its user alone */
    KeptCertificates(Certificates certificates, Path file) {
        this.certificates = certificates;
        this.file = file;
    }

    /** @throws IOException also where it cannot be kept */
    @Override
    public void begin() throws IOException {
        certificates.begin();
        keep(certificates.current().orElseThrow());
    }

    @Override
    public Optional<TlsIdentity> current() {
        Optional<TlsIdentity> current = certificates.current();
        if (kept != null && current.isPresent() && !current.get().equals(kept)) keepIfPossible(current.get());
        return current;
    }

    /** Devices that connect now are not to suffer. */
    private void keepIfPossible(TlsIdentity renewed) {
        try {
            keep(renewed);
        } catch (IOException e) {
            LOG.warn("The renewed certificate cannot be kept for the page of the locked vault", e);
        }
    }

    private synchronized void keep(TlsIdentity identity) throws IOException {
        if (identity.equals(kept)) return;
        kept = identity;
        var pem = new StringBuilder(Pem.write(identity.key()));
        for (X509Certificate certificate : identity.chain()) pem.append(Pem.write(certificate));
        write(pem.toString());
    }

    /** A temporary file is its user's only from the moment it is there. */
    private void write(String text) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path beside = Files.createTempFile(folder, "", "");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public Set<String> hosts() {
        return certificates.hosts();
    }

    @Override
    public Optional<X509Certificate> root() {
        return certificates.root();
    }

    @Override
    public Optional<TlsIdentity> challenge(String host) {
        return certificates.challenge(host);
    }

    @Override
    public Optional<String> warning() {
        return certificates.warning();
    }

    @Override
    public void close() {
        certificates.close();
    }
}
