package app.latent.gateway.auth;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;

/**
 * {@code /api/session}: POST signs in with <code>{"passphrase": "…"}</code>, GET tells <code>{"signedIn": true}</code> or {@code false}, DELETE signs
 * out. A wrong passphrase is 401; after several of them 429 with {@code Retry-After}.
 */
public final class SessionEndpoint extends BlockingHandler {

    private final PassphraseGate gate;
    private final Sessions sessions;
    private final SessionCookie cookie;

    public SessionEndpoint(PassphraseGate gate, Sessions sessions, SessionCookie cookie) {
        this.gate = gate;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        switch (exchange.method()) {
            case "GET", "HEAD" -> tell(exchange, isSignedIn(exchange));
            case "POST" -> signIn(exchange);
            case "DELETE" -> signOut(exchange);
            default -> throw new MethodNotAllowedException("GET, HEAD, POST, DELETE");
        }
    }

    private boolean isSignedIn(Exchange exchange) {
        return cookie.read(exchange.request()).filter(sessions::isOpen).isPresent();
    }

    private void signIn(Exchange exchange) throws IOException, StatusException {
        String type = exchange.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new StatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        }
        char[] passphrase = PassphraseJson.read(exchange.body(PassphraseJson.MOST_BYTES));
        try {
            answer(exchange, gate.ask(passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void answer(Exchange exchange, Verdict verdict) throws IOException, StatusException {
        switch (verdict) {
            case Verdict.Right _ -> {
                cookie.read(exchange.request()).ifPresent(sessions::end);
                cookie.write(exchange.response(), sessions.begin());
                tell(exchange, true);
            }
            case Verdict.Wrong _ -> throw new StatusException(HttpStatus.UNAUTHORIZED_401, "Wrong passphrase");
            case Verdict.TooMany(var retryAfter) -> throw new TooManyAttemptsException(retryAfter);
        }
    }

    private void signOut(Exchange exchange) throws IOException {
        cookie.read(exchange.request()).ifPresent(sessions::end);
        cookie.clear(exchange.response());
        tell(exchange, false);
    }

    private static void tell(Exchange exchange, boolean signedIn) throws IOException {
        String json = "{\"signedIn\":" + signedIn + "}";
        exchange.reply(HttpStatus.OK_200, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }
}
