package app.latent.gateway.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listening socket and its limits. Every request runs on a virtual thread; a connection that waits holds none. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final int MAX_CONNECTIONS = 1_500;

    /** Not yet taken; the system's default of 50 has a burst of clients wait for seconds until they knock again. */
    private static final int WAITING_CONNECTIONS = 512;

    private static final long IDLE_TIMEOUT_MILLIS = 60_000;
    private static final long IDLE_TIMEOUT_WHEN_FULL_MILLIS = 2_000;
    private static final Duration LONGEST_HANDSHAKE = Duration.ofSeconds(15);
    private static final Duration LONGEST_HEADER = Duration.ofSeconds(30);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final Server server = new Server(new VirtualThreadPool());
    private final Connector connector;
    private @Nullable InFlight inFlight;

    /**
     * Opens the socket, so that the port is known; no request is answered before {@link #start}.
     *
     * @param held whether another socket of this user has the port, without listening
     * @throws BindException where the port is taken or not allowed, or the address is not this machine's
     */
    public HttpServer(InetAddress address, int port, boolean held, Transport transport)
            throws BindException, IOException {
        ConnectionFactory[] protocols = transport.protocols(configuration()).toArray(ConnectionFactory[]::new);
        connector = new Connector(server, protocols);
        connector.setHost(address.getHostAddress());
        connector.setPort(port);
        connector.setReusePort(held);
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        connector.setIdleTimeout(IDLE_TIMEOUT_MILLIS);
        connector.addBean(new HandshakeDeadline(connector.getScheduler(), LONGEST_HANDSHAKE), false);
        server.addConnector(connector);
        server.addBean(connectionLimit());
        server.setErrorHandler(new OpaqueErrors());
        open(connector);
    }

    private static void open(ServerConnector connector) throws IOException {
        try {
            connector.open();
        } catch (IOException e) {
            throw e.getCause() instanceof BindException refused ? refused : e;
        }
    }

    /** Where all connections are taken, those that idle make room: nobody keeps others out by holding them. */
    private NetworkConnectionLimit connectionLimit() {
        var limit = new NetworkConnectionLimit(MAX_CONNECTIONS, connector);
        limit.setEndPointIdleTimeout(IDLE_TIMEOUT_WHEN_FULL_MILLIS);
        return limit;
    }

    /**
     * The relaxed checks of URIs let names with {@code %25}, a backslash or an empty segment through to {@link RequestPath}, which decides. Encoded
     * slashes, dot segments in any spelling and broken UTF-8 are still refused here.
     */
    private static HttpConfiguration configuration() {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
        configuration.setResponseHeaderSize(MAX_HEADER_BYTES);
        configuration.setOutputBufferSize(64 * 1024);
        configuration.setInputBufferSize(64 * 1024);
        configuration.setUriCompliance(UriCompliance.from(
                "DEFAULT,AMBIGUOUS_PATH_ENCODING,SUSPICIOUS_PATH_CHARACTERS,AMBIGUOUS_EMPTY_SEGMENT"));
        return configuration;
    }

    public int port() {
        return connector.getLocalPort();
    }

    public void start(Handler handler) throws IOException {
        inFlight = new InFlight(handler);
        var deadline = new HeaderDeadline(inFlight, LONGEST_HEADER);
        connector.addBean(deadline, false);
        server.setHandler(deadline);
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException("the web server did not start", e);
        }
    }

    /** Stops listening, breaks the connections, and waits for what handlers still do, which fails at its next read or write. */
    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
            if (!connector.awaitSocketFree(LONGEST_GOODBYE)) LOG.warn("The port is not free after the server stopped");
            if (inFlight != null && !inFlight.awaitNone(LONGEST_GOODBYE)) {
                LOG.warn("Requests still run after the server stopped");
            }
        } catch (Exception e) {
            LOG.warn("The web server did not stop cleanly: {}", e.getClass().getName());
            LOG.debug("The web server did not stop cleanly", e);
        }
    }

    /**
     * A socket is not free before the thread that accepts has let go of it, and stopping does not wait for that thread, which is a virtual one. To have the selector
     * accept instead does not do: a connection limit that is reached and left again closes the socket then.
     */
    private static final class Connector extends ServerConnector {
        /** Held by the thread that accepts. */
        private final ReentrantLock accepting = new ReentrantLock();

        Connector(Server server, ConnectionFactory[] protocols) {
            super(server, 1, 1, protocols);
        }

        @Override
        public void accept(int acceptor) throws IOException {
            accepting.lock();
            try {
                super.accept(acceptor);
            } finally {
                accepting.unlock();
            }
        }

        /** @return false where it took too long */
        boolean awaitSocketFree(Duration patience) throws InterruptedException {
            if (!accepting.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) return false;
            accepting.unlock();
            return true;
        }
    }
}
