package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;

/** Asks who is signed in for name and password again, where a session that somebody else has come by must not do. */
public record Confirmation(SignInGate gate) {

    /**
     * Reads the body as {@link SignInJson} does.
     *
     * @throws StatusException 403 where they are another's or wrong, which is no end of the session; 429 after too many
     */
    public void require(Exchange exchange, AccountName name) throws IOException, StatusException {
        String wrong = name.isOwner() ? "Wrong passphrase" : "Wrong password";
        var read = SignInJson.read(exchange.body(SignInJson.MOST_BYTES), Client.of(exchange));
        if (read.isEmpty()) throw new StatusException(HttpStatus.FORBIDDEN_403, wrong);
        try (Credentials credentials = read.get()) {
            Verdict verdict = credentials.name().equals(name) ? gate.confirm(credentials) : new Verdict.Wrong();
            if (verdict instanceof Verdict.TooMany(var wait)) throw new TooManyAttemptsException(wait);
            if (!(verdict instanceof Verdict.Right)) throw new StatusException(HttpStatus.FORBIDDEN_403, wrong);
        }
    }
}
