package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault and its backup on one machine: each is a vault by itself. */
class CopiedVaultIT {

    @TempDir
    Path temp = Path.of("");

    private Path journals = Path.of("");
    private Path original = Path.of("");
    private Path backup = Path.of("");

    @BeforeEach
    void aVaultThatIsBackedUp() throws IOException {
        temp = temp.toRealPath();
        journals = temp.resolve("journals");
        original = temp.resolve("vault");
        backup = temp.resolve("backup");
        JudgedVault.create(original, 220);
        write("first version");
        copy(original, backup);
    }

    @Test
    void theBackupsAgeIsNoneOfItsFaults() throws IOException {
        write("second version");

        assertEquals(0, suspicious(backup));
        assertEquals(0, suspicious(original));
    }

    @Test
    void whatIsRolledBackIsNoticedInEachOfThem() throws IOException {
        suspicious(backup);
        Path older = temp.resolve("older");
        copy(original, older);
        write("second version");
        replace(original, older);

        assertEquals(0, suspicious(backup));
        assertEquals(1, suspicious(original));
    }

    @Test
    void aVaultThatWasMovedIsRemembered() throws IOException {
        Path older = temp.resolve("older");
        copy(original, older);
        write("second version");
        JudgedVault.delete(original);
        JudgedVault.delete(backup);
        Path moved = temp.resolve("moved");
        Files.move(older, moved);

        assertEquals(1, suspicious(moved));
    }

    @Test
    void bothAreUnlockedAtATimeAndKeepTheirIndexesApart() throws IOException {
        try (UnlockedVault one = JudgedVault.at(original).latent(journals);
                UnlockedVault other = JudgedVault.at(backup).latent(journals)) {
            assertNotEquals(one.localName(), other.localName());
        }
    }

    private void write(String content) throws IOException {
        try (UnlockedVault vault = JudgedVault.at(original).latent(journals)) {
            Files.writeString(vault.root().resolve("photo"), content);
        }
    }

    private int suspicious(Path folder) throws IOException {
        try (UnlockedVault vault = JudgedVault.at(folder).latent(journals)) {
            return vault.witness().look(_ -> {}).orElseThrow().suspicious().size();
        }
    }

    private static void replace(Path folder, Path by) throws IOException {
        JudgedVault.delete(folder);
        Files.move(by, folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList())
                Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }
}
