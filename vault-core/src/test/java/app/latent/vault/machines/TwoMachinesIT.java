package app.latent.vault.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people work in one vault, each at a machine with Latent, while a sync client carries the ciphertext both ways: ten seconds, an hour in a long run. */
final class TwoMachinesIT {

    private static final int SECONDS = Integer.getInteger("latent.machines.seconds", LongRun.size(10, 3_600));

    /** What is lost is given back when it has stood still for half a minute. */
    private static final Duration LONGEST_TO_AGREE = Duration.ofMinutes(4);

    private static final Duration QUIET = Duration.ofSeconds(1);

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = JudgedVault.newFolder();
    }

    @AfterEach
    void deleteFolder() throws IOException {
        JudgedVault.delete(folder);
    }

    @ParameterizedTest
    @EnumSource
    void noVersionIsLostAndNothingBecomesUnreadable(RandomSyncer.Habit habit) throws Exception {
        long seed = Long.getLong("latent.machines.seed", new Random().nextLong());
        Random random = new Random(seed);
        JudgedVault.create(folder.resolve("one"), 220);
        copy(folder.resolve("one"), Files.createDirectory(folder.resolve("other")));
        Set<String> kept = ConcurrentHashMap.newKeySet();
        Queue<VaultEvent> damage = new ConcurrentLinkedQueue<>();
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
        RandomSyncer syncer =
                new RandomSyncer(habit, folder.resolve("one"), folder.resolve("other"), lock.writeLock(), random);
        try (UnlockedVault one = JudgedVault.at(folder.resolve("one")).watching(folder.resolve("journals of one"));
                UnlockedVault other =
                        JudgedVault.at(folder.resolve("other")).watching(folder.resolve("journals of other"));
                ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (UnlockedVault vault : List.of(one, other)) {
                vault.events().subscribe(event -> {
                    // A name that is given back while the other machine deletes the content is left alone, and told.
                    if (event instanceof VaultEvent.Damaged(Path path) && !Person.isLong(path)) damage.add(event);
                });
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            Person alice = new Person("Alice", one, true, lock.readLock(), kept, end, new Random(random.nextLong()));
            Person bob = new Person("Bob", other, false, lock.readLock(), kept, end, new Random(random.nextLong()));
            List<Future<Integer>> written = new ArrayList<>();
            for (Person person : List.of(alice, bob)) written.add(people.submit(person));
            int carried = 0;
            while (System.nanoTime() < end) {
                carried += syncer.round();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
            }
            int versions = 0;
            for (Future<Integer> person : written) versions += person.get();
            agree(syncer, kept, one, other);
            System.out.printf(
                    "two machines: %s, %d s, %d versions, %d files carried, %d conflicts, %d overwritten, %s, %s, seed %d%n",
                    habit,
                    SECONDS,
                    versions,
                    carried,
                    syncer.conflicts(),
                    syncer.overwritten(),
                    alice.waits(),
                    bob.waits(),
                    seed);
            assertTrue(versions > SECONDS && syncer.conflicts() > 0, "nothing has happened");
            assertEquals(missing(kept, one.root()), missing(kept, other.root()));
            assertEquals(Set.of(), missing(kept, one.root()), () -> "lost with seed " + seed);
        }
        assertEquals(List.of(), List.copyOf(damage));
        for (String machine : List.of("one", "other")) {
            JudgedVault vault = JudgedVault.at(folder.resolve(machine));
            try (FileSystem official = vault.cryptofs()) {
                assertEquals(Set.of(), missing(kept, official.getPath("/")), machine);
            }
            List<String> collisions = vault.complaints().stream()
                    .filter(complaint -> complaint.contains("Collision"))
                    .toList();
            assertEquals(List.of(), collisions);
        }
    }

    /** Until nothing is left to carry nor to be given back, while both look at what has come. */
    private void agree(RandomSyncer syncer, Set<String> kept, UnlockedVault one, UnlockedVault other) throws Exception {
        long end = System.nanoTime() + LONGEST_TO_AGREE.toNanos();
        long changed = System.nanoTime();
        while (System.nanoTime() < end) {
            boolean whole = true;
            for (UnlockedVault vault : List.of(one, other)) {
                whole &= missing(kept, vault.root()).isEmpty();
                vault.events().awaitDelivered(Duration.ofSeconds(10));
            }
            boolean carried = syncer.round() > 0;
            if (carried || !whole || isAnyNameless("one") || isAnyNameless("other")) changed = System.nanoTime();
            if (System.nanoTime() - changed > QUIET.toNanos()) return;
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertEquals(0, syncer.round(), "the two folders do not become equal");
    }

    /** Whether there is a content whose long name is lost. */
    private boolean isAnyNameless(String machine) throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve(machine).resolve("d"))) {
            return tree.anyMatch(
                    path -> path.endsWith("contents.c9r") && Files.notExists(path.resolveSibling("name.c9s")));
        } catch (UncheckedIOException e) {
            // Something has changed meanwhile: at the next look.
            return true;
        }
    }

    /** Some words of each, as versions are long. */
    private static Set<String> missing(Set<String> kept, Path root) throws IOException {
        Set<String> missing = new HashSet<>(kept);
        missing.removeAll(contents(root));
        Set<String> shortened = new TreeSet<>();
        for (String version : missing) shortened.add(version.substring(0, Math.min(20, version.length())));
        return shortened;
    }

    /** Throws where anything cannot be read. */
    private static Set<String> contents(Path root) throws IOException {
        Set<String> contents = new HashSet<>();
        List<Path> all;
        try (Stream<Path> tree = Files.walk(root)) {
            all = tree.toList();
        }
        for (Path path : all) {
            if (Files.isRegularFile(path)) contents.add(Files.readString(path));
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                if (!path.equals(from)) Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
