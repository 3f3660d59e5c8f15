package app.latent.gateway.auth;

import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;

/**
 * {@code /api/v1/session} while the vault is locked: GET tells <code>{"signedIn": false, "locked": true, "choice": false}</code>, where a choice is by the name of one of
 * several vaults; POST, with what {@link SignInJson} reads, has the vault unlocked, and answers 202 before it is. See {@link SignInRequest} for what is refused.
 */
public final class UnlockEndpoint extends BlockingHandler {

    private final UnlockGate gate;

    public UnlockEndpoint(UnlockGate gate) {
        this.gate = gate;
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        ApiPath.SESSION.requireWhole(exchange);
        switch (exchange.method()) {
            case "GET", "HEAD" ->
                reply(
                        exchange,
                        HttpStatus.OK_200,
                        "{\"signedIn\":false,\"locked\":true,\"choice\":" + gate.isChoice() + "}");
            case "POST" -> {
                var _ = SignInRequest.judged(exchange, gate::ask);
                reply(exchange, HttpStatus.ACCEPTED_202, "{\"unlocking\":true}");
                gate.carryOut();
            }
            default -> throw new MethodNotAllowedException("GET, HEAD, POST");
        }
    }

    private static void reply(Exchange exchange, int status, String json) throws IOException {
        exchange.reply(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }
}
