package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A sync client of this machine's, which carries once. */
final class RealClient {

    private RealClient() {}

    /**
     * Runs it to its end. Skips the test where there is no such program.
     *
     * @param temp for what it remembers and says
     * @param client the program and its options, with blanks between them
     */
    static void run(Path temp, String client, String from, String to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(client.split(" ")));
        assumeTrue(isThere(command.getFirst()), "skipped: this machine has no " + command.getFirst());
        command.addAll(List.of(from, to));
        Path out = temp.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("RCLONE_CONFIG", temp.resolve("rclone.conf").toString());
        builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) process.destroyForcibly();
        assertEquals(0, process.waitFor(), () -> client + ": " + read(out));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
