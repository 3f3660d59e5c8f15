package app.latent.indexer.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.fault.FaultyFileSystem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrashFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final InstantSource LATER = InstantSource.fixed(NOW.plus(Duration.ofHours(2)));
    private static final List<String> LIVE = List.of("2024/a.heic", "2024/a.mov");

    @TempDir
    private Path root;

    private TrashFolder trash = new TrashFolder(Path.of(""), InstantSource.system());

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of("2024/a.heic", "2024/a.mov", "2024/a.heic.xmp", "2024/b.jpg", "c.jpg")) {
            put(name, name);
        }
        trash = new TrashFolder(root, InstantSource.fixed(NOW));
    }

    private void put(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }

    /** What each file outside the trash says, by its path. */
    private Map<String, String> library() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith(".latent/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    private List<String> inTrash(String id) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".latent/trash/" + id))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPhotoGoesWithWhatSaysSomethingOfItAndComesBack() throws Exception {
        Map<String, String> before = library();
        TrashEntry entry = trash.delete(LIVE, "anna").entry();
        assertEquals(List.of("2024/b.jpg", "c.jpg"), List.copyOf(library().keySet()));
        assertEquals(List.of("a.heic", "a.heic.xmp", "a.mov"), inTrash(entry.id()));
        assertEquals(List.of(entry), new TrashFolder(root, InstantSource.fixed(NOW)).list());
        assertEquals("anna", entry.by());
        assertEquals(NOW, entry.deleted());
        assertEquals("2024", entry.folder());
        assertTrue(entry.id().startsWith("2026-11-23-"), entry.id());
        assertEquals(3, trash.restore(entry.id()).orElseThrow().moves().size());
        assertEquals(before, library());
        assertEquals(List.of(), trash.list());
        try (Stream<Path> left = Files.list(root.resolve(".latent/trash"))) {
            assertEquals(0, left.count(), "nothing of it is left");
        }
        assertTrue(trash.restore(entry.id()).isEmpty());
    }

    @Test
    void whatSaysSomethingOfAnotherPhotoTooStays() throws Exception {
        put("d/x.jpg", "jpg");
        put("d/x.cr3", "raw");
        put("d/x.xmp", "of both");
        put("d/x.jpg.json", "of one");
        TrashEntry entry = trash.delete(List.of("d/x.jpg"), "owner").entry();
        assertEquals(List.of("x.jpg", "x.jpg.json"), inTrash(entry.id()));
        assertTrue(Files.exists(root.resolve("d/x.xmp")));
        TrashEntry raw = trash.delete(List.of("d/x.cr3"), "owner").entry();
        assertEquals(List.of("x.cr3", "x.xmp"), inTrash(raw.id()));
    }

    @Test
    void nothingIsReplacedWhereANameIsTakenMeanwhile() throws Exception {
        TrashEntry entry = trash.delete(LIVE, "owner").entry();
        put("2024/a.heic", "another");
        put("2024/a (2).mov", "taken too");
        trash.restore(entry.id());
        Map<String, String> files = library();
        assertEquals("another", files.get("2024/a.heic"));
        assertEquals("2024/a.heic", files.get("2024/a (3).heic"));
        assertEquals("2024/a.mov", files.get("2024/a (3).mov"));
        assertEquals("2024/a.heic.xmp", files.get("2024/a (3).heic.xmp"));
        assertEquals(List.of(), trash.list());
    }

    @Test
    void whatIsOnlyCalledLikeASidecarStaysAndHindersNothing() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("2024/b.jpg.xmp"), Path.of("a.heic.xmp"));
        Path folder = Files.createDirectory(root.resolve("2024/b.jpg.json"));
        TrashEntry entry = trash.delete(List.of("2024/b.jpg"), "owner").entry();
        assertEquals(List.of("b.jpg"), inTrash(entry.id()));
        assertTrue(Files.isSymbolicLink(link) && Files.isDirectory(folder));
    }

    @Test
    void whatNoDocumentHoldsIsNotDeleted() throws Exception {
        String deep = Stream.generate(() -> "x".repeat(200)).limit(12).collect(Collectors.joining("/"));
        List<String> burst = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            burst.add(deep + "/" + i + ".jpg");
            put(burst.getLast(), "");
        }
        Map<String, String> before = library();
        assertThrows(IOException.class, () -> trash.delete(burst, "owner"));
        assertEquals(before, library());
        assertEquals(List.of(), new TrashFolder(root, LATER).list());
    }

    @Test
    void aDeletionOfAnotherMachineWhoseFirstFileComesLastIsWholeOnceItIsHere() throws Exception {
        TrashEntry entry = trash.delete(LIVE, "owner").entry();
        Path late = root.resolve(entry.placeOf(entry.first()));
        Files.move(late, root.resolve("2024/a.heic"));
        TrashFolder here = new TrashFolder(root, LATER);
        new TrashKeeper(here, LATER).tend(() -> false);
        assertEquals(List.of(), here.list());
        assertTrue(library().containsKey("2024/a.mov"), "half of it is not in the trash");
        Files.move(root.resolve("2024/a.heic"), late);
        new TrashKeeper(here, LATER).tend(() -> false);
        assertEquals(List.of(entry), here.list());
        assertEquals(List.of("a.heic", "a.heic.xmp", "a.mov"), inTrash(entry.id()));
    }

    @Test
    void whatIsNoIdIsInNoTrash() throws Exception {
        for (String id : List.of("", "\0", "../accounts/x", "a")) {
            assertTrue(trash.entry(id).isEmpty());
            assertTrue(trash.restore(id).isEmpty());
            assertFalse(trash.remove(id));
        }
    }

    @Test
    void theFolderIsMadeAgain() throws Exception {
        TrashEntry entry = trash.delete(LIVE, "owner").entry();
        trash.remove(trash.delete(List.of("2024/b.jpg"), "owner").entry().id());
        Files.delete(root.resolve("2024"));
        trash.restore(entry.id());
        assertEquals(
                List.of("2024/a.heic", "2024/a.heic.xmp", "2024/a.mov", "c.jpg"),
                List.copyOf(library().keySet()));
    }

    @Test
    void nothingIsPutBackToWhereALinkLeads() throws Exception {
        TrashEntry entry = trash.delete(LIVE, "owner").entry();
        Files.delete(root.resolve("2024/b.jpg"));
        Files.delete(root.resolve("2024"));
        Files.createDirectories(root.resolve(".latent/accounts"));
        Files.createSymbolicLink(root.resolve("2024"), root.resolve(".latent/accounts"));
        assertThrows(FileSystemException.class, () -> trash.restore(entry.id()));
        assertEquals(List.of("a.heic", "a.heic.xmp", "a.mov"), inTrash(entry.id()));
    }

    @Test
    void whatIsRemovedForGoodHasGone() throws Exception {
        TrashEntry entry = trash.delete(List.of("c.jpg"), "owner").entry();
        assertTrue(trash.remove(entry.id()));
        assertFalse(trash.remove(entry.id()));
        assertEquals(List.of(), trash.list());
        assertFalse(Files.exists(root.resolve(".latent/trash/" + entry.id())));
    }

    @Test
    void whatIsNotThereIsNotDeleted() throws Exception {
        assertThrows(NoSuchFileException.class, () -> trash.delete(List.of("2024/gone.jpg"), "owner"));
        assertThrows(
                IllegalArgumentException.class, () -> trash.delete(List.of(".latent/accounts/anna.json"), "owner"));
        assertThrows(IllegalArgumentException.class, () -> trash.delete(List.of("2024/a.heic", "c.jpg"), "owner"));
        assertEquals(List.of(), trash.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.jpg", "/x.jpg", ".latent/accounts/anna.json", ".LATENT/x", "a//b.jpg", ""})
    void aDocumentThatWouldHaveFilesPutElsewhereIsNone(String path) throws Exception {
        TrashEntry entry = trash.delete(List.of("c.jpg"), "owner").entry();
        Path document = root.resolve(".latent/trash/" + entry.id() + ".json");
        Files.writeString(
                document, Files.readString(document).replace("\"path\" : \"c.jpg\"", "\"path\" : \"" + path + "\""));
        assertEquals(List.of(), new TrashFolder(root, InstantSource.system()).list());
    }

    @Test
    void afterAPowerCutAllOfADeletionIsStillThereOrInTheTrash() throws Exception {
        Map<String, String> before = library();
        boolean cut = true;
        for (int after = 0; cut; after++) {
            PowerCut power = new PowerCut(after);
            TrashFolder dying = new TrashFolder(FaultyFileSystem.over(root, power), InstantSource.fixed(NOW));
            try {
                dying.delete(LIVE, "owner");
            } catch (IOException e) {
                assertTrue(power.happened());
            }
            cut = power.happened();
            wholeAgain(before);
        }
    }

    @Test
    void afterAPowerCutAllOfARestorationIsBackOrInTheTrash() throws Exception {
        Map<String, String> before = library();
        boolean cut = true;
        for (int after = 0; cut; after++) {
            String id = trash.delete(LIVE, "owner").entry().id();
            PowerCut power = new PowerCut(after);
            TrashFolder dying = new TrashFolder(FaultyFileSystem.over(root, power), InstantSource.fixed(NOW));
            try {
                dying.restore(id);
            } catch (IOException e) {
                assertTrue(power.happened());
            }
            cut = power.happened();
            wholeAgain(before);
        }
    }

    @Test
    void afterAPowerCutNothingOfWhatIsRemovedForGoodIsPutBack() throws Exception {
        boolean cut = true;
        for (int after = 0; cut; after++) {
            fill();
            String id = trash.delete(LIVE, "owner").entry().id();
            PowerCut power = new PowerCut(after);
            try {
                new TrashFolder(FaultyFileSystem.over(root, power), InstantSource.fixed(NOW)).remove(id);
            } catch (IOException e) {
                assertTrue(power.happened());
            }
            cut = power.happened();
            TrashFolder next = new TrashFolder(root, LATER);
            new TrashKeeper(next, LATER).tend(() -> false);
            assertEquals(List.of("2024/b.jpg", "c.jpg"), List.copyOf(library().keySet()));
            next.remove(id);
            assertEquals(List.of(), next.list());
        }
    }

    /** Once the trash was looked after, everything is in one place, and what is in the trash can be put back. */
    private void wholeAgain(Map<String, String> before) throws IOException {
        TrashFolder next = new TrashFolder(root, LATER);
        new TrashKeeper(next, LATER).tend(() -> false);
        Map<String, String> now = library();
        for (TrashEntry entry : next.list()) {
            assertEquals(List.of("a.heic", "a.heic.xmp", "a.mov"), inTrash(entry.id()));
            assertEquals(List.of("2024/b.jpg", "c.jpg"), List.copyOf(now.keySet()));
            next.restore(entry.id());
            now = library();
        }
        assertEquals(before, now);
        assertEquals(List.of(), next.list());
    }
}
