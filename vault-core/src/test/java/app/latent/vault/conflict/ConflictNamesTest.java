package app.latent.vault.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.conflict.ConflictNames.Suspicion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " (Alice's conflicted copy 2026-01-01)",
                " (Alice's MacBook (2)'s conflicted copy 2026-01-01)",
                " (In Konflikt stehende Kopie von Alice 2026-01-01)",
                " (Copie en conflit de Alice 2026-01-01)",
                " (Copia in conflitto di MBP-di-Alice.local 2026-01-01)",
                " (Cópia em conflito de Alice 2026-01-01)",
                " (Alice の競合コピー 2026-01-01)",
                " (Конфликтующая копия пользователя Alice 2026-01-01)",
                " (Case Conflict 1)",
                " (conflict 3fa81c22)",
                " (conflicted copy 2026-01-01 120000)",
                " (SFConflict alice@example.org 2026-01-01-12-00-00)",
                " [conflicted]",
                ".sync-conflict-20260101-120000-ABCDEFG",
                ".conflict1",
                "..path2",
                ".Conflict",
                "_conflict-20260101-120000",
                "-DESKTOP-4QN12AB",
                "-LAPTOP-9A8B7C6D"
            })
    void whatOnlySyncClientsAddIsCertain(String added) {
        for (String name : List.of("beach.jpg", "my photo of a day.tar.gz", "README", ".hidden")) {
            int dot = name.lastIndexOf('.');
            String copy = dot > 0 ? name.substring(0, dot) + added + name.substring(dot) : name + added;
            assertTrue(
                    ConflictNames.of(copy).contains(new Suspicion(name, added, true)),
                    () -> copy + ": " + ConflictNames.of(copy));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" (1)", " (12)", " 2"})
    void whatPeopleAddTooIsNot(String added) {
        assertEquals(List.of(new Suspicion("beach.jpg", added, false)), ConflictNames.of("beach" + added + ".jpg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beach.jpg",
                "IMG_20260101_120000.jpg",
                "conflict.jpg",
                "the conflict of 1914.jpg",
                "beach-edited.jpg",
                "beach (evening).jpg",
                "(1).jpg",
                "(conflicted copy).jpg"
            })
    void ordinaryNamesRaiseNoSuspicion(String name) {
        assertEquals(List.of(), ConflictNames.of(name));
    }

    @Test
    void aNameMadeToBeSlowIsNot() {
        String name = "(".repeat(120) + "conflict".repeat(10) + " ".repeat(50);
        assertFalse(ConflictNames.of(name).stream().anyMatch(Suspicion::certain));
    }
}
