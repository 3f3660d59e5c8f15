package app.latent.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.tls.LocalCertificates;
import app.latent.gateway.tls.MachineNames;
import app.latent.gateway.tls.ServerKeys;
import app.latent.testkit.tls.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandshakeDeadlineIT {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration BOUND = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final Server server = new Server();
    private ServerConnector connector;
    private LocalCertificates certificates;

    private static final class Hello extends BlockingHandler {
        @Override
        protected void serve(Exchange exchange) throws IOException {
            exchange.reply(200, "text/plain", "hello".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @BeforeEach
    void start() throws Exception {
        certificates = LocalCertificates.of(
                folder,
                new MachineNames(InetAddress.ofLiteral("127.0.0.1"), List.of()),
                new ServerNames(Set.of(), Set.of()),
                InstantSource.system(),
                new SecureRandom());
        var transport = new TlsTransport(new ServerKeys(certificates), ServerKeys.CHALLENGE);
        connector = new ServerConnector(
                server, transport.protocols(new HttpConfiguration()).toArray(ConnectionFactory[]::new));
        connector.setHost("127.0.0.1");
        connector.addBean(new HandshakeDeadline(connector.getScheduler(), LONGEST), false);
        server.addConnector(connector);
        server.setHandler(new Hello());
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private static byte[] clientHello() throws Exception {
        SSLEngine client = SSLContext.getDefault().createSSLEngine();
        client.setUseClientMode(true);
        ByteBuffer hello = ByteBuffer.allocate(client.getSession().getPacketBufferSize());
        client.wrap(ByteBuffer.allocate(0), hello);
        return ByteBuffer.allocate(hello.flip().remaining()).put(hello).array();
    }

    private SSLSocket trusting() throws Exception {
        Path root = Files.writeString(
                folder.resolve("root.pem"),
                LocalCertificates.pem(certificates.root().orElseThrow()));
        return (SSLSocket) Trust.in(root).getSocketFactory().createSocket("127.0.0.1", connector.getLocalPort());
    }

    @Test
    void aHandshakeThatDripsIsEnded() throws Exception {
        byte[] hello = clientHello();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.setSoTimeout(100);
            long start = System.nanoTime();
            boolean ended = false;
            for (int i = 0; i < hello.length - 1 && !ended; i++) ended = endsBefore(socket, hello[i]);
            assertTrue(ended, "all of it was taken");
            Duration lasted = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(lasted.compareTo(BOUND) < 0, lasted.toString());
        }
    }

    /** @return whether the server hangs up, rather than to wait for a tenth of a second after this byte */
    private static boolean endsBefore(Socket socket, byte next) {
        try {
            socket.getOutputStream().write(next);
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void aConnectionThatRestsAfterItsHandshakeStays() throws Exception {
        try (SSLSocket resting = trusting();
                var dripping = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            resting.startHandshake();
            dripping.setSoTimeout((int) BOUND.toMillis());
            assertEquals(-1, dripping.getInputStream().read());
            resting.setSoTimeout((int) BOUND.toMillis());
            resting.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(resting.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.endsWith("hello"), answer);
        }
    }
}
