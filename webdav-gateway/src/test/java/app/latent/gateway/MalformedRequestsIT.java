package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever arrives, the answer is a refusal or none, never a fault of the server. */
final class MalformedRequestsIT {

    private static final int REQUESTS = LongRun.size(10_000, 1_000_000);

    /** Unknown method, foreign destination, unknown version of HTTP: the client's doing. */
    private static final Set<Integer> REFUSALS_ABOVE_500 = Set.of(501, 502, 505);

    private static final List<String> INSERTED = List.of("%", "\"", "\r\n", "\0", "<", ":", "%2e%2e/", ";", "é", ",");

    @TempDir
    Path root;

    @Test
    void mutatedRequestsAreNeverAServerError() throws Exception {
        Files.writeString(root.resolve("a"), "x");
        long seed = new Random().nextLong();
        var random = new Random(seed);
        try (var server = TestGateway.over(root)) {
            List<String> samples = samples(server);
            long before = openFiles();
            for (int i = 0; i < REQUESTS; i++) {
                String request = mutated(samples.get(i % samples.size()), random);
                int status = send(server.port(), request);
                assertTrue(
                        status < 500 || REFUSALS_ABOVE_500.contains(status),
                        status + ", seed " + seed + ":\n" + request);
            }
            assertEquals(200, server.dav("OPTIONS", "/dav/").status());
            assertTrue(openFiles() < before + 100, "connections or files stay open: " + before + ", " + openFiles());
        }
        try (var left = Files.list(root)) {
            assertEquals(
                    List.of(),
                    left.filter(f -> f.getFileName().toString().startsWith(".latent-"))
                            .filter(Files::isRegularFile)
                            .toList());
        }
    }

    /** Zero where the system does not tell. */
    private static long openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) return 0;
        try (var open = Files.list(descriptors)) {
            return open.count();
        }
    }

    @Test
    void aBodyThatEndsEarlyIsTheClientsDoing() throws Exception {
        Files.writeString(root.resolve("a"), "x");
        try (var server = TestGateway.over(root)) {
            for (String whole : samples(server)) {
                if (whole.endsWith("\r\n\r\n")) continue;
                int status = send(server.port(), whole.substring(0, whole.length() - 2));
                assertEquals(400, status, whole);
            }
        }
        assertEquals("x", Files.readString(root.resolve("a")));
    }

    private static List<String> samples(TestGateway server) {
        String lock =
                "<lockinfo xmlns=\"DAV:\"><lockscope><shared/></lockscope><locktype><write/></locktype></lockinfo>";
        String find = "<propfind xmlns=\"DAV:\"><prop><a xmlns=\"b\"/></prop></propfind>";
        String patch = "<propertyupdate xmlns=\"DAV:\"><set><prop><q/></prop></set></propertyupdate>";
        String destination = "Destination: http://" + server.authority() + "/dav/b%20c\r\nOverwrite: T";
        String ranges = "Range: bytes=0-1,-5\r\nIf-Range: \"x\"\r\nIf-Modified-Since: Fri, 14 Jul 2017 02:40:00 GMT";
        return List.of(
                request(server, "PROPFIND", "Depth: 1", find),
                request(server, "LOCK", "Timeout: Second-9", lock),
                request(server, "PUT", "If: </dav/a> (<x:y> [\"z\"]) (Not <u>)", "content"),
                request(server, "GET", ranges, ""),
                request(server, "COPY", destination, ""),
                request(server, "UNLOCK", "Lock-Token: <urn:uuid:1>", ""),
                request(server, "PROPPATCH", "Cookie: latent-1=x; a=b", patch));
    }

    private static String request(TestGateway server, String method, String headers, String body) {
        return method + " /dav/a HTTP/1.1\r\nHost: " + server.authority() + "\r\nConnection: close\r\n"
                + TestGateway.owner() + "\r\n" + headers + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String mutated(String request, Random random) {
        var text = new StringBuilder(request);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, INSERTED.get(random.nextInt(INSERTED.size())));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(20))));
            }
        }
        return text.toString();
    }

    /** @return 0 where the server hung up */
    private static int send(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return line.matches("HTTP/1.1 [0-9]{3}") ? Integer.parseInt(line.substring(9)) : 0;
        } catch (SocketException e) {
            return 0;
        }
    }
}
