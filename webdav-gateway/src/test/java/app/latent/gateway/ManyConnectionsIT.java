package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.testkit.LongRun;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many clients as a family, their programs and a few visitors have at once. */
final class ManyConnectionsIT {

    private static final int IDLE = 1_000;
    private static final int BUSY = 200;
    private static final int MORE_THAN_ALL = 1_700;
    private static final int ROUNDS = LongRun.size(5, 500);

    @TempDir
    Path root;

    @Test
    void aThousandIdleConnectionsAndTwoHundredBusyOnesAreServedWithoutAFailure() throws Exception {
        for (int i = 0; i < BUSY; i++) Files.write(root.resolve("photo" + i), new byte[50_000 + i]);
        var idle = new ArrayList<KeptConnection>();
        try (var server = TestGateway.over(root)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < IDLE; i++) idle.add(opened(server));
                var busy = new ArrayList<Future<?>>();
                for (int i = 0; i < BUSY; i++) {
                    int client = i;
                    busy.add(threads.submit(() -> work(server, client)));
                }
                for (Future<?> client : busy) client.get();
                for (KeptConnection connection : idle)
                    assertEquals(200, get(server, connection, 0).status());
            } finally {
                for (KeptConnection connection : idle) connection.close();
            }
        }
        try (var files = Files.list(root)) {
            assertEquals(2 * BUSY, files.count(), "nothing but what was sent");
        }
    }

    @Test
    void whoHoldsAllConnectionsDoesNotKeepOthersOut() throws Exception {
        Files.write(root.resolve("photo0"), new byte[100]);
        var held = new ArrayList<Socket>();
        try (var server = TestGateway.over(root)) {
            try {
                for (int i = 0; i < MORE_THAN_ALL; i++) {
                    held.add(new Socket(InetAddress.getLoopbackAddress(), server.port()));
                }
                assertEquals(200, server.dav("GET", "/dav/photo0").status());
            } finally {
                for (Socket socket : held) socket.close();
            }
        }
    }

    private static KeptConnection opened(TestGateway server) throws Exception {
        var connection = new KeptConnection(server.port());
        assertEquals(200, get(server, connection, 0).status());
        return connection;
    }

    private static RawHttp.Answer get(TestGateway server, KeptConnection connection, int client) throws Exception {
        return connection.ask("GET /dav/photo" + client + " HTTP/1.1", headers(server), new byte[0]);
    }

    private static List<String> headers(TestGateway server) {
        return List.of("Host: " + server.authority(), TestGateway.owner(), "Depth: 1");
    }

    private static Void work(TestGateway server, int client) throws Exception {
        try (var connection = new KeptConnection(server.port())) {
            for (int round = 0; round < ROUNDS; round++) {
                var got = get(server, connection, client);
                assertEquals(200, got.status());
                assertEquals(50_000 + client, got.bytes().length);
                String target = "PUT /dav/sent" + client + " HTTP/1.1";
                var put = connection.ask(target, headers(server), new byte[20_000 + client]);
                assertEquals(true, Set.of(201, 204).contains(put.status()), "PUT " + put.status());
                var listed = connection.ask("PROPFIND /dav/sent" + client + " HTTP/1.1", headers(server), new byte[0]);
                assertEquals(207, listed.status());
            }
        }
        return null;
    }
}
