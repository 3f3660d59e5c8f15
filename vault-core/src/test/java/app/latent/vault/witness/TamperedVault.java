package app.latent.vault.witness;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CryptoFileSystem;

/** A vault that Latent has written in two sessions, and what somebody can do to it who has a copy of its ciphertext after the first. */
final class TamperedVault {

    /** Of the files, in bytes: four chunks. */
    static final int SIZE = 100_000;

    private final Path base;
    private final JudgedVault vault;
    private final Map<String, Path> ciphertexts = new HashMap<>();

    private TamperedVault(Path base, JudgedVault vault) {
        this.base = base;
        this.vault = vault;
    }

    static TamperedVault create(Path base) throws IOException {
        TamperedVault tampered = new TamperedVault(base, JudgedVault.create(base.resolve("vault"), 220));
        tampered.firstSession();
        copy(tampered.folder(), tampered.old());
        tampered.secondSession();
        tampered.find();
        return tampered;
    }

    private void firstSession() throws IOException {
        try (UnlockedVault unlocked = unlock()) {
            Path root = unlocked.root();
            Files.write(root.resolve("a"), content(1));
            Files.write(root.resolve("b"), content(2));
            Files.write(root.resolve("replaced"), content(3));
            for (String directory : List.of("one", "two")) Files.createDirectory(root.resolve(directory));
            Files.write(root.resolve("one/x"), content(4));
            Files.write(root.resolve("two/y"), content(5));
        }
    }

    private void secondSession() throws IOException {
        try (UnlockedVault unlocked = unlock()) {
            Path root = unlocked.root();
            try (FileChannel channel = FileChannel.open(root.resolve("a"), StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[100]), 40_000);
            }
            Files.write(root.resolve("replaced"), content(6));
            Files.write(root.resolve("later"), content(7));
        }
    }

    private void find() throws IOException {
        try (FileSystem fileSystem = vault.cryptofs()) {
            for (String name : List.of("a", "b", "replaced", "later", "one", "two", "one/x", "two/y")) {
                Path path = fileSystem.getPath("/" + name);
                ciphertexts.put(name, ((CryptoFileSystem) fileSystem).getCiphertextPath(path));
            }
        }
        // The directories' nodes, not their contents.
        for (String name : List.of("one", "two")) {
            Path directory = ciphertexts.get(name);
            if (directory != null
                    && Files.isDirectory(directory)
                    && !directory.toString().endsWith(".c9r")) {
                ciphertexts.put(name, nodeOfDirectory(directory));
            }
        }
    }

    private Path nodeOfDirectory(Path contents) throws IOException {
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.filter(path -> path.endsWith("dir.c9r")).toList()) {
                Path holder = file.getParent();
                if (holder != null && leadsTo(Files.readString(file), contents)) return holder;
            }
        }
        throw new IOException("no directory has these contents");
    }

    private static boolean leadsTo(String id, Path contents) {
        return contents.endsWith(JudgedVault.contentDirectory(id));
    }

    static byte[] content(int seed) {
        byte[] content = new byte[SIZE];
        new Random(seed).nextBytes(content);
        return content;
    }

    UnlockedVault unlock() throws IOException {
        return unlock(options());
    }

    UnlockedVault unlock(UnlockOptions options) throws IOException {
        return vault.latent(options);
    }

    UnlockOptions options() {
        return UnlockOptions.withJournals(base.resolve("journals")).withWatch(false);
    }

    Path folder() {
        return base.resolve("vault");
    }

    private Path old() {
        return base.resolve("old");
    }

    Path ciphertext(String name) throws IOException {
        Path path = ciphertexts.get(name);
        if (path == null) throw new IOException("not known: " + name);
        return path;
    }

    Path oldCiphertext(String name) throws IOException {
        return old().resolve(folder().relativize(ciphertext(name)));
    }

    void edit(String name, Consumer<byte[]> editing) throws IOException {
        replace(name, bytes -> {
            editing.accept(bytes);
            return bytes;
        });
    }

    void replace(String name, UnaryOperator<byte[]> change) throws IOException {
        Files.write(ciphertext(name), change.apply(Files.readAllBytes(ciphertext(name))));
    }

    void resize(String name, int size) throws IOException {
        replace(name, bytes -> Arrays.copyOf(bytes, size));
    }

    void bringBack(String name) throws IOException {
        Files.copy(oldCiphertext(name), ciphertext(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** All is as it was after the first session. */
    void bringAllBack() throws IOException {
        try (Stream<Path> all = Files.walk(folder().resolve("d"))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Path before = old().resolve(folder().relativize(path));
                if (Files.isRegularFile(path) && Files.exists(before)) Files.write(path, Files.readAllBytes(before));
                else if (Files.notExists(before)) Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) Files.copy(path, to.resolve(from.relativize(path)));
        }
    }
}
