package app.latent.gateway.auth;

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
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * {@code /api/v1/session}: POST signs in with what {@link SignInJson} reads, GET tells <code>{"signedIn": true, "user": "owner"}</code> or
 * <code>{"signedIn": false}</code>, DELETE signs out. A wrong password is 401; a right one without the second factor is a {@link NeedsFactorException}, or a
 * {@link NeedsOtherSiteException}; after several wrong ones it is 429 with {@code Retry-After}.
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
        String type = exchange.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new StatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        }
        var read = SignInJson.read(exchange.body(SignInJson.MOST_BYTES), Client.of(exchange));
        if (read.isEmpty()) throw wrong("Wrong name or password");
        try (Credentials credentials = read.get()) {
            answer(exchange, credentials, gate.signIn(credentials));
        }
    }

    private void answer(Exchange exchange, Credentials credentials, Verdict verdict)
            throws IOException, StatusException {
        switch (verdict) {
            case Verdict.Right(var account, var _) -> {
                sessions.begin(exchange, account);
                tell(exchange, Optional.of(account.name()));
            }
            case Verdict.Wrong _ -> throw wrong(wrongOf(credentials));
            case Verdict.NeedsFactor missing -> throw new NeedsFactorException(missing);
            case Verdict.NeedsOtherSite(var hosts) -> throw new NeedsOtherSiteException(credentials.name(), hosts);
            case Verdict.Copied _ -> throw copied(credentials.name());
            case Verdict.TooMany(var retryAfter) -> throw new TooManyAttemptsException(retryAfter);
        }
    }

    private void signOut(Exchange exchange) throws IOException {
        Optional<Caller> caller = sessions.caller(exchange);
        sessions.end(exchange);
        caller.ifPresent(c -> audit.note(Kind.SIGN_OUT, c.name().text(), "", exchange.clientAddress()));
        tell(exchange, Optional.empty());
    }

    private static StatusException wrong(String what) {
        return new StatusException(HttpStatus.UNAUTHORIZED_401, what);
    }

    private static String wrongOf(Credentials credentials) {
        if (credentials.factor().isEmpty()) {
            return credentials.name().isOwner() ? "Wrong passphrase" : "Wrong name or password";
        }
        return switch (credentials.factor().get()) {
            case ShownFactor.Code _ -> "Wrong password or code";
            case ShownFactor.OfPasskey _ -> "Wrong password or passkey";
        };
    }

    private static StatusException copied(AccountName name) {
        return new StatusException(
                HttpStatus.FORBIDDEN_403,
                "This passkey was refused: its count has not grown, so somebody may have a copy. Have it removed, by"
                        + "  latent users VAULT passkey " + name
                        + " --remove ID  on the machine that serves this page");
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
