package app.latent.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What tests ask of folders. */
final class Folders {

    private Folders() {}

    /** One line an entry: its name, and for a file the hash of its bytes. */
    static String fingerprint(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted().toList()) {
                lines.append(folder.relativize(path)).append(' ');
                if (Files.isRegularFile(path)) {
                    lines.append(HexFormat.of().formatHex(sha256(Files.readAllBytes(path))));
                }
                lines.append('\n');
            }
        }
        return lines.toString();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
