package app.latent.vault.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fault F1: a process that has a vault unlocked and writes to it is killed at any moment; a thousand times in a long run. */
final class KillIT {

    private static final int ROUNDS = LongRun.size(6, 1_000);
    private static final int MOST_LINES = 120;
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = JudgedVault.newFolder();
    }

    @AfterEach
    void deleteFolder() throws IOException {
        JudgedVault.delete(folder);
    }

    @Test
    void whatWasSyncedIsThereAfterEveryKill() throws Exception {
        JudgedVault vault = JudgedVault.create(folder.resolve("vault"), 220);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Integer> synced = writeUntilKilled(round, random);
            long start = System.nanoTime();
            try (UnlockedVault found = vault.latent()) {
                assertTrue(
                        Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST_RECOVERY) < 0,
                        "unlocking again took too long");
                check(found.root(), synced);
                clear(found.root());
            }
            try (FileSystem official = vault.cryptofs()) {
                assertEquals(List.of(), list(official.getPath("/")));
            }
        }
    }

    private Map<String, Integer> writeUntilKilled(int round, Random random) throws Exception {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        Writer.class.getName(),
                        folder.resolve("vault").toString(),
                        Long.toString(random.nextLong()),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Integer> synced = new LinkedHashMap<>();
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            int lines = 1 + random.nextInt(MOST_LINES);
            String line;
            while (synced.size() < lines && (line = said.readLine()) != null) note(line, synced);
            assertTrue(writer.isAlive(), "the writer failed");
            // Not the process itself, which would close the stream before it is read to its end.
            writer.toHandle().destroyForcibly();
            while ((line = said.readLine()) != null) note(line, synced);
        }
        assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
        return synced;
    }

    private static void note(String line, Map<String, Integer> synced) {
        int space = line.indexOf(' ');
        synced.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
    }

    private static void check(Path root, Map<String, Integer> synced) {
        synced.forEach((path, version) -> {
            try {
                Path file = root.resolve(path);
                ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
                assertTrue(
                        Content.isMadeOf(file.getFileName().toString(), content, version),
                        () -> path + " is not what was synced as version " + version);
            } catch (IOException e) {
                throw new AssertionError(path + " was synced and cannot be read", e);
            }
        });
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void clear(Path root) throws IOException {
        for (Path path : list(root)) JudgedVault.delete(path);
    }
}
