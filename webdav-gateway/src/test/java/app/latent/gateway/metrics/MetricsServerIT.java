package app.latent.gateway.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.PortInUseException;
import app.latent.gateway.RawHttp;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MetricsServerIT {

    private final AtomicLong served = new AtomicLong(7);
    private MetricsServer server;

    @BeforeEach
    void start() throws Exception {
        server = MetricsServer.start(
                0,
                List.of(
                        Metric.counter("latent_requests", "Requests that were let in.", served::get),
                        Metric.gauge("latent_index_photos", "Photos in the index.", () -> 3)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RawHttp ask(String method, String path, String host) {
        return new RawHttp(server.port(), method, path).header("Host: " + host + ":" + server.port());
    }

    @Test
    void tellsTheNumbersAsTheyAreNow() throws Exception {
        served.set(8);
        var answer = ask("GET", "/metrics", "127.0.0.1").send();
        assertEquals(200, answer.status());
        assertTrue(answer.header("Content-Type").orElseThrow().startsWith("text/plain; version=0.0.4"));
        List<String> lines = answer.text().lines().toList();
        assertTrue(lines.contains("# TYPE latent_requests_total counter"), lines.toString());
        assertTrue(lines.contains("latent_requests_total 8.0"), lines.toString());
        assertTrue(lines.contains("latent_index_photos 3.0"), lines.toString());
    }

    @Test
    void answersNothingElse() throws Exception {
        assertEquals(404, ask("GET", "/", "127.0.0.1").status());
        assertEquals(404, ask("GET", "/metrics/", "localhost").status());
        assertEquals(405, ask("DELETE", "/metrics", "localhost").status());
    }

    @Test
    void aPageThatHasItsNamePointHereReadsNothing() throws Exception {
        assertEquals(421, ask("GET", "/metrics", "evil.example").status());
    }

    @Test
    void aPortInUseIsTold() {
        assertThrows(PortInUseException.class, () -> MetricsServer.start(server.port(), List.of()));
    }
}
