package app.latent.vault.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.nio.VaultFileSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of conflicts is not lost by what happens at the same time, nor by a disk that is full. */
class NotesTest {

    private static final byte[] KEY = new byte[32];

    /** More than are outdated before the file is written anew. */
    private static final int MANY = 1_200;

    @TempDir
    Path temp = Path.of("");

    @Test
    void aConflictThatIsNotedBehindAWalkIsNotForgotten() throws IOException {
        try (Machine machine = Machine.create(temp);
                NoteFile file = new NoteFile(temp, KEY)) {
            machine.write("/a.jpg", "mine");
            machine.write("/a (1).jpg", "theirs");
            Files.createDirectory(machine.path("/sub"));
            machine.makeCopy(" (1)", () -> machine.write("/sub/b.jpg", "theirs"));
            machine.write("/sub/b.jpg", "mine");
            ConflictNotes notes = new ConflictNotes(file);
            notes.found(machine.path("/gone.jpg"), machine.path("/gone (1).jpg"));
            // The walk has been to / when it comes to /sub, and gives the copy there its name.
            machine.events().subscribeInPlace(event -> {
                notes.heard(event);
                notes.found(machine.path("/a.jpg"), machine.path("/a (1).jpg"));
            });
            VaultFileSystem fileSystem =
                    (VaultFileSystem) machine.path("/a.jpg").getFileSystem();
            new ConflictFinder(fileSystem, notes).all();
            assertNotNull(notes.of("/a (1).jpg"));
            assertNotNull(notes.of("/sub/b (1).jpg"));
            assertNull(notes.of("/gone (1).jpg"));
            assertEquals(2, new ConflictFinder(fileSystem, notes).all().size());
        }
    }

    @Test
    void whereTheFileCannotBeWrittenAnewItServesOn() throws IOException {
        try (NoteFile file = new NoteFile(temp, KEY)) {
            ConflictNotes notes = new ConflictNotes(file);
            for (int i = 0; i < MANY; i++) notes.found(Path.of("/a"), Path.of("/a (1)"));
        }
        // Something that is not deleted stands where the new one would be made.
        Files.createDirectories(temp.resolve("conflicts.new/something"));
        try (NoteFile file = new NoteFile(temp, KEY)) {
            ConflictNotes notes = new ConflictNotes(file);
            assertNotNull(notes.of("/a (1)"));
            notes.found(Path.of("/b"), Path.of("/b (1)"));
        }
        Files.delete(temp.resolve("conflicts.new/something"));
        Files.delete(temp.resolve("conflicts.new"));
        long before = Files.size(temp.resolve("conflicts"));
        for (int round = 0; round < 2; round++) {
            try (NoteFile file = new NoteFile(temp, KEY)) {
                ConflictNotes notes = new ConflictNotes(file);
                assertEquals(Set.of("/a (1)", "/b (1)"), notes.all().keySet());
                notes.found(Path.of("/b"), Path.of("/b (1)"));
            }
        }
        assertTrue(Files.size(temp.resolve("conflicts")) < before / 100, "it was written anew");
    }
}
