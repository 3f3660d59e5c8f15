package app.latent.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.api.MasterkeyLoader;
import org.cryptomator.cryptolib.common.MasterkeyFileAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge is cryptofs, used as the Cryptomator apps use it, without any code of ours. */
class InteroperabilityTest {

    private static final String PASSPHRASE = "corre\u00e7t horse battery";
    private static final URI KEY_ID = URI.create("masterkeyfile:masterkey.cryptomator");
    private static final MasterkeyFileAccess KEYS = new MasterkeyFileAccess(new byte[0], new SecureRandom());

    @TempDir
    Path folder = Path.of("");

    @Test
    void cryptomatorReadsWhatWeWrite() throws IOException {
        Map<String, String> written;
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray());
                UnlockedVault vault = Vault.create(folder.resolve("v"), passphrase)
                        .unlock(passphrase, UnlockOptions.withJournals(folder.resolve("journals")))) {
            fill(vault.root());
            written = contents(vault.root());
        }
        try (FileSystem judge =
                CryptoFileSystemProvider.newFileSystem(folder.resolve("v"), properties(folder.resolve("v")))) {
            assertEquals(written, contents(judge.getPath("/")));
        }
    }

    @Test
    void weReadWhatCryptomatorWrites() throws IOException {
        Path vault = Files.createDirectory(folder.resolve("v"));
        try (Masterkey masterkey = Masterkey.generate(new SecureRandom())) {
            KEYS.persist(masterkey, vault.resolve("masterkey.cryptomator"), PASSPHRASE);
        }
        CryptoFileSystemProvider.initialize(vault, properties(vault), KEY_ID);
        Map<String, String> written;
        try (FileSystem judge = CryptoFileSystemProvider.newFileSystem(vault, properties(vault))) {
            fill(judge.getPath("/"));
            written = contents(judge.getPath("/"));
        }
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray());
                UnlockedVault ours =
                        Vault.at(vault).unlock(passphrase, UnlockOptions.withJournals(folder.resolve("journals")))) {
            assertEquals(written, contents(ours.root()));
            assertTrue(ours.verifyPassphrase(PASSPHRASE.toCharArray()));
        }
    }

    @Test
    void aNewVaultHasTheSameFilesAsOneOfCryptomator() throws IOException {
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        try (Masterkey masterkey = Masterkey.generate(new SecureRandom())) {
            KEYS.persist(masterkey, theirs.resolve("masterkey.cryptomator"), PASSPHRASE);
        }
        CryptoFileSystemProvider.initialize(theirs, properties(theirs), KEY_ID);
        Path ours = folder.resolve("ours");
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            Vault.create(ours, passphrase);
        }
        assertEquals(shape(theirs), shape(ours));
    }

    private static CryptoFileSystemProperties properties(Path vault) {
        MasterkeyLoader loader = _ -> KEYS.load(vault.resolve("masterkey.cryptomator"), PASSPHRASE);
        return CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(loader)
                .build();
    }

    /** Sizes around every chunk's edge, names around the shortening threshold, all kinds of entries. */
    private static void fill(Path root) throws IOException {
        Random random = new Random(7);
        int chunk = 32 * 1024;
        for (int size : new int[] {0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 5 * chunk + 17, 20 * chunk}) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            Files.write(root.resolve("size-" + size), content);
        }
        for (int length : new int[] {1, 140, 146, 147, 148, 149, 150, 200, 220, 221, 255}) {
            Files.writeString(root.resolve("n".repeat(length)), "name of " + length);
            Files.createDirectory(root.resolve("d".repeat(length)));
            Files.writeString(root.resolve("d".repeat(length)).resolve("child"), "below " + length);
        }
        Files.writeString(root.resolve("K\u00f6ln composed"), "NFC");
        Files.writeString(root.resolve("Ko\u0308ln decomposed"), "NFD");
        Files.writeString(root.resolve("\u65e5\u672c\u8a9e \ud83d\udcf7.jpg"), "wide");
        Files.writeString(root.resolve("name.c9r"), "a name like a node's");
        Path deep = Files.createDirectories(root.resolve("a/b/c/d/e/f"));
        Files.writeString(deep.resolve("leaf"), "leaf");
        Files.createSymbolicLink(root.resolve("absolute"), root.getFileSystem().getPath("/a/b"));
        Files.createSymbolicLink(root.resolve("relative"), root.getFileSystem().getPath("a/b/c"));
        Files.createSymbolicLink(
                root.resolve("l".repeat(230)), root.getFileSystem().getPath("nowhere"));
    }

    /** By path: a file's bytes, a link's target, or that it is a directory. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.toList()) {
                contents.put(path.toString(), content(path));
            }
        }
        assertTrue(contents.size() > 50, "the tree is there");
        return contents;
    }

    private static String content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "-> " + Files.readSymbolicLink(path);
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return "directory";
        }
        byte[] bytes = Files.readAllBytes(path);
        assertEquals(bytes.length, Files.size(path));
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The tree without what is random: names of two and of thirty characters stand for hashes. */
    private static Map<String, Long> shape(Path vault) throws IOException {
        Map<String, Long> shape = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(vault)) {
            for (Path path : tree.toList()) {
                String relative = vault.relativize(path)
                        .toString()
                        .replaceAll("d/../.{30}", "d/XX/Y")
                        .replaceAll("d/..$", "d/XX");
                shape.put(relative, Files.isRegularFile(path) ? Files.size(path) : -1L);
            }
        }
        return shape;
    }
}
