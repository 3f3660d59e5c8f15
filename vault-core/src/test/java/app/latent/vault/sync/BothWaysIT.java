package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.event.VaultEvent.Created;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines have changed the same, and rclone carries both ways: every version is there in both folders, for Latent and for the official library. */
class BothWaysIT {

    private static final CiphertextWatcher.Timing TIMING =
            new CiphertextWatcher.Timing(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMillis(1_500));

    private static final long LONGEST_SECONDS = 60;

    @TempDir
    Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private TwoMachines machines;

    @BeforeEach
    void unlock() throws IOException {
        machines = new TwoMachines(temp, TIMING);
    }

    @AfterEach
    void lock() throws IOException {
        machines.close();
    }

    private void bisync(String more) throws Exception {
        RealClient.run(temp, "rclone bisync" + more, machines.theirs() + "/", machines.ours() + "/");
    }

    /** As people do who have no client for both ways: what is newer stays. */
    private void copyBothWays() throws Exception {
        RealClient.run(temp, "rclone copy --update", machines.theirs() + "/", machines.ours() + "/");
        RealClient.run(temp, "rclone copy --update", machines.ours() + "/", machines.theirs() + "/");
    }

    /** Until every version is there; Latent and the client may take turns. */
    private void awaitBoth(Set<String> versions, Client client) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        Set<String> here = contents(machines.here("/"));
        while (!here.equals(versions)) {
            assertTrue(System.nanoTime() < end, here::toString);
            machines.within(200);
            here = contents(machines.here("/"));
        }
        client.carry();
        assertEquals(versions, contents(machines.there("/")));
        // Nothing is left that one of them would name or make anew.
        client.carry();
        assertEquals(versions, contents(machines.here("/")));
    }

    private interface Client {
        void carry() throws Exception;
    }

    private static Set<String> contents(Path root) throws IOException {
        Set<String> contents = new TreeSet<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) contents.add(Files.readString(path));
        }
        return contents;
    }

    @Test
    void bisyncKeepsBothVersionsOfAFile() throws Exception {
        Files.writeString(machines.there("/a.jpg"), "first");
        for (int i = 0; i < 3; i++) Files.writeString(machines.there("/" + i), "other " + i);
        bisync(" --resync");
        machines.await(new Created(machines.here("/a.jpg")));
        Files.writeString(machines.there("/a.jpg"), "changed there");
        Files.writeString(machines.here("/a.jpg"), "changed here, too");
        bisync("");
        awaitBoth(Set.of("changed there", "changed here, too", "other 0", "other 1", "other 2"), () -> bisync(""));
    }

    @Test
    void bisyncKeepsBothDirectoriesOfOneName() throws Exception {
        for (int i = 0; i < 3; i++) Files.writeString(machines.there("/" + i), "other " + i);
        bisync(" --resync");
        machines.await(new Created(machines.here("/2")));
        Files.createDirectory(machines.there("/2026"));
        Files.writeString(machines.there("/2026/a.jpg"), "theirs");
        Files.createDirectory(machines.here("/2026"));
        Files.writeString(machines.here("/2026/a.jpg"), "ours");
        bisync("");
        awaitBoth(Set.of("theirs", "ours", "other 0", "other 1", "other 2"), () -> bisync(""));
    }

    @Test
    void copyingBothWaysKeepsBothDirectoriesOfOneName() throws Exception {
        Files.createDirectory(machines.here("/2026"));
        Files.writeString(machines.here("/2026/a.jpg"), "ours");
        Files.createDirectory(machines.there("/2026"));
        Files.writeString(machines.there("/2026/a.jpg"), "theirs");
        copyBothWays();
        awaitBoth(Set.of("ours", "theirs"), this::copyBothWays);
    }
}
