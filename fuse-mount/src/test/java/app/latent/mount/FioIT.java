package app.latent.mount;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.LongRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** fio writes blocks with checksums in them from four processes, and reads all of them again: ten minutes in a long run. */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class FioIT {

    private static final int SECONDS = LongRun.size(10, 600);

    /** Pages; blocks that no page, chunk or request ends with; large ones in their order; and a file that is mapped. */
    private static final String JOBS = """
            [global]
            verify=crc32c
            verify_fatal=1
            verify_backlog=256
            time_based=1
            size=32m
            randseed=4
            group_reporting=1
            [pages]
            rw=randrw
            bs=4k
            [odd]
            rw=randrw
            bs=3000
            fsync=64
            [large]
            rw=rw
            bsrange=64k-256k
            [mapped]
            rw=randrw
            bs=16k
            ioengine=mmap
            """;

    @TempDir
    private Path temporary;

    private MountedVault vault;

    @BeforeEach
    void mountADrive() throws Exception {
        Machine.assumeFuse();
        assumeTrue(Shell.has("fio"), "fio is not installed");
        vault = new MountedVault(temporary);
    }

    @AfterEach
    void unmount() throws IOException {
        if (vault != null) {
            vault.close();
        }
    }

    @Test
    void everyBlockIsReadAsItWasWritten() throws Exception {
        Files.writeString(temporary.resolve("jobs.fio"), JOBS);
        String report = Shell.run(vault.drive(), "fio --runtime=" + SECONDS + " ../jobs.fio");
        report.lines().filter(line -> line.contains("io=")).forEach(System.out::println);
    }
}
