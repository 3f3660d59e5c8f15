package app.latent.gateway.dav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.http.StatusException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreeTest {

    private static final Tree.Reach ANYWHERE = names -> true;

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock();
    private Path root;
    private Tree tree;

    @BeforeEach
    void makeTree() throws Exception {
        root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createDirectories(root.resolve("a/b"));
        Files.writeString(root.resolve("a/b/photo"), "x");
        tree = new Tree(root, clock);
    }

    @Test
    void linksWithinTheRootAreFollowed() throws Exception {
        Files.createSymbolicLink(root.resolve("link"), Path.of("a"));
        assertTrue(tree.resolve(List.of("link", "b", "photo"), ANYWHERE).exists());
    }

    @Test
    void linksOutOfTheRootAreNeitherServedNorListed() throws Exception {
        Files.createSymbolicLink(root.resolve("out"), folder);
        Files.createSymbolicLink(root.resolve("file"), folder.resolve("secret"));
        Files.createSymbolicLink(root.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(root.resolve("indirect"), Path.of("up/secret"));
        for (String name : List.of("out", "file", "up", "indirect")) assertRefused(403, name);
        assertRefused(403, "out", "secret");
        assertEquals(
                List.of("a"),
                tree.children(tree.resolve(List.of(), ANYWHERE), ANYWHERE).stream()
                        .map(Resource::name)
                        .toList());
    }

    @Test
    void linksToWhatSomebodyMayNotSeeAreNeitherServedNorListed() throws Exception {
        Files.createSymbolicLink(root.resolve("link"), Path.of("a/b"));
        Tree.Reach beside = names -> !names.contains("b");
        assertRefused(403, beside, "link");
        assertRefused(403, beside, "link", "photo");
        assertEquals(
                List.of("a"),
                tree.children(tree.resolve(List.of(), beside), beside).stream()
                        .map(Resource::name)
                        .toList());
    }

    @Test
    void aFileHasNothingBelowIt() {
        assertRefused(409, "a", "b", "photo", "x");
        assertRefused(409, "missing", "x");
    }

    @Test
    void uploadsUnderWayAreHiddenAndStaleOnesRemoved() throws Exception {
        Path fresh = Files.writeString(root.resolve(".latent-upload-1"), "x");
        Path stale = Files.writeString(root.resolve(".latent-upload-2"), "x");
        Files.setLastModifiedTime(fresh, FileTime.from(clock.instant()));
        Files.setLastModifiedTime(stale, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        assertEquals(
                1, tree.children(tree.resolve(List.of(), ANYWHERE), ANYWHERE).size());
        assertTrue(Files.exists(fresh));
        assertFalse(Files.exists(stale));
        assertRefused(403, ".latent-upload-1");
    }

    private void assertRefused(int status, String... names) {
        assertRefused(status, ANYWHERE, names);
    }

    private void assertRefused(int status, Tree.Reach reach, String... names) {
        assertEquals(
                status,
                assertThrows(StatusException.class, () -> tree.resolve(List.of(names), reach))
                        .status());
    }
}
