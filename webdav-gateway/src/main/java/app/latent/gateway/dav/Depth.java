package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;

/** The {@code Depth} header (RFC 4918, 10.2). */
enum Depth {
    ZERO,
    ONE,
    INFINITY;

    /** @return infinity where the header is missing, as the RFC has it for every method that knows it */
    static Depth of(Exchange exchange) throws StatusException {
        String header = exchange.header("Depth");
        if (header == null) return INFINITY;
        return switch (header.strip().toLowerCase(Locale.ROOT)) {
            case "0" -> ZERO;
            case "1" -> ONE;
            case "infinity" -> INFINITY;
            default -> throw new StatusException(HttpStatus.BAD_REQUEST_400);
        };
    }
}
