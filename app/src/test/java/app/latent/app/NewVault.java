package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An empty vault whose passphrase is {@link Latent#PASSPHRASE}. The packaged program makes it once for all tests of a process, as deriving its keys takes longer than
 * much of what is tested: nothing of it is outside of its folder, so a copy is a vault of its own.
 */
final class NewVault {
    private static final Map<String, byte[]> FILES = make();

    private NewVault() {}

    /** @param vault does not exist */
    static void at(Path vault) throws IOException {
        Files.createDirectory(vault);
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            Path copy = vault.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.write(copy, file.getValue());
        }
    }

    private static Map<String, byte[]> make() {
        try {
            Path home = Files.createTempDirectory("new-vault");
            try {
                Path vault = home.resolve("vault");
                Latent.Result made = new Latent(home).run("create", vault.toString(), "--passphrase-stdin");
                assertEquals(0, made.exitCode(), made.out());
                return contents(vault);
            } finally {
                delete(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
