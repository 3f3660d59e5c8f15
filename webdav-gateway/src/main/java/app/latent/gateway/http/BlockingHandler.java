package app.latent.gateway.http;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import org.eclipse.jetty.http.HttpException;
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

    /** Answers the request; leaving without having written anything sends the status that was set, without a body. */
    protected abstract void serve(Exchange exchange) throws IOException, StatusException;

    @Override
    public final boolean handle(Request request, Response response, Callback callback) {
        var exchange = new Exchange(request, response);
        try {
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

    /** Where a part of another answer is already on its way, only breaking the connection tells the client that it is not whole. */
    private static void answer(Exchange exchange, StatusException e) throws IOException {
        if (exchange.response().isCommitted()) throw new CutShortException();
        e.writeTo(exchange);
    }

    private static StatusException asStatus(Exception e) throws IOException {
        return switch (e) {
            case LimitedInputStream.TooLarge _ -> new StatusException(HttpStatus.PAYLOAD_TOO_LARGE_413);
            case IOException gone when gone instanceof QuietException -> throw gone;
            case HttpException.RuntimeException bad -> new StatusException(bad.getCode());
            case NoSuchFileException _, NotDirectoryException _ -> new StatusException(HttpStatus.NOT_FOUND_404);
            case AccessDeniedException _, ReadOnlyFileSystemException _ ->
                new StatusException(HttpStatus.FORBIDDEN_403);
            case IOException io when NoSpace.isCauseOf(io) -> new StatusException(HttpStatus.INSUFFICIENT_STORAGE_507);
            default -> {
                Failures.log(e);
                yield new StatusException(HttpStatus.INTERNAL_SERVER_ERROR_500);
            }
        };
    }
}
