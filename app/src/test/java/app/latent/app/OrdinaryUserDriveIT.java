package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.Latent.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The vault of somebody who is not root, with files and folders whose modes keep something from their owner: programs are told what a disk tells them, and the
 * daemon, which must list, sync and mend what its user may not, is kept from nothing.
 */
@Timeout(600)
class OrdinaryUserDriveIT {

    /** Folders that cannot be watched are looked at every 30 s. */
    private static final Duration BY_WATCHING = Duration.ofSeconds(20);

    /** The one in which the daemon is killed, or one after it. */
    private static final String LAST_ROUND = "20";

    private static final Duration PAUSE = Duration.ofMillis(50);

    @TempDir
    Path temporary;

    private OrdinaryUser user;
    private Latent latent;
    private Path home;
    private Path vault;
    private Path drive;

    @BeforeEach
    void anUnlockedVaultOfTheUser() throws Exception {
        user = OrdinaryUser.onThisMachine();
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = user.folder(temporary.resolve("home"));
        drive = user.folder(temporary.resolve("drive"));
        vault = home.resolve("Photos.vault");
        latent = user.latent(home, Files.createDirectory(temporary.resolve("program")));
        expectSuccess(latent.run("create", vault.toString(), "--passphrase-stdin"));
        unlock();
    }

    @AfterEach
    void lockWhateverHappened() throws Exception {
        latent.run("lock", vault.toString(), "--force");
        // A test that failed after it had killed the daemon leaves a drive that nobody serves.
        if (Files.readString(Path.of("/proc/self/mounts")).contains(" " + drive + " ")) {
            user.run(temporary, "fusermount3", "-u", "-z", drive.toString());
        }
    }

    private void unlock() throws Exception {
        expectSuccess(latent.run(
                "unlock", vault.toString(), "--mount", drive.toString(), "--no-index", "--passphrase-stdin"));
    }

    private void lock() throws Exception {
        expectSuccess(latent.run("lock", vault.toString()));
    }

    private static void expectSuccess(Result result) {
        assertEquals(0, result.exitCode(), result.out());
    }

    private String python(Path folder, String script) throws Exception {
        return user.run(folder, "python3", "-c", script);
    }

    @Test
    void programsAreToldOfEveryModeWhatADiskTellsThem() throws Exception {
        Path disk = user.folder(temporary.resolve("disk"));
        Path script = temporary.resolve("modes.py");
        try (InputStream in = Objects.requireNonNull(OrdinaryUserDriveIT.class.getResourceAsStream("modes.py"))) {
            Files.copy(in, script);
        }
        String told = user.run(disk, "python3", script.toString(), disk.toString());
        assertTrue(told.contains("EACCES"), told);
        assertEquals(told, user.run(drive, "python3", script.toString(), drive.toString()));

        lock();
        unlock();
        // Of files the size as well; folders that may not be entered are told of by find, on both alike.
        String all = "find . -mindepth 1 -type f -printf '%p %m %s\\n' -o -printf '%p %m\\n' 2>&1 | sort";
        assertEquals(user.run(disk, "sh", "-c", all), user.run(drive, "sh", "-c", all));
        assertEquals(Set.of(), complaints());
    }

    @Test
    void whatTheSyncClientDoesIsSeenBesideAFolderOfNoRights() throws Exception {
        python(drive, "import os; os.mkdir('none', 0); os.mkdir('unseen'); os.chmod('unseen', 0o300)");
        // Once one change was seen, whoever watches has come across these folders.
        for (String name : List.of("first", "second")) assertRemovalIsSeen(name);
        lock();
        unlock();
        assertRemovalIsSeen("third");
        assertEquals(Set.of(), complaints());
    }

    private void assertRemovalIsSeen(String name) throws Exception {
        Set<Path> before = ciphertexts();
        python(drive, "open('" + name + "', 'w').write('content')");
        Set<Path> made = new HashSet<>(ciphertexts());
        made.removeAll(before);
        assertEquals(1, made.size(), made::toString);
        assertEquals("content", python(drive, "print(open('" + name + "').read(), end='')"));

        assertTrue(exists(name));
        Files.delete(made.iterator().next());
        long begin = System.nanoTime();
        // The kernel remembers it for a minute, unless it is told.
        while (exists(name)) {
            assertTrue(System.nanoTime() - begin < BY_WATCHING.toNanos(), "nobody watches the vault any more");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean exists(String name) throws Exception {
        return Boolean.parseBoolean(python(drive, "import os; print(os.path.exists('" + name + "'), end='')"));
    }

    private Set<Path> ciphertexts() throws IOException {
        try (Stream<Path> all = Files.walk(vault.resolve("d"))) {
            return all.filter(
                            path -> Files.isRegularFile(path) && path.toString().endsWith(".c9r"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void whatWasBegunIsMendedAfterAKillThoughAFolderHasNoRights() throws Exception {
        lock();
        Process daemon = latent.unlockInForeground(vault, "--mount", drive.toString(), "--no-index");
        Process writer = user.start(drive, "python3", "-c", """
                import os
                os.mkdir("none"); os.mkdir("other")
                files = [os.open(path, os.O_RDWR | os.O_CREAT) for path in ("none/f", "other/f")]
                for f in files:
                    os.write(f, b"1" * 3000000)
                    os.fsync(f)
                os.chmod("none", 0)
                print("ready", flush=True)
                for round in range(1000000):
                    for f in files:
                        os.pwrite(f, b"%d" % (round % 8 + 1) * 200000, round % 14 * 200000)
                    print(round, flush=True)
                """);
        try {
            assertEquals("ready", writer.inputReader().readLine());
            String round = "";
            while (!round.equals(LAST_ROUND))
                round = Objects.requireNonNull(writer.inputReader().readLine());
            daemon.destroyForcibly().waitFor();
            writer.waitFor();
        } finally {
            writer.destroyForcibly();
            daemon.destroyForcibly();
        }
        unlock();
        assertEquals("0", python(drive, "import os; print(oct(os.stat('none').st_mode & 0o777)[2:], end='')"));
        assertEquals("3000000 3000000", python(drive, """
                import os
                os.chmod("none", 0o700)
                def whole(path):
                    with open(path, "rb") as f:
                        content = f.read()
                    assert set(content) <= set(b"12345678"), set(content)
                    return len(content)
                print(whole("none/f"), whole("other/f"), end="")
                """));
        assertEquals(Set.of(), complaints());
        lock();
    }

    /** What the daemon's log says of what it could not do. */
    private Set<String> complaints() throws IOException {
        Set<String> complaints = new HashSet<>();
        try (Stream<Path> logs = Files.list(home.resolve("state/latent"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(log)) {
                    boolean told = Stream.of("WARN", "SEVERE", "ERROR", "Exception", "cannot be")
                            .anyMatch(line::contains);
                    if (told) complaints.add(line);
                }
            }
        }
        return complaints;
    }
}
