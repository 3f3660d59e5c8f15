package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look at everything may take minutes, and others need an answer meanwhile. */
class LongLookIT {

    /** Several steps of a look. */
    private static final int FILES = 500;

    private Path temp = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        temp = JudgedVault.newFolder();
    }

    @AfterEach
    void deleteFolder() throws IOException {
        JudgedVault.delete(temp);
    }

    @Test
    void filesOfAStrictVaultAreOpenedWhileEverythingIsLookedAt() throws Exception {
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        UnlockOptions options =
                UnlockOptions.withJournals(temp.resolve("journals")).withWatch(false);
        try (UnlockedVault unlocked = vault.latent(options)) {
            for (int i = 0; i < FILES; i++) Files.write(unlocked.root().resolve("file " + i), new byte[100]);
        }
        try (UnlockedVault unlocked = vault.latent(options.withStrict(true))) {
            FutureTask<Integer> opening =
                    new FutureTask<>(() -> Files.readAllBytes(unlocked.root().resolve("file 7")).length);
            Thread opener = new Thread(opening);
            AtomicInteger steps = new AtomicInteger();
            AtomicBoolean answered = new AtomicBoolean();
            // On the witness's thread: first until somebody waits for it, and two steps later until he has his answer.
            Witness.Report report = unlocked.witness()
                    .look(_ -> {
                        int step = steps.incrementAndGet();
                        if (step == 2) {
                            opener.start();
                            while (opener.getState() != Thread.State.TIMED_WAITING && opener.isAlive())
                                Thread.onSpinWait();
                        }
                        if (step == 4) answered.set(isDone(opening));
                    })
                    .orElseThrow();
            assertEquals(FILES, report.nodes());
            assertTrue(steps.get() > 4, steps + " steps");
            assertTrue(answered.get(), "it was opened before the look had ended");
            assertEquals(100, opening.get());
        }
    }

    private static boolean isDone(FutureTask<Integer> opening) {
        try {
            opening.get(20, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | InterruptedException | TimeoutException _) {
            return false;
        }
    }

    @Test
    void whoeverAsksForALookThatIsUnderWayHearsOfItsProgress() throws IOException {
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        try (UnlockedVault unlocked = vault.latent()) {
            for (int i = 0; i < FILES; i++) Files.write(unlocked.root().resolve("file " + i), new byte[100]);
        }
        try (UnlockedVault unlocked = vault.latent()) {
            AtomicInteger most = new AtomicInteger();
            assertEquals(
                    FILES,
                    unlocked.witness()
                            .look(nodes -> most.set((int) nodes))
                            .orElseThrow()
                            .nodes());
            assertEquals(FILES, most.get());
        }
    }
}
