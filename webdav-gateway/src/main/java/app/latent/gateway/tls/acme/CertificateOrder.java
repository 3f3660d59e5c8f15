package app.latent.gateway.tls.acme;

import app.latent.gateway.tls.KeyPairs;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shredzone.acme4j.Authorization;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.PollableResource;
import org.shredzone.acme4j.Status;
import org.shredzone.acme4j.challenge.TlsAlpn01Challenge;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeProtocolException;

/** One order (RFC 8555, 7.4): the names are proved, a new key is signed, and what comes back is looked at before it is believed. */
final class CertificateOrder {

    private static final Set<Status> PROVED = Set.of(Status.VALID, Status.INVALID);
    private static final Set<Status> READY = Set.of(Status.READY, Status.VALID, Status.INVALID);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Login login;
    private final Challenges challenges;
    private final Deadline deadline;
    private final InstantSource clock;
    private final SecureRandom random;

    CertificateOrder(Login login, Challenges challenges, Deadline deadline, InstantSource clock, SecureRandom random) {
        this.login = login;
        this.challenges = challenges;
        this.deadline = deadline;
        this.clock = clock;
        this.random = random;
    }

    TlsIdentity make(List<String> hosts) throws AcmeException, IOException {
        Order order = login.newOrder().domains(hosts).create();
        Set<String> unproved = new HashSet<>(hosts);
        for (Authorization authorization : order.getAuthorizations()) {
            String host = authorization.getIdentifier().getDomain().toLowerCase(Locale.ROOT);
            if (!unproved.remove(host)) throw new AcmeProtocolException("asks for what was not ordered");
            prove(authorization, host);
        }
        await(order, READY, hosts);
        KeyPair key = KeyPairs.create(random);
        order.execute(key);
        await(order, PROVED, hosts);
        var identity = new TlsIdentity(key.getPrivate(), order.getCertificate().getCertificateChain());
        if (!AcmeFolder.isFor(identity, Set.copyOf(hosts), clock.instant())) {
            throw new AcmeProtocolException("not the certificate that was ordered");
        }
        return identity;
    }

    private void await(Order order, Set<Status> wanted, List<String> hosts) throws AcmeException, IOException {
        await(order, wanted);
        if (order.getStatus() == Status.INVALID) {
            throw new ProofFailedException(String.join(", ", hosts), order.getError());
        }
    }

    private void prove(Authorization authorization, String host) throws AcmeException, IOException {
        if (authorization.getStatus() == Status.VALID) return;
        TlsAlpn01Challenge challenge = authorization
                .findChallenge(TlsAlpn01Challenge.class)
                .orElseThrow(() -> new AcmeProtocolException("it does not prove names by TLS-ALPN-01"));
        challenges.show(host, challenge.getAcmeValidation(), clock.instant());
        try {
            challenge.trigger();
            await(challenge, PROVED);
            if (challenge.getStatus() != Status.VALID) throw new ProofFailedException(host, challenge.getError());
        } finally {
            challenges.forget(host);
        }
    }

    private void await(PollableResource resource, Set<Status> wanted) throws AcmeException, IOException {
        Optional<Instant> next = Optional.empty();
        while (!wanted.contains(resource.getStatus())) {
            deadline.pause(next.map(this::until).orElse(SHORTEST_PAUSE));
            next = resource.fetch();
        }
    }

    private Duration until(Instant next) {
        Duration pause = Duration.between(clock.instant(), next);
        if (pause.compareTo(SHORTEST_PAUSE) < 0) return SHORTEST_PAUSE;
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
