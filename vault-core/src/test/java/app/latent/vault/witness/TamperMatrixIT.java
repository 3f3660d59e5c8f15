package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.UnlockedVault;
import app.latent.vault.VaultException;
import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each class of the tamper matrix: closed vault, one change of the ciphertext, unlock, read. None goes unnoticed. */
class TamperMatrixIT {

    @TempDir
    Path temp = Path.of("");

    private final Set<VaultEvent> events = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @EnumSource(Tamper.class)
    void whatWasDoneToALockedVaultIsNoticed(Tamper tamper) throws Exception {
        TamperedVault vault = TamperedVault.create(temp);
        tamper.make(vault);
        if (tamper.outcome == Tamper.Outcome.REFUSED) {
            assertThrows(VaultException.class, vault::unlock);
            return;
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            unlocked.events().subscribe(events::add);
            Witness.Report report = unlocked.witness().look(_ -> {}).orElseThrow();
            assertEquals(Witness.Recollection.WHOLE, report.recollection());
            assertEquals(new HashSet<>(tamper.verdicts(unlocked.root())), new HashSet<>(report.suspicious()));
            assertEquals(tamper.outcome == Tamper.Outcome.WHOLE_VAULT, report.wholeVault());
            meet(tamper, unlocked, true);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Tamper.class, names = "T19.*", mode = EnumSource.Mode.MATCH_NONE)
    void whatIsDoneToAnUnlockedVaultIsNoticed(Tamper tamper) throws Exception {
        TamperedVault vault = TamperedVault.create(temp);
        try (UnlockedVault unlocked = vault.unlock(vault.options().withWatch(true))) {
            unlocked.events().subscribe(events::add);
            assertEquals(
                    List.of(), unlocked.witness().look(_ -> {}).orElseThrow().verdicts());
            tamper.make(vault);
            Witness.Report report = unlocked.witness().look(_ -> {}).orElseThrow();
            assertEquals(new HashSet<>(tamper.verdicts(unlocked.root())), new HashSet<>(report.suspicious()));
            assertEquals(tamper.outcome == Tamper.Outcome.WHOLE_VAULT, report.wholeVault());
            // With a watcher damage is told once it has stood still, as a sync client may be at work: see
            // HalfSyncedTest.
            meet(tamper, unlocked, false);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Tamper.class,
            names = {"T3_.*", "T7B_.*", "T8_.*", "T9_.*", "T11_.*", "T12_.*", "T17_.*", "T20_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void whatIsSuspiciousCannotBeOpenedInAStrictVaultUntilItIsAccepted(Tamper tamper) throws Exception {
        TamperedVault vault = TamperedVault.create(temp);
        tamper.make(vault);
        try (UnlockedVault unlocked = vault.unlock(vault.options().withStrict(true))) {
            Path file = unlocked.root().resolve(tamper == Tamper.T17_DIRECTORY_IDS_SWAPPED ? "one/y" : tamper.file());
            assertThrows(FileSystemException.class, () -> Files.readAllBytes(file));
            assertThrows(FileSystemException.class, () -> Files.write(file, new byte[1]));
            Path untouched = unlocked.root().resolve("new");
            Files.write(untouched, new byte[7]);
            assertEquals(7, Files.readAllBytes(untouched).length);
            Path accepted = unlocked.root().resolve(tamper == Tamper.T17_DIRECTORY_IDS_SWAPPED ? "one" : tamper.file());
            assertEquals(1, unlocked.witness().accept(accepted).orElseThrow());
            Files.readAllBytes(file);
        }
    }

    private void meet(Tamper tamper, UnlockedVault unlocked, boolean toldAtOnce) throws Exception {
        Path file = unlocked.root().resolve(tamper.file());
        switch (tamper.outcome) {
            case UNREADABLE -> {
                assertThrows(FileSystemException.class, () -> Files.readAllBytes(file));
                if (toldAtOnce) assertToldToBeDamaged(unlocked, file);
            }
            case SUSPICIOUS, WHOLE_VAULT -> Files.readAllBytes(file);
            case MISSING -> assertThrows(NoSuchFileException.class, () -> Files.readAllBytes(file));
            case COPY_COLLAPSED -> {
                List<Path> names = list(unlocked.root());
                assertFalse(names.contains(unlocked.root().resolve("a (1)")), names.toString());
                Files.readAllBytes(file);
            }
            case DAMAGE_TOLD -> {
                Path directory = unlocked.root().resolve("one");
                assertEquals(List.of(directory.resolve("x")), list(directory));
                if (toldAtOnce) assertToldToBeDamaged(unlocked, directory);
            }
            case OTHER_DIRECTORY -> assertFalse(Files.exists(unlocked.root().resolve("one/x")));
            case DIRECTORY_UNREADABLE -> {
                Path directory = unlocked.root().resolve("one");
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> assertThrows(IOException.class, () -> Files.readAllBytes(directory.resolve("x"))));
                if (toldAtOnce) assertToldToBeDamaged(unlocked, directory);
            }
            case REFUSED -> throw new AssertionError();
        }
    }

    private void assertToldToBeDamaged(UnlockedVault unlocked, Path path) throws InterruptedException {
        assertTrue(unlocked.events().awaitDelivered(Duration.ofSeconds(10)));
        assertTrue(events.contains(new VaultEvent.Damaged(path)), events.toString());
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    @Test
    void whatWasNotTouchedIsNotSuspicious() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        try (UnlockedVault unlocked = vault.unlock()) {
            Witness.Report report = unlocked.witness().look(_ -> {}).orElseThrow();
            assertEquals(List.of(), report.verdicts());
            assertEquals(8, report.nodes());
        }
    }
}
