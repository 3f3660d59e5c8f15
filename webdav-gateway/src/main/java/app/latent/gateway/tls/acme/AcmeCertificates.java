package app.latent.gateway.tls.acme;

import app.latent.gateway.tls.Certificates;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A certificate that an ACME authority signs. What the vault has kept is shown at once, as long as it is valid; otherwise one is ordered when the server can be
 * reached. It is renewed while the server runs, and whatever fails of that leaves the old one in use.
 */
public final class AcmeCertificates implements Certificates {

    private static final Logger LOG = LoggerFactory.getLogger(AcmeCertificates.class);

    /** Short, as it sleeps through a suspension of the machine. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private static final Duration LONGEST_ORDER = Duration.ofMinutes(3);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Set<String> hosts;
    private final AcmeFolder folder;
    private final Challenges challenges;
    private final Issuer issuer;
    private final InstantSource clock;

    private volatile Optional<TlsIdentity> current;
    private volatile Optional<String> warning = Optional.empty();
    private volatile @Nullable Thread watch;

    /** Guarded by this, which whoever orders holds. */
    private Schedule schedule;

    AcmeCertificates(Set<String> hosts, AcmeFolder folder, Challenges challenges, Issuer issuer, InstantSource clock)
            throws IOException {
        this.hosts = Set.copyOf(hosts);
        this.folder = folder;
        this.challenges = challenges;
        this.issuer = issuer;
        this.clock = clock;
        this.current = folder.certificate(hosts, clock.instant());
        this.schedule = current.map(identity -> Schedule.of(identity.leaf()))
                .orElse(new Schedule(clock.instant(), Duration.ZERO));
    }

    /**
     * Asks nobody yet.
     *
     * @param folder where each authority's account and certificate are kept
     */
    public static AcmeCertificates of(Path folder, AcmeSettings settings, InstantSource clock, SecureRandom random)
            throws IOException {
        return of(folder, settings, LONGEST_ORDER, clock, random);
    }

    static AcmeCertificates of(
            Path folder, AcmeSettings settings, Duration longestOrder, InstantSource clock, SecureRandom random)
            throws IOException {
        AcmeFolder own = AcmeFolder.of(folder, settings.directory());
        var challenges = new Challenges(random);
        var issuer = new AcmeIssuer(settings, own, challenges, longestOrder, clock, random);
        return new AcmeCertificates(Set.copyOf(settings.hosts()), own, challenges, issuer, clock);
    }

    /**
     * {@inheritDoc}
     *
     * @throws OrderFailedException where there is no valid certificate, and the authority gives none
     * @throws app.latent.gateway.tls.CertificateRefusedException where none could be kept
     */
    @Override
    public synchronized void begin() throws IOException {
        if (current.isEmpty()) order();
        watch = Thread.ofVirtual().name("certificate renewal").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Renews the certificate where it is time to. */
    synchronized void look() {
        if (!schedule.isDue(clock.instant())) return;
        try {
            order();
        } catch (OrderFailedException e) {
            failed(e, e.notBefore());
        } catch (IOException e) {
            failed(e, Optional.empty());
        }
    }

    private void order() throws IOException {
        folder.requireWritable();
        TlsIdentity next = issuer.order();
        // What could not be kept is not shown: each start would order it again, and authorities count.
        folder.keep(next);
        current = Optional.of(next);
        warning = Optional.empty();
        schedule = Schedule.afterSuccess(next.leaf(), clock.instant());
        LOG.info("There is a new certificate, valid until {}", until(next));
    }

    private void failed(IOException e, Optional<Instant> notBefore) {
        if (Thread.currentThread().isInterrupted()) return;
        schedule = schedule.afterFailure(clock.instant(), notBefore);
        String message = "The certificate, valid until "
                + current.map(AcmeCertificates::until).orElseThrow() + ", could not be renewed; that is tried again at "
                + schedule.next() + ". " + e.getMessage();
        warning = Optional.of(message);
        LOG.warn("{}", message);
    }

    private static Instant until(TlsIdentity identity) {
        return identity.leaf().getNotAfter().toInstant();
    }

    @Override
    public Optional<TlsIdentity> current() {
        return current;
    }

    @Override
    public Set<String> hosts() {
        return hosts;
    }

    @Override
    public Optional<X509Certificate> root() {
        return Optional.empty();
    }

    @Override
    public Optional<TlsIdentity> challenge(String host) {
        return challenges.of(host);
    }

    @Override
    public Optional<String> warning() {
        return warning;
    }

    @Override
    public void close() {
        Thread watching = watch;
        if (watching == null) return;
        watching.interrupt();
        try {
            watching.join(LONGEST_GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
