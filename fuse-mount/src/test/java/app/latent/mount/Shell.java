package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import app.latent.testkit.LongRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs real programs in a directory of the drive. */
final class Shell {

    /** A drive that hangs must fail its test, not the build. */
    private static final long TIMEOUT_SECONDS = LongRun.size(120, 3_600);

    private static final List<String> PLACES = List.of("/usr/bin", "/bin", "/usr/local/bin");

    private Shell() {}

    static boolean has(String program) {
        return PLACES.stream().anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Runs a script that must succeed; a command that fails ends it. Answers what it wrote, without the last line's end. */
    static String run(Path directory, String script) {
        return runProgram(directory, List.of("sh", "-ec", script));
    }

    static String python(Path directory, String script) {
        return runProgram(directory, List.of("python3", "-c", script));
    }

    private static String runProgram(Path directory, List<String> command) {
        try {
            Path output = Files.createTempFile("shell", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
                builder.environment().put("LC_ALL", "C.UTF-8");
                builder.environment().put("HOME", directory.toString());
                return outcome(builder.start(), output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException failed) {
            return fail(failed);
        }
    }

    private static String outcome(Process process, Path output) throws IOException {
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return fail("did not end: " + Files.readString(output));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return fail(interrupted);
        }
        String text = Files.readString(output).strip();
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
