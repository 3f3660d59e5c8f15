package app.latent.ffi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each test runs with openat2 and without. */
final class FolderTreeTest {

    private static final String PROBES = "d/f";

    private static final int EXCHANGES = 5_000;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(Opening.class)
    void aFileIsFoundReadAndWritten(Opening opening) throws Exception {
        Files.createDirectories(temporary.resolve("a/b/c"));
        try (FolderTree tree = FolderTree.open(temporary, opening);
                OpenFile file = tree.createFile("a/b/c/f")) {
            file.write(bytes("abc"), 1);
            ByteBuffer read = ByteBuffer.allocateDirect(10);
            assertEquals(4, file.read(read, 0));
            assertEquals(4, file.status().size());
            assertEquals(file.status(), tree.status("a/b/c/f"));
            assertEquals("\0abc", Files.readString(temporary.resolve("a/b/c/f")));
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void whatIsInAFolderThatSomebodyMadeAnewIsFoundAtOnce(Opening opening) throws Exception {
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            for (int round = 0; round < 10; round++) {
                Path folder = Files.createDirectory(temporary.resolve("folder"));
                Path file = Files.createFile(folder.resolve("f" + round));
                assertNotNull(tree.status("folder/f" + round));
                tree.rename("folder/f" + round, "folder/g");
                Files.delete(folder.resolve("g"));
                Files.delete(folder);
                assertNull(tree.status(file.getFileName().toString()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void whatIsBelowARenamedFolderIsNotFoundAtItsOldPath(Opening opening) throws Exception {
        Files.createDirectories(temporary.resolve("a/b"));
        Files.createFile(temporary.resolve("a/b/f"));
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            assertNotNull(tree.status("a/b/f"));
            tree.rename("a", "c");
            tree.createFolder("a");
            tree.createFolder("a/b");
            assertNull(tree.status("a/b/f"));
            assertNotNull(tree.status("c/b/f"));
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void theAttributesAreThoseThatTheJdkReads(Opening opening) throws Exception {
        Path path = Files.writeString(temporary.resolve("f"), "abc");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-x-w---x"));
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            FileStatus status = status(tree, "f");
            assertEquals(Files.getAttribute(path, "unix:mode"), status.mode());
            assertEquals(Files.getAttribute(path, "unix:uid"), status.user());
            assertEquals(Files.getAttribute(path, "unix:gid"), status.group());
            assertEquals(Files.getAttribute(path, "unix:ino"), status.inode());
            assertEquals(Files.getAttribute(path, "unix:ctime"), FileTime.from(status.changed()));
            assertEquals(Files.getAttribute(path, "lastModifiedTime"), FileTime.from(status.modified()));
            assertEquals(Files.getAttribute(path, "lastAccessTime"), FileTime.from(status.accessed()));
            Instant born = status.born();
            if (born != null) {
                assertEquals(Files.getAttribute(path, "creationTime"), FileTime.from(born));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void timesBefore1970AndFarFromNowAreSetToTheNanosecond(Opening opening) throws Exception {
        Files.createFile(temporary.resolve("f"));
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            for (String time :
                    List.of("1969-12-31T23:59:58.25Z", "1902-01-01T00:00:00.000000001Z", "2300-01-01T00:00:00.9Z")) {
                tree.setTimes("f", Instant.parse(time), Instant.parse(time));
                assertEquals(Instant.parse(time), status(tree, "f").modified());
                assertEquals(Instant.parse(time), status(tree, "f").accessed());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void theTreeStaysTheFolderThatItWasOpenedAt(Opening opening) throws Exception {
        Path before = Files.createDirectory(temporary.resolve("before"));
        try (FolderTree tree = FolderTree.open(before, opening)) {
            Files.move(before, temporary.resolve("after"));
            tree.createFolder("d");
            assertTrue(Files.isDirectory(temporary.resolve("after/d")));
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void noLinkLeadsOutOfTheTree(Opening opening) throws Exception {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("f"), "secret");
        Path inside = Files.createDirectory(temporary.resolve("inside"));
        for (Path target : List.of(outside, Path.of("../outside"), Path.of("/proc/self/cwd"))) {
            Path link = Files.createSymbolicLink(inside.resolve("d"), target);
            try (FolderTree tree = FolderTree.open(inside, opening)) {
                assertNull(tree.status(PROBES));
                assertNull(opened(tree, PROBES), target.toString());
                assertThrows(SystemCallException.class, () -> tree.createFile("d/new"));
                assertThrows(SystemCallException.class, () -> tree.remove(PROBES));
                assertThrows(SystemCallException.class, () -> tree.list("d", (name, type) -> {}));
                assertEquals(FileType.SYMLINK, status(tree, "d").type());
            }
            Files.delete(link);
        }
        assertEquals("secret", Files.readString(outside.resolve("f")));
    }

    /** Somebody exchanges the folder for a link out of the tree, again and again, while its files are used. */
    @ParameterizedTest
    @EnumSource(Opening.class)
    void aLinkThatComesAndGoesIsNeverFollowed(Opening opening) throws Exception {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.setPosixFilePermissions(
                Files.writeString(outside.resolve("f"), "secret"), PosixFilePermissions.fromString("rw-r--r--"));
        Path inside = Files.createDirectory(temporary.resolve("inside"));
        Path folder = Files.createDirectory(inside.resolve("d"));
        Files.writeString(folder.resolve("f"), "public");
        Path aside = temporary.resolve("aside");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), outside);
        try (FolderTree tree = FolderTree.open(inside, opening);
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> exchanging = pool.submit(() -> {
                for (int round = 0; round < EXCHANGES; round++) {
                    Files.move(folder, aside);
                    Files.move(link, folder);
                    Files.move(folder, link);
                    Files.move(aside, folder);
                }
                return EXCHANGES;
            });
            int found = 0;
            while (!exchanging.isDone()) {
                found += isPublic(tree) ? 1 : 0;
                tryTo(() -> tree.createFile("d/new").close());
                tryTo(() -> tree.remove("d/new"));
                tryTo(() -> tree.setMode(PROBES, 0600));
            }
            exchanging.get();
            assertTrue(found > 0, "never found");
        }
        try (Stream<Path> left = Files.list(outside)) {
            assertEquals(List.of(outside.resolve("f")), left.toList());
        }
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(outside.resolve("f"))));
    }

    private static boolean isPublic(FolderTree tree) throws IOException {
        try (OpenFile file = tree.openFile(PROBES, false)) {
            if (file == null) {
                return false;
            }
            ByteBuffer read = ByteBuffer.allocate(6);
            file.read(read, 0);
            assertEquals("public", new String(read.array(), StandardCharsets.UTF_8));
            return true;
        } catch (SystemCallException e) {
            return false;
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void tryTo(Action action) throws IOException {
        try {
            action.run();
        } catch (SystemCallException e) {
            assertTrue(
                    Set.of(Errno.ENOENT, Errno.ENOTDIR, Errno.ELOOP, Errno.EEXIST)
                            .contains(e.errno()),
                    e.getMessage());
        }
    }

    /** Where openat2 refuses the link, nothing is opened; component by component, the folder is found to be none. */
    private static @Nullable OpenFile opened(FolderTree tree, String path) throws IOException {
        try {
            return tree.openFile(path, true);
        } catch (SystemCallException e) {
            assertEquals(Errno.ENOTDIR, e.errno());
            return null;
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void aNameThatIsNotUtf8IsListedOpenedAndRemoved(Opening opening) throws Exception {
        run(
                "sh",
                "-c",
                "cd '" + temporary
                        + "' && mkdir \"$(printf 'd\\377')\" && printf x > \"$(printf 'd\\377/\\303\\244\\300\\200\\355')\"");
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            assertEquals(Set.of("d\uDCFF"), names(tree, ""));
            String path = "d\uDCFF/\u00e4\uDCC0\uDC80\uDCED";
            assertEquals(Set.of("\u00e4\uDCC0\uDC80\uDCED"), names(tree, "d\uDCFF"));
            assertEquals(1, status(tree, path).size());
            tree.remove(path);
            tree.remove("d\uDCFF");
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(0, left.count());
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void aFolderWhoseOwnNameNeedsMoreThanAsciiIsOpened(Opening opening) throws Exception {
        run(
                "sh",
                "-c",
                "cd '" + temporary
                        + "' && mkdir \"$(printf '100%% \\303\\244')\" && mkdir \"$(printf '100%% \\303\\244/in')\"");
        try (Stream<Path> found = Files.list(temporary)) {
            try (FolderTree tree = FolderTree.open(found.findFirst().orElseThrow(), opening)) {
                assertEquals(Set.of("in"), names(tree, ""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void aPathThatNoCallTakesIsRefused(Opening opening) throws Exception {
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            for (String path : List.of("x".repeat(256), "x/".repeat(3000) + "x", "\u00e4".repeat(2048))) {
                SystemCallException refused = assertThrows(SystemCallException.class, () -> tree.createFile(path));
                assertTrue(
                        refused.errno() == Errno.ENAMETOOLONG || refused.errno() == Errno.ENOENT, refused.getMessage());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void everyDescriptorIsGivenBack(Opening opening) throws Exception {
        Files.createDirectories(temporary.resolve("a/b"));
        Files.createSymbolicLink(temporary.resolve("a/link"), Path.of("b"));
        run("mkfifo", temporary.resolve("a/pipe").toString());
        allCalls(opening);
        long before = descriptors();
        for (int round = 0; round < 10; round++) {
            allCalls(opening);
        }
        assertEquals(before, descriptors());
    }

    private void allCalls(Opening opening) throws Exception {
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            try (OpenFile file = tree.createFile("a/b/f")) {
                file.write(bytes("x"), 0);
                file.setSize(1);
                file.sync();
                assertThrows(SystemCallException.class, () -> file.setSize(-1));
            }
            for (String path : List.of("a/pipe", "a/link", "a/b")) {
                assertNull(tree.openFile(path, false));
                assertNull(tree.openFile(path, true));
            }
            assertThrows(SystemCallException.class, () -> tree.createFile("a/b/f"));
            assertThrows(SystemCallException.class, () -> tree.openFile("a/b/g", true));
            assertNotNull(tree.status("a/b/f"));
            assertNull(tree.status("a/b/g"));
            assertNull(tree.status("a/b/f/g"));
            names(tree, "a/b");
            assertThrows(
                    IOException.class,
                    () -> tree.list("a", (name, type) -> {
                        throw new IOException("enough");
                    }));
            assertThrows(SystemCallException.class, () -> tree.list("a/b/f", (name, type) -> {}));
            tree.createFolder("a/c");
            assertThrows(SystemCallException.class, () -> tree.createFolder("a/c"));
            assertThrows(SystemCallException.class, () -> tree.remove("a/b"));
            tree.rename("a/b/f", "a/c/g");
            assertThrows(SystemCallException.class, () -> tree.rename("a/b/f", "x/g"));
            tree.sync("a");
            assertThrows(SystemCallException.class, () -> tree.sync("a/nothing"));
            tree.setTimes("a/c/g", Instant.now(), null);
            tree.setMode("a/c/g", 0600);
            tree.setOwner("a/c/g", -1, -1);
            assertThrows(SystemCallException.class, () -> tree.setMode("a/link", 0));
            tree.space();
            tree.remove("a/c/g");
            tree.remove("a/c");
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void aFileThatIsClosedWhileItIsReadIsNeverAnother(Opening opening) throws Exception {
        Files.writeString(temporary.resolve("f"), "a".repeat(1000));
        Files.writeString(temporary.resolve("other"), "b".repeat(1000));
        try (FolderTree tree = FolderTree.open(temporary, opening);
                ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 500; round++) {
                OpenFile file = regular(tree, "f");
                List<Future<?>> reading = new ArrayList<>();
                for (int thread = 0; thread < 2; thread++) {
                    reading.add(pool.submit(() -> readUntilClosed(file)));
                }
                file.close();
                regular(tree, "other").close();
                for (Future<?> done : reading) {
                    done.get();
                }
            }
        }
    }

    private static int readUntilClosed(OpenFile file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1000);
        try {
            while (true) {
                assertEquals(1000, file.read(buffer.clear(), 0));
                assertEquals((byte) 'a', buffer.get(999));
            }
        } catch (ClosedChannelException closed) {
            return buffer.position();
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void aClosedTreeAnswersNothing(Opening opening) throws Exception {
        FolderTree tree = FolderTree.open(temporary, opening);
        OpenFile file = tree.createFile("f");
        tree.close();
        tree.close();
        assertThrows(ClosedChannelException.class, () -> tree.status("f"));
        assertThrows(ClosedChannelException.class, tree::space);
        file.write(bytes("x"), 0);
        file.close();
        assertEquals("x", Files.readString(temporary.resolve("f")));
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void attributesAreThoseOfTheUserNamespace(Opening opening) throws Exception {
        Files.createDirectories(temporary.resolve("d"));
        Files.createFile(temporary.resolve("d/f"));
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            for (String path : List.of("d/f", "d", "")) {
                tree.setAttribute(path, "one", new byte[] {1, 0, 2});
                tree.setAttribute(path, "ünï", new byte[0]);
                tree.setAttribute(path, "one", new byte[] {3, 0});
                assertEquals(Set.of("one", "ünï"), Set.copyOf(tree.attributes(path)));
                assertArrayEquals(new byte[] {3, 0}, tree.attribute(path, "one"));
                assertArrayEquals(new byte[0], tree.attribute(path, "ünï"));
                assertNull(tree.attribute(path, "two"));
                assertTrue(tree.removeAttribute(path, "one"));
                assertFalse(tree.removeAttribute(path, "one"));
                assertEquals(List.of("ünï"), tree.attributes(path));
            }
            UserDefinedFileAttributeView seen =
                    Files.getFileAttributeView(temporary.resolve("d/f"), UserDefinedFileAttributeView.class);
            assertEquals(List.of("ünï"), seen.list());
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void attributesOfALinkAreNotSetNorThoseOfItsTarget(Opening opening) throws Exception {
        Files.createFile(temporary.resolve("f"));
        Files.createSymbolicLink(temporary.resolve("l"), Path.of("f"));
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            assertThrows(IOException.class, () -> tree.setAttribute("l", "one", new byte[1]));
            assertThrows(IOException.class, () -> tree.attribute("l", "one"));
            assertThrows(IOException.class, () -> tree.setAttribute("nothing", "one", new byte[1]));
            assertEquals(List.of(), tree.attributes("f"));
        }
    }

    @ParameterizedTest
    @EnumSource(Opening.class)
    void whatNoAttributeMayBeIsRefused(Opening opening) throws Exception {
        Files.createFile(temporary.resolve("f"));
        try (FolderTree tree = FolderTree.open(temporary, opening)) {
            assertEquals(Errno.E2BIG, refusal(() -> tree.setAttribute("f", "large", new byte[65537])));
            assertEquals(Errno.ERANGE, refusal(() -> tree.setAttribute("f", "n".repeat(251), new byte[1])));
        }
    }

    private static int refusal(Executable call) {
        return assertThrows(SystemCallException.class, call).errno();
    }

    private static OpenFile regular(FolderTree tree, String path) throws IOException {
        OpenFile file = tree.openFile(path, false);
        assertNotNull(file);
        return file;
    }

    private static FileStatus status(FolderTree tree, String path) throws IOException {
        FileStatus status = tree.status(path);
        assertNotNull(status, path);
        return status;
    }

    private static Set<String> names(FolderTree tree, String folder) throws IOException {
        Set<String> names = new TreeSet<>();
        tree.list(folder, (name, type) -> names.add(name));
        return names;
    }

    private static long descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void run(String... command) throws Exception {
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
