package app.latent.vault.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.MemoryFolders;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of every length from 1 to 255 bytes, in letters of one to four bytes, of files, directories and links; and where shortening begins. */
class EveryNameTest {

    private static final int LONGEST = 255;

    @TempDir(factory = MemoryFolders.class)
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"n", "\u0436", "\u65e5", "\ud83d\udcf7"})
    void cryptofsFindsWhatLatentNamed(String letter) throws IOException {
        JudgedVault vault = JudgedVault.create(folder.resolve("v"), 220);
        try (UnlockedVault latent = vault.latent()) {
            create(latent.root(), names(letter));
        }
        try (FileSystem cryptofs = vault.cryptofs()) {
            verify(cryptofs.getPath("/"), names(letter));
        }
        assertEquals(List.of(), vault.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "\u0436", "\u65e5", "\ud83d\udcf7"})
    void latentFindsWhatCryptofsNamed(String letter) throws IOException {
        JudgedVault vault = JudgedVault.create(folder.resolve("v"), 220);
        try (FileSystem cryptofs = vault.cryptofs()) {
            create(cryptofs.getPath("/"), names(letter));
        }
        try (UnlockedVault latent = vault.latent()) {
            verify(latent.root(), names(letter));
        }
    }

    /** A name on disk is 4 × ⌈(n + 16) / 3⌉ + 4 characters long: 220 for 146 bytes. */
    @ParameterizedTest
    @ValueSource(ints = {220, 219, 217, 216, 215})
    void shorteningBeginsAboveTheThreshold(int threshold) throws IOException {
        JudgedVault vault = JudgedVault.create(folder.resolve("v"), threshold);
        int longest = threshold == 220 ? 146 : threshold >= 216 ? 143 : 140;
        try (UnlockedVault latent = vault.latent()) {
            Files.createFile(latent.root().resolve("a".repeat(longest)));
            assertEquals(0, shortened());
            Files.createFile(latent.root().resolve("a".repeat(longest + 1)));
            assertEquals(1, shortened());
        }
        try (FileSystem cryptofs = vault.cryptofs()) {
            Path root = cryptofs.getPath("/");
            Files.createFile(root.resolve("b".repeat(longest)));
            assertEquals(1, shortened());
            Files.createFile(root.resolve("b".repeat(longest + 1)));
            assertEquals(2, shortened());
        }
        try (UnlockedVault latent = vault.latent()) {
            for (String letter : List.of("a", "b")) {
                assertTrue(Files.isRegularFile(latent.root().resolve(letter.repeat(longest))));
                assertTrue(Files.isRegularFile(latent.root().resolve(letter.repeat(longest + 1))));
            }
        }
    }

    private long shortened() throws IOException {
        try (var tree = Files.walk(folder)) {
            return tree.filter(path -> path.toString().endsWith(".c9s"))
                    .filter(Files::isDirectory)
                    .count();
        }
    }

    @Test
    void theSameNameHasTheSameHashOnDisk() throws IOException {
        JudgedVault vault = JudgedVault.create(folder.resolve("v"), 220);
        Set<String> ours;
        try (UnlockedVault latent = vault.latent()) {
            create(latent.root(), names("n"));
            ours = namesBelowRoot();
            for (String name : names("n")) {
                Files.delete(latent.root().resolve(name + "d").resolve("child"));
                for (String kind : List.of("f", "d", "l")) {
                    Files.delete(latent.root().resolve(name + kind));
                }
            }
        }
        try (FileSystem cryptofs = vault.cryptofs()) {
            create(cryptofs.getPath("/"), names("n"));
        }
        assertEquals(ours, namesBelowRoot());
    }

    /** In the root directory's content directory: the one with the most entries. */
    private Set<String> namesBelowRoot() throws IOException {
        Set<String> most = Set.of();
        try (var tree = Files.walk(folder.resolve("v/d"), 2)) {
            for (Path directory : tree.filter(
                            path -> path.getFileName().toString().length() == 30)
                    .toList()) {
                Set<String> names = new TreeSet<>();
                try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
                    stream.forEach(path -> names.add(path.getFileName().toString()));
                }
                if (names.size() > most.size()) most = names;
            }
        }
        return most;
    }

    /** As long as they can be with another letter, which tells the kind. */
    private static List<String> names(String letter) {
        List<String> names = new ArrayList<>();
        int width = letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        for (int bytes = 0; bytes < LONGEST; bytes++) {
            names.add(letter.repeat(bytes / width) + "0".repeat(bytes % width));
        }
        return names;
    }

    private static void create(Path root, List<String> names) throws IOException {
        for (String name : names) {
            Files.writeString(root.resolve(name + "f"), name);
            Files.writeString(Files.createDirectory(root.resolve(name + "d")).resolve("child"), name);
            Files.createSymbolicLink(
                    root.resolve(name + "l"), root.getFileSystem().getPath("to", name));
        }
    }

    private static void verify(Path root, List<String> names) throws IOException {
        Set<String> listed = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
            stream.forEach(path -> listed.add(path.getFileName().toString()));
        }
        assertEquals(3 * names.size(), listed.size());
        for (String name : names) {
            assertEquals(name, Files.readString(root.resolve(name + "f")));
            assertTrue(Files.isRegularFile(root.resolve(name + "f"), LinkOption.NOFOLLOW_LINKS));
            assertEquals(name, Files.readString(root.resolve(name + "d").resolve("child")));
            Path target = Files.readSymbolicLink(root.resolve(name + "l"));
            assertEquals(root.getFileSystem().getPath("to", name).toString(), target.toString());
            assertTrue(listed.containsAll(List.of(name + "f", name + "d", name + "l")), name);
        }
    }
}
