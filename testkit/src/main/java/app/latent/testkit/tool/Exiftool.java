package app.latent.testkit.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What exiftool reads and writes, of Debian's package {@code libimage-exiftool-perl}. */
public final class Exiftool {
    private static final JsonMapper JSON = new JsonMapper();

    private Exiftool() {}

    /** Skips the test, and says so, where it is not installed. */
    public static void requireInstalled() {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "exiftool")));
        Assumptions.assumeTrue(installed, "exiftool is not installed");
    }

    /** Runs it in a folder; what it warns of is passed over. */
    public static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, true, arguments);
    }

    /** What it reads of files, an object for each; of files that it does not understand, what it does. */
    public static JsonNode read(Path folder, String... arguments) throws IOException, InterruptedException {
        String[] json = Stream.concat(Stream.of("-json"), Stream.of(arguments)).toArray(String[]::new);
        return JSON.readTree(run(folder, false, json));
    }

    private static String run(Path folder, boolean mustSucceed, String... arguments)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of("exiftool"), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (mustSucceed && status != 0) {
            throw new AssertionError("exiftool ended with " + status + ": " + out);
        }
        return out;
    }
}
