package app.latent.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GET and PUT over WebDAV: ranges, conditions, and uploads that arrive whole or not at all. */
final class DavFilesIT {

    private static final String TEN = "0123456789";

    @TempDir
    Path root;

    @TempDir
    Path elsewhere;

    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(root.resolve("ten.txt"), TEN);
        server = TestGateway.over(root);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsPutIsGot() throws Exception {
        byte[] content = new byte[3_000_001];
        new Random(1).nextBytes(content);
        var created = server.dav("PUT", "/dav/new%20photo.jpg").body(content).send();
        assertEquals(201, created.status());
        var got = server.dav("GET", "/dav/new%20photo.jpg").send();
        assertArrayEquals(content, got.bytes());
        assertEquals(created.header("ETag"), got.header("ETag"));
        assertEquals(Optional.of("image/jpeg"), got.header("Content-Type"));
        var replaced = server.dav("PUT", "/dav/new%20photo.jpg").body("x").send();
        assertEquals(204, replaced.status());
        assertNotEquals(created.header("ETag"), replaced.header("ETag"));
        assertEquals("x", Files.readString(root.resolve("new photo.jpg")));
    }

    @Test
    void anEmptyFileIsAFile() throws Exception {
        assertEquals(201, server.dav("PUT", "/dav/empty").body("").status());
        var got = server.dav("GET", "/dav/empty").send();
        assertEquals(200, got.status());
        assertEquals(Optional.of("0"), got.header("Content-Length"));
    }

    @Test
    void headSaysWhatGetWouldSend() throws Exception {
        var head = server.dav("HEAD", "/dav/ten.txt").send();
        var get = server.dav("GET", "/dav/ten.txt").send();
        assertEquals("", head.content());
        for (String field : List.of("Content-Length", "Content-Type", "ETag", "Last-Modified", "Accept-Ranges")) {
            assertEquals(get.header(field), head.header(field), field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 206, 0, bytes 0-0/10",
        "bytes=2-4, 206, 234, bytes 2-4/10",
        "bytes=7-, 206, 789, bytes 7-9/10",
        "bytes=7-99, 206, 789, bytes 7-9/10",
        "bytes=-3, 206, 789, bytes 7-9/10",
        "bytes=-99, 206, 0123456789, bytes 0-9/10",
        "'bytes=0-4,5-9', 200, 0123456789,",
        "lines=1-2, 200, 0123456789,",
    })
    void aRangeGetsItsBytes(String range, int status, String content, String contentRange) throws Exception {
        var answer = server.dav("GET", "/dav/ten.txt").header("Range: " + range).send();
        assertEquals(status, answer.status());
        assertEquals(content, answer.text());
        assertEquals(Optional.ofNullable(contentRange), answer.header("Content-Range"));
    }

    @Test
    void severalRangesGetTheirBytes() throws Exception {
        var answer = server.dav("GET", "/dav/ten.txt")
                .header("Range: bytes=0-1, 8-9, 99-")
                .send();
        assertEquals(206, answer.status());
        String type = answer.header("Content-Type").orElseThrow();
        assertTrue(type.startsWith("multipart/byteranges; boundary="), type);
        String boundary = type.substring(type.indexOf('=') + 1);
        String part = "\r\n--" + boundary + "\r\nContent-Type: text/plain;charset=utf-8\r\nContent-Range: bytes ";
        assertEquals(
                part + "0-1/10\r\n\r\n01" + part + "8-9/10\r\n\r\n89\r\n--" + boundary + "--\r\n", answer.content());
        assertEquals(Optional.of(String.valueOf(answer.bytes().length)), answer.header("Content-Length"));
        var head = server.dav("HEAD", "/dav/ten.txt")
                .header("Range: bytes=0-1, 8-9")
                .send();
        assertEquals(answer.header("Content-Length"), head.header("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=99-100"})
    void aRangeBeyondTheEndIsRefused(String range) throws Exception {
        var answer = server.dav("GET", "/dav/ten.txt").header("Range: " + range).send();
        assertEquals(416, answer.status());
        assertEquals(Optional.of("bytes */10"), answer.header("Content-Range"));
    }

    @Test
    void aRangeOfOldContentGetsTheNewWhole() throws Exception {
        String tag = server.dav("HEAD", "/dav/ten.txt").send().header("ETag").orElseThrow();
        var same = server.dav("GET", "/dav/ten.txt").header("Range: bytes=1-2").header("If-Range: " + tag);
        assertEquals(206, same.status());
        Files.writeString(root.resolve("ten.txt"), "changed");
        var changed = server.dav("GET", "/dav/ten.txt")
                .header("Range: bytes=1-2")
                .header("If-Range: " + tag)
                .send();
        assertEquals(200, changed.status());
        assertEquals("changed", changed.text());
    }

    @Test
    void conditionsAreKept() throws Exception {
        var head = server.dav("HEAD", "/dav/ten.txt").send();
        String tag = head.header("ETag").orElseThrow();
        String modified = head.header("Last-Modified").orElseThrow();
        var unchanged = server.dav("GET", "/dav/ten.txt")
                .header("If-None-Match: \"a\", W/" + tag)
                .send();
        assertEquals(304, unchanged.status());
        assertEquals("", unchanged.content());
        assertEquals(
                304,
                server.dav("GET", "/dav/ten.txt")
                        .header("If-Modified-Since: " + modified)
                        .status());
        assertEquals(
                200,
                server.dav("GET", "/dav/ten.txt")
                        .header("If-Modified-Since: nonsense")
                        .status());
        assertEquals(
                412, server.dav("GET", "/dav/ten.txt").header("If-Match: \"a\"").status());
        assertEquals(
                412,
                server.dav("PUT", "/dav/ten.txt")
                        .header("If-None-Match: *")
                        .body("x")
                        .status());
        assertEquals(
                412,
                server.dav("PUT", "/dav/ten.txt")
                        .header("If-Match: \"a\"")
                        .body("x")
                        .status());
        assertEquals(
                412,
                server.dav("PUT", "/dav/none.txt")
                        .header("If-Match: *")
                        .body("x")
                        .status());
        assertEquals(
                412,
                server.dav("DELETE", "/dav/ten.txt").header("If-Match: \"a\"").status());
        assertEquals(TEN, Files.readString(root.resolve("ten.txt")));
        assertEquals(
                204,
                server.dav("PUT", "/dav/ten.txt")
                        .header("If-Match: " + tag)
                        .body("x")
                        .status());
    }

    @Test
    void aPartialPutIsRefused() throws Exception {
        var answer = server.dav("PUT", "/dav/ten.txt")
                .header("Content-Range: bytes 0-0/10")
                .body("x")
                .send();
        assertEquals(400, answer.status());
        assertEquals(TEN, Files.readString(root.resolve("ten.txt")));
    }

    @Test
    void putsThatCannotBeAreRefused() throws Exception {
        Files.createDirectory(root.resolve("folder"));
        assertEquals(405, server.dav("PUT", "/dav/folder").body("x").status());
        assertEquals(405, server.dav("PUT", "/dav/new/").body("x").status());
        assertEquals(405, server.dav("PUT", "/dav/").body("x").status());
        assertEquals(409, server.dav("PUT", "/dav/missing/x").body("x").status());
        assertEquals(409, server.dav("PUT", "/dav/ten.txt/x").body("x").status());
        assertEquals(403, server.dav("PUT", "/dav/.latent-upload-x").body("x").status());
    }

    @Test
    void aBrokenUploadLeavesTheOldFileAndNothingElse() throws Exception {
        for (String length : List.of("Content-Length: 1000000", "Transfer-Encoding: chunked")) {
            try (var watcher = root.getFileSystem().newWatchService()) {
                root.register(watcher, StandardWatchEventKinds.ENTRY_DELETE);
                try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                        var watchCreation = root.getFileSystem().newWatchService()) {
                    root.register(watchCreation, StandardWatchEventKinds.ENTRY_CREATE);
                    String head = "PUT /dav/ten.txt HTTP/1.1\r\nHost: " + server.authority() + "\r\n"
                            + TestGateway.owner() + "\r\n" + length + "\r\n\r\n5\r\nhello";
                    socket.getOutputStream().write(head.getBytes(UTF_8));
                    assertNotNull(watchCreation.poll(20, TimeUnit.SECONDS), "the upload did not begin");
                }
                assertNotNull(watcher.poll(20, TimeUnit.SECONDS), "the upload's file stays");
            }
            assertEquals(List.of("ten.txt"), names(root));
            assertEquals(TEN, Files.readString(root.resolve("ten.txt")));
        }
    }

    @Test
    void aFullDiskIsSaidAndLeavesTheOldFile() throws Exception {
        Path small = Files.createDirectory(elsewhere.resolve("small"));
        var mount = Tool.in(elsewhere).run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString());
        assumeTrue(mount.exitCode() == 0, "this machine lets nobody mount a small disk here");
        try (var full = TestGateway.over(small)) {
            assertEquals(201, full.dav("PUT", "/dav/a.jpg").body("old").status());
            assertEquals(
                    507, full.dav("PUT", "/dav/a.jpg").body(new byte[2 << 20]).status());
            assertEquals("old", full.dav("GET", "/dav/a.jpg").send().text());
            assertEquals(List.of("a.jpg"), names(small));
            assertEquals(
                    204, full.dav("PUT", "/dav/a.jpg").body(new byte[1 << 18]).status());
        } finally {
            Tool.in(elsewhere).run("umount", small.toString());
        }
    }

    /** More than the buffers of both ends hold, so that the client is still sending when it is answered. */
    @Test
    void aClientThatIsRefusedWhileItSendsStillReadsTheAnswer() throws Exception {
        byte[] large = new byte[64 << 20];
        assertEquals(
                412,
                server.dav("PUT", "/dav/ten.txt")
                        .header("If-Match: \"a\"")
                        .body(large)
                        .status());
        assertEquals(
                401,
                new RawHttp(server.port(), "PUT", "/dav/ten.txt")
                        .header("Host: " + server.authority())
                        .body(large)
                        .status());
        assertEquals(TEN, Files.readString(root.resolve("ten.txt")));
    }

    @Test
    void aClientThatWaitsIsToldToGoOnOnlyWhenItMay() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            String head = "PUT /dav/ten.txt HTTP/1.1\r\nHost: " + server.authority() + "\r\n" + TestGateway.owner()
                    + "\r\nContent-Length: 5\r\nExpect: 100-continue\r\nConnection: close\r\n";
            socket.getOutputStream().write((head + "\r\n").getBytes(UTF_8));
            String first = new String(socket.getInputStream().readNBytes(25), UTF_8);
            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", first);
            socket.getOutputStream().write("hello".getBytes(UTF_8));
            assertEquals(204, RawHttp.Answer.read(socket.getInputStream()).status());
        }
        var refused = server.dav("PUT", "/dav/ten.txt")
                .header("If-Match: \"a\"")
                .header("Expect: 100-continue")
                .header("Content-Length: 5")
                .send();
        assertEquals(412, refused.status());
        assertEquals("hello", Files.readString(root.resolve("ten.txt")));
    }

    @Test
    void readersSeeOneUploadOrTheOtherNeverAMixture() throws Exception {
        byte[][] versions = {new byte[1 << 20], new byte[1 << 20]};
        Arrays.fill(versions[0], (byte) 'a');
        Arrays.fill(versions[1], (byte) 'b');
        Path file = Files.write(root.resolve("both"), versions[0]);
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (byte[] version : versions) {
                writers.add(threads.submit(() -> {
                    for (int i = 0; i < 20; i++)
                        assertEquals(
                                204,
                                server.dav("PUT", "/dav/both").body(version).status());
                    return null;
                }));
            }
            Future<Integer> reader = threads.submit(() -> {
                int reads = 0;
                for (; !over.get() || reads == 0; reads++) {
                    byte[] got = server.dav("GET", "/dav/both").send().bytes();
                    assertTrue(
                            Arrays.equals(got, versions[0]) || Arrays.equals(got, versions[1]),
                            "a mixture of " + got.length);
                }
                return reads;
            });
            for (Future<?> writer : writers) writer.get();
            over.set(true);
            assertTrue(reader.get() > 0);
        }
        assertEquals(1 << 20, Files.size(file));
        assertEquals(List.of("both", "ten.txt"), names(root));
    }

    @Test
    void ofManyWhoCreateOneSucceeds() throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            String head = "PUT /dav/only HTTP/1.1\r\nHost: " + server.authority() + "\r\n" + TestGateway.owner()
                    + "\r\nIf-None-Match: *\r\nContent-Length: 1\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
            for (int i = 0; i < 8; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                sockets.add(socket);
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(head.getBytes(UTF_8));
                // Told to go on: its condition held.
                assertEquals("HTTP/1.1 100", new String(socket.getInputStream().readNBytes(12), UTF_8));
            }
            for (Socket socket : sockets) socket.getOutputStream().write('x');
            var statuses = new ArrayList<Integer>();
            for (Socket socket : sockets) {
                socket.getInputStream().skipNBytes(13);
                statuses.add(RawHttp.Answer.read(socket.getInputStream()).status());
            }
            statuses.sort(null);
            assertEquals(List.of(201, 412, 412, 412, 412, 412, 412, 412), statuses);
        } finally {
            for (Socket socket : sockets) socket.close();
        }
        assertEquals(List.of("only", "ten.txt"), names(root));
    }

    @Test
    void closingEndsUploadsUnderWayAndLeavesNothingOfThem() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            String head = "PUT /dav/ten.txt HTTP/1.1\r\nHost: " + server.authority() + "\r\n" + TestGateway.owner()
                    + "\r\nContent-Length: 1000000\r\nExpect: 100-continue\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            assertEquals("HTTP/1.1 100", new String(socket.getInputStream().readNBytes(12), UTF_8));
            server.close();
        }
        assertEquals(List.of("ten.txt"), names(root));
        assertEquals(TEN, Files.readString(root.resolve("ten.txt")));
    }

    @Test
    void aNameThatNoFileSystemHoldsIsABadRequest() throws Exception {
        assertEquals(400, server.dav("PUT", "/dav/" + "x".repeat(256)).body("x").status());
        assertEquals(400, server.dav("GET", "/dav/" + "%C3%BC".repeat(130)).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "picture.svg", "script.js", "feed.xml", "unknown"})
    void activeContentIsOnlyDownloaded(String name) throws Exception {
        Files.writeString(root.resolve(name), "<script>alert(1)</script>");
        var answer = server.dav("GET", "/dav/" + name).send();
        assertEquals(Optional.of("application/octet-stream"), answer.header("Content-Type"));
        assertEquals(Optional.of("attachment; filename*=UTF-8''" + name), answer.header("Content-Disposition"));
        assertEquals(Optional.of("nosniff"), answer.header("X-Content-Type-Options"));
        assertTrue(answer.header("Content-Security-Policy").orElseThrow().contains("sandbox"));
    }

    @Test
    void aDownloadBearsTheFilesNameWhateverItIs() throws Exception {
        Files.writeString(root.resolve("ü \"1\"; (2).jpg"), "photo");
        var answer = server.dav("GET", "/dav/%C3%BC%20%221%22;%20(2).jpg").send();
        String expected = "inline; filename*=UTF-8''%C3%BC%20%221%22%3B%20%282%29.jpg";
        assertEquals(Optional.of(expected), answer.header("Content-Disposition"));
    }

    @Test
    void aPhotosTimeIsKept() throws Exception {
        var answer = server.dav("PUT", "/dav/a.jpg")
                .header("X-OC-Mtime: 1500000000")
                .body("x")
                .send();
        assertEquals(Optional.of("accepted"), answer.header("X-OC-MTime"));
        assertEquals(
                Instant.ofEpochSecond(1_500_000_000),
                Files.getLastModifiedTime(root.resolve("a.jpg")).toInstant());
        server.dav("COPY", "/dav/a.jpg").header("Destination: /dav/b.jpg").send();
        assertEquals(
                Instant.ofEpochSecond(1_500_000_000),
                Files.getLastModifiedTime(root.resolve("b.jpg")).toInstant());
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
