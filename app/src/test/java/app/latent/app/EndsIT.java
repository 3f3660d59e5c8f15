package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import app.latent.app.control.RuntimeFolder;
import app.latent.ffi.bus.BusDaemon;
import app.latent.ffi.bus.MockLogind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a daemon from outside, it locks: the drive is gone, what was written is there, and the socket with it. */
@Timeout(300)
class EndsIT {
    private static final Duration WHOLE_LOCK = Duration.ofSeconds(2);

    /** For machines that have much else to do. */
    private static final long LONGEST_SECONDS = 20;

    @TempDir
    Path folder;

    private Path vault;
    private Path drive;
    private Latent latent;

    @BeforeEach
    void aVault() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        vault = folder.resolve("Photos.vault");
        drive = Files.createDirectory(folder.resolve("drive")).toRealPath();
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        NewVault.at(vault);
    }

    @AfterEach
    void lockWhateverHappened() throws Exception {
        latent.run("lock", vault.toString(), "--force");
        assertFalse(isMounted(), "a drive was left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "HUP"})
    void aSignalLocks(String signal) throws Exception {
        Process daemon = unlock();
        Files.writeString(drive.resolve("photo"), "content");
        signal(signal, daemon);
        expectLocked(daemon);
    }

    /** Drive, index and gallery. A machine that has much else to do gets several tries. */
    @Test
    void theWholeLockTakesTwoSecondsAtMost() throws Exception {
        var took = new ArrayList<Duration>();
        do {
            Process daemon = latent.unlockInForeground(vault, "--mount", drive.toString(), "--serve", "0");
            Files.writeString(drive.resolve("photo" + took.size()), "content");
            long start = System.nanoTime();
            signal("TERM", daemon);
            assertTrue(daemon.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it has not ended");
            took.add(Duration.ofNanos(System.nanoTime() - start));
            assertFalse(isMounted());
        } while (took.getLast().compareTo(WHOLE_LOCK) > 0 && took.size() < 10);
        assertTrue(took.getLast().compareTo(WHOLE_LOCK) <= 0, took.toString());
    }

    @Test
    void whoPressesCtrlCIsToldThatTheVaultIsLocked() throws Exception {
        Process daemon = unlock();
        signal("INT", daemon);
        assertTrue(daemon.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it has not ended");
        assertEquals(
                "Locked " + vault + ".", daemon.inputReader().lines().toList().getLast());
        assertEquals(130, daemon.exitValue());
    }

    @Test
    void theMachineIsSuspendedOnlyOnceTheDriveIsGoneThoughAProgramUsesIt() throws Exception {
        try (BusDaemon bus = BusDaemon.start(folder);
                MockLogind logind = new MockLogind(bus.address())) {
            latent.environment("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
            Process daemon = unlock();
            Files.writeString(drive.resolve("photo"), "content");
            assertEquals("sleep|Latent|locks the vault|delay", logind.asked.poll(60, TimeUnit.SECONDS));
            try (var _ = Files.newInputStream(drive.resolve("photo"))) {
                logind.prepareForSleep();
                logind.awaitRelease();
                assertFalse(isMounted(), "the machine could have gone to sleep with the drive mounted");
            } catch (IOException takenAway) {
                assertFalse(isMounted());
            }
            expectLocked(daemon);
        }
    }

    @Test
    void aVaultWhoseSocketIsGoneLocksForNobodyElseCould() throws Exception {
        Process daemon = unlock();
        Files.writeString(drive.resolve("photo"), "content");
        Files.delete(RuntimeFolder.ofUser().socketOf(vault));
        expectLocked(daemon);
    }

    /**
     * The vault's folder is on another vault's drive, whose daemon is stopped: so every call to the store waits for ever. A call that daemon has already taken
     * cannot be given up, even by the kernel: it keeps an empty process, of which nothing runs any more, until the answer comes.
     */
    @Test
    void aStoreThatDoesNotAnswerKeepsNoDaemonAndNoKeys() throws Exception {
        Path store = Files.createDirectory(folder.resolve("store")).toRealPath();
        Process below = latent.unlockInForeground(vault, "--mount", store.toString(), "--no-index");
        Path inner = store.resolve("Inner.vault");
        expect(0, latent.run("create", inner.toString(), "--passphrase-stdin"));
        Process daemon = latent.unlockInForeground(inner, "--mount", drive.toString(), "--no-index");
        try {
            Files.writeString(drive.resolve("photo"), "content");
            signal("STOP", below);
            signal("TERM", daemon);
            awaitNothingRuns(daemon);
        } finally {
            signal("CONT", below);
            daemon.destroyForcibly().waitFor();
            below.destroy();
            below.waitFor();
        }
        assertFalse(isMounted());
    }

    private static void awaitNothingRuns(Process process) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (process.isAlive() && !isZombie(process)) {
            assertTrue(System.nanoTime() < deadline, "it waits for the store for ever");
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** By proc_pid_stat(5), where the state follows the name in brackets. */
    private static boolean isZombie(Process process) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException ended) {
            return true;
        }
    }

    private static void signal(String name, Process process) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor());
    }

    private void expectLocked(Process daemon) throws Exception {
        assertTrue(daemon.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it has not ended");
        assertFalse(isMounted());
        expect(7, latent.run("status", vault.toString()));
        Process again = unlock();
        assertEquals("content", Files.readString(drive.resolve("photo")));
        expect(0, latent.run("lock", vault.toString()));
        assertTrue(again.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
    }

    private Process unlock() throws IOException {
        return latent.unlockInForeground(vault, "--mount", drive.toString(), "--no-index");
    }

    private boolean isMounted() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/mounts"))) {
            return lines.anyMatch(line -> line.split(" ", -1)[1].equals(drive.toString()));
        }
    }

    private static void expect(int exitCode, Result result) {
        assertEquals(exitCode, result.exitCode(), result.out());
    }
}
