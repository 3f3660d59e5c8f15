package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gateway.account.Grant;
import app.latent.gateway.account.Place;
import app.latent.gateway.account.Rights;
import app.latent.gateway.account.Role;
import app.latent.indexer.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopesTest {
    @Test
    void theOwnerSeesTheWholeLibrary() {
        assertEquals(Scope.whole(), Scopes.of(Rights.ALL));
    }

    @Test
    void othersSeeTheFoldersAndAlbumsThatTheyHaveARoleAt() {
        var rights = new Rights.Granted(List.of(
                new Grant(new Place.Folder(List.of("Trips", "Norway")), Role.VIEWER),
                new Grant(new Place.Album("0".repeat(32)), Role.EDITOR)));
        assertEquals(new Scope.Part(Set.of("Trips/Norway"), Set.of("0".repeat(32))), Scopes.of(rights));
    }

    @Test
    void whoHasNoRoleSeesNothing() {
        assertEquals(Scope.nothing(), Scopes.of(new Rights.Granted(List.of())));
    }

    @Test
    void theRootIsAFolderToo() {
        var rights = new Rights.Granted(List.of(new Grant(new Place.Folder(List.of()), Role.VIEWER)));
        assertEquals(new Scope.Part(Set.of(""), Set.of()), Scopes.of(rights));
    }
}
