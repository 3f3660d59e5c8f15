package app.latent.gateway.http;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps names out of the log. The server logs what a handler throws, with the request's URI and the exception's message, both of which name files of the
 * vault; so it only gets to see exceptions that say nothing and ask not to be logged.
 */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** @return a callback that passes failures on as {@link #quiet} */
    public static Callback quieted(Callback callback) {
        return Callback.from(callback.getInvocationType(), callback::succeeded, e -> callback.failed(quiet(e)));
    }

    /** @return what may be shown to the server in place of a failure, which is logged by its type only */
    public static Throwable quiet(Throwable failure) {
        if (failure instanceof HttpException || failure instanceof QuietException) return failure;
        log(failure);
        return new QuietException.Exception("a request failed");
    }

    static void log(Throwable failure) {
        LOG.warn("A request failed: {}", failure.getClass().getName());
        LOG.debug("A request failed", failure);
    }
}
