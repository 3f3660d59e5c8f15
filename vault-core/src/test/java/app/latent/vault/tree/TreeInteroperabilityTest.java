package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.simulation.MemoryStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CryptoFileSystem;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge is cryptofs: each sees what the other did, on a real folder. */
class TreeInteroperabilityTest {

    /** Around the threshold: 146 bytes of name are 220 characters, 147 are 224. */
    private static final int[] LENGTHS = {1, 50, 145, 146, 147, 148, 200, 255};

    private static final String[] UNICODE = {"K\u00f6ln", "\u65e5\u672c\u8a9e \ud83d\udcf7.jpg", "CON", "a.", "x.c9r"};

    @TempDir
    Path folder = Path.of("");

    private final byte[] key = new byte[64];
    private final VaultCryptor cryptor;
    private FileSystem judge = FileSystems.getDefault();
    private BackingStore store = new MemoryStore();
    private Ground ours = new Ground(store);

    TreeInteroperabilityTest() {
        key[1] = 1;
        cryptor = new VaultCryptor(new Masterkey(key.clone()), Scheme.SIV_GCM);
    }

    @BeforeEach
    void initialise() throws IOException {
        CryptoFileSystemProvider.initialize(folder, properties(), URI.create("test:key"));
        judge = judge();
        store = new NioBackingStore(folder);
        ours = new Ground(store, cryptor);
    }

    @AfterEach
    void close() throws IOException {
        judge.close();
        store.close();
        cryptor.close();
    }

    private CryptoFileSystemProperties properties() {
        return CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> new Masterkey(key.clone()))
                .build();
    }

    private FileSystem judge() throws IOException {
        return CryptoFileSystemProvider.newFileSystem(folder, properties());
    }

    /** A judge that remembers nothing. */
    private Map<String, String> judged() throws IOException {
        judge.close();
        judge = judge();
        Map<String, String> contents = new TreeMap<>();
        Path root = judge.getPath("/");
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.filter(path -> !path.equals(root)).toList()) {
                contents.put(path.toString(), describe(path));
            }
        }
        return contents;
    }

    private static String describe(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) return "link " + Files.readSymbolicLink(path);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return "directory";
        return "file " + Files.readString(path);
    }

    @Test
    void cryptomatorSeesWhatWeMakeMoveAndDelete() throws IOException {
        for (int length : LENGTHS) {
            ours.mkdir("/" + "d".repeat(length));
            ours.write("/" + "d".repeat(length) + "/" + "f".repeat(length), "content " + length);
            ours.tree.createLink(path("/" + "l".repeat(length)), "target " + length);
        }
        for (String name : UNICODE) ours.write("/" + name, name);
        Map<String, String> made = ours.contents();
        assertEquals(3 * LENGTHS.length + UNICODE.length, made.size());
        assertEquals(made, judged());

        for (int from : LENGTHS) {
            int to = LENGTHS[(indexOf(from) + 5) % LENGTHS.length];
            String directory = "/" + "d".repeat(from);
            ours.move(directory + "/" + "f".repeat(from), directory + "/" + "F".repeat(to));
            ours.move(directory, "/" + "D".repeat(to));
            ours.move("/" + "l".repeat(from), "/" + "L".repeat(to));
        }
        Map<String, String> moved = ours.contents();
        assertEquals(made.size(), moved.size());
        assertEquals(moved, judged());

        for (int length : LENGTHS) {
            ours.delete("/" + "L".repeat(length));
            for (String file : ours.list("/" + "D".repeat(length))) ours.delete("/" + "D".repeat(length) + "/" + file);
            ours.delete("/" + "D".repeat(length));
        }
        assertEquals(UNICODE.length, judged().size());
        ours.tree.syncAll();
        assertEquals(ours.contents(), judged());
    }

    private static int indexOf(int length) {
        for (int i = 0; i < LENGTHS.length; i++) {
            if (LENGTHS[i] == length) return i;
        }
        throw new AssertionError(length);
    }

    @Test
    void weSeeWhatCryptomatorMakesMovesAndDeletes() throws IOException {
        Path root = judge.getPath("/");
        for (int length : LENGTHS) {
            Path directory = Files.createDirectory(root.resolve("d".repeat(length)));
            Files.writeString(directory.resolve("f".repeat(length)), "content " + length);
            Files.createSymbolicLink(root.resolve("l".repeat(length)), judge.getPath("target " + length));
        }
        for (String name : UNICODE) Files.writeString(root.resolve(name), name);
        Files.writeString(root.resolve("decomposed u\u0308"), "");
        Map<String, String> made = ours.contents();
        assertEquals(made, judged());
        assertEquals(3 * LENGTHS.length + UNICODE.length + 1, made.size());

        root = judge.getPath("/");
        for (int from : LENGTHS) {
            int to = LENGTHS[(indexOf(from) + 3) % LENGTHS.length];
            Path directory = root.resolve("d".repeat(from));
            Files.move(directory.resolve("f".repeat(from)), directory.resolve("F".repeat(to)));
            Files.move(directory, root.resolve("D".repeat(to)));
            Files.move(root.resolve("l".repeat(from)), root.resolve("L".repeat(to)));
        }
        Files.move(root.resolve("CON"), root.resolve("a."), StandardCopyOption.REPLACE_EXISTING);
        ours.later();
        assertEquals(judged(), ours.contents());
        Files.delete(judge.getPath("/", "a."));
        assertEquals(judged(), ours.contents());
        assertTrue(ours.told.events().isEmpty());
    }

    @Test
    void conflictsAreSettledAsCryptomatorSettlesThem(@TempDir Path other) throws IOException {
        String[] suffixes = {" (1)", " (Alice's conflicted copy 2026-01-01)", ".sync-conflict-20260101-120000-ABCDEFG"};
        String[] names = {"a.jpg", "no extension", ".hidden", "x".repeat(124) + ".jpg", "y".repeat(120)};
        for (String name : names) {
            for (String suffix : suffixes) {
                ours.write("/" + name, suffix);
                String node = ours.node("/" + name).nodePath();
                store.rename(node, node.replace(".c9r", suffix + ".c9r"));
            }
            ours.write("/" + name, "original");
        }
        ours.mkdir("/dir");
        ours.write("/dir/file", "content");
        String node = ours.node("/dir").nodePath();
        store.rename(node, node.replace(".c9r", " (1).c9r"));
        ours.mkdir("/dir");
        copy(folder, other);
        try (CryptoFileSystem judging = CryptoFileSystemProvider.newFileSystem(other, properties())) {
            Map<String, String> theirs = new TreeMap<>();
            Path root = judging.getPath("/");
            try (Stream<Path> tree = Files.walk(root)) {
                for (Path path : tree.filter(path -> !path.equals(root)).toList()) {
                    theirs.put(path.toString(), describe(path));
                }
            }
            assertEquals(theirs, ours.contents());
            assertEquals(theirs, judged());
            assertEquals(names.length * (suffixes.length + 1) + 3, theirs.size());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Test
    void longNamesHaveTheHashThatCryptomatorGivesThem() throws IOException {
        for (int length : new int[] {146, 147, 220, 221}) {
            ours.write("/" + "n".repeat(length), "");
            Path ciphertext = ((CryptoFileSystem) judge).getCiphertextPath(judge.getPath("/", "n".repeat(length)));
            assertEquals(
                    folder.relativize(ciphertext).toString(),
                    ours.node("/" + "n".repeat(length)).contentPath());
            assertEquals(
                    length > 146, ours.place("/" + "n".repeat(length)).name().isShortened());
        }
    }
}
