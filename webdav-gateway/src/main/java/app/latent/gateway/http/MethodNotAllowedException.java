package app.latent.gateway.http;

import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;

/** 405 with the methods that are allowed. */
public final class MethodNotAllowedException extends StatusException {

    private final String allowed;

    /** @param allowed as the {@code Allow} field has it */
    public MethodNotAllowedException(String allowed) {
        super(HttpStatus.METHOD_NOT_ALLOWED_405);
        this.allowed = allowed;
    }

    @Override
    protected void writeTo(Exchange exchange) throws IOException {
        exchange.responseHeaders().put("Allow", allowed);
        super.writeTo(exchange);
    }
}
