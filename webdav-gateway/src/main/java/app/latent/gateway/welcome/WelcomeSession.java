package app.latent.gateway.welcome;

import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/** {@code /api/v1/session} while there is no vault here: GET tells <code>{"signedIn": false, "locked": true, "welcome": true}</code>, to anyone. */
public final class WelcomeSession extends BlockingHandler {

    private static final byte[] ANSWER =
            "{\"signedIn\":false,\"locked\":true,\"welcome\":true}".getBytes(StandardCharsets.UTF_8);

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        ApiPath.SESSION.requireWhole(exchange);
        if (!List.of("GET", "HEAD").contains(exchange.method())) throw new MethodNotAllowedException("GET, HEAD");
        exchange.reply(HttpStatus.OK_200, "application/json", ANSWER);
    }
}
