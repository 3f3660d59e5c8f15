package app.latent.gateway.metrics;

import app.latent.gateway.PortInUseException;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.HttpServer;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.PlainTransport;
import app.latent.gateway.http.StatusException;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;

/** {@code http://127.0.0.1:PORT/metrics}, for programs of this machine; without a sign-in, as there is nothing in it of anybody's. */
public final class MetricsServer implements AutoCloseable {

    private final HttpServer server;

    private MetricsServer(HttpServer server) {
        this.server = server;
    }

    /**
     * @param port 0 for any free one
     * @throws PortInUseException where another program listens on the port
     */
    public static MetricsServer start(int port, List<Metric> metrics) throws IOException {
        HttpServer server;
        try {
            server = new HttpServer(InetAddress.ofLiteral("127.0.0.1"), port, false, new PlainTransport());
        } catch (BindException e) {
            throw new PortInUseException(port);
        }
        try {
            server.start(new Page(registryOf(metrics), server.port()));
            return new MetricsServer(server);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static PrometheusRegistry registryOf(List<Metric> metrics) {
        var registry = new PrometheusRegistry();
        for (Metric metric : metrics) {
            switch (metric.kind()) {
                case COUNTER ->
                    CounterWithCallback.builder()
                            .name(metric.name())
                            .help(metric.help())
                            .callback(counted -> counted.call(metric.value().getAsDouble()))
                            .register(registry);
                case GAUGE ->
                    GaugeWithCallback.builder()
                            .name(metric.name())
                            .help(metric.help())
                            .callback(measured -> measured.call(metric.value().getAsDouble()))
                            .register(registry);
            }
        }
        return registry;
    }

    private static final class Page extends BlockingHandler {

        private final PrometheusTextFormatWriter format =
                PrometheusTextFormatWriter.builder().build();
        private final PrometheusRegistry registry;
        private final HostGuard hosts;

        Page(PrometheusRegistry registry, int port) {
            this.registry = registry;
            this.hosts = new HostGuard("http", Set.of("127.0.0.1", "localhost")::contains, port);
        }

        @Override
        protected void serve(Exchange exchange) throws IOException, StatusException {
            hosts.check(exchange.request());
            if (!exchange.request().getHttpURI().getPath().equals("/metrics")) {
                throw new StatusException(HttpStatus.NOT_FOUND_404);
            }
            if (!exchange.method().equals("GET") && !exchange.isHead())
                throw new MethodNotAllowedException("GET, HEAD");
            var text = new ByteArrayOutputStream();
            format.write(text, registry.scrape());
            exchange.reply(HttpStatus.OK_200, format.getContentType(), text.toByteArray());
        }
    }

    /** @return of the socket */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
