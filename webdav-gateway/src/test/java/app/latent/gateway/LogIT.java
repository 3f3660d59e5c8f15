package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log must not become a list of what is in the vault. */
final class LogIT {

    @TempDir
    Path root;

    /** Keeps everything that would be printed at the usual level. */
    private static final class Recorder extends Handler {

        final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + " " + line.getMessage() + " " + Arrays.toString(line.getParameters()));
            for (Throwable t = line.getThrown(); t != null; t = t.getCause()) lines.add(t.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void failuresAreLoggedWithoutNamesOrSecrets() throws Exception {
        var recorder = new Recorder();
        Logger.getLogger("").addHandler(recorder);
        try (var server = TestGateway.over(root, List.of(new Route("/", Route.Access.PUBLIC, new Shell())))) {
            Path folder = Files.createDirectory(root.resolve("CANARY"));
            Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
            server.ask("GET", "/fails?CANARY").send();
            server.ask("GET", "/fails-bare?CANARY").send();
            server.ask("GET", "/fails-late?CANARY").send();
            server.dav("GET", "/dav/CANARY%2f").send();
            server.dav("GET", "/dav/CANARY/loop").send();
            server.dav("PUT", "/dav/CANARY/" + "x".repeat(300)).body("x").send();
            server.dav("DELETE", "/dav/CANARY").send();
        } finally {
            Logger.getLogger("").removeHandler(recorder);
        }
        String log = String.join("\n", recorder.lines);
        assertTrue(log.contains("IllegalStateException"), "the fault itself should be logged:\n" + log);
        assertFalse(log.contains("CANARY") || log.contains(TestGateway.PASSPHRASE), log);
    }
}
