package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.SortedSet;
import org.eclipse.jetty.http.HttpStatus;

/** 403 that says in {@code hosts} where the passkeys of the account work, as none does here. */
final class NeedsOtherSiteException extends StatusException {

    private static final JsonMapper JSON = new JsonMapper();

    private final transient Answer answer;

    private record Answer(String error, SortedSet<String> hosts) {}

    NeedsOtherSiteException(AccountName name, SortedSet<String> hosts) {
        super(HttpStatus.FORBIDDEN_403);
        this.answer = new Answer(
                "Your passkeys are for " + String.join(", ", hosts)
                        + " and do not work at this address. Open the page there; or have them removed, by  latent users"
                        + " VAULT passkey " + name + " --remove ID  on the machine that serves it",
                hosts);
    }

    @Override
    protected void writeTo(Exchange exchange) throws IOException {
        exchange.reply(HttpStatus.FORBIDDEN_403, "application/json", JSON.writeValueAsBytes(answer));
    }
}
