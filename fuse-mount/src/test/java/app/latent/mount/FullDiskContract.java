package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A vault on a disk that becomes full. Only root can make so small a disk. */
@Timeout(120)
abstract class FullDiskContract {

    private final TestedDriver driver;

    @TempDir
    private Path temporary;

    private Path disk;
    private TestVault vault;
    private Mount mount;
    private Path drive;

    FullDiskContract(TestedDriver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void mountAVaultOnASmallDisk() throws Exception {
        Machine.assumeFuse(driver);
        assumeTrue(Machine.isRoot(), "only root can make a small disk");
        disk = Files.createDirectory(temporary.resolve("disk"));
        drive = Files.createDirectory(temporary.resolve("drive"));
        Shell.run(
                temporary,
                "mount -t tmpfs -o size=8m none disk && dd if=/dev/urandom of=large bs=1M count=3 2>/dev/null");
        vault = TestVault.open(Files.createDirectory(disk.resolve("vault")));
        mount = driver.mounter().mount(vault.root(), drive, new MountOptions("latent", false, false));
    }

    @AfterEach
    void unmount() throws IOException {
        if (mount != null) {
            mount.close();
            vault.close();
            Shell.run(temporary, "umount disk");
        }
    }

    @Test
    void theWriterIsToldAndEarlierFilesStayWhole() {
        Shell.run(drive, "cp ../large one && cp ../large two");
        assertTrue(Shell.run(drive, "cp ../large three 2>&1 || true").contains("No space left on device"));
        Shell.run(drive, "cmp one ../large && cmp two ../large");
        Shell.run(drive, "rm -f three two && cp ../large four && cmp four ../large && cmp one ../large");
    }

    @Test
    void aLengthThatCannotFitIsRefusedAtOnce() {
        assertEquals("27 27", Shell.python(drive, """
                        import os
                        def errno(action, *arguments):
                            try: action(*arguments)
                            except OSError as error: return error.errno
                            return 0
                        f = os.open("f", os.O_RDWR | os.O_CREAT)
                        print(errno(os.ftruncate, f, 10 ** 15), errno(os.pwrite, f, b"x", 10 ** 15))
                        """));
        Shell.run(drive, "test $(stat -c %s f) = 0 && cp ../large g && cmp g ../large");
    }
}
