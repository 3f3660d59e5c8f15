package app.latent.gateway.tls;

import app.latent.gateway.http.ServerNames;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Certificates that the vault's own authority signs: for the names that the machine has at the time, and renewed in time. */
public final class LocalCertificates implements Certificates {

    private static final Logger LOG = LoggerFactory.getLogger(LocalCertificates.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
    private static final Duration RENEWAL = Authority.LEAF_LIFETIME.dividedBy(2);

    private final Authority authority;
    private final Supplier<ServerNames> names;
    private final InstantSource clock;
    private final SecureRandom random;

    /** Guarded by this, as all below. */
    private Issued issued;

    private Instant nextLook;

    private record Issued(TlsIdentity identity, ServerNames names, Set<String> hosts, Instant renewal) {}

    private LocalCertificates(
            Authority authority, Supplier<ServerNames> names, InstantSource clock, SecureRandom random) {
        this.authority = authority;
        this.names = names;
        this.clock = clock;
        this.random = random;
        this.issued = issue(authority.permitted(names.get()));
        this.nextLook = clock.instant().plus(BETWEEN_LOOKS);
    }

    /**
     * @param folder where the authority is kept, or made where there is none
     * @param names of the machine, now
     * @param wanted names that it must be able to sign for
     * @throws CertificateRefusedException where it cannot, or there is no authority and none can be kept
     */
    public static LocalCertificates of(
            Path folder, Supplier<ServerNames> names, ServerNames wanted, InstantSource clock, SecureRandom random)
            throws IOException {
        Authority authority = new AuthorityFile(folder).get(names.get(), clock.instant(), random);
        requirePermitted(authority, lowerCase(wanted));
        return new LocalCertificates(authority, names, clock, random);
    }

    private static ServerNames lowerCase(ServerNames names) {
        return new ServerNames(
                names.hosts().stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .toList(),
                names.addresses());
    }

    private static void requirePermitted(Authority authority, ServerNames wanted) throws CertificateRefusedException {
        Set<String> left = new LinkedHashSet<>(wanted.inUris());
        left.removeAll(authority.permitted(wanted).inUris());
        if (left.isEmpty()) return;
        throw new CertificateRefusedException("The certificate authority of this vault was not made for "
                + String.join(", ", left)
                + ", and devices would refuse it there. Give --tls-certificate for a public name;"
                + " or delete /.latent/tls/authority.pem in the vault, so that another is made, whose root is then to be"
                + " installed on each device.");
    }

    @Override
    public synchronized Optional<TlsIdentity> current() {
        Instant now = clock.instant();
        if (now.isBefore(nextLook)) return Optional.of(issued.identity());
        nextLook = now.plus(BETWEEN_LOOKS);
        ServerNames permitted = authority.permitted(names.get());
        if (!now.isBefore(issued.renewal()) || !permitted.equals(issued.names())) {
            issued = issue(permitted);
            LOG.info("The server's certificate was made anew");
        }
        return Optional.of(issued.identity());
    }

    private Issued issue(ServerNames permitted) {
        Instant now = clock.instant();
        return new Issued(authority.issue(permitted, now, random), permitted, permitted.inUris(), now.plus(RENEWAL));
    }

    @Override
    public synchronized Set<String> hosts() {
        return issued.hosts();
    }

    @Override
    public Optional<X509Certificate> root() {
        return Optional.of(authority.root());
    }

    /** @return the certificate in PEM (RFC 7468) */
    public static String pem(X509Certificate certificate) {
        return Pem.write(certificate);
    }
}
