package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.mount.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DriveInUseTest {
    private static final Path DRIVE = Path.of("/mnt/drive");
    private static final long ASKER = 3;
    private static final String ADVICE =
            ": close their files, and leave the folder in every terminal; or give --force.";

    @Test
    void programsAreNamed() {
        List<Program> users = List.of(new Program(17, "bash"), new Program(4711, "darktable"));
        assertEquals(
                "/mnt/drive is in use by bash (process 17), darktable (process 4711)" + ADVICE,
                DriveInUse.message(DRIVE, users, ASKER));
    }

    @Test
    void latentItselfIsNotNamed() {
        long daemon = ProcessHandle.current().pid();
        List<Program> users = List.of(new Program(17, "bash"), new Program(ASKER, "java"), new Program(daemon, "java"));
        assertEquals("/mnt/drive is in use by bash (process 17)" + ADVICE, DriveInUse.message(DRIVE, users, ASKER));
        assertEquals(List.of("bash (process 17)", "java (process 3)"), DriveInUse.named(users));
    }

    @Test
    void ofManyTheFirstAreNamed() {
        List<Program> users = LongStream.range(101, 115)
                .mapToObj(pid -> new Program(pid, "p"))
                .toList();
        String message = DriveInUse.message(DRIVE, users, ASKER);
        assertEquals(10, message.split("p \\(process", -1).length - 1);
        assertEquals(ADVICE, message.substring(message.indexOf(" and 4 more") + " and 4 more".length()));
    }

    @Test
    void whereNoneIsKnownItIsSaidAllTheSame() {
        assertEquals("Programs use /mnt/drive" + ADVICE, DriveInUse.message(DRIVE, List.of(), ASKER));
    }
}
