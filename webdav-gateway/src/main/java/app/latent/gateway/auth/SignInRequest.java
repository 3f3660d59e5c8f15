package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpStatus;

/** A request whose body {@link SignInJson} reads, and what is answered to who is not let in by it. */
final class SignInRequest {

    private SignInRequest() {}

    /**
     * @return whom the gate lets in
     * @throws StatusException where it lets in nobody. A wrong password is 401; a right one without the second factor is a {@link NeedsFactorException}, or a
     *     {@link NeedsOtherSiteException}; after several wrong ones it is 429 with {@code Retry-After}
     */
    static Account judged(Exchange exchange, Function<Credentials, Verdict> gate) throws IOException, StatusException {
        String type = exchange.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new StatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        }
        var read = SignInJson.read(exchange.body(SignInJson.MOST_BYTES), Client.of(exchange));
        if (read.isEmpty()) throw wrong("Wrong name or password");
        try (Credentials credentials = read.get()) {
            return accountOf(credentials, gate.apply(credentials));
        }
    }

    private static Account accountOf(Credentials credentials, Verdict verdict) throws StatusException {
        return switch (verdict) {
            case Verdict.Right(var account, var _) -> account;
            case Verdict.Wrong _ -> throw wrong(wrongOf(credentials));
            case Verdict.NeedsFactor missing -> throw new NeedsFactorException(missing);
            case Verdict.NeedsOtherSite(var hosts) -> throw new NeedsOtherSiteException(credentials.name(), hosts);
            case Verdict.Copied _ -> throw copied(credentials.name());
            case Verdict.TooMany(var retryAfter) -> throw new TooManyAttemptsException(retryAfter);
        };
    }

    private static StatusException wrong(String what) {
        return new StatusException(HttpStatus.UNAUTHORIZED_401, what);
    }

    private static String wrongOf(Credentials credentials) {
        if (credentials.vault().isPresent() && credentials.factor().isEmpty()) return "Wrong vault or passphrase";
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
}
