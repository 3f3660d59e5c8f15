package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** The judge is the default file system of a Unix machine; elsewhere these are skipped. */
class VaultPathTest {

    private static final Path FOLDER = temporaryFolder();
    private static final VaultFileSystem FILE_SYSTEM = fileSystem("one");
    private static final VaultFileSystem OTHER = fileSystem("other");

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("vault-path-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths need no file: the vault stays empty. */
    private static VaultFileSystem fileSystem(String name) {
        try {
            return new Ground(Files.createDirectory(FOLDER.resolve(name))).fileSystem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (Stream<Path> tree = Files.walk(FOLDER)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> name = Arbitraries.of("a", "b", "ab", ".", "..", "", "ä", "a b", "...", "\u65e5\u672c");
        return name.list()
                .ofMaxSize(5)
                .flatMap(names -> Arbitraries.of(
                        String.join("/", names), "/" + String.join("/", names), String.join("/", names) + "/"));
    }

    private static Path judge(String path) {
        Assume.that(FileSystems.getDefault().getSeparator().equals("/"));
        return Path.of(path);
    }

    private Path ours(String path) {
        return FILE_SYSTEM.getPath(path);
    }

    private static void same(Supplier<? extends Object> judge, Supplier<? extends Object> ours) {
        assertEquals(outcome(judge), outcome(ours));
    }

    private static String outcome(Supplier<? extends Object> call) {
        try {
            return String.valueOf(call.get());
        } catch (IllegalArgumentException e) {
            return e.getClass().getName();
        }
    }

    @Property
    void onePathHasTheSameParts(@ForAll("paths") String text) {
        Path judge = judge(text);
        Path ours = ours(text);
        same(judge::toString, ours::toString);
        same(judge::isAbsolute, ours::isAbsolute);
        same(judge::getNameCount, ours::getNameCount);
        same(() -> String.valueOf(judge.getRoot()), () -> String.valueOf(ours.getRoot()));
        same(() -> String.valueOf(judge.getFileName()), () -> String.valueOf(ours.getFileName()));
        same(() -> String.valueOf(judge.getParent()), () -> String.valueOf(ours.getParent()));
        same(judge::normalize, ours::normalize);
        for (int begin = -1; begin <= judge.getNameCount(); begin++) {
            for (int end = begin; end <= judge.getNameCount() + 1; end++) {
                int from = begin;
                int to = end;
                same(() -> judge.subpath(from, to), () -> ours.subpath(from, to));
            }
        }
        StringBuilder judgeNames = new StringBuilder();
        judge.forEach(name -> judgeNames.append(name).append('|'));
        StringBuilder ourNames = new StringBuilder();
        ours.forEach(name -> ourNames.append(name).append('|'));
        assertEquals(judgeNames.toString(), ourNames.toString());
    }

    @Property
    void twoPathsRelateInTheSameWay(@ForAll("paths") String first, @ForAll("paths") String second) {
        Path judge = judge(first);
        Path judgeOther = judge(second);
        Path ours = ours(first);
        Path oursOther = ours(second);
        same(() -> judge.resolve(judgeOther), () -> ours.resolve(oursOther));
        same(() -> judge.resolveSibling(judgeOther), () -> ours.resolveSibling(oursOther));
        same(() -> judge.startsWith(judgeOther), () -> ours.startsWith(oursOther));
        same(() -> judge.endsWith(judgeOther), () -> ours.endsWith(oursOther));
        same(() -> judge.equals(judgeOther), () -> ours.equals(oursOther));
        same(() -> judge.relativize(judgeOther), () -> ours.relativize(oursOther));
        same(() -> Integer.signum(judge.compareTo(judgeOther)), () -> Integer.signum(ours.compareTo(oursOther)));
    }

    @Property
    void equalPathsHaveEqualHashes(@ForAll("paths") String first, @ForAll("paths") String second) {
        if (ours(first).equals(ours(second))) {
            assertEquals(ours(first).hashCode(), ours(second).hashCode());
            assertEquals(0, ours(first).compareTo(ours(second)));
        } else {
            assertNotEquals(0, ours(first).compareTo(ours(second)));
        }
    }

    @Property
    void noPathLeadsOutOfTheRoot(@ForAll("paths") String text) {
        TreePath inTree = FILE_SYSTEM.getPath(text).inTree();
        assertFalse(inTree.names().contains(".."));
        assertEquals(FILE_SYSTEM.getPath(text).toAbsolutePath().normalize(), FILE_SYSTEM.path(inTree));
    }

    @Example
    void namesOfOneCanonicalFormAreOnePath() {
        assertEquals(ours("/K\u00f6ln"), ours("/Ko\u0308ln"));
    }

    @Example
    void pathsOfOtherFileSystemsAreRefused() {
        assertThrows(ProviderMismatchException.class, () -> ours("/a").resolve(Path.of("b")));
        assertThrows(ProviderMismatchException.class, () -> ours("/a").resolve(OTHER.getPath("b")));
        assertNotEquals(ours("/a"), OTHER.getPath("/a"));
        assertThrows(InvalidPathException.class, () -> ours("a\0b"));
    }

    @Example
    void aUriLeadsBackToThePath() {
        Path path = ours("/a b/100% \u65e5.jpg");
        assertEquals(path, FILE_SYSTEM.provider().getPath(path.toUri()));
    }
}
