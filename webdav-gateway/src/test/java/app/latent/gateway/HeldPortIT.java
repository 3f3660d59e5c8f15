package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.testkit.FreePorts;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between two servers of ours at a port nobody else gets it. */
final class HeldPortIT {
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    @TempDir
    Path root;

    private HeldPort held;

    @BeforeEach
    void take() throws Exception {
        held = HeldPort.take(HERE, FreePorts.take());
    }

    @AfterEach
    void giveBack() throws Exception {
        held.close();
    }

    private static final class Page extends BlockingHandler {
        @Override
        protected void serve(Exchange exchange) throws IOException {
            exchange.reply(200, "page");
        }
    }

    private Gateway serve() throws IOException {
        return Gateway.start(
                GatewayConfig.loopback(held.port()).onHeldPort(),
                _ -> false,
                TestGateway.served(root),
                Locker.NEVER,
                List.of(new Route("/", Route.Access.PUBLIC, new Page())));
    }

    private void assertNobodyElseGetsIt() throws IOException {
        assertThrows(PortInUseException.class, () -> Gateway.requireAvailable(HERE, held.port()));
        assertThrows(PortInUseException.class, () -> HeldPort.take(HERE, held.port()));
        try (ServerSocketChannel thief = ServerSocketChannel.open()) {
            thief.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            assertThrows(BindException.class, () -> thief.bind(new InetSocketAddress(HERE, held.port())));
        }
    }

    @Test
    void oursFollowEachOtherAndNobodyComesBetween() throws Exception {
        for (int round = 0; round < 3; round++) {
            assertNobodyElseGetsIt();
            try (Gateway server = serve()) {
                assertEquals(
                        200,
                        new RawHttp(server.port(), "GET", "/")
                                .header("Host: 127.0.0.1:" + server.port())
                                .status());
                assertNobodyElseGetsIt();
            }
        }
    }

    @Test
    void givenBackItIsAnybodys() throws Exception {
        held.close();
        try (var _ = new ServerSocket(held.port(), 1, HERE)) {
            assertThrows(PortInUseException.class, () -> HeldPort.take(HERE, held.port()));
        }
    }

    @Test
    void aPortThatNobodyNamedIsAnyFreeOne() throws Exception {
        try (HeldPort any = HeldPort.take(HERE, 0)) {
            assertThrows(PortInUseException.class, () -> Gateway.requireAvailable(HERE, any.port()));
        }
    }
}
