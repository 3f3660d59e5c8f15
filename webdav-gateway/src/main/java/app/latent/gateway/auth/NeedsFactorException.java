package app.latent.gateway.auth;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.passkey.RequestOptions;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * 401 that says what is missing besides the password: <code>"needs": "code"</code>, or <code>"needs": "passkey"</code> with what the browser must be told in
 * {@code passkey}, and with <code>"orCode": true</code> where a code will do as well.
 */
final class NeedsFactorException extends StatusException {

    private static final JsonMapper JSON = new JsonMapper();

    private final transient Answer answer;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Answer(
            String error,
            String needs,
            @Nullable Boolean orCode,
            @Nullable RequestOptions passkey) {}

    NeedsFactorException(Verdict.NeedsFactor missing) {
        super(HttpStatus.UNAUTHORIZED_401);
        this.answer = missing.passkey()
                .map(passkey -> new Answer("Your passkey is missing", "passkey", missing.code(), passkey))
                .orElseGet(() -> new Answer("The code of your authenticator app is missing", "code", null, null));
    }

    @Override
    protected void writeTo(Exchange exchange) throws IOException {
        exchange.reply(HttpStatus.UNAUTHORIZED_401, "application/json", JSON.writeValueAsBytes(answer));
    }
}
