package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockWarningsTest {
    @TempDir
    Path temp = Path.of("");

    @Test
    void aJournalThatCannotBeRecoveredIsToldAndOnceItCanBeIsNot() throws IOException {
        Path journals = temp.resolve("journals");
        try (Passphrase passphrase = Passphrase.of("correct horse battery".toCharArray())) {
            Vault vault = Vault.create(temp.resolve("Photos.vault"), passphrase);
            UnlockOptions options = UnlockOptions.withJournals(journals).withWatch(false);
            assertEquals(List.of(), warnings(vault, passphrase, options));

            Path unreadable = Files.createDirectory(folderOf(journals).resolve("redo-0"));
            List<String> told = warnings(vault, passphrase, options);
            assertEquals(1, told.size());
            assertTrue(told.getFirst().contains("could not be mended yet"), told::toString);
            assertFalse(told.getFirst().contains(temp.toString()), told::toString);

            Files.delete(unreadable);
            assertEquals(List.of(), warnings(vault, passphrase, options));
        }
    }

    private static List<String> warnings(Vault vault, Passphrase passphrase, UnlockOptions options) throws IOException {
        try (UnlockedVault unlocked = vault.unlock(passphrase, options)) {
            return unlocked.warnings();
        }
    }

    /** The first of the vault's, by its lock. */
    private static Path folderOf(Path journals) throws IOException {
        try (Stream<Path> all = Files.walk(journals)) {
            Path lock = all.filter(path -> path.endsWith("lock")).findFirst().orElseThrow();
            return lock.resolveSibling("");
        }
    }
}
