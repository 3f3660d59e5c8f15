package app.latent.app.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** @param most how many are named */
    public static Ciphertexts of(Path vault, int most) throws IOException {
        try (Stream<Path> walk = Files.walk(vault)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            List<Ciphertext> some = new ArrayList<>();
            for (Path file : files.subList(0, Math.min(most, files.size()))) {
                some.add(new Ciphertext(vault.relativize(file).toString(), Files.size(file)));
            }
            return new Ciphertexts(files.size(), some);
        }
    }
}
