package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import app.latent.testkit.LongRun;
import app.latent.testkit.kill.Acknowledged;
import app.latent.testkit.kill.Tally;
import app.latent.testkit.kill.Writer;
import app.latent.testkit.kill.WriterProcess;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fault F1, through the drive: the daemon is killed at any moment while two programs write; a hundred times in a long run. The programs are told at once, the
 * next unlock mounts in the same place, and what they had synced is there.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class KilledDriveIT {
    private static final int ROUNDS = LongRun.size(3, 100);
    private static final int WRITERS = 2;

    /** With the start of a Java program and the derivation of the key in it, on a machine that has much else to do. */
    private static final Duration LONGEST_UNLOCK = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Path vault;
    private Path drive;
    private Latent latent;

    @BeforeEach
    void aVault() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        vault = folder.resolve("Photos.vault");
        drive = Files.createDirectory(folder.resolve("drive"));
        latent = new Latent(Files.createDirectory(folder.resolve("home")));
        NewVault.at(vault);
    }

    @Test
    void whatWasSyncedIsThereWheneverTheDaemonIsKilled() throws Exception {
        Random random = new Random(4);
        Tally tally = new Tally("daemon of the drive killed");
        Process daemon = unlock();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Acknowledged> said = writeUntilKilled(daemon, random, folderOf(round));
                tally.acknowledged(said.stream().mapToInt(Acknowledged::count).sum());
                long start = System.nanoTime();
                daemon = unlock();
                tally.recovered(System.nanoTime() - start, LONGEST_UNLOCK);
                check(round, said, tally);
            }
            succeed(latent.run("lock", vault.toString()));
            checkAll();
        } finally {
            latent.run("lock", vault.toString(), "--force");
            daemon.destroyForcibly().waitFor();
        }
        tally.print();
        assertTrue(tally.count() > ROUNDS);
        try (FileSystem official = OfficialLibrary.open(vault);
                Stream<Path> rounds = Files.list(official.getPath("/"))) {
            assertEquals(ROUNDS, rounds.count());
        }
    }

    private void checkAll() throws Exception {
        Result deep = latent.run("check", vault.toString(), "--deep", "--passphrase-stdin");
        assertEquals(0, deep.exitCode(), deep.out());
    }

    private static List<Acknowledged> writeUntilKilled(Process daemon, Random random, Path folder) throws Exception {
        List<WriterProcess> writers = new ArrayList<>();
        Files.createDirectory(folder);
        try {
            for (int number = 0; number < WRITERS; number++) {
                List<String> arguments = List.of(folder.toString(), Long.toString(random.nextLong()), "of " + number);
                writers.add(WriterProcess.start(Writer.class, arguments));
            }
            writers.get(random.nextInt(WRITERS)).listenForAWhile(random);
            daemon.destroyForcibly().waitFor();
            List<Acknowledged> said = new ArrayList<>();
            for (WriterProcess writer : writers) said.add(writer.listenToTheEnd());
            return said;
        } finally {
            for (WriterProcess writer : writers) writer.close();
        }
    }

    private void check(int round, List<Acknowledged> said, Tally tally) {
        try {
            Path folder = folderOf(round);
            for (Acknowledged one : said) {
                one.check(folder);
                int unreadable = one.unreadable(folder);
                tally.unreadable(unreadable);
                assertEquals(0, unreadable, "files that cannot be read");
            }
        } catch (IOException | AssertionError e) {
            throw new AssertionError("round " + round + ": " + e.getMessage(), e);
        }
    }

    private Path folderOf(int round) {
        return drive.resolve("round " + round);
    }

    /** In the foreground, so that it is a process of this one's. */
    private Process unlock() throws IOException {
        return latent.unlockInForeground(vault, "--mount", drive.toString(), "--no-index");
    }

    private static void succeed(Result result) {
        assertEquals(0, result.exitCode(), result.out());
    }

    @Test
    void aDriveWhoseDaemonWasKilledIsToldAndTakenAwayByALock() throws Exception {
        Process daemon = unlock();
        daemon.destroyForcibly().waitFor();
        try {
            Result dead = latent.run("status", vault.toString());
            assertEquals(7, dead.exitCode(), dead.out());
            assertTrue(dead.out().contains(drive + " is dead"), dead.out());
            assertTrue(latent.run("status").out().contains("latent lock " + vault), dead.out());
            assertTrue(latent.run("status", vault.toString(), "--json").out().contains("\"deadDrive\""));
        } finally {
            succeed(latent.run("lock", vault.toString()));
        }
        try (Stream<Path> left = Files.list(drive)) {
            assertEquals(0, left.count());
        }
        assertEquals(7, latent.run("lock", vault.toString()).exitCode());
    }
}
