package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Rights;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;

/** Lets WebDAV clients in by HTTP Basic: the name of an account, and the password of one of its devices or, without a second factor, its own. */
public final class BasicSignIn {

    private final SignInGate gate;
    private final AccountBook book;

    public BasicSignIn(SignInGate gate, AccountBook book) {
        this.gate = gate;
        this.book = book;
    }

    /** 401 with a challenge. The same whether credentials are missing, of nobody, wrong, or not enough. */
    private static final class Challenge extends StatusException {

        Challenge() {
            super(
                    HttpStatus.UNAUTHORIZED_401,
                    "Sign in with your user name and an app password; without a second factor your own does as well,"
                            + " which for \"owner\" is the vault's passphrase");
        }

        @Override
        protected void writeTo(Exchange exchange) throws IOException {
            exchange.responseHeaders().put("WWW-Authenticate", "Basic realm=\"Latent vault\", charset=\"UTF-8\"");
            super.writeTo(exchange);
        }
    }

    /**
     * @throws StatusException 401 with a challenge, or 429
     * @throws IOException where it cannot be told now what the account may
     */
    public Caller require(Exchange exchange) throws IOException, StatusException {
        var parsed = BasicCredentials.parse(exchange.header("Authorization"), Client.of(exchange));
        if (parsed.isEmpty()) throw new Challenge();
        try (var credentials = parsed.get()) {
            return switch (gate.signInProgram(credentials)) {
                case Verdict.Right(var account, var byDevice) -> caller(account, byDevice);
                case Verdict.TooMany(var retryAfter) -> throw new TooManyAttemptsException(retryAfter);
                case Verdict.Wrong _, Verdict.NeedsFactor _, Verdict.NeedsOtherSite _, Verdict.Copied _ ->
                    throw new Challenge();
            };
        }
    }

    private Caller caller(Account account, boolean byDevice) throws IOException {
        Rights rights = book.rightsOf(account);
        return new Caller(account.name(), byDevice ? rights.ofDevice() : rights);
    }
}
