package app.latent.vault.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A {@link Writer} in a process of its own, until that is killed. */
final class WriterProcess {

    private static final int MOST_LINES = 120;
    private static final int LONGEST_PAUSE_MICROS = 20_000;

    private WriterProcess() {}

    /**
     * Runs it for a random time.
     *
     * @param name what the names of its files begin with
     * @param settled whether it uses only folders that were made before
     * @param outside where to write outside the vault; null for nowhere
     * @return what it said
     */
    static Acknowledged runUntilKilled(Path vault, Random random, String name, boolean settled, @Nullable Path outside)
            throws Exception {
        Process writer = start(vault, random, name, settled, outside);
        Acknowledged said = new Acknowledged();
        try (BufferedReader reader = writer.inputReader(StandardCharsets.UTF_8)) {
            int lines = 1 + random.nextInt(MOST_LINES);
            String line;
            while (said.count() < lines && (line = reader.readLine()) != null) said.note(line);
            assertTrue(writer.isAlive(), "the writer failed");
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_PAUSE_MICROS)));
            // Not the process itself, which would close the stream before it is read to its end.
            writer.toHandle().destroyForcibly();
            while ((line = reader.readLine()) != null) said.note(line);
        } finally {
            writer.toHandle().destroyForcibly();
        }
        assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
        return said;
    }

    private static Process start(Path vault, Random random, String name, boolean settled, @Nullable Path outside)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                Writer.class.getName(),
                vault.toString(),
                Long.toString(random.nextLong()),
                name,
                Boolean.toString(settled)));
        if (outside != null) command.add(outside.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
