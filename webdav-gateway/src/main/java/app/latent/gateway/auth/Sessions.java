package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The web sessions. A session is known by a random token of 256 bits, of which only the SHA-256 is kept. It ends when idle for too long, at a fixed
 * age, at sign-out, and with this object.
 */
public final class Sessions implements AutoCloseable {

    /** Of one account, so that nobody ends another's. */
    private static final int MOST_SESSIONS = 64;

    private final Duration idle;
    private final Duration lifetime;
    private final InstantSource clock;
    private final SecureRandom random;

    /** Oldest first. Guarded by this. */
    private final List<Session> open = new ArrayList<>();

    /**
     * Whose a session is.
     *
     * @param proof what it was begun with, see {@link SignInGate#proof}
     */
    record Holder(AccountName name, Object proof) {}

    private static final class Session {
        final Holder holder;
        final byte[] tokenHash;
        final Instant since;
        Instant lastUse;

        Session(Holder holder, byte[] tokenHash, Instant since) {
            this.holder = holder;
            this.tokenHash = tokenHash;
            this.since = since;
            this.lastUse = since;
        }
    }

    /**
     * @param idle a session unused for so long ends
     * @param lifetime a session ends at this age however much it is used
     */
    public Sessions(Duration idle, Duration lifetime, InstantSource clock, SecureRandom random) {
        this.idle = idle;
        this.lifetime = lifetime;
        this.clock = clock;
        this.random = random;
    }

    /** @return the token of a new session; the holder's oldest session gives way where there are too many */
    synchronized String begin(Holder holder) {
        String token = Token.next(random);
        dropEnded();
        List<Session> others = open.stream()
                .filter(session -> session.holder.name().equals(holder.name()))
                .toList();
        if (others.size() >= MOST_SESSIONS) open.remove(others.getFirst());
        open.add(new Session(holder, Token.hash(token), clock.instant()));
        return token;
    }

    /** As {@link #holder}, and counts as a use of the session. */
    synchronized Optional<Holder> use(String token) {
        Session session = find(token);
        if (session == null) return Optional.empty();
        session.lastUse = clock.instant();
        return Optional.of(session.holder);
    }

    /** @return of the open session that has the token, which ends as if nobody had asked; empty where there is none */
    synchronized Optional<Holder> holder(String token) {
        Session session = find(token);
        return session == null ? Optional.empty() : Optional.of(session.holder);
    }

    private @Nullable Session find(String token) {
        byte[] hash = Token.hash(token);
        dropEnded();
        for (Session session : open) {
            if (MessageDigest.isEqual(session.tokenHash, hash)) return session;
        }
        return null;
    }

    public synchronized int count() {
        dropEnded();
        return open.size();
    }

    /** Ends a session; a token that is none is ignored. */
    synchronized void end(String token) {
        byte[] hash = Token.hash(token);
        open.removeIf(session -> MessageDigest.isEqual(session.tokenHash, hash));
    }

    /** Ends all sessions. */
    @Override
    public synchronized void close() {
        open.clear();
    }

    private void dropEnded() {
        Instant now = clock.instant();
        open.removeIf(
                session -> !now.isBefore(session.lastUse.plus(idle)) || !now.isBefore(session.since.plus(lifetime)));
    }
}
