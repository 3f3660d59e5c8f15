package app.latent.testkit.canary;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All files of a tree on one file system. What others delete meanwhile is left out, and so is what is mounted in the tree: it is not on this disk, and
 * where its server was killed nobody can look into it.
 */
final class Tree extends SimpleFileVisitor<Path> {

    /** proc_pid_mounts(5). */
    private static final Path MOUNTS = Path.of("/proc/self/mounts");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

    private final List<Path> all = new ArrayList<>();
    private final Path top;
    private final Set<Path> mounted;

    private Tree(Path top, Set<Path> mounted) {
        this.top = top;
        this.mounted = mounted;
    }

    /** @throws IOException where something cannot be read */
    static List<Path> below(Path top) throws IOException {
        return below(top, mounted());
    }

    static List<Path> below(Path top, Set<Path> mounted) throws IOException {
        var tree = new Tree(top, mounted);
        Files.walkFileTree(top, tree);
        return tree.all;
    }

    private static Set<Path> mounted() throws IOException {
        if (Files.notExists(MOUNTS)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(MOUNTS)) {
            return lines.map(Tree::mountPoint).collect(Collectors.toSet());
        }
    }

    static Path mountPoint(String line) {
        return Path.of(ESCAPED.matcher(line.split(" ")[1]).replaceAll(Tree::unescape));
    }

    private static String unescape(MatchResult octal) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(octal.group(1), 8)));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (isElsewhere(directory)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        all.add(directory);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        all.add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
        return isElsewhere(file) ? FileVisitResult.CONTINUE : afterAll(failed);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed) throws IOException {
        return afterAll(failed);
    }

    private boolean isElsewhere(Path path) {
        return !path.equals(top) && mounted.contains(path.toAbsolutePath());
    }

    private static FileVisitResult afterAll(@Nullable IOException failed) throws IOException {
        if (failed != null && !(failed instanceof NoSuchFileException)) {
            throw failed;
        }
        return FileVisitResult.CONTINUE;
    }
}
