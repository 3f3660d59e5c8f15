package app.latent.vault.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Doing harm to files. */
final class Bytes {

    private Bytes() {}

    static void flip(Path file, int offset) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[offset] ^= 1;
        Files.write(file, bytes);
    }

    static void resize(Path file, int size) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), size));
    }

    static void zero(Path file, int from, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, from, from + length, (byte) 0);
        Files.write(file, bytes);
    }

    /** Exchanges two stretches of a file. */
    static void exchange(Path file, int one, int other, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] first = Arrays.copyOfRange(bytes, one, one + length);
        System.arraycopy(bytes, other, bytes, one, length);
        System.arraycopy(first, 0, bytes, other, length);
        Files.write(file, bytes);
    }

    static void rename(Path file, String name) throws IOException {
        Files.move(file, file.resolveSibling(name));
    }

    static void delete(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(tree)) {
            all = walk.sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (Path path : all) Files.delete(path);
    }

    static void copy(Path tree, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(tree)) {
            all = walk.sorted().toList();
        }
        for (Path path : all) Files.copy(path, to.resolve(tree.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
    }

    /** The same, so that the copy is the newer one by the clock of the disk, which is coarse. */
    static void copyLater(Path tree, Path to) throws IOException {
        copy(tree, to);
        while (changed(to).compareTo(changed(tree)) <= 0) {
            delete(to);
            copy(tree, to);
        }
    }

    private static FileTime changed(Path path) throws IOException {
        return (FileTime) Files.getAttribute(path, "unix:ctime");
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }
}
