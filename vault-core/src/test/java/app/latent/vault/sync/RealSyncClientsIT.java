package app.latent.vault.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Deleted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the official library writes, carried by rclone and rsync, and how soon it is told. */
class RealSyncClientsIT {

    private static final int SINGLE = 15;
    private static final int MANY = 500;
    private static final long LONGEST_MILLIS = 2_000;

    @TempDir
    Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private TwoMachines machines;

    @BeforeEach
    void unlock() throws IOException {
        machines = new TwoMachines(temp, CiphertextWatcher.Timing.DEFAULT);
    }

    @AfterEach
    void lock() throws IOException {
        machines.close();
    }

    private void carry(String client) throws Exception {
        RealClient.run(temp, client, machines.theirs() + "/", machines.ours() + "/");
    }

    /** When the files were there, by their paths, as the disk says. */
    private static List<Long> arrivals(List<Path> nodes) throws IOException {
        List<Long> times = new ArrayList<>();
        for (Path node : nodes) {
            FileTime changed = (FileTime) Files.getAttribute(node, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            times.add(changed.toMillis());
        }
        return times;
    }

    private Set<Path> ourFiles() throws IOException {
        try (Stream<Path> tree = Files.walk(machines.ours())) {
            return new HashSet<>(tree.filter(Files::isRegularFile).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rclone copy", "rclone sync", "rsync -a", "rsync -a --inplace", "cp -r --update -T"})
    void aFileIsToldInTime(String client) throws Exception {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < SINGLE; i++) {
            Set<Path> before = ourFiles();
            Files.write(machines.there("/photo " + i + ".jpg"), new byte[100_000 + i]);
            carry(client);
            machines.await(new Created(machines.here("/photo " + i + ".jpg")));
            long told = System.currentTimeMillis();
            List<Path> fresh =
                    ourFiles().stream().filter(file -> !before.contains(file)).toList();
            took.add(told - arrivals(fresh).getFirst());
            assertEquals(100_000 + i, Files.size(machines.here("/photo " + i + ".jpg")));
        }
        report(client + ", one at a time", took);
        assertTrue(took.getLast() < LONGEST_MILLIS, took::toString);
    }

    @Test
    void hundredsAtOnceAreEachToldInTime() throws Exception {
        Files.createDirectory(machines.there("/2026"));
        for (int i = 0; i < MANY; i++) Files.write(machines.there("/2026/" + i + ".jpg"), new byte[20_000]);
        Thread client = Thread.ofPlatform().start(() -> {
            try {
                carry("rclone copy");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        List<Long> took = new ArrayList<>();
        Set<VaultEvent> awaited = new HashSet<>();
        for (int i = 0; i < MANY; i++) awaited.add(new Created(machines.here("/2026/" + i + ".jpg")));
        List<Long> told = new ArrayList<>();
        while (!awaited.isEmpty()) {
            VaultEvent event = machines.await();
            assertTrue(!(event instanceof VaultEvent.Overflow), "the changes could not be told apart");
            if (awaited.remove(event)) told.add(System.currentTimeMillis());
        }
        client.join();
        List<Path> nodes;
        try (Stream<Path> tree = Files.walk(machines.ours().resolve("d"))) {
            nodes = tree.filter(path -> path.toFile().isFile() && path.toFile().length() == 68 + 28 + 20_000)
                    .toList();
        }
        List<Long> came = new ArrayList<>(arrivals(nodes));
        // Those that came first are told first, give or take a batch.
        came.sort(null);
        told.sort(null);
        assertEquals(MANY, came.size());
        for (int i = 0; i < MANY; i++) took.add(told.get(i) - came.get(i));
        report("rclone copy, " + MANY + " at once", took);
        assertTrue(took.getLast() < LONGEST_MILLIS, took::toString);
    }

    @Test
    void whatRcloneSyncDeletesIsTold() throws Exception {
        Files.writeString(machines.there("/a.jpg"), "theirs");
        carry("rclone sync");
        machines.await(new Created(machines.here("/a.jpg")));
        Files.delete(machines.there("/a.jpg"));
        carry("rclone sync");
        machines.await(new Deleted(machines.here("/a.jpg")));
    }

    @Test
    void aFileThatRcloneRenamesIsMoved() throws Exception {
        Files.write(machines.there("/a.jpg"), new byte[50_000]);
        carry("rclone sync");
        machines.await(new Created(machines.here("/a.jpg")));
        machines.within(600);
        Files.move(machines.there("/a.jpg"), machines.there("/b.jpg"));
        carry("rclone sync --track-renames --track-renames-strategy modtime");
        VaultEvent.Moved moved = new VaultEvent.Moved(machines.here("/a.jpg"), machines.here("/b.jpg"));
        assertEquals(List.of(moved), machines.await(moved));
    }

    private static void report(String what, List<Long> took) {
        took.sort(null);
        System.out.printf(
                Locale.ROOT,
                "told after: %s: median %d ms, 99 %% %d ms, longest %d ms of %d%n",
                what,
                took.get(took.size() / 2),
                took.get((int) Math.ceil(took.size() * 0.99) - 1),
                took.getLast(),
                took.size());
    }
}
