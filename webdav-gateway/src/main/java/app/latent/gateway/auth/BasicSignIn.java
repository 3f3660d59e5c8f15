package app.latent.gateway.auth;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;

/** Lets WebDAV clients in: HTTP Basic with the user {@value #USER} and the vault's passphrase. */
public final class BasicSignIn {

    public static final String USER = "owner";

    private final PassphraseGate gate;

    public BasicSignIn(PassphraseGate gate) {
        this.gate = gate;
    }

    /** 401 with a challenge. The same whether credentials are missing, for another user or wrong. */
    private static final class Challenge extends StatusException {

        Challenge() {
            super(HttpStatus.UNAUTHORIZED_401, "Sign in as \"" + USER + "\" with the vault's passphrase");
        }

        @Override
        protected void writeTo(Exchange exchange) throws IOException {
            exchange.responseHeaders().put("WWW-Authenticate", "Basic realm=\"Latent vault\", charset=\"UTF-8\"");
            super.writeTo(exchange);
        }
    }

    /** @throws StatusException 401 with a challenge, or 429 */
    public void require(Exchange exchange) throws StatusException {
        var parsed = BasicCredentials.parse(exchange.header("Authorization"));
        if (parsed.isEmpty()) throw new Challenge();
        try (var credentials = parsed.get()) {
            if (!credentials.isFor(USER)) throw new Challenge();
            switch (gate.ask(credentials.passphrase())) {
                case Verdict.Right _ -> {}
                case Verdict.Wrong _ -> throw new Challenge();
                case Verdict.TooMany(var retryAfter) -> throw new TooManyAttemptsException(retryAfter);
            }
        }
    }
}
