package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * {@code /api/v1/session}: POST signs in with what {@link SignInJson} reads, GET tells <code>{"signedIn": true, "user": "owner"}</code> or
 * <code>{"signedIn": false}</code>, DELETE signs out. See {@link SignInRequest} for what is refused.
 */
public final class SessionEndpoint extends BlockingHandler {

    private final SignInGate gate;
    private final WebSessions sessions;
    private final AuditLog audit;

    public SessionEndpoint(SignInGate gate, WebSessions sessions, AuditLog audit) {
        this.gate = gate;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        ApiPath.SESSION.requireWhole(exchange);
        switch (exchange.method()) {
            case "GET", "HEAD" -> tell(exchange, sessions.caller(exchange).map(Caller::name));
            case "POST" -> signIn(exchange);
            case "DELETE" -> signOut(exchange);
            default -> throw new MethodNotAllowedException("GET, HEAD, POST, DELETE");
        }
    }

    private void signIn(Exchange exchange) throws IOException, StatusException {
        Account account = SignInRequest.judged(exchange, gate::signIn);
        sessions.begin(exchange, account);
        tell(exchange, Optional.of(account.name()));
    }

    private void signOut(Exchange exchange) throws IOException {
        Optional<Caller> caller = sessions.caller(exchange);
        sessions.end(exchange);
        caller.ifPresent(c -> audit.note(Kind.SIGN_OUT, c.name().text(), "", exchange.clientAddress()));
        tell(exchange, Optional.empty());
    }

    private static void tell(Exchange exchange, Optional<AccountName> user) throws IOException {
        String json = user.map(name -> "{\"signedIn\":true,\"user\":\"" + name + "\"}")
                .orElse("{\"signedIn\":false}");
        reply(exchange, HttpStatus.OK_200, json);
    }

    private static void reply(Exchange exchange, int status, String json) throws IOException {
        exchange.reply(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }
}
