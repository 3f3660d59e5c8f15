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
import org.eclipse.jetty.server.Request;

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
        Request request = exchange.request();
        Caller caller = callerOf(exchange).orElseThrow(() -> new StatusException(HttpStatus.UNAUTHORIZED_401));
        if (!OriginGuard.isSafe(request.getMethod()) && !isMeant(request)) {
            throw new StatusException(HttpStatus.FORBIDDEN_403);
        }
        return caller;
    }

    private Optional<Caller> callerOf(Exchange exchange) throws IOException {
        return Uses.isUse(exchange) ? sessions.use(exchange) : sessions.caller(exchange);
    }

    /** A form on another page can send a cookie along, but neither this header nor our origin. */
    private boolean isMeant(Request request) {
        return "1".equals(request.getHeaders().get("X-Latent")) || origins.comesFromOwnPage(request);
    }
}
