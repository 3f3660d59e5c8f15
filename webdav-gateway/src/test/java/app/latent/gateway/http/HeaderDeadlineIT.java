package app.latent.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HeaderDeadlineIT {

    private static final Duration LONGEST = Duration.ofMillis(800);

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    /** Answers what has a body only once that has come. */
    private static final class Echo extends BlockingHandler {
        @Override
        protected void serve(Exchange exchange) throws IOException {
            exchange.reply(200, "text/plain", exchange.body().readAllBytes());
        }
    }

    @BeforeEach
    void start() throws Exception {
        var deadline = new HeaderDeadline(new Echo(), LONGEST);
        connector.setHost("127.0.0.1");
        connector.addBean(deadline, false);
        server.addConnector(connector);
        server.setHandler(deadline);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A byte at a time, until the server hangs up. */
    private static Duration drip(Socket socket, String text) throws InterruptedException {
        long start = System.nanoTime();
        try {
            for (int i = 0; i < text.length(); i++) {
                send(socket, text.substring(i, i + 1));
                Thread.sleep(100);
            }
            throw new AssertionError("all of it was taken");
        } catch (IOException e) {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private static String answer(Socket socket, int length) throws IOException {
        var all = new StringBuilder();
        while (!all.toString().contains("\r\n\r\n")) {
            int b = socket.getInputStream().read();
            if (b < 0) throw new SocketException("closed after: " + all);
            all.append((char) b);
        }
        return new String(socket.getInputStream().readNBytes(length), StandardCharsets.US_ASCII);
    }

    @Test
    void aHeaderThatNeverEndsIsNotWaitedFor() throws Exception {
        try (var socket = connect()) {
            Duration lasted = drip(socket, "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(300));
            assertTrue(lasted.compareTo(Duration.ofSeconds(15)) < 0, lasted.toString());
        }
    }

    @Test
    void neitherIsTheSecondOne() throws Exception {
        try (var socket = connect()) {
            send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
            assertEquals("hello", answer(socket, 5));
            drip(socket, "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(300));
        }
    }

    @Test
    void aBodyAndARestMayTakeLonger() throws Exception {
        try (var socket = connect()) {
            for (int request = 0; request < 2; request++) {
                send(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 20\r\n\r\n");
                for (int i = 0; i < 20; i++) {
                    send(socket, "x");
                    Thread.sleep(LONGEST.toMillis() / 10);
                }
                assertEquals("x".repeat(20), answer(socket, 20));
                Thread.sleep(LONGEST.multipliedBy(2).toMillis());
            }
        }
    }
}
