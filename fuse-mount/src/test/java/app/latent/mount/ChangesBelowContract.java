package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.mount.TestedDriver.Ability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes that do not come through the drive: the kernel shows what it has cached until it is told, or, by a driver that
 * cannot tell it, for a second.
 */
@Timeout(120)
abstract class ChangesBelowContract {

    /** Far below the time after which the kernel would ask by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(10);

    /** Linux 6.16 brought FUSE 7.44. */
    private static final int EPOCHS_MAJOR = 6;

    private static final int EPOCHS_MINOR = 16;

    private final TestedDriver driver;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path drive;
    private Mount mount;

    ChangesBelowContract(TestedDriver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void mountAFolder() throws Exception {
        Machine.assumeFuse(driver);
        folder = Files.createDirectory(temporary.resolve("folder"));
        drive = Files.createDirectory(temporary.resolve("drive"));
        Files.writeString(folder.resolve("file"), "old");
        mount = driver.mounter().mount(folder, drive, new MountOptions("latent", false, false));
        assertEquals("old", see("cat file"));
    }

    @AfterEach
    void unmount() {
        if (mount != null) {
            mount.close();
        }
    }

    @Test
    void aChangedFileIsReadAnewOnceItIsAnnounced() throws IOException {
        Files.writeString(folder.resolve("file"), "new");
        String readOnly = "import os; print(os.read(os.open('file', os.O_RDONLY), 3).decode())";
        assertCached("old", "python3 -c \"" + readOnly + "\"");
        mount.changed(folder.resolve("file"));
        await("cat file", "new");
    }

    @Test
    void aChangedFileIsReadAnewByAProgramThatHasItOpen() throws IOException {
        Process reader = new ProcessBuilder(
                        "sh", "-c", "exec 3<file; cat file; while read l; do cat /proc/self/fd/3; done")
                .directory(drive.toFile())
                .start();
        try (var output = reader.inputReader();
                var input = reader.outputWriter()) {
            char[] three = new char[3];
            assertEquals(3, output.read(three));
            Files.writeString(folder.resolve("file"), "NEW");
            mount.changed(folder.resolve("file"));
            await("cat file", "NEW");
            input.write("\n");
            input.flush();
            assertEquals(3, output.read(three));
            assertEquals("NEW", new String(three));
        } finally {
            reader.destroyForcibly().onExit().join();
        }
    }

    @Test
    void aLongerFileShowsItsLength() throws IOException {
        Files.writeString(folder.resolve("file"), "much longer");
        assertCached("3", "stat -c %s file");
        mount.changed(folder.resolve("file"));
        await("stat -c %s file", "11");
        await("cat file", "much longer");
    }

    @Test
    void aNewFileAppearsWhereItsAbsenceWasKnown() throws IOException {
        assertEquals("absent", see("cat new 2>/dev/null || echo absent"));
        Files.writeString(folder.resolve("new"), "here");
        assertCached("absent", "cat new 2>/dev/null || echo absent");
        mount.changed(folder.resolve("new"));
        await("cat new 2>/dev/null || echo absent", "here");
    }

    @Test
    void aRemovedFileDisappears() throws IOException {
        Files.delete(folder.resolve("file"));
        assertCached("file", "ls -d file");
        mount.changed(folder.resolve("file"));
        await("ls -d file 2>/dev/null || echo absent", "absent");
    }

    @Test
    void aFileBecomesADirectory() throws IOException {
        Files.delete(folder.resolve("file"));
        Files.createDirectory(folder.resolve("file"));
        Files.writeString(folder.resolve("file/inside"), "1");
        mount.changed(folder.resolve("file"));
        await("cat file/inside 2>/dev/null || echo absent", "1");
    }

    @Test
    void aMovedDirectoryIsFoundAtItsNewPlace() throws IOException {
        Shell.run(drive, "mkdir a && echo 1 > a/f && cat a/f && ls b 2>/dev/null || true");
        Files.move(folder.resolve("a"), folder.resolve("b"));
        mount.changed(folder.resolve("a"));
        mount.changed(folder.resolve("b"));
        await("cat b/f 2>/dev/null || true; ls", "1\nb\nfile");
    }

    @Test
    void everythingIsAskedAnewWhenAnythingMayHaveChanged() throws IOException {
        assumeTrue(
                !driver.can(Ability.EXACT_INVALIDATION) || hasEpochs(),
                "before Linux 6.16 absences are remembered for some seconds");
        Shell.run(drive, "mkdir d && echo 1 > d/gone && cat d/gone && ls d/new 2>/dev/null || true");
        Files.delete(folder.resolve("d/gone"));
        Files.writeString(folder.resolve("d/new"), "2");
        Files.writeString(folder.resolve("file"), "new");
        mount.allChanged();
        await("ls d; cat d/new file 2>/dev/null || true", "new\n2new");
    }

    @Test
    void announcingWhatTheDriveItselfDidChangesNothing() throws IOException {
        Shell.run(drive, "echo 1 > f; mkdir d; mv f d/f; echo 2 >> d/f");
        for (String path : new String[] {"f", "d", "d/f", "file", ""}) {
            mount.changed(folder.resolve(path));
        }
        await("cat d/f; ls", "1\n2\nd\nfile");
    }

    @Test
    void aFloodOfChangesIsSurvived() throws IOException {
        for (int i = 0; i < 30_000; i++) {
            mount.changed(folder.resolve("file " + i));
        }
        Files.writeString(folder.resolve("file"), "new");
        mount.changed(folder.resolve("file"));
        await("cat file", "new");
    }

    private String see(String script) {
        return Shell.run(drive, script);
    }

    private void assertCached(String expected, String script) {
        if (driver.can(Ability.EXACT_INVALIDATION)) {
            assertEquals(expected, see(script), "the kernel does not cache");
        }
    }

    /** @param script must not fail where it does not see yet what is expected */
    private void await(String script, String expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String seen = see(script);
        while (!seen.equals(expected) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            seen = see(script);
        }
        assertEquals(expected, seen);
    }

    private static boolean hasEpochs() {
        String[] version = System.getProperty("os.version").split("\\.", -1);
        int major = Integer.parseInt(version[0]);
        int minor = Integer.parseInt(version[1]);
        return major > EPOCHS_MAJOR || (major == EPOCHS_MAJOR && minor >= EPOCHS_MINOR);
    }
}
