package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that can be recognised is to be found in the vault's folder, while unlocked or after. */
class CanaryTest {

    private static final String CANARY = "Canary-5e1f-Yellow-Bird";

    @TempDir
    Path temp = Path.of("");

    @Test
    void noNameAndNoContentIsInTheFolder() throws IOException {
        Path folder = temp.resolve("vault");
        byte[] content = (CANARY + "-content ").repeat(10_000).getBytes(StandardCharsets.UTF_8);
        String passphrase = CANARY + "-passphrase";
        try (Passphrase holder = Passphrase.of(passphrase.toCharArray());
                UnlockedVault vault = Vault.create(folder, holder)
                        .unlock(holder, UnlockOptions.withJournals(temp.resolve("journals")))) {
            Path directory = Files.createDirectory(vault.root().resolve(CANARY + "-directory"));
            Files.write(directory.resolve(CANARY + "-file.jpg"), content);
            Files.write(directory.resolve(CANARY + "-" + "long".repeat(55)), content);
            Files.createSymbolicLink(
                    vault.root().resolve(CANARY + "-link"), vault.root().resolve(CANARY + "-target"));
            Files.move(directory.resolve(CANARY + "-file.jpg"), vault.root().resolve(CANARY + "-moved.jpg"));
            Files.copy(vault.root().resolve(CANARY + "-moved.jpg"), directory.resolve(CANARY + "-copy.jpg"));
            vault.subkey("index").close();
            assertEquals(List.of(), findings(folder));
        }
        assertEquals(List.of(), findings(folder));
    }

    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        Files.writeString(temp.resolve("a file"), "some " + CANARY + " text");
        Files.writeString(temp.resolve("named " + CANARY), "");
        assertEquals(2, findings(temp).size());
    }

    private static List<String> findings(Path folder) throws IOException {
        byte[] canary = CANARY.getBytes(StandardCharsets.UTF_8);
        List<String> findings = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> paths = tree.toList();
            assertTrue(paths.size() > 1);
            for (Path path : paths) {
                boolean inside = Files.isRegularFile(path) && contains(Files.readAllBytes(path), canary);
                if (inside || folder.relativize(path).toString().contains(CANARY)) {
                    findings.add(path.toString());
                }
            }
        }
        return findings;
    }

    private static boolean contains(byte[] bytes, byte[] searched) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(new String(searched, StandardCharsets.ISO_8859_1));
    }
}
