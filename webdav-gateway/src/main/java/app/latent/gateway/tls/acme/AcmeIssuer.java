package app.latent.gateway.tls.acme;

import app.latent.gateway.tls.KeyPairs;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.shredzone.acme4j.AccountBuilder;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeServerException;

/** An authority that speaks ACME, and the account that the vault has there. */
final class AcmeIssuer implements Issuer {

    private final AcmeSettings settings;
    private final AcmeFolder folder;
    private final Challenges challenges;
    private final Duration longestOrder;
    private final InstantSource clock;
    private final SecureRandom random;

    AcmeIssuer(
            AcmeSettings settings,
            AcmeFolder folder,
            Challenges challenges,
            Duration longestOrder,
            InstantSource clock,
            SecureRandom random) {
        this.settings = settings;
        this.folder = folder;
        this.challenges = challenges;
        this.longestOrder = longestOrder;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public TlsIdentity order() throws IOException {
        Deadline deadline = Deadline.in(longestOrder);
        try (var provider = new AuthorityProvider(settings.roots(), deadline)) {
            var session = new Session(settings.directory(), provider);
            // Its words are shown to the user among ours; and it need not know where he is from.
            session.setLocale(Locale.ENGLISH);
            return new CertificateOrder(login(session), challenges, deadline, clock, random).make(settings.hosts());
        } catch (AcmeException | HttpTimeoutException | RuntimeException e) {
            // The library throws many kinds of the latter at an answer that makes no sense.
            throw new OrderFailures(settings).of(e);
        }
    }

    private Login login(Session session) throws AcmeException, IOException {
        Optional<KeyPair> kept = folder.accountKey();
        if (kept.isPresent()) {
            Optional<Login> known = known(kept.get(), session);
            if (known.isPresent()) return known.get();
        }
        requireAgreed(session);
        return new AccountBuilder()
                .addEmail(settings.email())
                .agreeToTermsOfService()
                .useKeyPair(kept.isPresent() ? kept.get() : newKey())
                .createLogin(session);
    }

    private static Optional<Login> known(KeyPair key, Session session) throws AcmeException {
        try {
            return Optional.of(
                    new AccountBuilder().onlyExisting().useKeyPair(key).createLogin(session));
        } catch (AcmeServerException e) {
            if (OrderFailures.kind(e.getProblem()).equals("accountDoesNotExist")) return Optional.empty();
            throw e;
        }
    }

    private void requireAgreed(Session session) throws AcmeException, OrderFailedException {
        Optional<URI> terms = session.getMetadata().getTermsOfService();
        if (!settings.agreed() && terms.isPresent()) throw new OrderFailures(settings).termsNotAgreed(terms.get());
    }

    /** Kept before it is used: an account whose key is lost could never be closed. */
    private KeyPair newKey() throws IOException {
        KeyPair key = KeyPairs.create(random);
        folder.keep(key);
        return key;
    }
}
