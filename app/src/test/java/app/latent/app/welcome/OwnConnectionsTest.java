package app.latent.app.welcome;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.ffi.Accounts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnConnectionsTest {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private ServerSocket server;

    @BeforeEach
    void listen() throws Exception {
        server = new ServerSocket(0, 1, LOOPBACK);
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void aProgramOfTheSameUserIsOwnByWhicheverSocket() throws Exception {
        var own = new OwnConnections(Accounts.userId());
        try (var _ = new Socket(LOOPBACK, server.getLocalPort());
                Socket accepted = server.accept()) {
            assertTrue(own.isOwn(accepted.getRemoteSocketAddress(), accepted.getLocalSocketAddress()));
        }
        try (var client = SocketChannel.open(StandardProtocolFamily.INET)) {
            client.connect(new InetSocketAddress(LOOPBACK, server.getLocalPort()));
            try (Socket accepted = server.accept()) {
                assertTrue(own.isOwn(accepted.getRemoteSocketAddress(), accepted.getLocalSocketAddress()));
            }
        }
    }

    @Test
    void oneOfAnotherUserIsNot() throws Exception {
        var others = new OwnConnections(Accounts.userId() + 1);
        try (var _ = new Socket(LOOPBACK, server.getLocalPort());
                Socket accepted = server.accept()) {
            assertFalse(others.isOwn(accepted.getRemoteSocketAddress(), accepted.getLocalSocketAddress()));
        }
    }

    @Test
    void ofNoConnectionAndWithoutTheTablesNothingIsOwn() throws Exception {
        try (var _ = new Socket(LOOPBACK, server.getLocalPort());
                Socket accepted = server.accept()) {
            SocketAddress client = accepted.getRemoteSocketAddress();
            SocketAddress here = accepted.getLocalSocketAddress();
            var own = new OwnConnections(Accounts.userId());
            var elsewhere = new InetSocketAddress("127.0.0.2", accepted.getPort());
            assertFalse(own.isOwn(elsewhere, here), "the same port of another address");
            assertFalse(own.isOwn(here, here));
            var blind = new OwnConnections(List.of(Path.of("/proc/net/no-such-table")), Accounts.userId());
            assertFalse(blind.isOwn(client, here));
        }
    }
}
