package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.tree.Glance;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder looks like tells whether it has to be listed. */
class GlanceTest {

    @TempDir
    Path folder = Path.of("");

    private static Glance glance(Path at) throws IOException {
        return ((VaultFileSystem) at.getFileSystem()).glance(at).orElseThrow();
    }

    /** A change of a folder. */
    private interface Change {
        void make() throws IOException;
    }

    private static void assertSeen(Path at, Change change) throws IOException {
        Glance before = glance(at);
        change.make();
        assertNotEquals(before.stamp(), glance(at).stamp());
    }

    @Test
    void everyChangeOfAFolderIsSeen() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path in = Files.createDirectory(ground.path("/in"));
            Path file = in.resolve("file");
            assertSeen(in, () -> Files.writeString(file, "one"));
            assertSeen(in, () -> Files.writeString(file, "two"));
            assertSeen(in, () -> Files.writeString(file, "!", StandardOpenOption.APPEND));
            assertSeen(in, () -> Files.move(file, in.resolve("other")));
            assertSeen(in, () -> Files.createDirectory(in.resolve("below")));
            assertSeen(in, () -> Files.createSymbolicLink(in.resolve("link"), ground.path("other")));
            assertSeen(in, () -> Files.delete(in.resolve("other")));
            assertSeen(in, () -> Files.delete(in.resolve("below")));
        }
    }

    @Test
    void readingChangesNothing() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path in = ground.path("/in");
            Files.createDirectories(in.resolve("below"));
            Files.writeString(in.resolve("file"), "text");
            String before = glance(in).stamp();
            Files.readString(in.resolve("file"));
            try (var entries = Files.list(in)) {
                assertEquals(2, entries.count());
            }
            Files.writeString(in.resolve("below/file"), "text");
            assertEquals(before, glance(in).stamp());
        }
    }

    @Test
    void theFoldersInItAreNamedAndNothingElseIs() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Files.createDirectory(ground.path("/a"));
            Files.createDirectory(ground.path("/b"));
            Files.writeString(ground.path("/file"), "");
            Files.createSymbolicLink(ground.path("/link"), ground.path("a"));
            assertEquals(Set.of("a", "b"), Set.copyOf(glance(ground.path("/")).directories()));
            assertEquals(List.of(), glance(ground.path("/a")).directories());
        }
    }

    @Test
    void aLongNameHasToBeListed() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Files.writeString(ground.path("/" + "long".repeat(50)), "");
            Path root = ground.path("/");
            assertTrue(((VaultFileSystem) root.getFileSystem()).glance(root).isEmpty());
        }
    }

    @Test
    void whatIsNoFolderHasNoLook() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Files.writeString(ground.path("/file"), "");
            assertThrows(FileSystemException.class, () -> glance(ground.path("/file")));
            assertThrows(FileSystemException.class, () -> glance(ground.path("/nothing")));
        }
    }
}
