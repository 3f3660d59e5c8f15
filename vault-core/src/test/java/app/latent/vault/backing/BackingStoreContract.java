package app.latent.vault.backing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStat.Kind;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.simulation.StoreContents;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every store does, whatever it stands on. */
public abstract class BackingStoreContract {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final int LARGE = 3 * 1024 * 1024 + 7;

    private BackingStore store;

    /** An empty store. */
    protected abstract BackingStore createStore() throws Exception;

    /** Puts a symbolic link into the store's folder. */
    protected abstract void createLink(String path, String target) throws Exception;

    protected abstract void createPipe(String path) throws Exception;

    @BeforeEach
    final void open() throws Exception {
        store = createStore();
    }

    @AfterEach
    final void close() throws Exception {
        store.close();
    }

    // Opening

    @Test
    final void whatWasOpenedToBeReadIsNotWritten() throws Exception {
        put("f", "content");
        try (BackingFile file = store.open("f", Access.READ)) {
            assertThrows(AccessDeniedException.class, () -> file.write(ByteBuffer.allocate(1), 0));
            assertThrows(AccessDeniedException.class, () -> file.setSize(3));
            assertThrows(AccessDeniedException.class, () -> file.setSize(30));
        }
        assertEquals(7, stat("f").size());
    }

    @Test
    final void aFileIsCreatedOnce() throws Exception {
        store.open("f", Access.CREATE).close();
        store.createFolder("d");
        createLink("l", "nowhere");
        for (String taken : List.of("f", "d", "l")) {
            assertThrows(FileAlreadyExistsException.class, () -> store.open(taken, Access.CREATE), taken);
        }
        assertNull(store.stat("nowhere"));
    }

    @Test
    final void aFileThatIsCreatedIsEmptyAndCanBeReadAndWritten() throws Exception {
        try (BackingFile file = store.open("f", Access.CREATE)) {
            assertEquals(0, file.stat().size());
            file.write(bytes("abc"), 0);
            assertEquals("abc", text(file));
        }
    }

    @Test
    final void whatIsNotThereIsNotOpened() throws Exception {
        put("f", "");
        for (Access access : List.of(Access.READ, Access.WRITE)) {
            assertThrows(NoSuchFileException.class, () -> store.open("g", access));
            assertThrows(NoSuchFileException.class, () -> store.open("d/g", access));
            assertThrows(NotDirectoryException.class, () -> store.open("f/g", access));
        }
        assertThrows(NoSuchFileException.class, () -> store.open("d/g", Access.CREATE));
        assertThrows(NotDirectoryException.class, () -> store.open("f/g", Access.CREATE));
        assertNull(store.stat("g"));
    }

    @Test
    final void whatIsNoRegularFileIsNotOpenedAndNotWaitedFor() throws Exception {
        store.createFolder("folder");
        put("f", "");
        createLink("link", "f");
        createPipe("pipe");
        for (String path : List.of("folder", "link", "pipe")) {
            for (Access access : List.of(Access.READ, Access.WRITE)) {
                assertTimeoutPreemptively(
                        AT_ONCE, () -> assertThrows(FileSystemException.class, () -> store.open(path, access), path));
            }
        }
    }

    @Test
    final void aFailureNamesThePathThatWasAskedFor() throws Exception {
        store.createFolder("d");
        put("d/f", "");
        assertEquals("d/g", failure(() -> store.open("d/g", Access.READ)).getFile());
        assertEquals("d/f", failure(() -> store.open("d/f", Access.CREATE)).getFile());
        assertEquals("d", failure(() -> store.open("d", Access.READ)).getFile());
        assertEquals("d", failure(() -> store.delete("d")).getFile());
        assertEquals("d/g", failure(() -> store.delete("d/g")).getFile());
    }

    @Test
    final void aFileOpenedToBeReadIsNotWritten() throws Exception {
        put("f", "abc");
        try (BackingFile file = store.open("f", Access.READ)) {
            assertThrows(Exception.class, () -> file.write(bytes("x"), 0));
            assertThrows(Exception.class, () -> file.setSize(0));
        }
        assertEquals("abc", get("f"));
    }

    @Test
    final void aPathThatLeavesTheFolderIsRefused() {
        for (String path : List.of("../f", "/f", "a/../../f", "..", "a//f", "./f", "f/", "f\0g")) {
            assertThrows(Exception.class, () -> store.open(path, Access.CREATE), path);
            assertThrows(Exception.class, () -> store.createFolder(path), path);
        }
    }

    // Content

    @Test
    final void aReadFillsTheBufferOrReachesTheEnd() throws Exception {
        byte[] content = content(LARGE);
        StoreContents.write(store, "f", content);
        try (BackingFile file = store.open("f", Access.READ)) {
            for (ByteBuffer buffer : List.of(ByteBuffer.allocate(LARGE + 5), ByteBuffer.allocateDirect(LARGE + 5))) {
                buffer.position(3);
                assertEquals(LARGE - 1, file.read(buffer, 1));
                assertEquals(LARGE + 2, buffer.position());
                assertArrayEquals(tail(content, 1), taken(buffer, 3));
            }
            ByteBuffer middle = ByteBuffer.allocate(10).position(2).limit(6);
            assertEquals(4, file.read(middle, 1_000_000));
            assertEquals(content[1_000_000], middle.get(2));
            assertEquals(content[1_000_003], middle.get(5));
            assertEquals(0, middle.array()[6]);
        }
    }

    @Test
    final void nothingIsReadBeyondTheEnd() throws Exception {
        put("f", "abc");
        try (BackingFile file = store.open("f", Access.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate(4);
            assertEquals(0, file.read(buffer, 3));
            assertEquals(0, file.read(buffer, 1L << 40));
            assertEquals(0, buffer.position());
            assertEquals(0, file.read(ByteBuffer.allocate(0), 0));
        }
    }

    @Test
    final void aWriteTakesAllOfTheBuffer() throws Exception {
        byte[] content = content(LARGE);
        try (BackingFile file = store.open("f", Access.CREATE)) {
            for (ByteBuffer buffer : List.of(ByteBuffer.allocate(LARGE + 5), ByteBuffer.allocateDirect(LARGE + 5))) {
                file.setSize(0);
                buffer.put(2, content).position(2).limit(LARGE + 2);
                file.write(buffer, 0);
                assertEquals(LARGE + 2, buffer.position());
                assertEquals(LARGE, file.stat().size());
                assertArrayEquals(content, StoreContents.read(store, "f"));
            }
            ByteBuffer readOnly = bytes("xyz").asReadOnlyBuffer();
            file.write(readOnly, 1);
            assertFalse(readOnly.hasRemaining());
            content[1] = 'x';
            content[2] = 'y';
            content[3] = 'z';
            assertArrayEquals(content, StoreContents.read(store, "f"));
        }
    }

    @Test
    final void aWriteBeyondTheEndLeavesZerosBefore() throws Exception {
        put("f", "ab");
        try (BackingFile file = store.open("f", Access.WRITE)) {
            file.write(bytes("c"), 4);
            assertEquals("ab\0\0c", text(file));
            file.write(bytes(""), 9);
            assertEquals(5, file.stat().size());
        }
    }

    @Test
    final void aFileIsCutAndGrown() throws Exception {
        put("f", "abcdef");
        try (BackingFile file = store.open("f", Access.WRITE)) {
            file.setSize(3);
            assertEquals("abc", text(file));
            file.setSize(5);
            assertEquals("abc\0\0", text(file));
            file.setSize(5);
            assertEquals("abc\0\0", text(file));
            file.setSize(0);
            assertEquals("", text(file));
            file.setSize(1L << 33);
            assertEquals(1L << 33, file.stat().size());
        }
    }

    @Test
    final void manyThreadsReadAndWriteOneFile() throws Exception {
        int threads = 8;
        int part = 100_003;
        byte[] content = content(threads * part);
        try (BackingFile file = store.open("f", Access.CREATE)) {
            inParallel(threads, thread -> {
                ByteBuffer mine = ByteBuffer.wrap(content, thread * part, part);
                file.write(mine, (long) thread * part);
                ByteBuffer read = ByteBuffer.allocate(part);
                assertEquals(part, file.read(read, (long) thread * part));
                assertEquals(ByteBuffer.wrap(content, thread * part, part), read.flip());
            });
        }
        assertArrayEquals(content, StoreContents.read(store, "f"));
    }

    @Test
    final void whatIsSyncedCanBeRead() throws Exception {
        store.createFolder("d");
        try (BackingFile file = store.open("d/f", Access.CREATE)) {
            file.write(bytes("abc"), 0);
            file.sync();
        }
        store.syncFolder("d");
        store.syncFolder("");
        assertEquals("abc", get("d/f"));
        assertThrows(NoSuchFileException.class, () -> store.syncFolder("e"));
        assertThrows(NotDirectoryException.class, () -> store.syncFolder("d/f"));
    }

    @Test
    final void aClosedFileAnswersNothing() throws Exception {
        BackingFile file = store.open("f", Access.CREATE);
        file.close();
        file.close();
        assertThrows(ClosedChannelException.class, () -> file.read(ByteBuffer.allocate(1), 0));
        assertThrows(ClosedChannelException.class, () -> file.write(bytes("x"), 0));
        assertThrows(ClosedChannelException.class, () -> file.setSize(3));
        assertThrows(ClosedChannelException.class, file::sync);
        assertThrows(ClosedChannelException.class, file::stat);
    }

    @Test
    final void anInterruptNeitherFailsACallNorClosesTheFile() throws Exception {
        try (BackingFile file = store.open("f", Access.CREATE)) {
            Thread.currentThread().interrupt();
            file.write(bytes("abc"), 0);
            assertEquals("abc", text(file));
            file.sync();
            assertEquals(3, file.stat().size());
            assertTrue(Thread.interrupted(), "the interrupt is still to be seen");
            assertEquals("abc", text(file));
        }
    }

    @Test
    final void interruptsThatComeDuringCallsDoNoHarm() throws Exception {
        byte[] content = content(LARGE);
        try (BackingFile file = store.open("f", Access.CREATE);
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Thread worker = Thread.currentThread();
            Future<?> interrupting = pool.submit(() -> {
                for (int count = 0; count < 2_000; count++) {
                    worker.interrupt();
                    LockSupport.parkNanos(10_000);
                }
            });
            while (!interrupting.isDone()) {
                file.write(ByteBuffer.wrap(content), 0);
                ByteBuffer read = ByteBuffer.allocate(LARGE);
                assertEquals(LARGE, file.read(read, 0));
                assertArrayEquals(content, read.array());
                file.sync();
            }
            assertTrue(Thread.interrupted(), "the interrupts are still to be seen");
            interrupting.get();
        }
    }

    // Open files and names

    @Test
    final void anOpenFileStaysThatFile() throws Exception {
        put("f", "one");
        store.createFolder("d");
        try (BackingFile file = store.open("f", Access.WRITE)) {
            Object identity = file.stat().identity();
            store.rename("f", "d/g");
            assertEquals(identity, file.stat().identity());
            put("f", "other");
            file.write(bytes("ONE"), 0);
            assertEquals("ONE", get("d/g"));
            store.rename("f", "d/g");
            assertEquals(identity, file.stat().identity());
            file.write(bytes("more"), 3);
            assertEquals("ONEmore", text(file));
            assertEquals(7, file.stat().size());
            assertEquals("other", get("d/g"));
        }
    }

    @Test
    final void anOpenFileOutlivesItsName() throws Exception {
        put("f", "one");
        try (BackingFile file = store.open("f", Access.WRITE)) {
            Object identity = file.stat().identity();
            store.delete("f");
            file.write(bytes("more"), 3);
            assertEquals("onemore", text(file));
            assertEquals(identity, file.stat().identity());
            put("f", "other");
            assertNotEquals(identity, stat("f").identity());
        }
    }

    @Test
    final void anOpenFileFollowsTheFolderItIsIn() throws Exception {
        store.createFolder("d");
        store.createFolder("dd");
        put("d/f", "one");
        put("dd/f", "two");
        try (BackingFile file = store.open("d/f", Access.WRITE);
                BackingFile other = store.open("dd/f", Access.READ)) {
            store.rename("d", "e");
            store.createFolder("d");
            put("d/f", "three");
            file.setSize(2);
            assertEquals(2, file.stat().size());
            assertEquals(stat("e/f"), file.stat());
            assertEquals(stat("dd/f"), other.stat());
        }
    }

    // Attributes

    @Test
    final void aStatTellsWhatStandsThere() throws Exception {
        put("f", "abc");
        store.createFolder("d");
        createLink("l", "f");
        createPipe("p");
        assertEquals(Kind.FILE, stat("f").kind());
        assertEquals(3, stat("f").size());
        assertEquals(Kind.FOLDER, stat("d").kind());
        assertEquals(Kind.SYMLINK, stat("l").kind());
        assertEquals(Kind.OTHER, stat("p").kind());
        assertEquals(Kind.FOLDER, stat("").kind());
        assertNull(store.stat("nothing"));
        assertNull(store.stat("d/nothing"));
        assertNull(store.stat("nothing/f"));
        assertNull(store.stat("f/f"));
    }

    @Test
    final void anOpenFileHasTheAttributesOfItsPath() throws Exception {
        put("f", "abc");
        try (BackingFile file = store.open("f", Access.READ)) {
            assertEquals(stat("f"), file.stat());
        }
    }

    @Test
    final void anIdentityIsThatOfTheFileNotOfThePath() throws Exception {
        put("f", "");
        put("g", "");
        store.createFolder("d");
        Object identity = stat("f").identity();
        assertNotEquals(identity, stat("g").identity());
        assertNotEquals(identity, stat("d").identity());
        assertEquals(identity, stat("f").identity());
        assertEquals(identity.hashCode(), stat("f").identity().hashCode());
        store.rename("f", "d/h");
        assertEquals(identity, stat("d/h").identity());
        Object folder = stat("d").identity();
        store.rename("d", "e");
        assertEquals(folder, stat("e").identity());
    }

    @Test
    final void eachTimeIsSetAlone() throws Exception {
        FileTime modified = FileTime.from(Instant.parse("2001-02-03T04:05:06.789Z"));
        FileTime accessed = FileTime.from(Instant.parse("1969-12-31T23:59:58Z"));
        store.createFolder("d");
        put("f", "");
        for (String path : List.of("f", "d")) {
            BackingStat before = stat(path);
            store.setTimes(path, modified, null, null);
            assertEquals(modified, stat(path).modified());
            assertEquals(before.accessed(), stat(path).accessed());
            store.setTimes(path, null, accessed, null);
            assertEquals(modified, stat(path).modified());
            assertEquals(accessed, stat(path).accessed());
            store.setTimes(path, null, null, null);
            store.setTimes(path, before.modified(), before.accessed(), before.modified());
            assertEquals(before.modified(), stat(path).modified());
            assertEquals(before.accessed(), stat(path).accessed());
        }
        assertThrows(NoSuchFileException.class, () -> store.setTimes("nothing", modified, null, null));
    }

    @Test
    final void aWriteMovesTheTimeOfModification() throws Exception {
        FileTime past = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        put("f", "abc");
        store.setTimes("f", past, null, null);
        put("f", "abc");
        assertTrue(stat("f").modified().compareTo(past) > 0);
        assertTrue(stat("f").changed().compareTo(past) > 0);
    }

    @Test
    final void aModeIsSet() throws Exception {
        store.createFolder("d");
        put("f", "");
        for (String path : List.of("f", "d")) {
            store.setMode(path, 0540);
            assertEquals(0540, stat(path).mode());
            for (int mode : new int[] {0, 0111, 0400, 0555, 0200, 01755, 01000, 0755}) {
                store.setMode(path, mode);
                assertEquals(mode, stat(path).mode(), path);
            }
            assertEquals(List.of(), store.attributes(path));
        }
        assertThrows(NoSuchFileException.class, () -> store.setMode("nothing", 0700));
    }

    @Test
    final void anOwnerIsSet() throws Exception {
        put("f", "");
        BackingStat before = stat("f");
        store.setOwner("f", -1, -1);
        store.setOwner("f", before.uid(), -1);
        store.setOwner("f", -1, before.gid());
        assertEquals(before.uid(), stat("f").uid());
        assertEquals(before.gid(), stat("f").gid());
        assertThrows(NoSuchFileException.class, () -> store.setOwner("nothing", before.uid(), before.gid()));
    }

    @Test
    final void extendedAttributesAreSetReplacedListedAndRemoved() throws Exception {
        store.createFolder("d");
        put("d/f", "content");
        assertTrue(store.keepsAttributes());
        for (String path : List.of("d/f", "d", "")) {
            store.setAttribute(path, "one", new byte[] {1, 0, 2});
            store.setAttribute(path, "two", new byte[0]);
            store.setAttribute(path, "one", new byte[1000]);
            assertEquals(Set.of("one", "two"), Set.copyOf(store.attributes(path)));
            assertArrayEquals(new byte[1000], store.attribute(path, "one"));
            assertArrayEquals(new byte[0], store.attribute(path, "two"));
            assertNull(store.attribute(path, "three"));
            assertTrue(store.removeAttribute(path, "one"));
            assertFalse(store.removeAttribute(path, "one"));
            assertEquals(List.of("two"), store.attributes(path));
        }
        assertThrows(NoSuchFileException.class, () -> store.attributes("nothing"));
        assertThrows(NoSuchFileException.class, () -> store.attribute("nothing", "one"));
        assertThrows(NoSuchFileException.class, () -> store.setAttribute("nothing", "one", new byte[1]));
        assertThrows(NoSuchFileException.class, () -> store.removeAttribute("nothing", "one"));
    }

    @Test
    final void extendedAttributesFollowAFileAndChangeNothingElseOfIt() throws Exception {
        put("f", "content");
        BackingStat before = stat("f");
        store.setAttribute("f", "one", new byte[] {1});
        assertEquals(before.modified(), stat("f").modified());
        assertEquals(before.identity(), stat("f").identity());
        put("g", "replaced");
        store.setAttribute("g", "two", new byte[] {2});
        store.rename("f", "g");
        assertEquals(List.of("one"), store.attributes("g"));
    }

    @Test
    final void theAttributesOfALinkOrAPipeAreNotSetNorThoseOfItsTarget() throws Exception {
        put("f", "");
        createLink("link", "f");
        createPipe("pipe");
        BackingStat before = stat("f");
        for (String path : List.of("link", "pipe")) {
            assertTimeoutPreemptively(AT_ONCE, () -> {
                assertThrows(FileSystemException.class, () -> store.setTimes(path, FileTime.fromMillis(0), null, null));
                assertThrows(FileSystemException.class, () -> store.setMode(path, 0));
                assertThrows(FileSystemException.class, () -> store.setOwner(path, before.uid(), before.gid()));
                assertThrows(FileSystemException.class, () -> store.setAttribute(path, "one", new byte[1]));
                assertThrows(FileSystemException.class, () -> store.removeAttribute(path, "one"));
                assertThrows(FileSystemException.class, () -> store.attribute(path, "one"));
                assertThrows(FileSystemException.class, () -> store.attributes(path));
            });
        }
        assertEquals(before, stat("f"));
        assertEquals(List.of(), store.attributes("f"));
    }

    @Test
    final void theSpaceIsTold() throws Exception {
        BackingStore.Space space = store.space();
        assertTrue(space.usable() > 0);
        assertTrue(space.unallocated() >= space.usable());
        assertTrue(space.total() >= space.unallocated());
        assertTrue(space.files() >= space.freeFiles());
        assertTrue(space.freeFiles() >= 0);
        assertFalse(store.isReadOnly());
    }

    // Names

    @Test
    final void eachEntryIsToldOnceWithWhatItIs() throws Exception {
        Map<String, Kind> expected = new TreeMap<>();
        for (int number = 0; number < 2_500; number++) {
            String name = "a rather long name so that one buffer does not hold them all " + number;
            store.open(name, Access.CREATE).close();
            expected.put(name, Kind.FILE);
        }
        store.createFolder("folder");
        createLink("link", "nowhere");
        createPipe("pipe");
        expected.put("folder", Kind.FOLDER);
        expected.put("link", Kind.SYMLINK);
        expected.put("pipe", Kind.OTHER);
        List<String> told = new ArrayList<>();
        Map<String, Kind> listed = new TreeMap<>();
        store.list("", (name, kind) -> {
            told.add(name);
            listed.put(name, kind);
        });
        assertEquals(expected, listed);
        assertEquals(expected.size(), told.size());
    }

    @Test
    final void aListingWithStatsTellsWhatListingAndLookingAtEachTell() throws Exception {
        put("file", "content");
        store.createFolder("folder");
        createLink("link", "nowhere");
        createPipe("pipe");
        Map<String, BackingStat> told = new TreeMap<>();
        store.listStats("", told::put);
        assertEquals(Set.of("file", "folder", "link", "pipe"), told.keySet());
        for (Map.Entry<String, BackingStat> entry : told.entrySet()) {
            assertEquals(store.stat(entry.getKey()), entry.getValue());
        }
        store.listStats("folder", (name, _) -> assertEquals("", name));
        assertThrows(NotDirectoryException.class, () -> store.listStats("file", (_, _) -> {}));
    }

    @Test
    final void onlyFoldersAreListed() throws Exception {
        put("f", "");
        store.createFolder("d");
        createLink("l", "d");
        store.list("d", (name, kind) -> assertEquals("", name));
        assertThrows(NoSuchFileException.class, () -> store.list("nothing", (name, kind) -> {}));
        assertThrows(NotDirectoryException.class, () -> store.list("f", (name, kind) -> {}));
        assertThrows(NotDirectoryException.class, () -> store.list("l", (name, kind) -> {}));
    }

    @Test
    final void whatAListenerThrowsComesThrough() throws Exception {
        put("f", "");
        IOException thrown = new IOException("the listener's own");
        assertSame(
                thrown,
                assertThrows(
                        IOException.class,
                        () -> store.list("", (name, kind) -> {
                            throw thrown;
                        })));
    }

    @Test
    final void aListenerMayUseTheStore() throws Exception {
        put("f", "");
        put("g", "");
        store.list("", (name, kind) -> store.delete(name));
        assertNull(store.stat("f"));
        assertNull(store.stat("g"));
    }

    @Test
    final void aFolderIsCreatedOnceBelowOneThatIsThere() throws Exception {
        put("f", "");
        createLink("l", "nowhere");
        store.createFolder("d");
        store.createFolder("d/e");
        assertEquals(Kind.FOLDER, stat("d/e").kind());
        for (String taken : List.of("f", "d", "l")) {
            assertThrows(FileAlreadyExistsException.class, () -> store.createFolder(taken), taken);
        }
        assertThrows(NoSuchFileException.class, () -> store.createFolder("x/y"));
        assertThrows(NotDirectoryException.class, () -> store.createFolder("f/y"));
    }

    @Test
    final void filesLinksPipesAndEmptyFoldersAreDeleted() throws Exception {
        put("f", "target");
        createLink("l", "f");
        createPipe("p");
        store.createFolder("d");
        store.createFolder("d/e");
        assertThrows(DirectoryNotEmptyException.class, () -> store.delete("d"));
        for (String path : List.of("l", "p", "d/e", "d")) {
            store.delete(path);
            assertNull(store.stat(path));
        }
        assertEquals("target", get("f"));
        assertThrows(NoSuchFileException.class, () -> store.delete("d"));
        assertThrows(NoSuchFileException.class, () -> store.delete("d/e"));
        assertThrows(NotDirectoryException.class, () -> store.delete("f/e"));
    }

    @Test
    final void aFileIsRenamedAndReplacesAFile() throws Exception {
        put("f", "one");
        store.createFolder("d");
        store.rename("f", "d/f");
        assertNull(store.stat("f"));
        assertEquals("one", get("d/f"));
        put("g", "two");
        store.rename("g", "d/f");
        assertEquals("two", get("d/f"));
        createLink("l", "d/f");
        put("h", "three");
        store.rename("h", "l");
        assertEquals("three", get("l"));
        assertEquals("two", get("d/f"));
        store.rename("l", "l");
        assertEquals("three", get("l"));
    }

    @Test
    final void aFolderIsRenamedAndReplacesAnEmptyOne() throws Exception {
        store.createFolder("d");
        put("d/f", "one");
        store.createFolder("empty");
        store.rename("d", "empty");
        assertNull(store.stat("d"));
        assertEquals("one", get("empty/f"));
        store.createFolder("other");
        store.rename("empty", "other/inside");
        assertEquals("one", get("other/inside/f"));
        store.rename("other", "other");
        assertThrows(FileSystemException.class, () -> store.rename("other", "other/inside/x"));
        assertEquals("one", get("other/inside/f"));
    }

    @Test
    final void aRenameThatWouldLoseSomethingIsRefused() throws Exception {
        put("f", "one");
        store.createFolder("empty");
        store.createFolder("full");
        put("full/f", "two");
        assertThrows(FileAlreadyExistsException.class, () -> store.rename("f", "empty"));
        assertThrows(FileAlreadyExistsException.class, () -> store.rename("f", "full"));
        assertThrows(FileAlreadyExistsException.class, () -> store.rename("empty", "f"));
        assertThrows(DirectoryNotEmptyException.class, () -> store.rename("empty", "full"));
        assertThrows(NoSuchFileException.class, () -> store.rename("nothing", "f"));
        assertThrows(NoSuchFileException.class, () -> store.rename("f", "nothing/f"));
        assertThrows(NotDirectoryException.class, () -> store.rename("full/f", "f/f"));
        assertEquals("one", get("f"));
        assertEquals("two", get("full/f"));
        assertNotNull(store.stat("empty"));
    }

    @Test
    final void noSymbolicLinkOnTheWayIsFollowed() throws Exception {
        store.createFolder("d");
        put("d/f", "one");
        put("g", "two");
        createLink("l", "d");
        BackingStat before = stat("d/f");
        assertNull(store.stat("l/f"));
        assertThrows(FileSystemException.class, () -> store.open("l/f", Access.READ));
        assertThrows(FileSystemException.class, () -> store.open("l/f", Access.WRITE));
        assertThrows(FileSystemException.class, () -> store.open("l/new", Access.CREATE));
        assertThrows(FileSystemException.class, () -> store.createFolder("l/new"));
        assertThrows(FileSystemException.class, () -> store.delete("l/f"));
        assertThrows(FileSystemException.class, () -> store.rename("l/f", "h"));
        assertThrows(FileSystemException.class, () -> store.rename("g", "l/f"));
        assertThrows(FileSystemException.class, () -> store.syncFolder("l"));
        assertThrows(FileSystemException.class, () -> store.setTimes("l/f", before.created(), null, null));
        assertThrows(FileSystemException.class, () -> store.setAttribute("l/f", "one", new byte[1]));
        assertThrows(FileSystemException.class, () -> store.setMode("l/f", 0));
        assertThrows(FileSystemException.class, () -> store.setOwner("l/f", before.uid(), before.gid()));
        assertEquals(before, stat("d/f"));
        assertEquals(
                List.of("d", "d/f", "g", "l"),
                List.copyOf(StoreContents.paths(store).keySet()));
    }

    @Test
    final void namesNeedNotBeAscii() throws Exception {
        String name = "gr\u00fc\u00df \ud83d\udcf7 (Konflikt)";
        store.createFolder(name);
        put(name + "/" + name, "one");
        store.list("", (listed, kind) -> assertEquals(name, listed));
        store.rename(name + "/" + name, name + "2");
        assertEquals("one", get(name + "2"));
    }

    @Test
    final void manyThreadsCreateOneFileAndOneOfThemDoes() throws Exception {
        List<Boolean> created = Collections.synchronizedList(new ArrayList<>());
        inParallel(8, thread -> {
            try (BackingFile file = store.open("f", Access.CREATE)) {
                file.write(bytes("x"), 0);
                created.add(true);
            } catch (FileAlreadyExistsException lost) {
                assertNotNull(lost.getFile());
            }
        });
        assertEquals(List.of(true), created);
    }

    // Helpers

    private void put(String path, String text) throws IOException {
        StoreContents.write(store, path, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String get(String path) throws IOException {
        return new String(StoreContents.read(store, path), StandardCharsets.ISO_8859_1);
    }

    private BackingStat stat(String path) throws IOException {
        BackingStat stat = store.stat(path);
        assertNotNull(stat, path);
        return stat;
    }

    private static FileSystemException failure(Executable call) {
        return assertThrows(FileSystemException.class, call);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(BackingFile file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1000);
        file.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        for (int index = 0; index < length; index++) {
            content[index] = (byte) (index * 31 + (index >> 8) * 17);
        }
        return content;
    }

    private static byte[] tail(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static byte[] taken(ByteBuffer buffer, int start) {
        byte[] bytes = new byte[buffer.position() - start];
        buffer.get(start, bytes);
        return bytes;
    }

    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void inParallel(int threads, Work work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                running.add(pool.submit(() -> {
                    work.run(number);
                    return number;
                }));
            }
            for (Future<?> done : running) {
                done.get();
            }
        }
    }
}
