package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conformance suite of WebDAV servers, whole. */
final class LitmusIT {

    private static final List<String> SUITES = List.of(
            "basic: run: 16 tests, 16 passed, 0 failed",
            "copymove: run: 13 tests, 13 passed, 0 failed",
            "props: run: 30 tests, 30 passed, 0 failed",
            "locks: run: 41 tests, 41 passed, 0 failed",
            "http: run: 4 tests, 4 passed, 0 failed");

    @TempDir
    Path root;

    @TempDir
    Path workplace;

    @Test
    void passesAll104TestsOfLitmusWithoutAWarning() throws Exception {
        Tool.assumeInstalled("litmus");
        try (var server = TestGateway.over(root)) {
            var result = Tool.in(workplace).run("litmus", "-k", server.davUrl(), "owner", TestGateway.PASSPHRASE);
            List<String> unexpected = result.output()
                    .lines()
                    .filter(line -> line.contains("FAIL") || line.contains("WARNING"))
                    .toList();
            assertEquals(List.of(), unexpected, result.output());
            Stream<String> summaries = result.output()
                    .lines()
                    .filter(line -> line.startsWith("<- summary for"))
                    .map(line -> line.replaceAll(
                            "<- summary for `(\\w+)': of (\\d+) tests run: (\\d+) passed, (\\d+) failed.*",
                            "$1: run: $2 tests, $3 passed, $4 failed"));
            assertEquals(SUITES, summaries.toList(), result.output());
        }
    }
}
