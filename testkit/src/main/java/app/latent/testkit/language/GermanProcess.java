package app.latent.testkit.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
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

/** Runs a class of the test's class path in German. Skips the test where the machine cannot make a locale for that. */
public final class GermanProcess {

    private final Path folder;
    private final String charset;
    private final String locale;

    /**
     * @param folder in which to make the locale
     * @param charset in which the process speaks
     */
    public GermanProcess(Path folder, String charset) throws IOException, InterruptedException {
        this.folder = folder;
        this.charset = charset;
        this.locale = "de_DE." + charset;
        makeLocale();
    }

    private void makeLocale() throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "localedef")));
        assumeTrue(there, "localedef is not installed");
        String target = folder.resolve(locale).toString();
        List<String> command = List.of("localedef", "--no-archive", "-i", "de_DE", "-f", charset, target);
        run(command, Map.of(), Charset.defaultCharset());
        assumeTrue(Files.exists(Path.of(target, "LC_CTYPE")), "localedef has no sources to make a locale of");
    }

    /**
     * @param main has a main method, which must not fail
     * @return the lines that it says
     */
    public List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Dstdout.encoding=" + charset, "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Map<String, String> environment =
                Map.of("LOCPATH", folder.toString(), "LC_ALL", locale, "LANGUAGE", "", "LC_MESSAGES", locale);
        return run(command, environment, Charset.forName(charset));
    }

    private static List<String> run(List<String> command, Map<String, String> environment, Charset charset)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var output = process.inputReader(charset)) {
            List<String> said = output.lines().toList();
            // localedef ends with 1 where it has warnings.
            assertTrue(process.waitFor() <= 1, said::toString);
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
