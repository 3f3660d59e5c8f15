package app.latent.testkit.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** All that a tree holds, a line an entry, sorted: {@code file<tab>path<tab>size<tab>SHA-256}, {@code directory<tab>path}, {@code link<tab>path<tab>target}. */
public final class TreeListing {

    private TreeListing() {}

    public static List<String> of(Path root) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.toList()) {
                if (!path.equals(root)) lines.add(line(root.relativize(path).toString(), path));
            }
        }
        Collections.sort(lines);
        return lines;
    }

    private static String line(String name, Path path) throws IOException {
        if (Files.isSymbolicLink(path)) return "link\t" + name + "\t" + Files.readSymbolicLink(path);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return "directory\t" + name;
        byte[] content = Files.readAllBytes(path);
        if (content.length != Files.size(path)) throw new IOException(name + " is not as long as it says");
        return "file\t" + name + "\t" + content.length + "\t" + sha256(content);
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
