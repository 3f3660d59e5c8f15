package app.latent.gateway.upload;

import app.latent.gateway.http.StatusException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** Lets one request at a time write to an upload, and an account write to a few at once. Safe for use by many threads. */
final class Turns {

    private static final int MOST_AT_ONCE = 8;

    /** No account has an empty name. */
    private static final String NOBODY = "";

    /** The owners of what is being written to, by id. */
    private final Map<String, String> taken = new HashMap<>();

    /** Lasts until it is closed. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws StatusException 423 where another request writes to it; 429 where the account writes to too many */
    synchronized Turn take(Upload upload) throws StatusException {
        if (taken.containsKey(upload.id())) {
            throw new StatusException(HttpStatus.LOCKED_423, "Another request is sending this.");
        }
        long others = taken.values().stream().filter(upload.owner()::equals).count();
        if (others >= MOST_AT_ONCE) throw new StatusException(HttpStatus.TOO_MANY_REQUESTS_429);
        taken.put(upload.id(), upload.owner());
        return () -> end(upload.id());
    }

    /**
     * For what is done to an upload on nobody's behalf.
     *
     * @return empty where a request writes to it
     */
    synchronized Optional<Turn> takeIfFree(String id) {
        return taken.putIfAbsent(id, NOBODY) == null ? Optional.of(() -> end(id)) : Optional.empty();
    }

    private synchronized void end(String id) {
        taken.remove(id);
    }
}
