package app.latent.testkit.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMountedInATreeIsNotOfTheTree() throws IOException {
        Path mounted = Files.createDirectory(folder.resolve("drive"));
        Files.createFile(mounted.resolve("elsewhere"));
        Path file = Files.createFile(folder.resolve("file"));

        assertEquals(Set.of(folder, file), Set.copyOf(Tree.below(folder, Set.of(mounted))));
    }

    @Test
    void whatIsMountedAtTheTopIsTheTree() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertEquals(Set.of(folder, file), Set.copyOf(Tree.below(folder, Set.of(folder))));
    }

    @Test
    void mountPointsWithSpacesAndBackslashesAreKnown() {
        assertEquals(
                Path.of("/tmp/my \\drive"), Tree.mountPoint("latent /tmp/my\\040\\134drive fuse.latent rw,nosuid 0 0"));
    }
}
