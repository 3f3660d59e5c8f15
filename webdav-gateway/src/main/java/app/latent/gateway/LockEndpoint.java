package app.latent.gateway;

import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/**
 * {@code /api/v1/lock}: POST locks the vault and answers 202 before it does; 409 where programs use it, unless {@code ?force=true} asks for it all the same.
 */
final class LockEndpoint extends BlockingHandler {

    private static final JsonMapper JSON = new JsonMapper();

    private final Locker locker;

    LockEndpoint(Locker locker) {
        this.locker = locker;
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        ApiPath.LOCK.requireWhole(exchange);
        if (!exchange.method().equals("POST")) throw new MethodNotAllowedException("POST");
        boolean force =
                "true".equals(Request.extractQueryParameters(exchange.request()).getValue("force"));
        Optional<String> refusal = locker.prepare(force);
        if (refusal.isPresent()) {
            reply(exchange, HttpStatus.CONFLICT_409, Map.of("error", refusal.get(), "needs", "force"));
        } else {
            reply(exchange, HttpStatus.ACCEPTED_202, Map.of("locking", true));
            locker.lock();
        }
    }

    private static void reply(Exchange exchange, int status, Map<String, Object> answer) throws IOException {
        exchange.reply(status, "application/json", JSON.writeValueAsBytes(answer));
    }
}
