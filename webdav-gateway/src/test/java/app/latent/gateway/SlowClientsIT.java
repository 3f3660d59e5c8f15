package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.LongRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeouts as they are set in the server, which take a minute; what they do is tested with shorter ones beside their classes. */
final class SlowClientsIT {

    private static final Duration BOUND = Duration.ofSeconds(100);

    @TempDir
    Path root;

    @BeforeEach
    void onlyWhereThereIsTime() {
        assumeTrue(LongRun.isOn(), "takes a minute: in long runs only");
    }

    /** A byte a second, until the server has had enough. */
    private static void drip(Socket socket) throws Exception {
        long end = System.nanoTime() + BOUND.toNanos();
        socket.setSoTimeout(1_000);
        while (System.nanoTime() < end) {
            try {
                socket.getOutputStream().write('x');
                socket.getInputStream().readNBytes(1);
                return;
            } catch (java.net.SocketTimeoutException e) {
                // No answer yet.
            } catch (IOException e) {
                return;
            }
        }
        throw new AssertionError("waited for ever");
    }

    private static Socket begin(TestGateway server, String head) throws Exception {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        String request = "PUT /dav/a HTTP/1.1\r\nHost: " + server.authority() + "\r\n" + TestGateway.owner() + head;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void aHeaderThatNeverEndsIsEnded() throws Exception {
        try (var server = TestGateway.over(root);
                var socket = begin(server, "\r\nX-Long: ")) {
            drip(socket);
        }
    }

    @Test
    void aBodyThatDripsIsEndedAndLeavesNothing() throws Exception {
        try (var server = TestGateway.over(root);
                var socket = begin(server, "\r\nContent-Length: 1000000\r\n\r\n")) {
            drip(socket);
            for (int i = 0; i < 100 && !names().isEmpty(); i++) Thread.sleep(100);
            assertEquals(List.of(), names());
            assertTrue(server.dav("OPTIONS", "/dav/").status() == 200, "goes on");
        }
    }

    private List<Path> names() throws IOException {
        try (var files = Files.list(root)) {
            return files.toList();
        }
    }
}
