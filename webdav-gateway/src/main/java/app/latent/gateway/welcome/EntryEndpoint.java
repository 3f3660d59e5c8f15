package app.latent.gateway.welcome;

import app.latent.gateway.auth.Entrance;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.SecretForm;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;

/** {@code /api/v1/welcome/entry}: a browser trades the token of its address for a session. */
public final class EntryEndpoint extends BlockingHandler {

    private final Entrance entrance;
    private final URI uri;

    /** @param uri of the server */
    public EntryEndpoint(Entrance entrance, URI uri) {
        this.entrance = entrance;
        this.uri = uri;
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        if (!exchange.method().equals("POST")) throw new MethodNotAllowedException("POST");
        try (SecretForm form = SecretForm.read(exchange, Set.of())) {
            if (!entrance.enter(exchange, uri, form.text("token"))) {
                throw new StatusException(HttpStatus.UNAUTHORIZED_401);
            }
        }
        exchange.status(HttpStatus.NO_CONTENT_204);
    }
}
