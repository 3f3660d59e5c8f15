package app.latent.gateway.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.PrivateKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The user's certificate and key, from PEM files that another program may renew: they are read again when they have changed. */
public final class OwnCertificates implements Certificates {

    private static final Logger LOG = LoggerFactory.getLogger(OwnCertificates.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Path certificate;
    private final Path key;
    private final InstantSource clock;

    /** Guarded by this, as all below. */
    private Loaded loaded;

    private Instant nextLook;

    private record Loaded(TlsIdentity identity, Set<String> hosts, FileTime certificateTime, FileTime keyTime) {}

    private OwnCertificates(Path certificate, Path key, InstantSource clock) throws IOException {
        this.certificate = certificate;
        this.key = key;
        this.clock = clock;
        this.loaded = load();
        this.nextLook = clock.instant().plus(BETWEEN_LOOKS);
    }

    /**
     * @param certificate the server's own certificate first, then those that lead to its root
     * @param key the private key, not encrypted; the same file where it holds both
     * @throws CertificateRefusedException where one cannot be read, they are not a pair, or it is past or before its time
     */
    public static OwnCertificates from(Path certificate, Path key, InstantSource clock) throws IOException {
        return new OwnCertificates(certificate, key, clock);
    }

    @Override
    public synchronized Optional<TlsIdentity> current() {
        Instant now = clock.instant();
        if (now.isBefore(nextLook)) return Optional.of(loaded.identity());
        nextLook = now.plus(BETWEEN_LOOKS);
        try {
            if (haveChanged()) loaded = load();
        } catch (IOException e) {
            // Half-way through being renewed, perhaps: what there is still serves.
            LOG.warn("The certificate has changed and cannot be used: {}", e.getMessage());
        }
        return Optional.of(loaded.identity());
    }

    private boolean haveChanged() throws IOException {
        return !loaded.certificateTime().equals(Files.getLastModifiedTime(certificate))
                || !loaded.keyTime().equals(Files.getLastModifiedTime(key));
    }

    private Loaded load() throws IOException {
        List<X509Certificate> chain = Pem.requireCertificates(certificate);
        PrivateKey secret = Pem.read(key).key();
        if (secret == null) throw new CertificateRefusedException("There is no private key in " + key + ".");
        if (!KeyPairs.match(secret, chain.getFirst().getPublicKey())) {
            throw new CertificateRefusedException(
                    "The key in " + key + " is not that of the certificate in " + certificate + ".");
        }
        requireInTime(chain.getFirst());
        return new Loaded(
                new TlsIdentity(secret, chain),
                hosts(chain.getFirst()),
                Files.getLastModifiedTime(certificate),
                Files.getLastModifiedTime(key));
    }

    private void requireInTime(X509Certificate leaf) throws CertificateRefusedException {
        Instant now = clock.instant();
        if (now.isAfter(leaf.getNotAfter().toInstant())) {
            throw new CertificateRefusedException("The certificate in " + certificate + " has expired on "
                    + leaf.getNotAfter().toInstant() + ".");
        }
        if (now.isBefore(leaf.getNotBefore().toInstant())) {
            throw new CertificateRefusedException("The certificate in " + certificate + " is not valid before "
                    + leaf.getNotBefore().toInstant() + ".");
        }
    }

    private Set<String> hosts(X509Certificate leaf) throws CertificateRefusedException {
        try {
            return AlternativeNames.of(leaf);
        } catch (CertificateParsingException e) {
            throw new CertificateRefusedException("The certificate in " + certificate + " has broken names.", e);
        }
    }

    @Override
    public synchronized Set<String> hosts() {
        return loaded.hosts();
    }

    @Override
    public Optional<X509Certificate> root() {
        return Optional.empty();
    }
}
