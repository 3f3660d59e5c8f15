package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The drive comes and goes as its owner wants, whatever uses it and whatever happened to the daemon. */
@Timeout(300)
class LifeCycleIT {
    @TempDir
    static Path folder;

    private static Path vault;
    private static Path drive;
    private static Latent latent;

    @BeforeAll
    static void aVault() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        vault = folder.resolve("Photos.vault");
        drive = Files.createDirectory(folder.resolve("my drive")).toRealPath();
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        NewVault.at(vault);
    }

    @BeforeEach
    void anUnlockedVault() throws Exception {
        unlock();
        Files.writeString(drive.resolve("photo"), "content");
    }

    @AfterEach
    void lockWhateverHappened() throws Exception {
        latent.run("lock", vault.toString(), "--force");
        assertFalse(isMounted(), "a drive was left");
    }

    @Test
    void whoHasAFileOpenKeepsTheVaultUnlockedAndIsNamed() throws Exception {
        try (Holder holder = new Holder(folder, "exec 3<'" + drive.resolve("photo") + "'")) {
            Result refused = latent.run("lock", vault.toString());

            expect(5, refused);
            assertTrue(
                    refused.out().contains(drive + " is in use by sh (process " + holder.pid() + "):"), refused.out());
            assertTrue(refused.out().contains("--force"), refused.out());
            assertEquals("content", Files.readString(drive.resolve("photo")));
        }
        expect(0, latent.run("lock", vault.toString()));
    }

    @Test
    void whoeverStandsInTheDriveIsNamedToo() throws Exception {
        try (Holder first = new Holder(drive, ":");
                Holder second = new Holder(folder, "exec 4<'" + drive + "'")) {
            Result refused = latent.run("lock", vault.toString());

            expect(5, refused);
            assertTrue(refused.out().contains("sh (process " + first.pid() + ")"), refused.out());
            assertTrue(refused.out().contains("sh (process " + second.pid() + ")"), refused.out());
        }
        expect(0, latent.run("lock", vault.toString()));
    }

    @Test
    void byForceTheDriveIsTakenAwayAndIsThereAgainAtTheNextUnlock() throws Exception {
        Path file = drive.resolve("photo");
        try (Holder holder = new Holder(folder, "exec 3<'" + file + "'")) {
            expect(0, latent.run("lock", vault.toString(), "--force"));
            assertFalse(isMounted());
            assertTrue(isEmpty(drive));
            assertTrue(holder.ask("cat <&3 >/dev/null 2>&1 && echo read || echo failed")
                    .equals("failed"));

            unlock();
            assertEquals("content", Files.readString(file));
            expect(0, latent.run("lock", vault.toString()));
        }
    }

    @Test
    void aKilledDaemonLeavesNoDeadDriveBehindAfterTheNextUnlock() throws Exception {
        for (int round = 0; round < 2; round++) {
            killDaemon();
            expectDeadDrive();

            unlock();
            assertEquals("content", Files.readString(drive.resolve("photo")));
            assertEquals(1, mounts());
        }
    }

    @Test
    void lockTakesAwayTheDriveOfAKilledDaemonAndThenHasNothingToLock() throws Exception {
        killDaemon();
        expectDeadDrive();

        expect(0, latent.run("lock", vault.toString()));
        assertFalse(isMounted());
        assertTrue(isEmpty(drive));
        expect(7, latent.run("lock", vault.toString()));
    }

    @Test
    void theDriveOfAKilledDaemonIsReplacedThoughAProgramStillHoldsIt() throws Exception {
        try (Holder holder = new Holder(drive, "exec 3<photo")) {
            killDaemon();
            unlock();

            assertEquals("content", Files.readString(drive.resolve("photo")));
            assertEquals("failed", holder.ask("cat <&3 >/dev/null 2>&1 && echo read || echo failed"));
            expect(0, latent.run("lock", vault.toString()));
        }
    }

    private static void unlock() throws Exception {
        expect(
                0,
                latent.run(
                        "unlock", vault.toString(), "--mount", drive.toString(), "--no-index", "--passphrase-stdin"));
    }

    private static void killDaemon() throws Exception {
        Result status = latent.run("status", vault.toString(), "--json");
        expect(0, status);
        ProcessHandle daemon = ProcessHandle.of(
                        new ObjectMapper().readTree(status.out()).get("pid").asLong())
                .orElseThrow();
        daemon.destroyForcibly();
        daemon.onExit().get(30, TimeUnit.SECONDS);
    }

    private static void expectDeadDrive() throws IOException {
        assertTrue(isMounted());
        assertThrows(IOException.class, () -> isEmpty(drive), "a dead drive was expected");
    }

    private static boolean isMounted() throws IOException {
        return mounts() > 0;
    }

    private static long mounts() throws IOException {
        String escaped = drive.toString().replace(" ", "\\040");
        try (var lines = Files.lines(Path.of("/proc/self/mounts"))) {
            return lines.filter(line -> line.split(" ", -1)[1].equals(escaped)).count();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void expect(int exitCode, Result result) {
        assertEquals(exitCode, result.exitCode(), result.out());
    }

    /** A shell that has done something, and does more when asked, until it is killed. */
    private static final class Holder implements AutoCloseable {
        private final Process process;

        Holder(Path directory, String script) throws IOException {
            List<String> command =
                    List.of("sh", "-c", script + "; echo ready; while read -r line; do eval \"$line\"; done");
            process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            assertEquals("ready", process.inputReader().readLine());
        }

        long pid() {
            return process.pid();
        }

        String ask(String script) throws IOException {
            var asking = process.outputWriter();
            asking.write(script + "\n");
            asking.flush();
            return process.inputReader().readLine();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
