package app.latent.gateway.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections over which a request has begun whose header does not end: a client that sends a byte of it now and then never meets the idle timeout. It is
 * the handler through which all requests pass, and hears of all connections of HTTP/1; an HTTP/2 header arrives in frames that the server bounds itself.
 */
final class HeaderDeadline extends Handler.Wrapper implements Connection.Listener {

    private final Duration longest;
    private final Map<Connection, Progress> connections = new ConcurrentHashMap<>();
    private Scheduler.@Nullable Task sweep;

    /** @param longest for which a header may take, give or take a quarter */
    HeaderDeadline(Handler handler, Duration longest) {
        super(handler);
        this.longest = longest;
    }

    /** What is known of a connection. */
    private static final class Progress {

        final AtomicInteger requests = new AtomicInteger();

        /** Received when the last request ended: more than that, with no request under way, is a part of a header. */
        volatile long bytesAtRest;

        /** When a part of a header was first seen, in nanoseconds; null where there is none. Of the sweeping thread. */
        @Nullable Long begun;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection) connections.put(connection, new Progress());
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        Progress progress = connections.get(connection);
        if (progress == null) return super.handle(request, response, callback);
        progress.requests.incrementAndGet();
        return super.handle(request, response, Callback.from(callback, () -> {
            progress.bytesAtRest = connection.getBytesIn();
            progress.requests.decrementAndGet();
        }));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        scheduleSweep();
    }

    @Override
    protected void doStop() throws Exception {
        if (sweep != null) sweep.cancel();
        super.doStop();
    }

    private void scheduleSweep() {
        sweep = getServer().getScheduler().schedule(this::sweep, longest.toMillis() / 4, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        long now = System.nanoTime();
        connections.forEach((connection, progress) -> check(connection, progress, now));
        if (isRunning()) scheduleSweep();
    }

    private void check(Connection connection, Progress progress, long now) {
        boolean isPartial = progress.requests.get() == 0 && connection.getBytesIn() > progress.bytesAtRest;
        if (!isPartial) {
            progress.begun = null;
        } else if (progress.begun == null) {
            progress.begun = now;
        } else if (now - progress.begun > longest.toNanos()) {
            connection.getEndPoint().close();
        }
    }
}
