package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the authority is for: a browser that has its root lets the page have a service worker, and one that was told to look away does not. */
final class ChromiumTrustIT {

    @TempDir
    Path root;

    @TempDir
    Path workplace;

    private TlsGateway gateway;

    /** A page that writes into itself whether it got a worker. */
    private static final class PageWithWorker extends BlockingHandler {

        private static final String PAGE = "<!doctype html><p id=result>waiting</p><script src=/page.js></script>";
        private static final String SCRIPT = """
                const result = document.getElementById('result');
                navigator.serviceWorker.register('/worker.js').then(
                    () => result.textContent = 'worker registered',
                    error => result.textContent = 'refused: ' + error);
                """;

        @Override
        protected void serve(Exchange exchange) throws IOException, StatusException {
            switch (exchange.path().plain()) {
                case "/" -> exchange.reply(200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
                case "/page.js" -> exchange.reply(200, "text/javascript", SCRIPT.getBytes(StandardCharsets.UTF_8));
                case "/worker.js" -> exchange.reply(200, "text/javascript", ";".getBytes(StandardCharsets.UTF_8));
                default -> throw new StatusException(404);
            }
        }
    }

    @BeforeEach
    void start() throws Exception {
        Tool.assumeInstalled("chromium");
        Tool.assumeInstalled("certutil");
        var page = new Route("/", Route.Access.PUBLIC, new PageWithWorker());
        gateway = TlsGateway.over(root, workplace, page);
    }

    @AfterEach
    void stop() {
        if (gateway != null) gateway.close();
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

    private String pageAt(String host, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--user-data-dir=" + workplace.resolve("profile"),
                "--virtual-time-budget=10000",
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add("https://" + host + ":" + gateway.port() + "/");
        return Tool.in(workplace).run(command).output();
    }

    @Test
    void withTheRootInstalledThePageGetsItsServiceWorker() throws Exception {
        install();
        for (String host : List.of("localhost", "127.0.0.1")) {
            String page = pageAt(host);
            assertTrue(page.contains("worker registered"), page);
        }
    }

    @Test
    void withoutItThereIsNoPageAndWhoLooksAwayGetsNoServiceWorker() throws Exception {
        assertFalse(pageAt("127.0.0.1").contains("id=\"result\""));
        String page = pageAt("127.0.0.1", "--ignore-certificate-errors");
        assertFalse(page.contains("worker registered"), page);
    }
}
