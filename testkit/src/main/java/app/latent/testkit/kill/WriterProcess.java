package app.latent.testkit.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A program that is, or runs, a {@link Writer}, in a process of its own that is listened to. */
public final class WriterProcess implements AutoCloseable {

    private static final int MOST_LINES = 120;
    private static final int LONGEST_PAUSE_MICROS = 20_000;
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path complaints;
    private final BufferedReader reader;
    private final Acknowledged said = new Acknowledged();

    private WriterProcess(Process process, Path complaints) {
        this.process = process;
        this.complaints = complaints;
        this.reader = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param program its main method says on standard output what a {@link Writer} says */
    public static WriterProcess start(Class<?> program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                program.getName()));
        command.addAll(arguments);
        Path complaints = Files.createTempFile("writer", ".err");
        Process process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        return new WriterProcess(process, complaints);
    }

    /** Returns at a random moment while it writes. */
    public void listenForAWhile(Random random) throws IOException {
        int lines = 1 + random.nextInt(MOST_LINES);
        String line;
        while (said.count() < lines && (line = reader.readLine()) != null) said.note(line);
        if (!process.isAlive()) throw new AssertionError("the writer failed: " + Files.readString(complaints));
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_PAUSE_MICROS)));
    }

    public void kill() {
        // Not the process itself, which would close the stream before it is read to its end.
        process.toHandle().destroyForcibly();
    }

    /** What it has said in all, once it has ended, which it must soon. */
    public Acknowledged listenToTheEnd() throws IOException, InterruptedException {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the writer hangs");
        String line;
        while ((line = reader.readLine()) != null) said.note(line);
        return said;
    }

    /** Kills it, if it is still there. */
    @Override
    public void close() throws IOException {
        kill();
        reader.close();
        Files.deleteIfExists(complaints);
    }
}
