package app.latent.vault.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.testkit.kill.Acknowledged;
import app.latent.testkit.kill.Tally;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fault F1: a process that has a vault unlocked and writes to it is killed at any moment; a thousand times in a long run. */
final class KillIT {

    private static final int ROUNDS = LongRun.size(6, 1_000);
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
        Tally tally = new Tally("killed");
        for (int round = 0; round < ROUNDS; round++) {
            Acknowledged said =
                    VaultWriter.runUntilKilled(folder.resolve("vault"), random, Integer.toString(round), false, null);
            tally.acknowledged(said.count());
            long start = System.nanoTime();
            try (UnlockedVault found = vault.latent()) {
                tally.recovered(System.nanoTime() - start, LONGEST_RECOVERY);
                said.check(found.root());
                int unreadable = said.clear(found.root());
                tally.unreadable(unreadable);
                assertEquals(0, unreadable, "files that cannot be read");
            } catch (IOException | AssertionError e) {
                throw new AssertionError("round " + round + ": " + e.getMessage(), e);
            }
            try (FileSystem official = vault.cryptofs()) {
                assertEquals(List.of(), list(official.getPath("/")));
            }
        }
        tally.print();
        assertTrue(tally.count() > ROUNDS);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
