package app.latent.app.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that a vault is to whoever carries it. */
public final class Ciphertexts {
    private Ciphertexts() {}

    /** Some of the ciphertext files, with their sizes. */
    public static List<String> listing(Path vault, int most) throws IOException {
        try (Stream<Path> files = Files.walk(vault)) {
            List<String> lines = new ArrayList<>();
            for (Path file :
                    (Iterable<Path>) files.filter(Files::isRegularFile).sorted().limit(most)::iterator) {
                lines.add(String.format(Locale.ROOT, "%9d  %s", Files.size(file), vault.relativize(file)));
            }
            return lines;
        }
    }
}
