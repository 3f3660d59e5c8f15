package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.FreePorts;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Numbers for whoever watches over the machine. */
@Timeout(120)
class MetricsIT {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Latent latent;
    private String vault = "";

    @BeforeEach
    void create() throws Exception {
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        vault = folder.resolve("vault").toString();
        NewVault.at(Path.of(vault));
    }

    @AfterEach
    void lock() throws Exception {
        latent.run("lock", vault);
    }

    private Result unlock(int metricsPort) throws Exception {
        String port = Integer.toString(metricsPort);
        return latent.run("unlock", vault, "--json", "--passphrase-stdin", "--serve", "0", "--metrics", port);
    }

    private String get(URI uri, String... header) throws Exception {
        var request = HttpRequest.newBuilder(uri);
        if (header.length > 0) request.headers(header);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Test
    void theyCountAndNameNothing() throws Exception {
        int port = FreePorts.take();
        Result unlocked = unlock(port);
        assertEquals(0, unlocked.exitCode(), unlocked.out());
        URI gateway = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
        URI metrics = URI.create("http://127.0.0.1:" + port + "/metrics");
        assertTrue(get(metrics).contains("latent_requests_total 0.0\n"), get(metrics));
        String credentials =
                Base64.getEncoder().encodeToString(("owner:" + Latent.PASSPHRASE).getBytes(StandardCharsets.UTF_8));
        get(gateway.resolve("dav/"), "Authorization", "Basic " + credentials);
        String numbers = get(metrics);
        for (String number : List.of("latent_requests_total 1.0", "latent_index_photos 0.0", "latent_sessions 0.0")) {
            assertTrue(numbers.contains(number + "\n"), numbers);
        }
        assertFalse(numbers.contains("owner") || numbers.contains("vault"), numbers);
    }

    @Test
    void aPortInUseIsToldBeforeThePassphraseIsAskedFor() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result refused = latent.runWithInput(
                    "", "unlock", vault, "--passphrase-stdin", "--metrics", Integer.toString(taken.getLocalPort()));
            assertEquals(5, refused.exitCode(), refused.out());
            assertTrue(refused.out().contains("port " + taken.getLocalPort() + " is in use"), refused.out());
        }
    }
}
