package app.latent.indexer.album;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.pipeline.LibraryFolder;
import app.latent.testkit.fault.FaultyFileSystem;
import app.latent.testkit.fault.WriteFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlbumFolderTest {
    @TempDir
    private Path root;

    private AlbumFolder albums = AlbumFolder.albums(Path.of(""));

    @BeforeEach
    void open() {
        albums = AlbumFolder.albums(root);
    }

    private static Album album(String name, @Nullable String parent, String... members) {
        return new Album(AlbumFolder.newId(), name, parent, null, List.of(members), null, AlbumOrder.ALBUM);
    }

    private Album created(Album album) throws Exception {
        albums.create(album);
        return album;
    }

    private Path file(Album album) {
        return root.resolve(".latent/albums/" + album.id() + ".json");
    }

    private static Album adding(Album album, String path) {
        List<String> members = new ArrayList<>(album.members());
        members.add(path);
        return album.withMembers(members);
    }

    @Test
    void anAlbumThatWouldBeTooLongToBeReadIsRefused() throws Exception {
        List<String> paths =
                IntStream.range(0, 3_000).mapToObj(i -> "x".repeat(6_000) + i).toList();
        Album all = album("All", null);
        assertThrows(AlbumException.class, () -> albums.create(all.withMembers(paths)));
        albums.create(all.withMembers(paths.subList(0, 10)));
        assertThrows(AlbumException.class, () -> albums.update(all.id(), a -> a.withMembers(paths)));
        assertEquals(10, albums.list().getFirst().members().size());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".latent/albums"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void albumsAreWhatTheyWereAlsoWithinOneAnother() throws Exception {
        Album trips = created(album("Trips", null));
        Album norway = created(new Album(
                AlbumFolder.newId(),
                "Norway",
                trips.id(),
                null,
                List.of("2024/b.jpg", "2024/a.jpg"),
                "2024/a.jpg",
                AlbumOrder.TAKEN));
        Album smart =
                created(new Album(AlbumFolder.newId(), "Best", null, "rating:5", List.of(), null, AlbumOrder.NAME));
        assertEquals(List.of(smart, norway, trips), AlbumFolder.albums(root).list());
        albums.delete(trips.id());
        assertEquals(List.of(smart, norway.withParent(null)), albums.list());
    }

    @Test
    void aChangeIsTakenBackWithWhatANewerVersionHasWritten() throws Exception {
        Album album = created(album("Norway", null, "a.jpg"));
        Files.writeString(file(album), Files.readString(file(album)).replace("\"order\"", "\"mood\" : 1, \"order\""));
        AlbumChange renamed = albums.update(album.id(), a -> a.withName("Norge"));
        albums.undo(renamed);
        assertEquals(List.of(album), albums.list());
        AlbumChange deleted = albums.delete(album.id());
        assertEquals(List.of(), albums.list());
        AlbumChange back = albums.undo(deleted);
        assertEquals(List.of(album), albums.list());
        assertTrue(Files.readString(file(album)).contains("\"mood\" : 1"));
        albums.undo(back);
        assertEquals(List.of(), albums.list());
    }

    @Test
    void aChangeIsNotTakenBackOnceTheAlbumIsAnotherOne() throws Exception {
        Album album = album("Norway", null, "a.jpg");
        AlbumChange made = albums.create(album);
        AlbumChange first = albums.update(album.id(), a -> adding(a, "b.jpg"));
        albums.update(album.id(), a -> adding(a, "c.jpg"));
        assertThrows(AlbumException.class, () -> albums.undo(first));
        assertThrows(AlbumException.class, () -> albums.undo(made));
        AlbumChange deleted = albums.delete(album.id());
        albums.create(album);
        assertThrows(AlbumException.class, () -> albums.undo(deleted));
        assertEquals(List.of(album), albums.list());
    }

    @Test
    void savedSearchesAreKeptApart() throws Exception {
        AlbumFolder searches = AlbumFolder.searches(root);
        assertEquals(List.of(), searches.list());
        searches.create(new Album(AlbumFolder.newId(), "Best", null, "rating:5", List.of(), null, AlbumOrder.TAKEN));
        assertEquals(1, searches.list().size());
        assertEquals(List.of(), albums.list());
        assertFalse(LibraryFolder.isOfInterest(".latent/searches/x.json"), "no photo, and not looked at");
    }

    @Test
    void albumsThatAreInOneAnotherAreAtTheTop() throws Exception {
        Album one = created(album("one", null));
        Album other = created(album("other", one.id()));
        albums.update(one.id(), a -> a.withParent(other.id()));
        assertEquals(
                List.of("one", "other"), albums.list().stream().map(Album::name).toList());
        assertTrue(albums.list().stream().allMatch(a -> a.parent() == null));
    }

    @Test
    void whatANewerVersionHasWrittenIsKept() throws Exception {
        Album album = created(album("Trips", null));
        Files.writeString(file(album), Files.readString(file(album)).replaceFirst("\\{", "{\"colour\": {\"r\": 1}, "));
        albums.update(album.id(), a -> adding(a, "a.jpg"));
        assertTrue(Files.readString(file(album)).contains("colour"));
        assertEquals(List.of("a.jpg"), albums.list().getFirst().members());
    }

    @Test
    void membersFollowTheirPhotosAndFolders() throws Exception {
        Album album = created(new Album(
                AlbumFolder.newId(),
                "x",
                null,
                null,
                List.of("in/a.jpg", "in/b.jpg", "inn/c.jpg"),
                "in/a.jpg",
                AlbumOrder.ALBUM));
        albums.moved("in/a.jpg", "out/z.jpg");
        albums.moved("in", "new/in");
        Album after = albums.list().getFirst();
        assertEquals(List.of("out/z.jpg", "new/in/b.jpg", "inn/c.jpg"), after.members());
        assertEquals("out/z.jpg", after.cover());
        assertEquals(album.id(), after.id());
    }

    @Test
    void whatASyncClientHasLeftTwiceIsOneAlbumWithAllPhotos() throws Exception {
        Album album = created(album("Trips", null, "a.jpg"));
        Path copy = file(album).resolveSibling(album.id() + " (conflicted copy).json");
        Files.copy(file(album), copy);
        albums.update(album.id(), a -> a);
        assertEquals(List.of(album.id() + ".json"), files(), "nothing is lost with this copy");

        Files.writeString(copy, Files.readString(file(album)).replace("a.jpg", "b.jpg"));
        assertEquals(List.of("a.jpg", "b.jpg"), albums.list().getFirst().members());
        albums.update(album.id(), a -> adding(a, "c.jpg"));
        assertEquals(
                List.of("a.jpg", "b.jpg", "c.jpg"), albums.list().getFirst().members());
        assertEquals(1, files().size());
    }

    @Test
    void aCopyThatHasAnotherNameStaysForItsOwner() throws Exception {
        Album album = created(album("Trips", null, "a.jpg"));
        Path copy = file(album).resolveSibling("copy.json");
        Files.writeString(copy, Files.readString(file(album)).replace("Trips", "Travels"));
        albums.update(album.id(), a -> adding(a, "c.jpg"));
        assertEquals(2, files().size());
        assertEquals("Trips", albums.list().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"format\": 2, \"id\": \"ID\", \"name\": \"x\"}",
                "{\"format\": 1, \"name\": \"x\"}",
                "{\"format\": 1, \"id\": \"ID\", \"name\": \"x\", \"members\": [\"../x\"]}",
                "{\"format\": 1, \"id\": \"ID\", \"name\": \"x\", \"members\": [\"/x\"]}",
                "{\"format\": 1, \"id\": \"ID\", \"name\": \"x\", \"order\": \"?\"}",
                "{\"format\": 1, \"id\": \"ID\", \"name\": \"x\"} more"
            })
    void whatIsNoAlbumIsPassedOverAndNeverWrittenTo(String content) throws Exception {
        Album sound = created(album("sound", null));
        Album broken = created(album("broken", null));
        Files.writeString(file(broken), content.replace("ID", broken.id()));
        assertEquals(List.of(sound), albums.list());
        assertThrows(AlbumException.class, () -> albums.update(broken.id(), a -> a));
        assertThrows(AlbumException.class, () -> albums.create(broken));
        assertEquals(content.replace("ID", broken.id()), Files.readString(file(broken)));
    }

    @Test
    void whatCannotBeKeptIsRefused() throws Exception {
        Album album = created(album("Trips", null));
        assertThrows(AlbumException.class, () -> albums.create(album(" ", null)));
        assertThrows(AlbumException.class, () -> albums.create(album("x", "../../x")));
        assertThrows(AlbumException.class, () -> albums.update(album.id(), a -> adding(a, "../x")));
        assertThrows(AlbumException.class, () -> albums.create(album));
    }

    @Test
    void aDiskThatFailsLeavesTheOldAlbumWhole() throws Exception {
        Album album = created(album("Trips", null, "a.jpg"));
        for (WriteFaults.Fault fault : List.of(WriteFaults.Fault.NO_SPACE, WriteFaults.Fault.TORN)) {
            AlbumFolder failing = AlbumFolder.albums(FaultyFileSystem.over(root, WriteFaults.from(1, fault)));
            assertThrows(IOException.class, () -> failing.update(album.id(), a -> adding(a, "b.jpg")));
        }
        assertEquals(List.of(album), albums.list());
        assertEquals(1, files().size());
    }
}
