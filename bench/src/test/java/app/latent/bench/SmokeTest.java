package app.latent.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once on each file system; how fast is not asked. */
class SmokeTest {

    private static final int BENCHMARKS = 13;

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyBenchmarkRunsOnEveryFileSystem() throws Exception {
        System.setProperty("bench.folder", folder.toString());
        System.setProperty("bench.scale", "100");
        try {
            int results = new Runner(new OptionsBuilder()
                            .include("app.latent.bench")
                            .mode(Mode.SingleShotTime)
                            .forks(0)
                            .warmupIterations(0)
                            .measurementIterations(1)
                            .measurementTime(TimeValue.milliseconds(1))
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()
                    .size();
            assertEquals((BENCHMARKS + 2) * Subject.values().length, results, "read and write have two sizes of calls");
        } finally {
            System.clearProperty("bench.folder");
            System.clearProperty("bench.scale");
        }
    }
}
