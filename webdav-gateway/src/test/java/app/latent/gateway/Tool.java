package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the machine that a test drives. */
public final class Tool {

    private final Path directory;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private String input = "";

    private Tool(Path directory) {
        this.directory = directory;
    }

    /** @param directory where it runs, and where its home is */
    public static Tool in(Path directory) {
        return new Tool(directory).with("HOME", directory.toString());
    }

    /** Skips the test where the program is missing. */
    public static void assumeInstalled(String program) {
        boolean found = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        assumeTrue(found, program + " is not installed");
    }

    Tool with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Tool typing(String text) {
        input = text;
        return this;
    }

    /** What it printed, and how it ended. */
    public record Result(int exitCode, String output) {}

    /** As {@link #run}; fails the test where the program does not end well. */
    public Result succeed(String... command) throws IOException, InterruptedException {
        Result result = run(command);
        assertEquals(0, result.exitCode(), () -> String.join(" ", command) + "\n" + result.output());
        return result;
    }

    public Result run(String... command) throws IOException, InterruptedException {
        return run(List.of(command));
    }

    public Result run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path typed = Files.writeString(Files.createTempFile(directory, "input", ".txt"), input);
        var builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(typed.toFile())
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not end:\n" + read(output));
        }
        return new Result(process.exitValue(), read(output));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
