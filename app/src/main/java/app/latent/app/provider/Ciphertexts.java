package app.latent.app.provider;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that a vault is to whoever carries it.
 *
 * @param all how many there are
 * @param some the first of them, in the order of their paths
 */
public record Ciphertexts(long all, List<Ciphertext> some) {

    public Ciphertexts {
        some = List.copyOf(some);
    }

    /** @param path below the vault's folder */
    public record Ciphertext(String path, long bytes) {}

    /**
     * What comes, goes or cannot be read meanwhile is passed over.
     *
     * @param most how many are named
     */
    public static Ciphertexts of(Path vault, int most) throws IOException {
        NavigableMap<Path, Long> first = new TreeMap<>();
        long[] all = {0};
        Files.walkFileTree(vault, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    all[0]++;
                    first.put(file, attributes.size());
                    if (first.size() > most) first.pollLastEntry();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new Ciphertexts(
                all[0],
                first.entrySet().stream()
                        .map(file ->
                                new Ciphertext(vault.relativize(file.getKey()).toString(), file.getValue()))
                        .toList());
    }
}
