package app.latent.gateway;

import app.latent.gateway.account.Caller;
import app.latent.gateway.auth.BasicSignIn;
import app.latent.gateway.auth.WebSessions;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.OriginGuard;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** The browsers and programs of those who are signed in. */
record SignedIn(WebSessions sessions, BasicSignIn basic, OriginGuard origins) implements FrontDoor.Keys {

    @Override
    public Caller requireBasic(Exchange exchange) throws IOException, StatusException {
        boolean reads = exchange.method().equals("GET") || exchange.isHead();
        if (reads) {
            Optional<Caller> caller = callerOf(exchange);
            if (caller.isPresent()) return caller.get();
        }
        return basic.require(exchange);
    }

    @Override
    public Caller requireSession(Exchange exchange) throws IOException, StatusException {
        Caller caller = callerOf(exchange).orElseThrow(() -> new StatusException(HttpStatus.UNAUTHORIZED_401));
        origins.requireMeant(exchange.request());
        return caller;
    }

    private Optional<Caller> callerOf(Exchange exchange) throws IOException {
        return Uses.isUse(exchange) ? sessions.use(exchange) : sessions.caller(exchange);
    }
}
