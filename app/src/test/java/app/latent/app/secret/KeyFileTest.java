package app.latent.app.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void itIsWhatTheDocumentationComputesWithStandardTools() throws Exception {
        Path file = Files.write(
                folder.resolve("photos.key"), "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        Process shell = new ProcessBuilder(
                        "sh", "-c", "{ printf 'latent-key-file-1\\n'; cat photos.key; } | sha256sum | cut -d' ' -f1")
                .directory(folder.toFile())
                .start();
        String hash = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        char[] typed = "correct horse".toCharArray();
        assertEquals("correct horse-" + hash, new String(KeyFile.join(typed, file)));
        assertArrayEquals(new char[13], typed, "what was typed is left");
        assertEquals("correct horse-".length() + 64, "correct horse".length() + KeyFile.SUFFIX_LENGTH);
    }

    @Test
    void anotherFileIsAnotherSecond() throws Exception {
        Path one = Files.write(folder.resolve("one"), new byte[1_000_000]);
        Path other = Files.write(folder.resolve("other"), new byte[1_000_001]);
        String first = new String(KeyFile.join("same".toCharArray(), one));
        assertEquals(first, new String(KeyFile.join("same".toCharArray(), one)));
        assertTrue(!first.equals(new String(KeyFile.join("same".toCharArray(), other))));
    }

    @Test
    void aFileThatAnybodyGuessesIsRefused() throws IOException {
        Path small = Files.write(folder.resolve("small"), new byte[31]);
        var refused = assertThrows(KeyFile.UnusableException.class, () -> KeyFile.join("x".toCharArray(), small));
        assertTrue(String.valueOf(refused.getMessage()).contains("fewer than 32 bytes"));
    }

    @Test
    void aFileInTheVaultsFolderIsRefusedForItIsCarriedAlong() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("Photos.vault/d/XX"));
        Files.createFile(folder.resolve("Photos.vault/vault.cryptomator"));
        Path file = Files.write(inside.resolve("key"), new byte[64]);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThrows(KeyFile.UnusableException.class, () -> KeyFile.join("x".toCharArray(), file));
        assertThrows(KeyFile.UnusableException.class, () -> KeyFile.join("x".toCharArray(), link));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThrows(NoSuchFileException.class, () -> KeyFile.join("x".toCharArray(), folder.resolve("missing")));
    }
}
