package app.latent.vault.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merge that is killed at any moment has lost nothing, and is gone on with. Every content is counted before and after. */
class MergeKillIT {

    private static final int ROUNDS = LongRun.size(4, 200);
    private static final int PAIRS = 20;

    /** Of those that a merge makes, at least. */
    private static final int MOST_CHANGES = 3 * PAIRS;

    private static final int LONGEST_PAUSE_NANOS = 2_000_000;
    private static final String MARK = " (Alice's conflicted copy 2026-01-01)";

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = JudgedVault.newFolder();
    }

    @AfterEach
    void deleteFolder() throws IOException {
        JudgedVault.delete(folder);
    }

    /** Merges all there is, and says so at each change. */
    static final class Merging {

        private Merging() {}

        /** @param args the vault's folder */
        public static void main(String[] args) throws IOException {
            try (UnlockedVault vault = JudgedVault.at(Path.of(args[0])).latent()) {
                vault.events().subscribeInPlace(_ -> System.out.println("changed"));
                mergeAll(vault);
            }
        }
    }

    private static void mergeAll(UnlockedVault vault) throws IOException {
        for (Conflict conflict : vault.conflicts().list().reversed()) {
            vault.conflicts().merge(conflict.original().path(), conflict.copy().path());
        }
    }

    private static void fill(Path root) throws IOException {
        for (String name : List.of("trip", "trip" + MARK)) {
            Path directory = Files.createDirectories(root.resolve(name + "/deeper"));
            boolean copy = name.endsWith(MARK);
            for (int i = 0; i < PAIRS; i++) {
                Files.writeString(directory.resolve("same " + i), "same " + i + "x".repeat(40_000));
                Files.writeString(directory.resolve("other " + i), copy + " other " + i);
                Files.writeString(directory.resolveSibling(copy + " only " + i), copy + " only " + i);
                Files.writeString(
                        root.resolve("photo " + i + (copy ? MARK : "") + ".jpg"),
                        (i % 2 == 0) + " photo " + i + (i % 2 == 0 ? "" : copy));
            }
        }
    }

    private static List<String> contents(Path root) throws IOException {
        List<String> contents = new ArrayList<>();
        List<Path> all;
        try (Stream<Path> tree = Files.walk(root)) {
            all = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) contents.add(Files.readString(file));
        contents.sort(null);
        return contents;
    }

    @Test
    void everyContentIsThereAfterEveryKillAndOnceAtTheEnd() throws Exception {
        Random random = new Random(7);
        int midway = 0;
        for (int round = 0; round < ROUNDS; round++) {
            JudgedVault vault = JudgedVault.create(folder.resolve("vault " + round), 220);
            List<String> before;
            try (UnlockedVault unlocked = vault.latent()) {
                fill(unlocked.root());
                before = contents(unlocked.root());
            }
            List<String> once = List.copyOf(new TreeSet<>(before));
            assertEquals(PAIRS + PAIRS / 2, before.size() - once.size());
            killMidway(folder.resolve("vault " + round), random);
            try (UnlockedVault unlocked = vault.latent()) {
                List<String> after = contents(unlocked.root());
                assertEquals(once, List.copyOf(new TreeSet<>(after)), "something was lost in round " + round);
                if (after.size() < before.size() && after.size() > once.size()) midway++;
                mergeAll(unlocked);
                assertEquals(once, contents(unlocked.root()), "round " + round);
                assertTrue(Files.notExists(unlocked.root().resolve("trip" + MARK)));
            }
            try (FileSystem official = vault.cryptofs()) {
                assertEquals(once, contents(official.getPath("/")));
            }
        }
        System.out.println("merges killed: " + ROUNDS + ", with some of it deleted: " + midway);
        assertTrue(midway > 0, "no kill came midway");
    }

    private static void killMidway(Path vault, Random random) throws Exception {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                Merging.class.getName(),
                vault.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            int changes = 1 + random.nextInt(MOST_CHANGES);
            for (int i = 0; i < changes; i++) assertEquals("changed", said.readLine());
            LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE_NANOS));
            process.destroyForcibly();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        }
    }
}
