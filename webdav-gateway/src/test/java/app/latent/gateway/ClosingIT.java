package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After closing, the vault is locked: nobody may still work on it. */
final class ClosingIT {

    @TempDir
    Path root;

    /** Reads until the connection breaks, then takes its time over the clean-up. */
    private static final class Slow extends BlockingHandler {

        final CountDownLatch reading = new CountDownLatch(1);
        final CountDownLatch closed = new CountDownLatch(1);
        final CompletableFuture<Boolean> wasAbandoned = new CompletableFuture<>();

        @Override
        protected void serve(Exchange exchange) throws IOException {
            reading.countDown();
            try {
                exchange.body().readAllBytes();
            } finally {
                cleanUp();
            }
        }

        private void cleanUp() {
            try {
                wasAbandoned.complete(closed.await(500, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                wasAbandoned.completeExceptionally(e);
            }
        }
    }

    @Test
    void closingWaitsForTheCleanUpOfBrokenRequests() throws Exception {
        var handler = new Slow();
        var server = TestGateway.over(root, List.of(new Route("/slow/", Route.Access.PUBLIC, handler)));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String head = "POST /slow/ HTTP/1.1\r\nHost: " + server.authority() + "\r\nContent-Length: 10\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertTrue(handler.reading.await(20, TimeUnit.SECONDS));
            server.close();
            handler.closed.countDown();
        }
        assertEquals(
                false, handler.wasAbandoned.get(20, TimeUnit.SECONDS), "close() returned before the handler had ended");
    }
}
