package app.latent.gateway.http;

import java.io.IOException;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A handler in plain blocking code, which runs on a virtual thread of its own. Exceptions become answers here, in one table, so that no handler
 * invents its own and no message of a file system (which names paths) reaches a client or the log.
 */
public abstract class BlockingHandler extends Handler.Abstract {

    private final FileErrors errors;

    /** For a handler that touches no file. */
    protected BlockingHandler() {
        this(new FileErrors(Refusal.Words.ENGLISH_ONLY));
    }

    /** @param errors of the files that it touches */
    protected BlockingHandler(FileErrors errors) {
        this.errors = errors;
    }

    /** Answers the request; leaving without having written anything sends the status that was set, without a body. */
    protected abstract void serve(Exchange exchange) throws IOException, StatusException;

    /** Adds what every answer says, those that are errors included. */
    protected void prepare(HttpFields.Mutable headers) {}

    @Override
    public final boolean handle(Request request, Response response, Callback callback) {
        var exchange = new Exchange(request, response);
        try {
            prepare(exchange.responseHeaders());
            try {
                serve(exchange);
            } catch (StatusException e) {
                answer(exchange, e);
            } catch (IOException | RuntimeException e) {
                answer(exchange, asStatus(e));
            }
            callback.succeeded();
        } catch (IOException | RuntimeException e) {
            callback.failed(e);
        }
        return true;
    }

    /** Breaks the connection. */
    private static final class CutShortException extends IOException implements QuietException {
        CutShortException() {
            super("answer cut short");
        }
    }

    /**
     * Takes back what was said of an answer that does not come. Where a part of it is already on its way, only breaking the connection tells the client
     * that it is not whole.
     */
    private void answer(Exchange exchange, StatusException e) throws IOException {
        if (exchange.response().isCommitted()) throw new CutShortException();
        exchange.response().reset();
        SecurityHeaders.apply(exchange.request(), exchange.responseHeaders());
        prepare(exchange.responseHeaders());
        e.send(exchange);
    }

    private StatusException asStatus(Exception e) {
        if (e instanceof LimitedInputStream.TooLarge) return new StatusException(HttpStatus.PAYLOAD_TOO_LARGE_413);
        if (e instanceof PacedInputStream.TooSlow || e.getCause() instanceof PacedInputStream.TooSlow) {
            return new StatusException(HttpStatus.REQUEST_TIMEOUT_408);
        }
        if (e instanceof HttpException http) return new StatusException(http.getCode());
        // A client that has stopped sending may still read (RFC 9112, 8); one that has stopped reading gets no more
        // than it has.
        if (e instanceof IOException && e instanceof QuietException)
            return new StatusException(HttpStatus.BAD_REQUEST_400);
        OptionalInt status = errors.statusOf(e);
        if (status.isEmpty()) Failures.log(e);
        return new StatusException(status.orElse(HttpStatus.INTERNAL_SERVER_ERROR_500));
    }
}
