package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.http.Exchange;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.jetty.server.Request;

/**
 * The way to the page at which the user of this machine makes and unlocks vaults: a browser trades the token of its address for a session. It outlives the servers that ask it, so
 * that a browser need not be invited again once a vault is locked. For any number of threads.
 *
 * <p>Cookies know no ports, and any user of the machine can serve a page on one: so a session is good only for connections that are of the same user.
 */
public final class Entrance {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SESSION = Duration.ofHours(12);
    private static final Sessions.Holder USER = new Sessions.Holder(AccountName.OWNER, Entrance.class);

    private final Invitation invitation;
    private final Sessions sessions;
    private final Peers peers;
    private final InstantSource clock;

    private volatile Instant lastUse;

    /** Whose connections are. */
    @FunctionalInterface
    public interface Peers {

        /** Whether the program at the other end is of the user of this process; false where that cannot be told. */
        boolean isOwn(Request request);
    }

    public Entrance(Peers peers, InstantSource clock, SecureRandom random) {
        this.invitation = new Invitation(PATIENCE, clock, random);
        this.sessions = new Sessions(SESSION, SESSION, clock, random);
        this.peers = peers;
        this.clock = clock;
        this.lastUse = clock.instant();
    }

    /** @return a token, good for five minutes and one browser; the one before is void */
    public String invite() {
        return invitation.issue();
    }

    /** When somebody who may has asked for something last, or else when this began. */
    public Instant lastUse() {
        return lastUse;
    }

    /** From here on nothing was used for as long as nobody asks. */
    public void begin() {
        lastUse = clock.instant();
    }

    /**
     * Has a browser's session begin.
     *
     * @param uri of the server
     * @return false where the token is not good, or the browser another user's
     */
    public boolean enter(Exchange exchange, URI uri, String token) {
        if (!peers.isOwn(exchange.request()) || !invitation.accept(token)) return false;
        SessionCookie.ofWelcome(uri).write(exchange.response(), sessions.begin(USER));
        lastUse = clock.instant();
        return true;
    }

    /**
     * Whether a request is of a browser that was let in, which counts as a use.
     *
     * @param uri of the server
     */
    public boolean isIn(Exchange exchange, URI uri) {
        boolean known = SessionCookie.ofWelcome(uri)
                .read(exchange.request())
                .flatMap(sessions::use)
                .isPresent();
        if (!known || !peers.isOwn(exchange.request())) return false;
        lastUse = clock.instant();
        return true;
    }
}
