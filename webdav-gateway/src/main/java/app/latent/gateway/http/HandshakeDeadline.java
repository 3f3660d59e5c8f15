package app.latent.gateway.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.util.thread.Scheduler;

/** Closes connections over which a TLS handshake has not ended in time: a client that sends a byte of it now and then never meets the idle timeout. Hears of all connections. */
final class HandshakeDeadline implements Connection.Listener {

    /** Of a session before its first handshake has ended, as {@link javax.net.ssl.SSLEngine#getSession} has it. */
    private static final String NO_CIPHER_YET = "SSL_NULL_WITH_NULL_NULL";

    private final Scheduler scheduler;
    private final Duration longest;
    private final Map<Connection, Scheduler.Task> waiting = new ConcurrentHashMap<>();

    HandshakeDeadline(Scheduler scheduler, Duration longest) {
        this.scheduler = scheduler;
        this.longest = longest;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof SslConnection tls) {
            waiting.put(tls, scheduler.schedule(() -> check(tls), longest.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        Scheduler.Task task = waiting.remove(connection);
        if (task != null) task.cancel();
    }

    private void check(SslConnection connection) {
        waiting.remove(connection);
        String cipher = connection.getSSLEngine().getSession().getCipherSuite();
        if (cipher.equals(NO_CIPHER_YET)) connection.getEndPoint().close();
    }
}
