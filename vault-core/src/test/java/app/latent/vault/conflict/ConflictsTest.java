package app.latent.vault.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.conflict.Conflict.Comparison;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sync clients leave, as the owner of the vault meets it. */
class ConflictsTest {

    private static final String DROPBOX = " (Alice's conflicted copy 2026-01-01)";

    @TempDir
    Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Machine machine;

    @BeforeEach
    void unlock() throws IOException {
        machine = Machine.create(temp);
    }

    @AfterEach
    void lock() throws IOException {
        machine.close();
    }

    private void conflict(String path, String added, String copy, String original) throws IOException {
        machine.makeCopy(added, () -> machine.write(path, copy));
        machine.write(path, original);
    }

    /** ORIGINAL, COPY and how they compare. */
    private List<String> listed() throws IOException {
        return machine.conflicts().list().stream()
                .map(conflict ->
                        conflict.original().path() + ", " + conflict.copy().path() + ": " + conflict.comparison())
                .toList();
    }

    private Merged mergeAll() throws IOException {
        Merged merged = Merged.NOTHING;
        for (Conflict conflict : machine.conflicts().list()) {
            merged = merged.plus(machine.conflicts()
                    .merge(conflict.original().path(), conflict.copy().path()));
        }
        return merged;
    }

    @Test
    void bothVersionsOfAFileAreListedWithSizesAndMergingKeepsThem() throws IOException {
        conflict("/beach.jpg", DROPBOX, "theirs", "mine, longer");
        Conflict conflict = machine.conflicts().list().getFirst();
        assertEquals(12, conflict.original().size());
        assertEquals(6, conflict.copy().size());
        assertEquals(Comparison.DIFFERENT, conflict.comparison());
        assertEquals("/beach" + DROPBOX + ".jpg", conflict.copy().path().toString());
        assertEquals(Merged.KEPT, mergeAll());
        assertEquals(List.of("mine, longer", "theirs"), machine.contents());
    }

    @Test
    void identicalVersionsBecomeTheOriginal() throws IOException {
        conflict("/beach.jpg", DROPBOX, "same", "same");
        assertEquals(List.of("/beach.jpg, /beach" + DROPBOX + ".jpg: IDENTICAL"), listed());
        assertEquals(Merged.COLLAPSED, mergeAll());
        assertEquals(List.of("beach.jpg"), machine.list("/"));
        assertEquals("same", machine.read("/beach.jpg"));
        assertEquals(List.of(), listed());
    }

    @Test
    void whatTheEngineHasNamedIsListedWhateverItsNameIs() throws IOException {
        conflict("/beach.jpg", " (1)", "theirs", "mine");
        conflict("/hut.jpg", "-OFFICE", "theirs", "mine");
        List<String> both = List.of("/beach.jpg, /beach (1).jpg: DIFFERENT", "/hut.jpg, /hut-OFFICE.jpg: DIFFERENT");
        assertEquals(both, listed());
        machine.lockAndUnlock();
        assertEquals(both, listed());
    }

    @Test
    void photosThatPeopleNamedSoAreNone() throws IOException {
        machine.write("/beach.jpg", "one");
        machine.write("/beach (1).jpg", "two");
        machine.write("/beach 2.jpg", "three");
        machine.write("/beach-OFFICE.jpg", "one");
        machine.write("/conflict.jpg", "four");
        machine.write("/lonely (Alice's conflicted copy 2026-01-01).jpg", "five");
        assertEquals(List.of(), listed());
        machine.write("/beach (1).jpg", "one");
        assertEquals(List.of("/beach.jpg, /beach (1).jpg: IDENTICAL"), listed());
    }

    @Test
    void conflictsThatAnotherClientHasNamedAreListed() throws IOException {
        machine.write("/a/beach.jpg", "mine");
        machine.write("/a/beach" + DROPBOX + ".jpg", "theirs");
        assertEquals(List.of("/a/beach.jpg, /a/beach" + DROPBOX + ".jpg: DIFFERENT"), listed());
    }

    @Test
    void aNoteFollowsItsFilesAndEndsWithTheCopy() throws IOException {
        Files.createDirectory(machine.path("/a"));
        conflict("/a/beach.jpg", " (1)", "theirs", "mine");
        assertEquals(1, listed().size());
        Files.move(machine.path("/a"), machine.path("/b"));
        Files.move(machine.path("/b/beach (1).jpg"), machine.path("/theirs.jpg"));
        machine.lockAndUnlock();
        assertEquals(List.of("/b/beach.jpg, /theirs.jpg: DIFFERENT"), listed());
        machine.write("/new", "edited");
        Files.move(machine.path("/new"), machine.path("/b/beach.jpg"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(1, listed().size(), "an edited original is one still");
        Files.delete(machine.path("/theirs.jpg"));
        machine.write("/theirs.jpg", "another");
        assertEquals(List.of(), listed());
    }

    @Test
    void whatIsToStayIsNotListedAgainUntilThereIsAnother() throws IOException {
        conflict("/beach.jpg", DROPBOX, "theirs", "mine");
        Conflict conflict = machine.conflicts().list().getFirst();
        machine.conflicts().keepBoth(conflict.original().path(), conflict.copy().path());
        assertEquals(List.of(), listed());
        machine.lockAndUnlock();
        assertEquals(List.of(), listed());
        Files.delete(machine.path("/beach" + DROPBOX + ".jpg"));
        Files.delete(machine.path("/beach.jpg"));
        conflict("/beach.jpg", DROPBOX, "theirs again", "mine");
        assertEquals(1, listed().size());
    }

    @Test
    void twoDirectoriesOfOneNameAreJoined() throws IOException {
        machine.makeCopy(DROPBOX, () -> {
            machine.write("/trip/theirs.jpg", "theirs");
            machine.write("/trip/same.jpg", "same");
            machine.write("/trip/other.jpg", "their other");
            machine.write("/trip/day 1/a.jpg", "a");
            machine.write("/trip/day 1/b.jpg", "their b");
            machine.link("/trip/link", "target");
        });
        machine.write("/trip/mine.jpg", "mine");
        machine.write("/trip/same.jpg", "same");
        machine.write("/trip/other.jpg", "my other");
        machine.write("/trip/day 1/b.jpg", "my b");
        machine.link("/trip/link", "target");
        assertEquals(List.of("/trip, /trip" + DROPBOX + ": DIRECTORIES"), listed());
        List<String> before = machine.contents();
        assertEquals(new Merged(2, 2, 2, 0), mergeAll());
        assertEquals(List.of("trip"), machine.list("/"));
        assertEquals(
                List.of("day 1", "link", "mine.jpg", "other" + DROPBOX + ".jpg", "other.jpg", "same.jpg", "theirs.jpg"),
                machine.list("/trip"));
        assertEquals(List.of("a.jpg", "b" + DROPBOX + ".jpg", "b.jpg"), machine.list("/trip/day 1"));
        assertEquals("my b", machine.read("/trip/day 1/b.jpg"));
        assertEquals("their b", machine.read("/trip/day 1/b" + DROPBOX + ".jpg"));
        before.remove("same");
        before.remove("link target");
        assertEquals(before, machine.contents());
        assertEquals(
                List.of(
                        "/trip/other.jpg, /trip/other" + DROPBOX + ".jpg: DIFFERENT",
                        "/trip/day 1/b.jpg, /trip/day 1/b" + DROPBOX + ".jpg: DIFFERENT"),
                listed());
    }

    @Test
    void aVersionWithAnAttributeOfItsOwnIsNoIdenticalOne() throws IOException {
        conflict("/beach.jpg", DROPBOX, "same", "same");
        machine.list("/");
        Path copy = machine.path("/beach" + DROPBOX + ".jpg");
        UserDefinedFileAttributeView view = Files.getFileAttributeView(copy, UserDefinedFileAttributeView.class);
        view.write("rating", ByteBuffer.wrap(new byte[] {5}));
        assertEquals(Merged.KEPT, mergeAll());
        assertTrue(machine.exists("/beach" + DROPBOX + ".jpg"));
    }

    @Test
    void oneThingUnderTwoNamesIsNotTwoVersions() throws IOException {
        machine.write("/file", "the only one");
        assertEquals(Merged.KEPT, machine.conflicts().merge(machine.path("/file"), machine.path("/file")));
        machine.write("/trip/a.jpg", "the only one in it");
        Files.createDirectory(machine.path("/trip" + DROPBOX));
        machine.giveAllDirectoriesOneId();
        assertEquals("the only one in it", machine.read("/trip" + DROPBOX + "/a.jpg"));
        assertEquals(Merged.KEPT, machine.conflicts().merge(machine.path("/trip"), machine.path("/trip" + DROPBOX)));
        Path inside = machine.path("/trip/a.jpg");
        assertEquals(Merged.KEPT, machine.conflicts().merge(inside, machine.path("/trip" + DROPBOX + "/a.jpg")));
        assertEquals("the only one in it", machine.read("/trip/a.jpg"));
    }

    @Test
    void aVersionThatIsBeingWrittenToIsKept() throws IOException {
        conflict("/beach.jpg", DROPBOX, "same", "same");
        machine.list("/");
        Path copy = machine.path("/beach" + DROPBOX + ".jpg");
        try (FileChannel open = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            assertEquals(Merged.KEPT, mergeAll());
            open.write(ByteBuffer.wrap("more".getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals(List.of("more", "same"), machine.contents());
    }

    @Test
    void theNotesTellNothingInTheClear() throws IOException {
        conflict("/beach.jpg", "-OFFICE", "theirs", "mine");
        assertEquals(1, listed().size());
        machine.lockAndUnlock();
        int seen = 0;
        try (Stream<Path> files = Files.walk(machine.journals())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("beach"), file::toString);
                if (file.endsWith("conflicts")) seen++;
            }
        }
        assertEquals(1, seen);
    }
}
