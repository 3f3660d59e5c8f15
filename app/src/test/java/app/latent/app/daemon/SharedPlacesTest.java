package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.app.failure.Failure;
import app.latent.app.users.SharedPlace;
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

    @TempDir
    Path root;

    @BeforeEach
    void aFolderAndALinkToIt() throws IOException {
        Files.createDirectories(root.resolve("Trips/Norway"));
        Files.createSymbolicLink(root.resolve("North"), Path.of("Trips/Norway"));
    }

    private static SharedPlace folder(String path) {
        return new SharedPlace(path, null);
    }

    @Test
    void aFolderIsFoundUnderTheNamesItReallyHas() throws Exception {
        assertEquals(NORWAY, new SharedPlaces(root).find(folder("North")));
    }

    @Test
    void whatWasGivenByALinkIsTakenByTheLink() throws Exception {
        assertTrue(new SharedPlaces(root).known(folder("/North/")).contains(NORWAY));
    }

    @Test
    void whatWasGivenAtAFolderIsTakenWhereALinkIsNow() throws Exception {
        assertTrue(new SharedPlaces(root).known(folder("North")).contains(new Place.Folder(List.of("North"))));
    }

    @Test
    void aFolderThatIsGoneIsKnownByTheNamesItHad() throws Exception {
        var places = new SharedPlaces(root);
        assertEquals(Set.of(new Place.Folder(List.of("Trips", "Sweden"))), places.known(folder("Trips/Sweden")));
        assertThrows(Failure.class, () -> places.find(folder("Trips/Sweden")));
    }

    @Test
    void allOfTheVaultIsAPlace() throws Exception {
        assertEquals(new Place.Folder(List.of()), new SharedPlaces(root).find(folder("/")));
    }

    @Test
    void aLinkThatLeadsOutOfTheVaultIsNoPlace() throws IOException {
        Files.createSymbolicLink(root.resolve("out"), root.getParent());
        assertThrows(Failure.class, () -> new SharedPlaces(root).find(folder("out")));
    }
}
