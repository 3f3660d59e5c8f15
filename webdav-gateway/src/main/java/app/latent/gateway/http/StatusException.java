package app.latent.gateway.http;

import java.io.IOException;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Ends a request with a status. Carries no stack trace: it is an answer, not a fault. */
public class StatusException extends Exception {

    private final int status;

    public StatusException(int status) {
        this(status, null);
    }

    /** @param message for the user; must not name anything of the vault */
    public StatusException(int status, @Nullable String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public final int status() {
        return status;
    }

    /** Answers a request with this, outside a {@link BlockingHandler}. */
    public final void answer(Exchange exchange, Callback callback) {
        try {
            send(exchange);
            callback.succeeded();
        } catch (IOException e) {
            callback.failed(e);
        }
    }

    /** Writes this answer whole, then takes in what the client still sends, so that it reads the answer. */
    final void send(Exchange exchange) throws IOException {
        writeTo(exchange);
        exchange.discardBody();
    }

    /** Writes this answer. */
    protected void writeTo(Exchange exchange) throws IOException {
        String message = getMessage();
        exchange.replyError(status, message == null ? Exchange.reason(status) : message);
    }
}
