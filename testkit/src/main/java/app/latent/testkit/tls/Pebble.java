package app.latent.testkit.tls;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Let's Encrypt's authority for tests, with a root of its own, and a name server that leads every name to 127.0.0.1 until it is told otherwise. It looks for
 * TLS-ALPN-01 at a port of the test's choice instead of 443.
 */
public final class Pebble implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> PROGRAMS = List.of("pebble", "pebble-challtestsrv", "openssl");

    private final Path folder;
    private final int port;
    private final int management;
    private final int names;
    private final HttpClient client;
    private final List<Process> processes = new ArrayList<>();

    private Pebble(Path folder, List<Integer> ports)
            throws IOException, InterruptedException, GeneralSecurityException {
        this.folder = folder;
        this.port = ports.get(0);
        this.management = ports.get(1);
        this.names = ports.get(2);
        makeCertificate();
        this.client = HttpClient.newBuilder().sslContext(Trust.in(httpsRoot())).build();
    }

    /** Skips the test where a program is missing. */
    public static void assumeInstalled() {
        for (String program : PROGRAMS) {
            assumeTrue(
                    List.of(System.getenv("PATH").split(":")).stream()
                            .anyMatch(path -> Files.isExecutable(Path.of(path, program))),
                    program + " is not installed (Debian's package pebble, or openssl)");
        }
    }

    /**
     * Returns once it takes orders.
     *
     * @param folder for its files; empty
     * @param servedPort where it looks for challenges
     */
    public static Pebble start(Path folder, int servedPort)
            throws IOException, InterruptedException, GeneralSecurityException {
        List<Integer> ports = FreePorts.take(4);
        var pebble = new Pebble(folder, ports);
        try {
            pebble.run(servedPort, ports.get(3));
            return pebble;
        } catch (IOException | InterruptedException | RuntimeException e) {
            pebble.close();
            throw e;
        }
    }

    private void makeCertificate() throws IOException, InterruptedException {
        String subject = "subjectAltName=IP:127.0.0.1";
        Process openssl = start(
                Map.of(),
                List.of(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=pebble",
                        "-addext",
                        subject,
                        "-keyout",
                        file("key.pem"),
                        "-out",
                        file("https.pem")));
        if (!openssl.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || openssl.exitValue() != 0) {
            throw new IOException("openssl has made no certificate");
        }
    }

    private void run(int servedPort, int dns) throws IOException, InterruptedException {
        processes.add(start(
                Map.of(),
                List.of(
                        "pebble-challtestsrv",
                        "-defaultIPv6",
                        "",
                        "-dns01",
                        "127.0.0.1:" + dns,
                        "-management",
                        "127.0.0.1:" + names,
                        "-http01",
                        "",
                        "-https01",
                        "",
                        "-tlsalpn01",
                        "")));
        Path configuration = Files.writeString(folder.resolve("pebble.json"), """
                {"pebble": {"listenAddress": "127.0.0.1:%d", "managementListenAddress": "127.0.0.1:%d",
                 "certificate": "%s", "privateKey": "%s", "httpPort": 1, "tlsPort": %d}}
                """.formatted(
                        port, management, file("https.pem"), file("key.pem"), servedPort));
        // One nonce in three is refused though it is good: a client must be ready for that.
        processes.add(start(
                Map.of("PEBBLE_VA_NOSLEEP", "1", "PEBBLE_AUTHZREUSE", "0", "PEBBLE_WFE_NONCEREJECT", "30"),
                List.of("pebble", "-config", configuration.toString(), "-dnsserver", "127.0.0.1:" + dns)));
        awaitAnswer(directory());
        awaitAnswer(URI.create("http://127.0.0.1:" + names + "/"));
    }

    private Process start(Map<String, String> environment, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(command.getFirst() + ".log").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitAnswer(URI uri) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end) throw e;
                Thread.sleep(20);
            }
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    public URI directory() {
        return URI.create("https://127.0.0.1:" + port + "/dir");
    }

    /** @return in PEM, by which its own HTTPS is believed; not what it signs */
    public Path httpsRoot() {
        return folder.resolve("https.pem");
    }

    /** @return in PEM, by which what it signs is believed */
    public Path root() throws IOException, InterruptedException {
        URI uri = URI.create("https://127.0.0.1:" + management + "/roots/0");
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        return Files.writeString(folder.resolve("root.pem"), answer.body());
    }

    /** @param address to which the name leads from now on */
    public void lead(String host, String address) throws IOException, InterruptedException {
        tell("add-a", "{\"host\": \"%s.\", \"addresses\": [\"%s\"]}".formatted(host, address));
    }

    /** From now on names lead nowhere of which nothing else was said. */
    public void forgetNames() throws IOException, InterruptedException {
        tell("set-default-ipv4", "{\"ip\": \"\"}");
    }

    private void tell(String what, String json) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + names + "/" + what);
        var answer = client.send(
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.body());
    }

    /** Ends it. */
    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        client.shutdownNow();
    }
}
