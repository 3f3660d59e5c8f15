package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** jnr-ffi brings its native part in its jar, and unpacks it to load it. */
@Timeout(120)
final class JnrNativePartIT {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path mountPoint;
    private Path unpacking;

    @BeforeEach
    void makeDirectories() throws IOException {
        Machine.assumeFuse(TestedDriver.JNR);
        folder = Files.createDirectory(temporary.resolve("folder"));
        mountPoint = Files.createDirectory(temporary.resolve("drive"));
        unpacking = Files.createDirectory(temporary.resolve("unpacking"));
    }

    @Test
    void nothingOfItStays() throws Exception {
        assertMounts();
    }

    @Test
    void itIsUnpackedElsewhereWhereTheTemporaryFolderRunsNoPrograms() throws Exception {
        assumeTrue(Machine.isRoot(), "only root can make such a folder");
        Shell.run(temporary, "mount -t tmpfs -o noexec none unpacking");
        try {
            assertMounts();
        } finally {
            Shell.run(temporary, "umount unpacking");
        }
    }

    private void assertMounts() throws Exception {
        try (DriveProcess drive =
                DriveProcess.start(TestedDriver.JNR, folder, mountPoint, "-Djava.io.tmpdir=" + unpacking)) {
            assertTrue(drive.isMounted(), drive.answer());
            assertEquals("", Shell.run(unpacking, "ls -A"));
            drive.end();
        }
        assertEquals("", Shell.run(unpacking, "ls -A"));
    }
}
