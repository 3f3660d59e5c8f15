package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process of the drive stands still for a while, as when the machine is suspended: programs wait, and go on with no error. */
@Timeout(600)
final class SuspendedDriveIT {

    /** Longer than any of the drive's own limits, in a long run. */
    private static final Duration PAUSE = Duration.ofSeconds(LongRun.size(4, 65));

    private static final int PAUSES = 2;

    /** Four processes that write, sync, read back, rename and list, until they are told to stop. Each step is said. */
    private static final String WORK = """
            import multiprocessing, os, sys
            def work(number, done, steps):
                directory = "of %d" % number
                os.mkdir(directory)
                while not done.is_set():
                    step = steps[number]
                    data = b"%d in step %d " % (number, step) * 3000
                    with open(directory + "/new", "wb") as file:
                        file.write(data)
                        if step % 3 == 0: os.fsync(file.fileno())
                    os.rename(directory + "/new", directory + "/file %d" % (step % 20))
                    with open(directory + "/file %d" % (step % 20), "rb") as file: assert file.read() == data
                    assert len(os.listdir(directory)) == min(step + 1, 20)
                    steps[number] += 1
            done = multiprocessing.Event()
            steps = multiprocessing.Array("i", 4)
            workers = [multiprocessing.Process(target=work, args=(number, done, steps)) for number in range(4)]
            for worker in workers: worker.start()
            for line in sys.stdin:
                print(sum(steps), flush=True)
            done.set()
            for worker in workers: worker.join()
            print([worker.exitcode for worker in workers], flush=True)
            """;

    @TempDir
    private Path temporary;

    private Path drive;

    @BeforeEach
    void makeTheMountPoint() throws IOException {
        Machine.assumeFuse();
        drive = Files.createDirectory(temporary.resolve("drive")).toRealPath();
    }

    @Test
    void programsGoOnWhereTheyWereWhenTheDriveDoes() throws Exception {
        Path ciphertext = Files.createDirectory(temporary.resolve("vault"));
        try (DriveProcess daemon = DriveProcess.startOfVault(ciphertext, drive)) {
            assertTrue(daemon.isMounted(), daemon.answer());
            Process program = new ProcessBuilder("python3", "-c", WORK)
                    .directory(drive.toFile())
                    .redirectErrorStream(true)
                    .start();
            try {
                BufferedReader said = program.inputReader();
                for (int pause = 0; pause < PAUSES; pause++) {
                    awaitSteps(program, said, 20);
                    daemon.suspend();
                    try {
                        assertFalse(program.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS), "the program ended");
                    } finally {
                        daemon.resume();
                    }
                }
                awaitSteps(program, said, 20);
                program.getOutputStream().close();
                assertEquals("[0, 0, 0, 0]", said.readLine());
            } finally {
                program.destroyForcibly();
            }
            daemon.end();
        }
        assertFalse(DriveProcess.isMounted(drive));
    }

    /** Returns once so many more are done. */
    private static void awaitSteps(Process program, BufferedReader said, int more) throws IOException {
        int before = steps(program, said);
        int now = before;
        while (now < before + more) {
            now = steps(program, said);
        }
    }

    private static int steps(Process program, BufferedReader said) throws IOException {
        program.getOutputStream().write('\n');
        program.getOutputStream().flush();
        return Integer.parseInt(said.readLine());
    }
}
