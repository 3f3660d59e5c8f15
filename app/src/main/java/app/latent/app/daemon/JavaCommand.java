package app.latent.app.daemon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines by which Latent starts itself again. They carry no name and no secret: any user may read them. */
final class JavaCommand {
    private static final String CACHE_NAME = "latent.aot";

    private JavaCommand() {}

    /** The process of an unlocked vault. */
    static List<String> daemon() {
        return line(
                "daemon",
                "-Xmx1g",
                // Stacks and registers of a crashed process may hold cleartext, so it leaves neither report nor core file.
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash");
    }

    /** The process that decodes pictures. Small, so that a hostile picture exhausts it alone. */
    static List<String> worker() {
        return line(
                "worker",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash");
    }

    private static List<String> line(String command, String... options) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:-UsePerfData"));
        line.addAll(List.of(options));
        String classPath = System.getProperty("java.class.path");
        Path cache = Path.of(classPath).resolveSibling(CACHE_NAME);
        if (Files.exists(cache)) {
            line.add("-XX:AOTCache=" + cache);
        }
        line.addAll(List.of("-cp", classPath, "app.latent.app.Main", command));
        return List.copyOf(line);
    }
}
