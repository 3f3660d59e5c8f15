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

    private static final int OF_FILE_SYSTEMS = 13;
    private static final int OF_THE_DRIVER = 6;
    private static final int OF_CRYPTOGRAPHY = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyBenchmarkRunsOnEveryFileSystem() throws Exception {
        System.setProperty("bench.folder", folder.toString());
        System.setProperty("bench.scale", "100");
        try {
            int results = new Runner(new OptionsBuilder()
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
            int withTwoSizesOfCalls = 2;
            assertEquals(
                    (OF_FILE_SYSTEMS + withTwoSizesOfCalls + OF_THE_DRIVER) * Subject.values().length + OF_CRYPTOGRAPHY,
                    results);
        } finally {
            System.clearProperty("bench.folder");
            System.clearProperty("bench.scale");
        }
    }
}
