package app.latent.app.daemon;

import app.latent.indexer.worker.WorkerPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines by which Latent starts itself again. They carry no name and no secret: any user may read them. */
final class JavaCommand {
    private static final String CACHE_NAME = "latent.aot";

    private static final List<String> DAEMON_OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:-UsePerfData",
            "-Xmx1g",
            // Stacks and registers of a crashed process may hold cleartext, so it leaves neither report nor core file.
            "-XX:ErrorFile=/dev/null",
            "-XX:-CreateCoredumpOnCrash");

    private JavaCommand() {}

    /** The process of an unlocked vault. */
    static List<String> daemon() {
        return line(DAEMON_OPTIONS, "daemon");
    }

    /** A process that parses pictures. */
    static List<String> worker() {
        return line(WorkerPool.jvmArguments(), "worker");
    }

    private static List<String> line(List<String> options, String command) {
        String classPath = System.getProperty("java.class.path");
        Path cache = Path.of(classPath).resolveSibling(CACHE_NAME);
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        // Standard output is a protocol's; the virtual machine must not write warnings there, say of a cache that is
        // not current.
        line.add("-Xlog:disable");
        if (Files.exists(cache)) {
            line.add("-XX:AOTCache=" + cache);
        }
        line.addAll(List.of("-cp", classPath, "app.latent.app.Main", command));
        return List.copyOf(line);
    }
}
