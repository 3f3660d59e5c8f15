package app.latent.gateway.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RightsTest {

    @ParameterizedTest
    @CsvSource({
        "VIEWER, true, false, false",
        "CONTRIBUTOR, true, true, false",
        "EDITOR, true, true, true",
    })
    void eachRoleIncludesThoseBeforeIt(Role role, boolean sees, boolean adds, boolean changes) {
        Rights rights = granted(role, "a");
        assertEquals(sees, rights.allow(List.of("a", "x"), Need.SEE));
        assertEquals(adds, rights.allow(List.of("a", "x"), Need.ADD));
        assertEquals(changes, rights.allow(List.of("a", "x"), Need.CHANGE));
    }

    @Test
    void aFolderIsGrantedWithAllBelowItAndNothingBeside() {
        Rights rights = granted(Role.EDITOR, "a", "b");
        assertTrue(rights.allow(List.of("a", "b"), Need.CHANGE));
        assertTrue(rights.allow(List.of("a", "b", "c", "d"), Need.CHANGE));
        for (List<String> other : List.of(List.<String>of(), List.of("a"), List.of("a", "bc"), List.of("b"))) {
            assertFalse(rights.allow(other, Need.SEE), other.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, true, true",
        "EDITORS, false, true",
        "OWNER, false, false",
    })
    void filesAreHandedOutToThoseWhoAreMeant(Originals originals, boolean toViewers, boolean toEditors) {
        var viewed = new Grant(new Place.Folder(List.of("viewed")), Role.CONTRIBUTOR);
        var edited = new Grant(new Place.Folder(List.of("edited")), Role.EDITOR);
        Rights rights = new Rights.Granted(List.of(viewed, edited), originals);
        assertEquals(toViewers, rights.handOut(List.of("viewed", "x")));
        assertEquals(toEditors, rights.handOut(List.of("edited", "x")));
        assertEquals(toViewers, rights.handOut(List.of("seen in an album")));
        assertTrue(rights.allow(List.of("viewed", "x"), Need.SEE));
        assertEquals(originals == Originals.ALL, rights.handOutAll());
        assertTrue(Rights.ALL.handOut(List.of("x")));
        assertTrue(Rights.ALL.handOutAll());
        assertTrue(Rights.ALL.ofDevice().handOut(List.of("x")));
    }

    @Test
    void theFoldersAboveAreTheWay() {
        Rights rights = granted(Role.VIEWER, "a", "b");
        assertTrue(rights.leadTo(List.of()));
        assertTrue(rights.leadTo(List.of("a")));
        assertTrue(rights.leadTo(List.of("a", "b", "c")));
        assertFalse(rights.leadTo(List.of("a", "c")));
        assertFalse(rights.leadTo(List.of("b")));
    }

    @Test
    void severalGrantsAddUp() {
        var rights = new Rights.Granted(List.of(
                new Grant(new Place.Folder(List.of()), Role.VIEWER),
                new Grant(new Place.Folder(List.of("inbox")), Role.CONTRIBUTOR)));
        assertTrue(rights.allow(List.of("x"), Need.SEE));
        assertFalse(rights.allow(List.of("x"), Need.ADD));
        assertTrue(rights.allow(List.of("inbox", "x"), Need.ADD));
    }

    @Test
    void whoMayEverythingStillHasNoBusinessWithTheVaultsOwnDocuments() {
        Rights rights = granted(Role.EDITOR);
        assertTrue(rights.allow(List.of("a", ".latent"), Need.CHANGE));
        assertFalse(rights.allow(List.of(".latent"), Need.SEE));
        assertFalse(rights.allow(List.of(".latent", "accounts"), Need.SEE));
        assertFalse(rights.leadTo(List.of(".latent")));
    }

    @Test
    void anAlbumGivesNothingInTheTree() {
        var rights = new Rights.Granted(List.of(new Grant(new Place.Album("0".repeat(32)), Role.EDITOR)));
        assertFalse(rights.leadTo(List.of()));
        assertFalse(rights.allow(List.of("x"), Need.SEE));
    }

    private static Rights granted(Role role, String... names) {
        return new Rights.Granted(List.of(new Grant(new Place.Folder(List.of(names)), role)));
    }
}
