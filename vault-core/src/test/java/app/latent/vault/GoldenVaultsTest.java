package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.testkit.golden.GoldenVault;
import app.latent.testkit.golden.TreeListing;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Vaults of long ago are read as on the day they were made, and go on. */
class GoldenVaultsTest {

    @TempDir
    Path folder = Path.of("");

    @TempDir
    Path journals = Path.of("");

    @ParameterizedTest
    @FieldSource("app.latent.testkit.golden.GoldenVault#ALL")
    void theTreeAndTheKeysAreAsEver(GoldenVault golden) throws IOException {
        golden.unpack(folder);
        String before = Folders.fingerprint(folder);
        try (UnlockedVault vault = GoldenVaultMaker.unlock(folder, journals)) {
            assertEquals(golden.tree(), TreeListing.of(vault.root()));
            assertEquals(golden.keys(), GoldenVaultMaker.keys(vault));
        }
        for (String file : List.of("masterkey.cryptomator", "vault.cryptomator")) {
            Path original = folder.resolve(file);
            Path backup = new BackedUpFile(original).backupOf(Files.readAllBytes(original));
            if (!before.contains(backup.getFileName().toString())) Files.delete(backup);
        }
        assertEquals(before, Folders.fingerprint(folder), "reading changes nothing but the backups");
    }

    @ParameterizedTest
    @FieldSource("app.latent.testkit.golden.GoldenVault#ALL")
    void itCanBeWrittenOnAndCryptofsReadsIt(GoldenVault golden) throws IOException {
        golden.unpack(folder);
        List<String> tree;
        try (UnlockedVault vault = GoldenVaultMaker.unlock(folder, journals)) {
            Path root = vault.root();
            Files.writeString(root.resolve("new"), "new");
            Files.move(root.resolve("K\u00f6ln.txt"), root.resolve("2024").resolve("moved".repeat(40)));
            Files.delete(root.resolve("size 1"));
            Files.writeString(root.resolve("size 32768"), "shorter");
            tree = TreeListing.of(root);
        }
        try (FileSystem cryptofs =
                CryptoFileSystemProvider.newFileSystem(folder, GoldenVaultMaker.properties(folder))) {
            assertEquals(tree, TreeListing.of(cryptofs.getPath("/")));
        }
    }
}
