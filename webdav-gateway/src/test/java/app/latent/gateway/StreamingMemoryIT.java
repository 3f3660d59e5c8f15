package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.LongRun;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video far larger than the memory goes in and out. */
final class StreamingMemoryIT {

    private static final long MIB = 1 << 20;
    private static final int SIZE_MIB = LongRun.size(512, 10 * 1024);

    /** Of the whole process, whose heap may be 64 MiB: the same for a small file and a large one. */
    private static final int MOST_RESIDENT_MIB = 220;

    @TempDir
    Path root;

    @Test
    void memoryDoesNotGrowWithTheFile() throws Exception {
        assumeTrue(
                Files.isReadable(Path.of("/proc/self/status")), "this system does not tell how much memory is in use");
        Process process = start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            int port = Integer.parseInt(out.readLine());
            long sent = put(port);
            assertEquals(SIZE_MIB * MIB, Files.size(root.resolve("video.mp4")));
            assertEquals(sent, get(port));
            long resident = residentMib(process.pid());
            System.out.println("WebDAV, " + SIZE_MIB + " MiB in and out: at most " + resident + " MiB resident");
            assertTrue(resident < MOST_RESIDENT_MIB, resident + " MiB");
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    private Process start() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GatewayProcess.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Socket ask(int port, String method, String header) throws Exception {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(120_000);
        String head = method + " /dav/video.mp4 HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n"
                + TestGateway.owner() + "\r\n" + header + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** @return the checksum of what was sent */
    private static long put(int port) throws Exception {
        try (Socket socket = ask(port, "PUT", "Content-Length: " + SIZE_MIB * MIB + "\r\n")) {
            OutputStream out = socket.getOutputStream();
            var random = new Random(1);
            var sum = new CRC32();
            byte[] block = new byte[(int) MIB];
            for (int i = 0; i < SIZE_MIB; i++) {
                // Most of a block repeats: making random bytes would take longer than sending them.
                block[random.nextInt(block.length)] = (byte) i;
                sum.update(block);
                out.write(block);
            }
            assertEquals(201, RawHttp.Answer.read(socket.getInputStream()).status());
            return sum.getValue();
        }
    }

    /** @return the checksum of what came */
    private static long get(int port) throws Exception {
        try (Socket socket = ask(port, "GET", "")) {
            InputStream in = socket.getInputStream();
            for (int end = 0; end != 0x0d0a0d0a; ) end = end << 8 | in.read();
            var sum = new CRC32();
            byte[] block = new byte[(int) MIB];
            for (int n = in.read(block); n >= 0; n = in.read(block)) sum.update(block, 0, n);
            return sum.getValue();
        }
    }

    private static long residentMib(long pid) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
