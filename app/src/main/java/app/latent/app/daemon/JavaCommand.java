package app.latent.app.daemon;

import app.latent.indexer.worker.WorkerPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command lines by which Latent starts itself again. They carry no name and no secret: any user may read them. */
final class JavaCommand {
    /** Names the file that a daemon is to write as its cache at its end. See scripts/quick-start.sh. */
    private static final String TRAINING = "latent.training";

    private static final List<String> DAEMON_OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:-UsePerfData",
            "-Xmx1g",
            // The collector would begin with a 64th of the machine's memory, and take more than the largest tree needs,
            // beside whatever the photos are used with.
            "-Xms32m",
            "-XX:MaxNewSize=40m",
            "-XX:GCTimeRatio=2",
            "-XX:-G1UseAdaptiveIHOP",
            "-XX:InitiatingHeapOccupancyPercent=20",
            "-XX:+UseCompactObjectHeaders",
            // A fifth of what is usual: the compiler's time is what the first minutes are short of where there are two
            // cores, and inlining less takes a third of it. See bench/RESULTS.md.
            "-XX:FreqInlineSize=60",
            "-XX:TrimNativeHeapInterval=5000",
            // Stacks and registers of a crashed process may hold cleartext, so it leaves neither report nor core file.
            "-XX:ErrorFile=/dev/null",
            "-XX:-CreateCoredumpOnCrash");

    /** Of POSIX; not everywhere. */
    private static final Path NICE = Path.of("/usr/bin/nice");

    private JavaCommand() {}

    /** The process of an unlocked vault. */
    static List<String> daemon() {
        String training = System.getProperty(TRAINING);
        return line(
                DAEMON_OPTIONS,
                training == null ? cache("daemon.aot") : List.of("-XX:AOTCacheOutput=" + training),
                "daemon");
    }

    /** A process that parses pictures, behind whatever else the machine has to do. */
    static List<String> worker() {
        List<String> line = line(WorkerPool.jvmArguments(), cache("worker.aot"), "worker");
        return Files.isExecutable(NICE)
                ? Stream.concat(Stream.of(NICE.toString(), "-n", "10"), line.stream())
                        .toList()
                : line;
    }

    /** None in a build's tests. */
    private static List<String> cache(String name) {
        Path cache = Path.of(classPath()).resolveSibling(name);
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> line(List<String> options, List<String> cache, String command) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        // Standard output is a protocol's; the virtual machine must not write warnings there, say of a cache that is
        // not current.
        line.add("-Xlog:disable");
        line.addAll(cache);
        line.addAll(List.of("-cp", classPath(), "app.latent.app.Main", command));
        return List.copyOf(line);
    }
}
