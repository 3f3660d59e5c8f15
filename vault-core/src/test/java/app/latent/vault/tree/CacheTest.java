package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.simulation.Call;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered saves calls, and is not believed for longer than it is true. */
class CacheTest {

    private static final String LONG = "long".repeat(50);

    private SimulatedStore store = new SimulatedStore(0);
    private Ground ground = new Ground(store);

    @BeforeEach
    void prepare() throws IOException {
        store = Ground.emptyVault(3);
        ground = new Ground(store);
        ground.mkdir("/a");
        ground.mkdir("/a/b");
        for (String name : List.of("short", LONG)) {
            ground.write("/a/b/f" + name, "content");
            ground.mkdir("/a/b/d" + name);
            ground.tree.createLink(path("/a/b/l" + name), "target");
        }
        ground.contents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "d", "l"})
    void aKnownPathIsFoundInOneCall(String kind) throws Exception {
        for (String name : List.of("short", LONG)) {
            List<Call> calls = store.callsDuring(() -> assertNotNull(ground.lookup("/a/b/" + kind + name)));
            assertEquals(
                    List.of(Operation.STAT), calls.stream().map(Call::operation).toList(), name);
        }
    }

    @Test
    void openingAKnownPathTakesNoCallOfTheTree() throws Exception {
        assertEquals(List.of(), store.callsDuring(() -> ground.place("/a/b/fshort")));
    }

    @Test
    void afterASecondEachDirectoryAboveIsLookedAtOnce() throws Exception {
        ground.later();
        List<Call> calls = store.callsDuring(() -> ground.lookup("/a/b/fshort"));
        assertEquals(3, calls.size(), calls::toString);
        assertTrue(calls.stream().allMatch(call -> call.operation() == Operation.STAT));
        assertEquals(1, store.callsDuring(() -> ground.lookup("/a/b/fshort")).size());
    }

    @Test
    void listingIsOneCallWhereAllAreFiles() throws Exception {
        ground.mkdir("/files");
        for (int i = 0; i < 300; i++) ground.write("/files/" + i, "");
        List<Call> calls =
                store.callsDuring(() -> assertEquals(300, ground.list("/files").size()));
        assertEquals(1, calls.size(), calls::toString);
    }

    @Test
    void aDirectoryThatWasInspectedAMomentAgoCostsOneCallForEachDirectoryInIt() throws Exception {
        ground.mkdir("/folders");
        for (int i = 0; i < 300; i++) ground.mkdir("/folders/" + i);
        for (int i = 0; i < 2; i++) ground.list("/folders");
        List<Call> calls = store.callsDuring(
                () -> assertEquals(300, ground.list("/folders").size()));
        assertEquals(1 + 300, calls.size());
    }

    private int away;

    /** As a sync client does that puts another directory in place of one. */
    private void replaceByAnother(String directory) throws IOException {
        Ground other = new Ground(store.memory());
        other.move(directory, directory + " away" + away++);
        other.mkdir(directory);
        other.write(directory + "/new", "new");
    }

    @Test
    void anotherDirectoryInItsPlaceIsNoticedAfterASecond() throws IOException {
        replaceByAnother("/a/b");
        ground.later();
        assertEquals(List.of("new"), ground.list("/a/b"));
        assertEquals("new", ground.read("/a/b/new"));
        assertNull(ground.lookup("/a/b/fshort"));
    }

    /** A coarse clock, or one that goes back, gives another directory the time of the old one, or an earlier one. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1000, -315_360_000_000L, 315_360_000_000L})
    void anotherDirectoryInItsPlaceIsNoticedWhateverTheClockShows(long millisLater) throws IOException {
        String file = ground.node("/a/b").nodePath() + "/dir.c9r";
        FileTime before = Objects.requireNonNull(store.memory().stat(file)).modified();
        replaceByAnother("/a/b");
        store.memory().setTimes(file, FileTime.fromMillis(before.toMillis() + millisLater), null, null);
        ground.later();
        assertEquals(List.of("new"), ground.list("/a/b"));
    }

    @Test
    void anotherDirectoryInItsPlaceIsNoticedWhenSomethingIsNotFound() throws IOException {
        replaceByAnother("/a/b");
        ground.clock.addAndGet(200_000_000);
        assertEquals("new", ground.read("/a/b/new"));
    }

    @Test
    void anotherDirectoryInItsPlaceIsNoticedWhenTheWatcherTells() throws IOException {
        String node = ground.node("/a").nodePath();
        replaceByAnother("/a");
        ground.tree.changedUnderneath(node + "/dir.c9r");
        assertEquals(List.of("new"), ground.list("/a"));
        replaceByAnother("/a");
        ground.tree.invalidate(path("/a"));
        assertEquals(List.of("new"), ground.list("/a"));
        replaceByAnother("/a");
        ground.tree.invalidateAll();
        assertEquals("new", ground.read("/a/new"));
    }

    @Test
    void aDirectoryThatWasDeletedUnderneathIsGone() throws IOException {
        Ground other = new Ground(store.memory());
        ground.mkdir("/gone");
        ground.lookup("/gone");
        other.delete("/gone");
        assertNull(ground.lookup("/gone"));
        Assertions.assertThrows(NoSuchFileException.class, () -> {
            ground.later();
            ground.tree.directory(path("/gone/below"));
        });
        ground.mkdir("/gone");
        assertEquals(List.of(), ground.list("/gone"));
    }

    @Test
    void openingInADirectoryThatWasReplacedIsTriedInTheNewOne() throws IOException {
        ground.mkdir("/dir");
        ground.place("/dir/file");
        Ground other = new Ground(store.memory());
        other.delete("/dir");
        other.mkdir("/dir");
        ground.clock.addAndGet(200_000_000);
        ground.tree.whileOpening(path("/dir/file"), place -> {
            store.open(place.contentPath(), app.latent.vault.backing.BackingStore.Access.CREATE)
                    .close();
            return null;
        });
        assertEquals(List.of("file"), other.list("/dir"));
    }

    @Test
    void whatMovedIsKnownAtItsNewPlace() throws Exception {
        ground.move("/a", "/z");
        assertEquals(1, store.callsDuring(() -> ground.lookup("/z/b/fshort")).size());
        assertNull(ground.lookup("/a/b/fshort"));
        Map<String, String> contents = ground.contents();
        assertEquals(contents, new Ground(store).contents());
    }

    @Test
    void moreNamesThanAreRememberedAreStillRight() throws IOException {
        NodeNames names = new NodeNames(Ground.CRYPTOR, Ground.THRESHOLD);
        Directory root = ground.tree.directory(TreePath.ROOT);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 60_000; i += 59) {
                String name = "n" + i;
                assertEquals(
                        name,
                        names.decrypt(root.id(), names.encrypt(root.id(), name).full()));
            }
        }
        Generations<Integer, Integer> cache = new Generations<>(100, (_, _) -> 1);
        for (int i = 0; i < 1000; i++) cache.put(i, i);
        assertEquals(999, cache.get(999));
        assertNull(cache.get(0));
    }
}
