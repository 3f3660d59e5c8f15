package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import app.latent.vault.event.Suspicion;
import app.latent.vault.event.VaultEvent;
import app.latent.vault.journal.JournalFolder;
import app.latent.vault.witness.Witness.Recollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of suspicions, and of the memory itself. */
class WitnessIT {

    @TempDir
    Path temp = Path.of("");

    private static Witness.Report look(UnlockedVault unlocked) throws IOException {
        return unlocked.witness().look(_ -> {}).orElseThrow();
    }

    private Path memory() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("journals"))) {
            return all.filter(path -> path.endsWith("witness/memory"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aRestoredBackupIsToldOnceItIsAccepted() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        vault.bringAllBack();
        try (UnlockedVault unlocked = vault.unlock()) {
            Witness.Report report = look(unlocked);
            assertTrue(report.wholeVault());
            assertEquals(
                    "The whole vault is as it was at an earlier time: of 8 files and folders 2 are older versions, 1 is gone.",
                    report.summary());
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            Witness.Report again = look(unlocked);
            assertEquals(2, again.suspicious().size(), "what is older stays so until it is accepted: " + again);
            assertEquals(2, unlocked.witness().accept(unlocked.root()).orElseThrow());
            assertEquals(List.of(), look(unlocked).suspicious());
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(List.of(), look(unlocked).suspicious());
        }
    }

    @Test
    void whatIsRolledBackStaysSuspiciousThoughItIsWrittenToHere() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        Tamper.T11_CHUNK_ROLLED_BACK.make(vault);
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(1, look(unlocked).suspicious().size());
            Files.write(unlocked.root().resolve("a"), new byte[10], StandardOpenOption.APPEND);
            assertEquals(1, look(unlocked).suspicious().size());
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(
                    List.of(new Verdict.RolledBack(unlocked.root().resolve("a"))),
                    look(unlocked).suspicious());
        }
    }

    /** Each has what the one before it had. */
    private static void rotate(TamperedVault vault, String... names) throws IOException {
        byte[] last = Files.readAllBytes(vault.ciphertext(names[names.length - 1]));
        for (int i = names.length - 1; i > 0; i--) {
            Files.write(vault.ciphertext(names[i]), Files.readAllBytes(vault.ciphertext(names[i - 1])));
        }
        Files.write(vault.ciphertext(names[0]), last);
    }

    @Test
    void ofFilesThatWereExchangedThoseThatAreNotAcceptedStaySuspicious() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        rotate(vault, "a", "b");
        rotate(vault, "replaced", "later", "one/x");
        try (UnlockedVault unlocked = vault.unlock()) {
            Path root = unlocked.root();
            assertEquals(5, look(unlocked).suspicious().size());
            assertEquals(1, unlocked.witness().accept(root.resolve("a")).orElseThrow());
            assertEquals(1, unlocked.witness().accept(root.resolve("later")).orElseThrow());
            assertEquals(3, look(unlocked).suspicious().size());
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            Path root = unlocked.root();
            Files.write(root.resolve("b"), new byte[10], StandardOpenOption.APPEND);
            assertEquals(
                    Set.of(
                            new Verdict.Swapped(root.resolve("b"), root.resolve("a")),
                            new Verdict.Swapped(root.resolve("replaced"), root.resolve("one/x")),
                            new Verdict.Swapped(root.resolve("one/x"), root.resolve("later"))),
                    Set.copyOf(look(unlocked).suspicious()));
            assertEquals(1, unlocked.witness().accept(root.resolve("one")).orElseThrow());
            assertEquals(2, look(unlocked).suspicious().size());
            assertEquals(2, unlocked.witness().accept(root).orElseThrow());
            assertEquals(List.of(), look(unlocked).suspicious());
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(List.of(), look(unlocked).suspicious());
        }
    }

    @Test
    void whatWeMakeOfACopyThatASyncClientHasLeftIsNoDeletion() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        Path theirs = copyOf(vault.ciphertext("two"), vault.ciphertext("one"), " (2)");
        Path same = copyOf(vault.ciphertext("one"), vault.ciphertext("one"), " (1)");
        JudgedVault.delete(vault.ciphertext("two"));
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(List.of(), look(unlocked).suspicious());
            assertEquals(1, unlocked.conflicts().list().size());
            assertFalse(Files.exists(theirs) || Files.exists(same));
            unlocked.conflicts()
                    .merge(unlocked.root().resolve("one"), unlocked.root().resolve("one (2)"));
            assertTrue(Files.exists(unlocked.root().resolve("one/y")));
            assertEquals(List.of(), look(unlocked).suspicious());
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(List.of(), look(unlocked).suspicious());
        }
    }

    private static Path copyOf(Path directory, Path original, String added) throws IOException {
        String name = original.getFileName().toString().replace(".c9r", added + ".c9r");
        Path copy = Files.createDirectory(original.resolveSibling(name));
        Files.copy(directory.resolve("dir.c9r"), copy.resolve("dir.c9r"));
        return copy;
    }

    @Test
    void aSuspicionIsGoneOnceTheFileIsBack() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        Path node = vault.ciphertext("replaced");
        byte[] present = Files.readAllBytes(node);
        vault.bringBack("replaced");
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(1, look(unlocked).suspicious().size());
            Files.write(node, present);
            assertEquals(List.of(), look(unlocked).suspicious());
        }
    }

    @Test
    void whatStaysSuspiciousIsAnEvent() throws Exception {
        TamperedVault vault = TamperedVault.create(temp);
        BlockingQueue<VaultEvent> events = new LinkedBlockingQueue<>();
        try (UnlockedVault unlocked = vault.unlock(vault.options().withWatch(true))) {
            look(unlocked);
            unlocked.events().subscribe(event -> {
                if (event instanceof VaultEvent.Suspicious) events.add(event);
            });
            vault.bringBack("replaced");
            Path file = unlocked.root().resolve("replaced");
            assertEquals(new VaultEvent.Suspicious(file, Suspicion.ROLLBACK), events.poll(30, TimeUnit.SECONDS));
            assertEquals(1, unlocked.witness().status().suspicious());
        }
    }

    @Test
    void aFileThatAnotherDeviceDeletesIsToldOfInOneSession() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        Files.delete(vault.ciphertext("b"));
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(
                    List.of(new Verdict.Deleted(unlocked.root().resolve("b"))),
                    look(unlocked).suspicious());
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(List.of(), look(unlocked).suspicious());
        }
    }

    @Test
    void aFileWithALongNameThatIsGoneIsToldByItsName() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        String name = "long".repeat(50);
        try (UnlockedVault unlocked = vault.unlock()) {
            Files.write(unlocked.root().resolve(name), new byte[10]);
        }
        try (Stream<Path> all = Files.walk(vault.folder())) {
            Path node = all.filter(path -> path.toString().endsWith(".c9s") && Files.isDirectory(path))
                    .findFirst()
                    .orElseThrow();
            JudgedVault.delete(node);
        }
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(
                    List.of(new Verdict.Deleted(unlocked.root().resolve(name))),
                    look(unlocked).suspicious());
        }
    }

    @Test
    void aVaultWithoutItsMemoryIsAsUsableAndSaysSo() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        vault.bringBack("replaced");
        Files.delete(memory());
        try (UnlockedVault unlocked = vault.unlock()) {
            Witness.Report report = look(unlocked);
            assertEquals(Recollection.NEW, report.recollection());
            assertEquals(List.of(), report.suspicious());
            assertEquals(TamperedVault.SIZE, Files.readAllBytes(unlocked.root().resolve("replaced")).length);
        }
    }

    @Test
    void aMemoryThatIsNoneOrAnothersIsBegunAnew() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        byte[] garbage = new byte[5000];
        new Random(1).nextBytes(garbage);
        byte[] foreign = Files.readAllBytes(memory());
        // Of a log with another id nothing authenticates.
        foreign[20] ^= 1;
        for (byte[] content : List.of(garbage, foreign, new byte[0])) {
            Files.write(memory(), content);
            try (UnlockedVault unlocked = vault.unlock()) {
                assertEquals(Recollection.LOST, look(unlocked).recollection());
            }
            try (UnlockedVault unlocked = vault.unlock()) {
                assertEquals(Recollection.WHOLE, look(unlocked).recollection());
            }
        }
    }

    @Test
    void aMemoryThatIsCutAnywhereAccusesNobody() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        try (UnlockedVault unlocked = vault.unlock()) {
            Files.move(unlocked.root().resolve("a"), unlocked.root().resolve("moved"));
            Files.write(unlocked.root().resolve("a"), new byte[100]);
            Files.write(unlocked.root().resolve("b"), new byte[70_000]);
            Files.delete(unlocked.root().resolve("later"));
            Files.move(unlocked.root().resolve("one"), unlocked.root().resolve("two/one"));
        }
        byte[] whole = Files.readAllBytes(memory());
        for (int length = 0; length < whole.length; length += length < whole.length - 300 ? 97 : 13) {
            Files.write(memory(), Arrays.copyOf(whole, length));
            try (UnlockedVault unlocked = vault.unlock()) {
                Witness.Report report = look(unlocked);
                boolean endsAnEarlierSession = report.recollection() == Recollection.WHOLE;
                List<Verdict> unexpected = report.suspicious().stream()
                        .filter(verdict -> !(endsAnEarlierSession && verdict instanceof Verdict.Deleted))
                        .toList();
                assertEquals(List.of(), unexpected, "cut to " + length);
            }
        }
    }

    @Test
    void aMemoryThatIsOlderThanTheVaultAccusesNobody() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        byte[] older = Files.readAllBytes(memory());
        try (UnlockedVault unlocked = vault.unlock()) {
            Files.write(unlocked.root().resolve("a"), new byte[100]);
            Files.write(unlocked.root().resolve("b"), new byte[70_000]);
            Files.move(unlocked.root().resolve("two"), unlocked.root().resolve("three"));
        }
        Files.write(memory(), older);
        try (UnlockedVault unlocked = vault.unlock()) {
            assertEquals(List.of(), look(unlocked).suspicious());
        }
    }

    @Test
    void nothingOfTheVaultIsInTheClearInItsMemory() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        String canary = "Canary-77aa-Blue-Bird";
        try (UnlockedVault unlocked = vault.unlock()) {
            Path directory = Files.createDirectory(unlocked.root().resolve(canary));
            Files.writeString(directory.resolve(canary + ".jpg"), canary.repeat(5000));
            Files.writeString(directory.resolve(canary + "long".repeat(45)), canary);
            look(unlocked);
        }
        String node = vault.ciphertext("a").getFileName().toString();
        String directoryId = Files.readString(vault.ciphertext("one").resolve("dir.c9r"));
        String memory = new String(Files.readAllBytes(memory()), StandardCharsets.ISO_8859_1);
        assertTrue(memory.length() > 1000);
        for (String secret : List.of(canary, node, directoryId)) assertFalse(memory.contains(secret), secret);
    }

    @Test
    void aSecondProcessGoesWithoutAMemoryAndNotStrictly() throws IOException {
        TamperedVault vault = TamperedVault.create(temp);
        Path folder = memory().getParent();
        assertNotNull(folder);
        try (var claim = JournalFolder.claimOne(folder)) {
            assertNotNull(claim);
            try (UnlockedVault unlocked = vault.unlock()) {
                assertEquals(Recollection.NONE, unlocked.witness().status().recollection());
                assertEquals(Optional.empty(), unlocked.witness().look(_ -> {}));
                assertEquals(OptionalInt.empty(), unlocked.witness().accept(unlocked.root()));
                assertEquals(
                        TamperedVault.SIZE, Files.readAllBytes(unlocked.root().resolve("a")).length);
            }
            assertThrows(IOException.class, () -> vault.unlock(vault.options().withStrict(true)));
        }
    }
}
