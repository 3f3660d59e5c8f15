package app.latent.gateway.auth;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.http.HttpStatus;

/** 429 with the seconds to wait. */
final class TooManyAttemptsException extends StatusException {

    private final Duration retryAfter;

    TooManyAttemptsException(Duration retryAfter) {
        super(HttpStatus.TOO_MANY_REQUESTS_429, "Too many wrong passwords; wait a moment");
        this.retryAfter = retryAfter;
    }

    @Override
    protected void writeTo(Exchange exchange) throws IOException {
        exchange.responseHeaders().put("Retry-After", Math.max(1, retryAfter.toSeconds()));
        super.writeTo(exchange);
    }
}
