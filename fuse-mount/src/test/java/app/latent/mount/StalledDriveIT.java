package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.mount.kernel.KernelMounter;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that does not answer. */
@Timeout(120)
final class StalledDriveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int PROGRAMS = 40;

    /** More than may be stuck. */
    private static final int TOO_MANY_PROGRAMS = 140;

    @TempDir
    private Path temporary;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch stall = new CountDownLatch(1);
    private Path folder;
    private Path drive;
    private Mount mount;

    /** Whoever opens, makes or moves a file of that name waits. */
    private final class Stalling extends Backing {

        private void await(Path file) {
            if (file.toString().endsWith("stalled")) {
                reached.countDown();
                try {
                    stall.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            await(file);
            return super.open(file, options, attributes);
        }

        @Override
        protected void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
            await(directory);
            super.createDirectory(directory, attributes);
        }

        @Override
        protected void move(Path source, Path target, CopyOption... options) throws IOException {
            await(source);
            super.move(source, target, options);
        }
    }

    @BeforeEach
    void mountTheDrive() throws Exception {
        Machine.assumeFuse();
        folder = Files.createDirectory(temporary.resolve("folder"));
        drive = Files.createDirectory(temporary.resolve("drive"));
        Files.writeString(folder.resolve("stalled"), "content");
        Files.writeString(folder.resolve("other"), "other");
        Path root = FaultyFileSystem.over(folder, new Stalling());
        mount = new KernelMounter(PATIENCE).mount(root, drive, new MountOptions("latent", false, false));
    }

    @AfterEach
    void unmount() {
        stall.countDown();
        if (mount != null) {
            mount.close();
        }
    }

    @Test
    void aProgramIsToldThatTheDiskDoesNotAnswerAndOthersGoOn() {
        Shell.run(drive, """
                for i in $(seq %d); do (cat stalled > ../out$i 2>&1; echo $? >> ../out$i) & done
                for i in $(seq 20); do cat other; echo $i > new$i; ls; done > /dev/null
                wait
                for i in $(seq %d); do grep -q 'Input/output error' ../out$i; done
                """.formatted(PROGRAMS, PROGRAMS));
    }

    @Test
    void whatComesTooLateIsTakenBack() throws IOException {
        Shell.run(drive, "! cat stalled 2> /dev/null");
        stall.countDown();
        assertEquals("content", Shell.run(drive, "cat stalled"));
        assertEquals("moved", Shell.run(drive, "mv stalled moved; ls moved"));
        assertTrue(mount.closeIfUnused(), "a file is still open");
    }

    @Test
    void aMoveIsRefusedInTimeAndHoldsNobodyUp() {
        Shell.run(drive, """
                (cat stalled > /dev/null 2>&1 || true) &
                (mv other another 2> ../moved || true) &
                for i in $(seq 100); do echo $i > new$i; cat new$i; done > /dev/null
                wait
                """);
    }

    @Test
    void withTooManyStuckAllFailsAtOnceUntilTheDiskAnswersAgain() {
        Shell.run(drive, """
                for i in $(seq %d); do (cat stalled > /dev/null 2> ../out$i || true) & done
                wait
                for i in $(seq %d); do grep -q 'Input/output error' ../out$i; done
                ! cat other 2> ../refused
                grep -q 'Input/output error' ../refused
                """.formatted(TOO_MANY_PROGRAMS, TOO_MANY_PROGRAMS));
        stall.countDown();
        assertEquals("other", Shell.run(temporary, "until cat drive/other 2> refused; do :; done"));
    }

    @Test
    void whatIsDoneTooLateIsSeen() {
        Shell.run(
                drive,
                "! mkdir newly-stalled 2> ../refused; grep -q 'Input/output error' ../refused; [ ! -e newly-stalled ]");
        stall.countDown();
        Shell.run(drive, "until [ -d newly-stalled ]; do :; done");
    }

    @Test
    void whatIsGivenUpBeforeItIsDoneIsNotDone() throws Exception {
        Shell.run(drive, "ls -l other");
        Thread moving = Thread.ofPlatform().start(() -> Shell.run(drive, "mv stalled moved 2> ../moved || true"));
        reached.await();
        Shell.run(temporary, """
                ! rm drive/other 2> removed; grep -q 'Input/output error' removed
                ! (: > drive/other) 2> truncated; grep -q 'Input/output error' truncated
                ! truncate -s 1 drive/other 2> cut; grep -q 'Input/output error' cut
                """);
        moving.join();
        stall.countDown();
        assertEquals("other", Shell.run(temporary, "until [ -e drive/moved ]; do :; done; cat drive/other"));
    }
}
