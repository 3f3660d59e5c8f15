package app.latent.vault.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are known by the system's words, and those are in the user's language. */
final class LanguageIT {

    private static final String NO_SPACE = "No space left on device";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void theEngineSaysWhatTheSystemAndTheJdkSay(String charset) throws Exception {
        String locale = "de_DE." + charset;
        makeLocale(charset, locale);
        List<String> command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Dstdout.encoding=" + charset, "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Complaints.class.getName()));
        command.add(Files.createDirectory(folder.resolve("work")).toString());
        Map<String, String> environment =
                Map.of("LOCPATH", folder.toString(), "LC_ALL", locale, "LANGUAGE", "", "LC_MESSAGES", locale);
        List<String> said = run(command, environment, Charset.forName(charset));
        assumeFalse(said.contains(NO_SPACE), "the system has no words in German");
        assertEquals(
                List.of(
                        "full: known",
                        "directory: known",
                        "long: known",
                        "directory in the vault: known",
                        "long in the vault: known"),
                said.stream().filter(line -> line.contains(": ")).toList(),
                said::toString);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void makeLocale(String charset, String locale) throws Exception {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "localedef")));
        assumeTrue(there, "localedef is not installed");
        String target = folder.resolve(locale).toString();
        List<String> command = List.of("localedef", "--no-archive", "-i", "de_DE", "-f", charset, target);
        run(command, Map.of(), Charset.defaultCharset());
        assumeTrue(Files.exists(Path.of(target, "LC_CTYPE")), "localedef has no sources to make a locale of");
    }

    private static List<String> run(List<String> command, Map<String, String> environment, Charset charset)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var output = process.inputReader(charset)) {
            List<String> said = output.lines().toList();
            assertTrue(process.waitFor() <= 1, said::toString);
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
