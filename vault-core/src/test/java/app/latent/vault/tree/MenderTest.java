package app.latent.vault.tree;

import static app.latent.vault.tree.Ground.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.ReadOnlyStore;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.simulation.SimulatedStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sync client has taken of a node is given back by whoever has met it whole; and nothing that is not lost. */
class MenderTest {

    private static final String LONG = "/" + "long".repeat(50);

    private final SimulatedStore store = Ground.emptyVault(5);
    private final Ground ground = new Ground(store);
    private final List<Loss> losses = new ArrayList<>();

    MenderTest() throws IOException {}

    @BeforeEach
    void attend() {
        ground.tree.mender().attend(losses::add);
    }

    /** All that a look at the whole vault finds to be lost, and what came of giving it back. */
    private List<Loss.Outcome> mend() throws IOException {
        ground.later();
        ground.contents();
        List<Loss.Outcome> outcomes = new ArrayList<>();
        for (Loss loss : Set.copyOf(losses)) outcomes.add(ground.tree.mender().mend(loss, () -> true));
        losses.clear();
        ground.later();
        return outcomes;
    }

    private void make(String path, String kind) throws IOException {
        switch (kind) {
            case "file" -> ground.write(path, "content");
            case "link" -> ground.tree.createLink(path(path), "target");
            default -> ground.mkdir(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "link", "directory"})
    void aLongNameThatWasTakenIsGivenBack(String kind) throws IOException {
        make(LONG, kind);
        Map<String, String> before = ground.contents();
        String file = ground.node(LONG).nodePath() + "/" + NodeName.LONG_NAME_FILE;
        store.delete(file);
        assertEquals(List.of(Loss.Outcome.MENDED), mend());
        assertEquals(before, new Ground(store).contents());
        store.delete(file);
        ground.files.write(file, new byte[0]);
        assertEquals(
                Loss.Outcome.MENDED,
                ground.tree.mender().mend(new Loss.Name(ground.node(LONG).nodePath()), () -> true));
        assertEquals(before, new Ground(store).contents());
        assertEquals(List.of(), mend());
        assertEquals(List.of(), ground.droppings("/"));
    }

    @Test
    void aNameThatIsTakenAgainAndAgainIsNotGivenBackForEver() throws IOException {
        ground.write(LONG, "content");
        ground.contents();
        String node = ground.node(LONG).nodePath();
        Loss loss = new Loss.Name(node);
        int times = 0;
        for (int i = 0; i < 20; i++) {
            store.delete(node + "/" + NodeName.LONG_NAME_FILE);
            if (ground.tree.mender().mend(loss, () -> true) == Loss.Outcome.NOT_LOST) break;
            times++;
        }
        assertEquals(3, times);
        ground.files.write(node + "/" + NodeName.LONG_NAME_FILE, new byte[0]);
        assertEquals(Loss.Outcome.NOT_LOST, ground.tree.mender().mend(loss, () -> true));
    }

    @Test
    void aNameIsGivenBackToNothingThatIsNotThere() throws IOException {
        ground.write(LONG, "content");
        ground.contents();
        String node = ground.node(LONG).nodePath();
        store.delete(node + "/" + NodeName.LONG_NAME_FILE);
        store.delete(node + "/" + NodeName.CONTENTS_FILE);
        assertEquals(Loss.Outcome.NOT_LOST, ground.tree.mender().mend(new Loss.Name(node), () -> true));
        store.delete(node);
        assertEquals(Loss.Outcome.NOT_LOST, ground.tree.mender().mend(new Loss.Name(node), () -> true));
        assertEquals(null, store.stat(node));
    }

    @Test
    void nothingIsGivenBackWhereTheVaultIsReadOnly() throws IOException {
        ground.write(LONG, "content");
        twoDirectoriesOfOneName();
        Ground reader = new Ground(new ReadOnlyStore(store));
        List<Loss> noticed = new ArrayList<>();
        reader.tree.mender().attend(noticed::add);
        reader.contents();
        store.delete(ground.node(LONG).nodePath() + "/" + NodeName.LONG_NAME_FILE);
        replace("/2026", mine);
        reader.later();
        reader.contents();
        assertEquals(2, Set.copyOf(noticed).size());
        Map<String, String> before = new Ground(store).contents();
        for (Loss loss : noticed)
            assertEquals(Loss.Outcome.NOT_LOST, reader.tree.mender().mend(loss, () -> true));
        assertEquals(before, new Ground(store).contents());
    }

    private DirectoryId mine = DirectoryId.ROOT;
    private DirectoryId theirs = DirectoryId.ROOT;

    /** One machine has made {@code /2026} with {@code mine}, another has with {@code theirs}; the sync client has brought all, and kept the second {@code dir.c9r}. */
    private void twoDirectoriesOfOneName() throws IOException {
        ground.mkdir("/2026");
        ground.write("/2026/mine", "mine");
        mine = ground.tree.directory(path("/2026")).id();
        Ground other = new Ground(store);
        other.mkdir("/aside");
        other.write("/aside/theirs", "theirs");
        theirs = other.tree.directory(path("/aside")).id();
        String aside = other.node("/aside").nodePath();
        store.delete(aside + "/" + NodeName.DIRECTORY_FILE);
        store.delete(aside);
        ground.contents();
        replace("/2026", theirs);
    }

    private void replace(String directory, DirectoryId id) throws IOException {
        String file = ground.node(directory).nodePath() + "/" + NodeName.DIRECTORY_FILE;
        store.delete(file);
        ground.files.write(file, id.bytes());
    }

    @Test
    void aDirectoryWhoseIdWasOverwrittenIsACopyOfTheOther() throws IOException {
        twoDirectoriesOfOneName();
        assertEquals(List.of(Loss.Outcome.MENDED), mend());
        Map<String, String> contents = ground.contents();
        assertEquals(4, contents.size(), contents::toString);
        assertTrue(contents.containsValue("file mine"));
        assertEquals("file theirs", contents.get("/2026/theirs"));
        String copy = contents.keySet().stream()
                .filter(path -> path.endsWith("/mine"))
                .findFirst()
                .orElseThrow();
        assertTrue(copy.matches("/2026 \\(conflict [0-9a-f]{8}\\)/mine"), copy);
        assertEquals(List.of("conflict /2026 as " + copy.replace("/mine", "")), ground.told.events());
        assertEquals(contents, new Ground(store).contents());
        assertEquals(List.of(), mend());
    }

    @Test
    void twoMachinesThatNoticeItMakeTheSame() throws IOException {
        twoDirectoriesOfOneName();
        Loss loss = new Loss.Tree(ground.node("/2026").nodePath(), mine, ground.cryptor.contentDirectory(mine));
        Ground other = new Ground(store);
        other.contents();
        assertEquals(Loss.Outcome.MENDED, ground.tree.mender().mend(loss, () -> true));
        List<String> made = ground.list("/");
        assertEquals(Loss.Outcome.NOT_LOST, other.tree.mender().mend(loss, () -> true));
        ground.delete("/" + made.getLast() + "/mine");
        ground.write("/" + made.getLast() + "/mine", "mine");
        String copy = ground.node("/" + made.getLast()).nodePath();
        store.delete(copy + "/" + NodeName.DIRECTORY_FILE);
        store.delete(copy);
        other.tree.invalidateAll();
        assertEquals(Loss.Outcome.MENDED, other.tree.mender().mend(loss, () -> true));
        assertEquals(copy, other.node("/" + made.getLast()).nodePath());
    }

    @Test
    void whereTheIdComesBackThereIsOneNodeForEachOfBoth() throws IOException {
        twoDirectoriesOfOneName();
        mend();
        replace("/2026", mine);
        assertEquals(List.of(Loss.Outcome.MENDED), mend());
        Map<String, String> contents = ground.contents();
        assertEquals(4, contents.size(), contents::toString);
        assertEquals("file mine", contents.get("/2026/mine"));
        assertTrue(contents.containsValue("file theirs"));
        assertEquals(contents, new Ground(store).contents());
    }

    @Test
    void aNodeThatWasMadeForADirectoryGoesWithIt() throws IOException {
        twoDirectoriesOfOneName();
        mend();
        String content = ground.cryptor.contentDirectory(mine);
        String copy = ground.list("/").getLast();
        String node = ground.node("/" + copy).nodePath();
        Ground other = new Ground(store);
        List<Loss> noticed = new ArrayList<>();
        other.tree.mender().attend(noticed::add);
        assertEquals(Loss.Outcome.NOT_LOST, ground.tree.mender().mend(new Loss.Purpose(node), () -> true));
        // The other machine has deleted it, with all that was in it.
        deleteFolder(content);
        other.contents();
        assertEquals(List.of(), noticed, "it has not made it");
        assertEquals(Loss.Outcome.NOT_LOST, other.tree.mender().mend(new Loss.Purpose(node), () -> true));
        assertEquals(List.of(Loss.Outcome.MENDED), mend());
        assertEquals(null, store.stat(node));
        assertEquals(List.of("2026"), ground.list("/"));
    }

    private void deleteFolder(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        store.list(folder, (name, _) -> names.add(name));
        for (String name : names) store.delete(folder + "/" + name);
        store.delete(folder);
    }

    @Test
    void aDirectoryThatWasRenamedIsNotLost() throws IOException {
        ground.mkdir("/2026");
        ground.write("/2026/a", "a");
        ground.contents();
        Ground other = new Ground(store);
        other.mkdir("/deep");
        other.move("/2026", "/deep/2025");
        other.mkdir("/2026");
        assertEquals(List.of(Loss.Outcome.NOT_LOST), mend());
        assertEquals(List.of("2026", "deep"), ground.list("/"));
    }

    @Test
    void aDirectoryThatWasEmptiedAndMadeAnewIsNotLost() throws IOException {
        ground.mkdir("/2026");
        ground.mkdir("/2025");
        ground.write("/2025/a", "a");
        ground.contents();
        Ground other = new Ground(store);
        other.delete("/2026");
        other.mkdir("/2026");
        other.delete("/2025/a");
        other.delete("/2025");
        other.mkdir("/2025");
        assertEquals(List.of(Loss.Outcome.NOT_LOST, Loss.Outcome.NOT_LOST), mend());
        assertEquals(List.of("2025", "2026"), ground.list("/"));
    }

    @Test
    void whileANodeHasNoIdYetNothingIsKnown() throws IOException {
        twoDirectoriesOfOneName();
        ground.mkdir("/half");
        String file = ground.node("/half").nodePath() + "/" + NodeName.DIRECTORY_FILE;
        store.delete(file);
        assertEquals(List.of(Loss.Outcome.UNKNOWN), mend());
        assertEquals(List.of("2026"), ground.list("/"));
        ground.files.write(file, mine.bytes());
        ground.tree.forgetDamage();
        assertEquals(
                Loss.Outcome.NOT_LOST,
                ground.tree
                        .mender()
                        .mend(
                                new Loss.Tree(
                                        ground.node("/2026").nodePath(), mine, ground.cryptor.contentDirectory(mine)),
                                () -> true));
        assertFalse(ground.contents().isEmpty());
    }
}
