package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.mount.jnr.JnrMounter;
import app.latent.testkit.fault.Backing;
import app.latent.testkit.fault.FaultyFileSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that does not answer, by libfuse: it waits with the program that asked, but nobody else does for long. */
@Timeout(60)
final class JnrStalledDriveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TempDir
    private Path temporary;

    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private Path drive;
    private Mount mount;

    /** Whoever opens or moves a file of that name waits. */
    private final class Stalling extends Backing {

        @Override
        protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            stall(file);
            return super.open(file, options, attributes);
        }

        @Override
        protected void move(Path source, Path target, CopyOption... options) throws IOException {
            stall(source);
            super.move(source, target, options);
        }

        private void stall(Path file) {
            if (file.endsWith("stalled")) {
                stalled.countDown();
                try {
                    answer.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @BeforeEach
    void mountTheDrive() throws Exception {
        Machine.assumeFuse(TestedDriver.JNR);
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        drive = Files.createDirectory(temporary.resolve("drive"));
        Files.writeString(folder.resolve("stalled"), "content");
        Files.writeString(folder.resolve("other"), "other");
        Files.writeString(Files.createDirectory(folder.resolve("d")).resolve("f"), "apart");
        Path root = FaultyFileSystem.over(folder, new Stalling());
        mount = new JnrMounter(PATIENCE).mount(root, drive, new MountOptions("latent", false, false));
    }

    @AfterEach
    void unmount() {
        answer.countDown();
        if (mount != null) {
            mount.close();
        }
    }

    @Test
    void whoeverAsksForWhatIsStalledWaitsUntilTheDiskAnswers() throws Exception {
        Process reader = start("cat stalled");
        assertFalse(reader.waitFor(3 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        answer.countDown();
        assertEquals("content", reader.inputReader().readLine());
        assertEquals(0, reader.waitFor());
    }

    @Test
    void othersGoOnAndAMoveIsRefusedInTime() throws Exception {
        Process reader = start("cat stalled");
        Process mover = start("mv other another");
        Shell.run(drive, "for i in $(seq 50); do echo $i > new$i; cat new$i; done > /dev/null");
        assertTrue(mover.inputReader().readLine().endsWith("Input/output error"));
        assertTrue(reader.isAlive());
        assertEquals("other", Shell.run(drive, "cat other"));
        answer.countDown();
        assertEquals(0, reader.waitFor());
        assertEquals("other", Shell.run(drive, "mv other another; cat another"));
    }

    /** In another folder: of that in which something is moved the kernel itself asks nothing more meanwhile. */
    @Test
    void whoeverWaitsForAMoveThatIsStalledIsToldInTime() throws Exception {
        assertEquals("apart", Shell.run(drive, "cat d/f"));
        Process mover = start("mv stalled moved");
        assertTrue(Shell.run(drive, "cat d/f 2>&1 || true").endsWith("Input/output error"));
        assertTrue(mover.isAlive());
        answer.countDown();
        assertEquals(0, mover.waitFor());
        assertEquals("contentapart", Shell.run(drive, "cat moved d/f"));
    }

    /** Returns once the disk stalls. */
    private Process start(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(drive.toFile())
                .redirectErrorStream(true)
                .start();
        assertTrue(stalled.await(10, TimeUnit.SECONDS));
        return process;
    }
}
