package app.latent.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged program, run as a user runs it: a process a command, with folders of its own for index and log. */
final class Latent {
    static final String PASSPHRASE = "correct horse battery staple";
    private static final long PATIENCE_SECONDS = 120;

    /** Whatever has started the tests may ignore signals, as a shell does for what runs in its background, and children inherit that. */
    private static final List<String> NO_SIGNAL_IGNORED = List.of("env", "--default-signal=INT,HUP");

    private final Path home;
    private final Path jar;
    private final List<String> become;
    private final Map<String, String> environment = new HashMap<>();

    /** @param home where this user's index and log go */
    Latent(Path home) {
        this(home, jar(), List.of());
    }

    private Latent(Path home, Path jar, List<String> become) {
        this.home = home;
        this.jar = jar;
        this.become = become;
    }

    /**
     * The same for another user.
     *
     * @param become the command that runs the one after it as that user
     * @param readable a folder that the user can read, for the program: where it was built the user may not come
     */
    static Latent of(List<String> become, Path home, Path readable) throws IOException {
        Path dist = Objects.requireNonNull(jar().getParent());
        try (Stream<Path> files = Files.walk(dist)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = readable.resolve(dist.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
        return new Latent(home, readable.resolve(jar().getFileName().toString()), become);
    }

    /** @param out what it printed, standard error too */
    record Result(int exitCode, String out) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** For the commands from now on. */
    void environment(String variable, String value) {
        environment.put(variable, value);
    }

    /** Runs a command with the right passphrase on its standard input. */
    Result run(String... arguments) throws IOException, InterruptedException {
        return runWithInput(PASSPHRASE + "\n", arguments);
    }

    Result runWithInput(String input, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Process process = start(out, arguments);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended without reading its input: its exit code tells
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "latent " + String.join(" ", arguments) + " did not end: " + Files.readString(out));
        }
        try {
            return new Result(process.exitValue(), Files.readString(out));
        } finally {
            Files.delete(out);
        }
    }

    /** Starts a command that stays. The caller ends it. */
    Process start(Path out, String... arguments) throws IOException {
        return command(arguments).redirectOutput(out.toFile()).start();
    }

    /** Starts a command that stays, whose streams are the caller's, who ends it. */
    Process start(String... arguments) throws IOException {
        return command(arguments).start();
    }

    /**
     * Unlocks a vault with the right passphrase and stays. The caller ends it.
     *
     * @param arguments what follows {@code unlock VAULT}
     * @return once it is unlocked
     */
    Process unlockInForeground(Path vault, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("unlock", vault.toString(), "--foreground", "--passphrase-stdin"));
        line.addAll(List.of(arguments));
        Process process = command(line.toArray(String[]::new)).start();
        try (var in = process.outputWriter()) {
            in.write(PASSPHRASE + "\n");
        }
        StringBuilder said = new StringBuilder();
        String answer;
        while ((answer = process.inputReader().readLine()) != null) {
            if (answer.equals("Ctrl-C locks it.")) {
                return process;
            }
            said.append(answer).append('\n');
        }
        throw new AssertionError("not unlocked: " + said);
    }

    /** Starts a command on a terminal of its own, whose keys are the process's input. The caller ends it. */
    Process onTerminal(String... arguments) throws IOException {
        ProcessBuilder builder = command(arguments);
        String line = builder.command().stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return builder.command("script", "-qefc", line, "/dev/null").start();
    }

    private ProcessBuilder command(String... arguments) {
        List<String> line = new ArrayList<>(NO_SIGNAL_IGNORED);
        line.addAll(become);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                jar.toString(),
                "app.latent.app.Main"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static Path jar() {
        Path jar = Path.of("target", "dist", "latent.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: these tests run after the package phase");
        }
        return jar;
    }
}
