package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.mount.kernel.KernelMounter;
import app.latent.testkit.fault.Backing;
import app.latent.testkit.fault.FaultyFileSystem;
import app.latent.testkit.fault.FilterFileChannel;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Whoever opens, makes or moves a file of that name waits, and whoever closes one that is held up. */
    private final class Stalling extends Backing {

        private void await(Path file) {
            if (file.toString().endsWith("stalled")) {
                awaitAnswer();
            }
        }

        @Override
        protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            await(file);
            FileChannel channel = super.open(file, options, attributes);
            return file.endsWith("held-up") ? new SlowlyClosed(channel) : channel;
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

    private final class SlowlyClosed extends FilterFileChannel {

        SlowlyClosed(FileChannel channel) {
            super(channel);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            Files.writeString(temporary.resolve("closing"), "");
            awaitAnswer();
            super.implCloseChannel();
        }
    }

    private void awaitAnswer() {
        reached.countDown();
        try {
            stall.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
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

    /** While another request, to hand over what was written, has the open file to itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "os.pwrite(file, b'X', 3)",
                "fcntl.fcntl(file, fcntl.F_SETFL, os.O_APPEND); os.write(file, b'X')",
                "os.ftruncate(file, 3)",
                "os.posix_fallocate(file, 0, 10)",
                "os.copy_file_range(other, file, 5)"
            })
    void whatIsGivenUpBeforeItHasTheFileIsNotDone(String change) throws IOException {
        Files.writeString(folder.resolve("held-up"), "content");
        Shell.python(drive, """
                import errno, fcntl, os, threading, time
                file, other = os.open('held-up', os.O_RDWR), os.open('other', os.O_RDONLY)
                os.pwrite(file, b'C', 0)
                second = os.dup(file)
                threading.Thread(target=lambda: os.close(second), daemon=True).start()
                while not os.path.exists('../closing'):
                    time.sleep(0.01)
                try:
                    %s
                    raise AssertionError('done')
                except OSError as refused:
                    assert refused.errno == errno.EIO, refused
                """.formatted(change));
        stall.countDown();
        mount.close();
        assertEquals("Content", Files.readString(folder.resolve("held-up")));
    }
}
