package app.latent.gateway.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.account.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedPlacesTest {
    private static final Place NORWAY = new Place.Folder(List.of("Trips", "Norway"));

    private static final String TRIPS = "a".repeat(32);
    private static final String GONE = "b".repeat(32);

    @TempDir
    Path root;

    @BeforeEach
    void aFolderAndALinkToIt() throws IOException {
        Files.createDirectories(root.resolve("Trips/Norway"));
        Files.createSymbolicLink(root.resolve("North"), Path.of("Trips/Norway"));
    }

    private SharedPlaces places() {
        return new SharedPlaces(root, List.of(new SharedAlbums.Album(TRIPS, "Trips", "Trips")));
    }

    private static SharedPlace album(String name) {
        return new SharedPlace(null, name);
    }

    private static SharedPlace folder(String path) {
        return new SharedPlace(path, null);
    }

    @Test
    void aFolderIsFoundUnderTheNamesItReallyHas() throws Exception {
        assertEquals(NORWAY, places().find(folder("North")));
    }

    @Test
    void whatWasGivenByALinkIsTakenByTheLink() throws Exception {
        assertTrue(places().known(folder("/North/")).contains(NORWAY));
    }

    @Test
    void whatWasGivenAtAFolderIsTakenWhereALinkIsNow() throws Exception {
        assertTrue(places().known(folder("North")).contains(new Place.Folder(List.of("North"))));
    }

    @Test
    void aFolderThatIsGoneIsKnownByTheNamesItHad() throws Exception {
        var places = places();
        assertEquals(Set.of(new Place.Folder(List.of("Trips", "Sweden"))), places.known(folder("Trips/Sweden")));
        assertThrows(UserChangeException.class, () -> places.find(folder("Trips/Sweden")));
    }

    @Test
    void allOfTheVaultIsAPlace() throws Exception {
        assertEquals(new Place.Folder(List.of()), places().find(folder("/")));
    }

    @Test
    void aLinkThatLeadsOutOfTheVaultIsNoPlace() throws IOException {
        Files.createSymbolicLink(root.resolve("out"), root.getParent());
        assertThrows(UserChangeException.class, () -> places().find(folder("out")));
    }

    @Test
    void anAlbumIsFoundByItsNameAndByItsId() throws Exception {
        assertEquals(new Place.Album(TRIPS), places().find(album("Trips")));
        assertEquals(new Place.Album(TRIPS), places().find(album(TRIPS)));
    }

    @Test
    void noRoleIsGivenAtAnAlbumThatIsGoneButItsOwnIsTaken() throws Exception {
        assertEquals(Set.of(new Place.Album(GONE)), places().known(album(GONE)));
        assertThrows(UserChangeException.class, () -> places().find(album(GONE)));
    }

    @Test
    void aPathThatNoFileCanHaveIsNoPlace() {
        assertThrows(UserChangeException.class, () -> places().find(folder("a\0b")));
    }
}
