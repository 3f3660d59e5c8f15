package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.gateway.http.Exchange;
import java.io.IOException;
import java.util.Optional;

/** The sessions that browsers' cookies stand for. One ends as well once its account is gone, or has another password or second factor. */
public final class WebSessions {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final AccountBook book;
    private final SignInGate gate;

    public WebSessions(Sessions sessions, SessionCookie cookie, AccountBook book, SignInGate gate) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.book = book;
        this.gate = gate;
    }

    /**
     * @return who a request's session is, with what they may now; empty where it has none
     * @throws IOException where that cannot be told now
     */
    public Optional<Caller> caller(Exchange exchange) throws IOException {
        return callerOf(exchange, cookie.read(exchange.request()).flatMap(sessions::holder));
    }

    /** As {@link #caller}, and counts as a use of the session. */
    public Optional<Caller> use(Exchange exchange) throws IOException {
        return callerOf(exchange, cookie.read(exchange.request()).flatMap(sessions::use));
    }

    private Optional<Caller> callerOf(Exchange exchange, Optional<Sessions.Holder> holder) throws IOException {
        if (holder.isEmpty()) return Optional.empty();
        Optional<Account> account = book.find(holder.get().name());
        if (account.isPresent() && gate.proof(account.get()).equals(holder.get().proof())) {
            return Optional.of(new Caller(account.get().name(), book.rightsOf(account.get())));
        }
        cookie.read(exchange.request()).ifPresent(sessions::end);
        return Optional.empty();
    }

    /** Gives the browser a new session in the place of the one that it may have. */
    void begin(Exchange exchange, Account account) throws IOException {
        cookie.read(exchange.request()).ifPresent(sessions::end);
        cookie.write(exchange.response(), sessions.begin(new Sessions.Holder(account.name(), gate.proof(account))));
    }

    /** Begins a session in the place of one that has ended with what its holder has just changed of the own account. */
    public void beginAgain(Exchange exchange, AccountName name) throws IOException {
        if (caller(exchange).isPresent()) return;
        Optional<Account> account = book.find(name);
        if (account.isPresent()) begin(exchange, account.get());
    }

    void end(Exchange exchange) {
        cookie.read(exchange.request()).ifPresent(sessions::end);
        cookie.clear(exchange.response());
    }
}
