package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the authority is for: a browser that has its root shows the page without a warning, and lets it have a service worker. */
final class ChromiumTrustIT {

    @TempDir
    Path root;

    @TempDir
    Path workplace;

    private TlsGateway gateway;

    private final PageWithWorker page = new PageWithWorker();

    /** A page that asks for a worker, tells the server what came of it, and is not loaded before. */
    private static final class PageWithWorker extends BlockingHandler {

        private static final String PAGE = "<!doctype html><script src=/page.js></script><img src=/wait>";
        private static final String SCRIPT = """
                navigator.serviceWorker.register('/worker.js').then(() => fetch('/registered'), () => fetch('/refused'));
                """;

        final AtomicReference<String> outcome = new AtomicReference<>("no page");
        private CountDownLatch told = new CountDownLatch(1);

        void begin() {
            outcome.set("no page");
            told = new CountDownLatch(1);
        }

        @Override
        protected void serve(Exchange exchange) throws IOException, StatusException {
            String path = exchange.path().plain();
            switch (path) {
                case "/" -> exchange.reply(200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
                case "/page.js" -> exchange.reply(200, "text/javascript", SCRIPT.getBytes(StandardCharsets.UTF_8));
                case "/worker.js" -> exchange.reply(200, "text/javascript", ";".getBytes(StandardCharsets.UTF_8));
                case "/registered", "/refused" -> {
                    outcome.set(path);
                    told.countDown();
                }
                case "/wait" -> await();
                default -> throw new StatusException(404);
            }
        }

        private void await() throws IOException {
            try {
                assertTrue(told.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    @BeforeEach
    void start() throws Exception {
        Tool.assumeInstalled("chromium");
        Tool.assumeInstalled("certutil");
        gateway = TlsGateway.over(root, workplace, new Route("/", Route.Access.PUBLIC, page));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private void install() throws Exception {
        Path database = Files.createDirectories(workplace.resolve(".pki/nssdb"));
        String store = "sql:" + database;
        String certificate = gateway.rootFile.toString();
        var tool = Tool.in(workplace);
        assertEquals(
                0, tool.run("certutil", "-d", store, "-N", "--empty-password").exitCode());
        var added = tool.run("certutil", "-d", store, "-A", "-t", "C,,", "-n", "Latent", "-i", certificate);
        assertEquals(0, added.exitCode(), added.output());
    }

    private String outcomeAt(String host) throws Exception {
        page.begin();
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--user-data-dir=" + Files.createTempDirectory(workplace, "profile"),
                "--dump-dom"));
        command.add("https://" + host + ":" + gateway.port() + "/");
        Tool.in(workplace).run(command);
        return page.outcome.get();
    }

    @Test
    void withTheRootInstalledThePageGetsItsServiceWorker() throws Exception {
        install();
        assertEquals("/registered", outcomeAt("localhost"));
        assertEquals("/registered", outcomeAt("127.0.0.1"));
    }

    @Test
    void withoutItThereIsNoPage() throws Exception {
        assertEquals("no page", outcomeAt("127.0.0.1"));
    }
}
