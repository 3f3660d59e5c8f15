package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that another device makes, with plain cryptofs. None of them is taken for an older version, or for an exchange. */
class OtherDeviceIT {

    private static final int EDITS = LongRun.size(400, 1_000);

    private Path temp = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        temp = JudgedVault.newFolder();
    }

    @AfterEach
    void deleteFolder() throws IOException {
        JudgedVault.delete(temp);
    }

    static LongStream seeds() {
        return LongStream.range(0, LongRun.size(3, 100));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAnotherDeviceDoesWhileTheVaultIsLockedIsNoCauseForAlarm(long seed) throws IOException {
        Random random = new Random(seed);
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        OtherDevice theirs = new OtherDevice("theirs", random);
        OtherDevice ours = new OtherDevice("ours", new Random(~seed));
        int edits = 0;
        while (edits < EDITS) {
            try (FileSystem fileSystem = vault.cryptofs()) {
                for (int count = 1 + random.nextInt(40); count > 0; count--, edits++) {
                    theirs.edit(fileSystem.getPath("/"));
                }
            }
            try (UnlockedVault unlocked = vault.latent()) {
                assertNothingIsOld(unlocked, seed, edits);
                for (int count = random.nextInt(5); count > 0; count--) ours.edit(unlocked.root());
            }
        }
        // Empty directories are few.
        assertTrue(
                theirs.done().size() >= OtherDevice.Edit.values().length - 1,
                theirs.done().toString());
    }

    private static void assertNothingIsOld(UnlockedVault unlocked, long seed, int edits) throws IOException {
        Witness.Report report = unlocked.witness().look(_ -> {}).orElseThrow();
        assertTrue(report.recollection() != Witness.Recollection.LOST);
        List<Verdict> false_ = report.suspicious().stream()
                .filter(verdict -> verdict instanceof Verdict.RolledBack || verdict instanceof Verdict.Swapped)
                .toList();
        assertEquals(List.of(), false_, "seed " + seed + " after " + edits);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAnotherDeviceDoesWhileTheVaultIsUnlockedIsNoCauseForAlarm(long seed) throws IOException {
        Random random = new Random(seed);
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        OtherDevice theirs = new OtherDevice("theirs", random);
        UnlockOptions watching = UnlockOptions.withJournals(temp.resolve("journals"));
        try (UnlockedVault unlocked = vault.latent(watching);
                FileSystem fileSystem = vault.cryptofs()) {
            for (int edits = 0; edits < EDITS; ) {
                for (int count = 1 + random.nextInt(100); count > 0; count--, edits++) {
                    theirs.edit(fileSystem.getPath("/"));
                }
                assertNothingIsOld(unlocked, seed, edits);
            }
        }
    }
}
