package app.latent.vault.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on disk after the engine has met second versions is what the official library reads, and finds nothing to complain of. */
class AgreementTest {

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = JudgedVault.newFolder();
    }

    @AfterEach
    void deleteFolder() throws IOException {
        JudgedVault.delete(folder);
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                contents.put(file.toString(), attributes.isSymbolicLink() ? "link" : Files.readString(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return contents;
    }

    private static List<Path> nodes(Path vault) throws IOException {
        try (Stream<Path> tree = Files.walk(vault.resolve("d"), 3)) {
            return tree.filter(path -> path.toString().matches(".*\\.c9[rs]") && !path.endsWith("dirid.c9r"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " (Alice's conflicted copy 2026-01-01)",
                "-HOSTNAME",
                " (1)",
                ".sync-conflict-20260101-120000-ABCDEFG",
                " (conflicted copy 2026-01-01 120000)",
                " 2",
                ".conflict1"
            })
    void theOfficialLibraryReadsTheSame(String added) throws IOException {
        JudgedVault vault = JudgedVault.create(folder.resolve("vault"), 220);
        String longName = "long ".repeat(40);
        for (String version : List.of("one", "two")) {
            try (UnlockedVault mine = vault.latent()) {
                for (String name : List.of("photo.jpg", longName + ".jpg")) {
                    Files.writeString(mine.root().resolve(name), version + " " + name);
                }
                for (String name : List.of("trip", longName)) {
                    Path directory = Files.createDirectory(mine.root().resolve(name));
                    Files.writeString(directory.resolve("a.jpg"), version + " in " + name);
                }
            }
            if (version.equals("one")) mark(added);
        }
        Map<String, String> mine;
        try (UnlockedVault unlocked = vault.latent()) {
            mine = contents(unlocked.root());
        }
        assertEquals(8, mine.size(), mine::toString);
        assertEquals(8, mine.values().stream().distinct().count());
        try (FileSystem official = vault.cryptofs()) {
            assertEquals(mine, contents(official.getPath("/")));
        }
        assertEquals(List.of(), vault.complaints());
    }

    /** Marks the nodes in the root directory, which is the content folder that has most of them. */
    private void mark(String added) throws IOException {
        Map<Path, List<Path>> byFolder = new TreeMap<>();
        for (Path node : nodes(folder.resolve("vault"))) {
            byFolder.computeIfAbsent(node.getParent(), _ -> new ArrayList<>()).add(node);
        }
        List<Path> root = byFolder.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        for (Path node : root) {
            String name = node.getFileName().toString();
            int dot = name.lastIndexOf('.');
            Files.move(node, node.resolveSibling(name.substring(0, dot) + added + name.substring(dot)));
        }
    }
}
