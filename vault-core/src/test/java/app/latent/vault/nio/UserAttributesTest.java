package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What programs attach to files is kept with the ciphertext, and told to nobody. */
class UserAttributesTest {

    private static final String SHORT = "/f";
    private static final String LONG = "/" + "n".repeat(200);

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needAttributes() throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView(UserDefinedFileAttributeView.class),
                "no attributes here");
    }

    @Test
    void neitherNamesNorValuesAreInTheCiphertextsAttributes() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            Path directory = Files.createDirectory(ground.path("/d"));
            write(file, "person", "Ada Lovelace");
            write(directory, "person", "Ada Lovelace");
            List<Path> bearers = bearers();
            assertEquals(2, bearers.size());
            for (Path bearer : bearers) {
                String name = onlyStored(bearer);
                assertTrue(name.matches("latent\\.[A-Za-z0-9_-]{30}=="), name);
                assertEquals(12 + "Ada Lovelace".length() + 16, stored(bearer, name).length);
                assertFalse(text(stored(bearer, name)).contains("Ada"));
            }
            assertEquals(onlyStored(bearers.get(0)), onlyStored(bearers.get(1)), "the same name is stored as the same");
        }
    }

    @Test
    void theSameValueIsNeverStoredAsTheSame() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            write(file, "one", "value");
            Path bearer = bearers().getFirst();
            byte[] before = stored(bearer, onlyStored(bearer));
            write(file, "one", "value");
            assertFalse(Arrays.equals(before, stored(bearer, onlyStored(bearer))));
        }
    }

    @Test
    void aValueUnderAnotherNameIsDamage() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            write(file, "one", "1");
            Path bearer = bearers().getFirst();
            String one = onlyStored(bearer);
            write(file, "two", "2");
            String two = view(bearer).list().stream()
                    .filter(name -> !name.equals(one))
                    .findFirst()
                    .orElseThrow();
            view(bearer).write(one, ByteBuffer.wrap(stored(bearer, two)));
            FileSystemException damage = assertThrows(FileSystemException.class, () -> read(file, "one"));
            assertEquals(SHORT, damage.getFile());
            assertTrue(String.valueOf(damage.getReason()).startsWith("Input/output error"));
            assertEquals("2", read(file, "two"));
            assertEquals("content", Files.readString(file));
            view(file).delete("one");
            assertEquals(List.of("two"), view(file).list());
        }
    }

    @Test
    void whatOthersAttachToTheCiphertextIsNotShownAndStays() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            write(file, "one", "1");
            Path bearer = bearers().getFirst();
            for (String foreign : List.of("com.dropbox.attributes", "latent.", "latent.AAAA", "latent.no name!")) {
                view(bearer).write(foreign, ByteBuffer.wrap(new byte[] {1}));
            }
            assertEquals(List.of("one"), view(file).list());
            assertEquals(5, view(bearer).list().size());
        }
    }

    @Test
    void attributesStayThroughLongAndShortNames() throws Exception {
        try (Ground ground = new Ground(folder)) {
            for (boolean directory : new boolean[] {false, true}) {
                Path file = directory ? Files.createDirectory(ground.path(SHORT)) : ground.file(SHORT, "content");
                write(file, "one", "1");
                for (String name : List.of(LONG, LONG + "x", SHORT)) {
                    file = Files.move(file, ground.path(name));
                    assertEquals("1", read(file, "one"));
                    write(file, "one", "1");
                }
                Files.delete(file);
            }
        }
    }

    @Test
    void aSmallFileThatIsWrittenAnewKeepsThemWhileItIsOpenAndAfter() throws Exception {
        try (Ground ground = new Ground(folder)) {
            for (String name : List.of(SHORT, LONG)) {
                Path file = ground.file(name, "content");
                write(file, "one", "1");
                try (FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                    write(file, "two", "2");
                    channel.write(ByteBuffer.wrap(new byte[1000]));
                    channel.force(true);
                    write(file, "three", "3");
                    channel.write(ByteBuffer.wrap(new byte[1000]));
                }
                assertEquals("1", read(file, "one"));
                assertEquals("2", read(file, "two"));
                assertEquals("3", read(file, "three"));
            }
        }
    }

    @Test
    void nothingIsLostThatIsSetWhileTheFileIsWrittenAnew() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (Ground ground = new Ground(folder);
                ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Path file = ground.file(SHORT, "content");
            Future<Integer> rewriting = threads.submit(rewriting(file, done));
            try {
                for (int value = 0; value < 500; value++) {
                    write(file, "one", "" + value);
                    assertEquals("" + value, read(file, "one"));
                }
            } finally {
                done.set(true);
            }
            assertTrue(rewriting.get() > 0);
            assertEquals("499", read(file, "one"));
        }
    }

    private static Callable<Integer> rewriting(Path file, AtomicBoolean done) {
        return () -> {
            int rounds = 0;
            while (!done.get()) Files.writeString(file, "version " + rounds++);
            return rounds;
        };
    }

    @Test
    void namesAndValuesThatDoNotFitAreRefused() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            write(file, "n".repeat(164), "longest");
            assertEquals("longest", read(file, "n".repeat(164)));
            assertReason("Numerical result out of range", () -> write(file, "n".repeat(165), ""));
            assertReason("Numerical result out of range", () -> write(file, "\u00fc".repeat(83), ""));
            assertReason("No data available", () -> read(file, "n".repeat(165)));
            assertReason("No data available", () -> view(file).delete("n".repeat(165)));
            ByteBuffer large = ByteBuffer.allocate(64 * 1024 - 27);
            assertReason("Argument list too long", () -> view(file).write("large", large));
            assertEquals(0, large.position());
        }
    }

    private static void assertReason(String reason, Executable refused) {
        assertEquals(reason, assertThrows(FileSystemException.class, refused).getReason());
    }

    @Test
    void aLinkHasNoneOfItsOwn() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            Path link = Files.createSymbolicLink(ground.path("/l"), ground.path("f"));
            write(link, "one", "1");
            assertEquals("1", read(file, "one"));
            UserDefinedFileAttributeView own =
                    Files.getFileAttributeView(link, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            assertEquals(List.of(), own.list());
            assertReason("No data available", () -> own.size("one"));
            assertReason("Operation not permitted", () -> own.write("one", ByteBuffer.allocate(1)));
            assertReason("Operation not permitted", () -> own.delete("one"));
        }
    }

    @Test
    void whatIsMissingHasNone() throws Exception {
        try (Ground ground = new Ground(folder)) {
            UserDefinedFileAttributeView none = view(ground.path("/none"));
            assertThrows(NoSuchFileException.class, none::list);
            assertThrows(NoSuchFileException.class, () -> none.size("one"));
            assertThrows(NoSuchFileException.class, () -> none.write("one", ByteBuffer.allocate(1)));
            assertThrows(NoSuchFileException.class, () -> none.delete("one"));
        }
    }

    @Test
    void theyAreReadAndSetByNameToo() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            Files.setAttribute(file, "user:one", "1".getBytes(StandardCharsets.UTF_8));
            Files.setAttribute(file, "user:two", ByteBuffer.wrap(new byte[] {2}));
            assertArrayEquals(new byte[] {2}, (byte[]) Files.getAttribute(file, "user:two"));
            Map<String, Object> all = Files.readAttributes(file, "user:*");
            assertEquals(2, all.size());
            assertTrue(ground.fileSystem.supportedFileAttributeViews().contains("user"));
            assertTrue(Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class));
        }
    }

    @Test
    void settingOneIsNoEvent() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file(SHORT, "content");
            write(file, "one", "1");
            view(file).delete("one");
            assertEquals(List.of(), ground.events());
        }
    }

    private static UserDefinedFileAttributeView view(Path path) {
        return Files.getFileAttributeView(path, UserDefinedFileAttributeView.class);
    }

    private static void write(Path path, String name, String value) throws IOException {
        view(path).write(name, StandardCharsets.UTF_8.encode(value));
    }

    private static String read(Path path, String name) throws IOException {
        return text(stored(path, name));
    }

    private static byte[] stored(Path path, String name) throws IOException {
        ByteBuffer value = ByteBuffer.allocate(view(path).size(name));
        view(path).read(name, value);
        return value.array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What of the ciphertext has attributes. */
    private List<Path> bearers() throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("vault"))) {
            List<Path> all = tree.toList();
            List<Path> bearers = new ArrayList<>();
            for (Path path : all) if (!view(path).list().isEmpty()) bearers.add(path);
            return bearers;
        }
    }

    private static String onlyStored(Path bearer) throws IOException {
        List<String> names = view(bearer).list();
        assertEquals(1, names.size());
        return names.getFirst();
    }
}
