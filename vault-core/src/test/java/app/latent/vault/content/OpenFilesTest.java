package app.latent.vault.content;

import static app.latent.vault.content.Ground.CHUNK;
import static app.latent.vault.content.Ground.writeAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.backing.Reason;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.GcmSizes;
import app.latent.vault.simulation.StoreContents;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenFilesTest {

    private final Ground ground;

    OpenFilesTest() throws IOException {
        ground = new Ground();
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private static byte[] bytes(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 10 * CHUNK, 1_000_000})
    void whatWasWrittenIsReadAndHasItsSize(int length) throws IOException {
        byte[] content = bytes(length, 1);
        ground.write("file", content);
        assertArrayEquals(content, ground.read("file"));
        assertEquals(GcmSizes.ciphertextSize(length), size("file"));
    }

    private long size(String name) throws IOException {
        return assertStat(ground.contentPath(name));
    }

    private long assertStat(String path) throws IOException {
        var stat = ground.store.stat(path);
        assertNotNull(stat);
        return stat.size();
    }

    @Test
    void noFileIsMadeWhoseNameIsTooLongForOthers() throws IOException {
        FileSystemException told =
                assertThrows(FileSystemException.class, () -> ground.open("n".repeat(256), OpenMode.CREATE));
        assertEquals(Reason.NAME_TOO_LONG.words(), told.getReason());
        ground.open("n".repeat(255), OpenMode.CREATE).close();
    }

    @Test
    void aFileWithALongNameIsWrittenAndReadToo() throws IOException {
        String name = "n".repeat(200);
        byte[] content = bytes(3 * CHUNK, 2);
        ground.write(name, content);
        assertArrayEquals(content, ground.read(name));
        assertThrows(FileAlreadyExistsException.class, () -> ground.open(name, OpenMode.CREATE_NEW));
    }

    @Test
    void openingTellsWhatIsThereAndWhatIsNot() throws IOException {
        assertEquals(
                "/file",
                assertThrows(NoSuchFileException.class, () -> ground.open("file", OpenMode.READ))
                        .getFile());
        assertThrows(NoSuchFileException.class, () -> ground.open("file", OpenMode.WRITE));
        ground.open("file", OpenMode.CREATE_NEW).close();
        ground.open("file", OpenMode.CREATE).close();
        assertEquals(List.of("created /file", "untouched /file"), ground.told);
        assertThrows(FileAlreadyExistsException.class, () -> ground.open("file", OpenMode.CREATE_NEW));
    }

    @Test
    void aReaderCannotWriteAndAClosedHandleCanNothing() throws IOException {
        ground.write("file", bytes(10, 3));
        FileHandle handle = ground.open("file", OpenMode.READ);
        assertThrows(NonWritableChannelException.class, () -> handle.write(ByteBuffer.allocate(1), 0));
        assertThrows(NonWritableChannelException.class, () -> handle.truncate(0));
        handle.close();
        handle.close();
        assertThrows(ClosedChannelException.class, () -> handle.read(ByteBuffer.allocate(1), 0));
    }

    @Test
    void aReaderSeesWhatAWriterHasNotFlushed() throws IOException {
        ground.write("file", bytes(CHUNK, 4));
        try (FileHandle reader = ground.open("file", OpenMode.READ);
                FileHandle writer = ground.open("file", OpenMode.WRITE)) {
            writer.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), CHUNK + 10);
            assertEquals(CHUNK + 13, reader.size());
            ByteBuffer target = ByteBuffer.allocate(100);
            assertEquals(14, reader.read(target, CHUNK - 1));
            assertEquals(3, target.get(13));
            assertEquals(-1, reader.read(target, CHUNK + 13));
        }
        assertEquals(List.of("created /file", "changed /file"), ground.told);
    }

    @Test
    void aHoleIsReadAsZerosBeforeAndAfterItIsWritten() throws IOException {
        byte[] content = bytes(100, 5);
        byte[] expected = Arrays.copyOf(content, 5 * CHUNK + 1);
        expected[5 * CHUNK] = 7;
        try (FileHandle handle = ground.open("file", OpenMode.CREATE)) {
            writeAll(handle, content, 0);
            handle.write(ByteBuffer.wrap(new byte[] {7}), 5 * CHUNK);
            assertArrayEquals(expected, Ground.readAll(handle));
        }
        assertArrayEquals(expected, ground.read("file"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK, CHUNK + 1, 3 * CHUNK - 1, 3 * CHUNK, 3 * CHUNK + 5, 7 * CHUNK + 7})
    void truncatingCutsOrAddsZerosAndShowsNothingOld(int size) throws IOException {
        byte[] content = bytes(3 * CHUNK + 10, 6);
        ground.write("file", content);
        byte[] expected = Arrays.copyOf(Arrays.copyOf(content, size), 8 * CHUNK);
        try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            handle.truncate(size);
            if (size < content.length) assertEquals(GcmSizes.ciphertextSize(size), size("file"));
            handle.truncate(8 * CHUNK);
            assertArrayEquals(expected, Ground.readAll(handle));
        }
        assertArrayEquals(expected, ground.read("file"));
    }

    @Test
    void anAppendGoesToTheEnd() throws IOException {
        ground.write("file", bytes(10, 7));
        try (FileHandle one = ground.open("file", OpenMode.WRITE);
                FileHandle other = ground.open("file", OpenMode.WRITE)) {
            one.append(ByteBuffer.wrap(new byte[] {1}));
            other.append(ByteBuffer.wrap(new byte[] {2}));
        }
        byte[] content = ground.read("file");
        assertEquals(12, content.length);
        assertEquals(2, content[11]);
    }

    @Test
    void anOpenFileOutlivesItsDeletionAndItsNameIsFree() throws IOException {
        ground.write("file", bytes(10, 8));
        try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            ground.tree.delete(TreePath.of("file"));
            writeAll(handle, bytes(100_000, 9), 0);
            handle.sync();
            ground.write("file", new byte[] {5});
            assertArrayEquals(bytes(100_000, 9), Ground.readAll(handle));
        }
        assertArrayEquals(new byte[] {5}, ground.read("file"));
        assertEquals(List.of("created /file", "created /file"), ground.told);
    }

    @Test
    void anOpenFileIsRenamedWithWhatWasNotWrittenYet() throws IOException {
        try (FileHandle handle = ground.open("before", OpenMode.CREATE)) {
            writeAll(handle, bytes(10, 10), 0);
            ground.tree.move(TreePath.of("before"), TreePath.of("after"), Replacing.NOTHING);
            writeAll(handle, bytes(10, 11), 10);
            try (FileHandle other = ground.open("after", OpenMode.READ)) {
                assertEquals(20, other.size());
            }
            handle.sync();
        }
        assertEquals(20, ground.read("after").length);
        assertEquals(List.of("created /after"), ground.told);
    }

    @Test
    void aFileInADirectoryThatIsRenamedIsToldWithItsNewPath() throws IOException {
        ground.tree.createDirectory(TreePath.of("a"));
        try (FileHandle handle = ground.files.open(TreePath.of("a", "file"), OpenMode.CREATE)) {
            ground.tree.move(TreePath.of("a"), TreePath.of("b"), Replacing.NOTHING);
            writeAll(handle, bytes(10, 12), 0);
        }
        assertEquals(List.of("created /b/file"), ground.told);
    }

    @Test
    void whoOpensAReplacedFileGetsTheNewOneAndTheHandleKeepsTheOld() throws IOException {
        ground.write("file", bytes(10, 13));
        ground.write("other", bytes(CHUNK, 14));
        try (FileHandle handle = ground.open("file", OpenMode.READ)) {
            ground.store.rename(ground.contentPath("other"), ground.contentPath("file"));
            assertArrayEquals(bytes(CHUNK, 14), ground.read("file"));
            assertArrayEquals(bytes(10, 13), Ground.readAll(handle));
        }
    }

    @Test
    void whatIsWrittenToAReplacedFileBecomesAConflictCopy() throws IOException {
        ground.write("file.txt", bytes(3 * CHUNK, 13));
        ground.write("other", bytes(CHUNK, 14));
        byte[] expected = bytes(3 * CHUNK, 13);
        System.arraycopy(bytes(10, 15), 0, expected, 100, 10);
        try (FileHandle handle = ground.open("file.txt", OpenMode.WRITE)) {
            ground.store.rename(ground.contentPath("other"), ground.contentPath("file.txt"));
            writeAll(handle, bytes(10, 15), 100);
            handle.sync();
            assertArrayEquals(expected, Ground.readAll(handle));
            assertArrayEquals(bytes(CHUNK, 14), ground.read("file.txt"));
        }
        assertArrayEquals(expected, ground.read("file (conflict).txt"));
        assertEquals("conflict /file.txt /file (conflict).txt", ground.told.get(2));
        assertEquals("created /file (conflict).txt", ground.told.getLast());
    }

    @Test
    void aCopyOfAFileWithALongNameHasANameThatFilesCanHave() {
        assertEquals("a (conflict 2).jpg", Rescue.nameOfCopy("a.jpg", 2));
        assertEquals(".a (conflict)", Rescue.nameOfCopy(".a", 1));
        assertEquals("x".repeat(240) + " (conflict).jpg", Rescue.nameOfCopy("x".repeat(251) + ".jpg", 1));
        assertEquals(
                "\uD83D\uDE00".repeat(60) + " (conflict).jpg",
                Rescue.nameOfCopy("\uD83D\uDE00".repeat(62) + ".jpg", 1));
        assertEquals("." + "x".repeat(243) + " (conflict)", Rescue.nameOfCopy("." + "x".repeat(254), 1));
    }

    @Test
    void whatIsWrittenToAReplacedFileWithALongNameIsNotLost() throws IOException {
        String name = "x".repeat(251) + ".jpg";
        ground.write(name, bytes(CHUNK, 13));
        try (FileHandle handle = ground.open(name, OpenMode.WRITE)) {
            ground.store.delete(ground.contentPath(name));
            writeAll(handle, bytes(CHUNK, 15), 0);
            handle.sync();
        }
        assertArrayEquals(bytes(CHUNK, 15), ground.read("x".repeat(240) + " (conflict).jpg"));
    }

    @Test
    void whatIsWrittenToAFileThatTheSyncClientTookAwayIsNotLost() throws IOException {
        ground.write("file", bytes(CHUNK, 13));
        ground.write("file (conflict)", bytes(1, 13));
        try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            ground.store.delete(ground.contentPath("file"));
            handle.truncate(10);
        }
        assertEquals(10, ground.read("file (conflict 2)").length);
        assertEquals(1, ground.read("file (conflict)").length);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConflictCopyHasThePermissionsOfTheFileThatItWas(boolean replaced) throws IOException {
        ground.write("file", bytes(CHUNK, 13));
        byte[] version = versionOf("file", bytes(CHUNK, 14), false);
        Node node = ground.tree.lookup(TreePath.of("file"));
        assertNotNull(node);
        ground.files.attributes().write(TreePath.of("file"), node, "name", new byte[] {1});
        ground.store.setMode(ground.contentPath("file"), 0600);
        try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            writeAll(handle, bytes(CHUNK, 15), 0);
            if (replaced) ground.store.delete(ground.contentPath("file"));
            else writeInPlace("file", version);
            handle.sync();
        }
        Node copy = ground.tree.lookup(TreePath.of("file (conflict)"));
        assertNotNull(copy);
        assertEquals(0600, copy.stat().mode());
        List<String> names = replaced ? List.of() : List.of("name");
        assertEquals(names, ground.files.attributes().list(TreePath.of("file (conflict)"), copy));
    }

    /** The ciphertext of another version of a file, which a sync client then writes into the old one's. */
    private byte[] versionOf(String name, byte[] content, boolean sameHeader) throws IOException {
        byte[] before = StoreContents.read(ground.store, ground.contentPath(name));
        if (sameHeader) {
            try (FileHandle handle = ground.open(name, OpenMode.WRITE)) {
                writeAll(handle, content, 0);
            }
        } else {
            ground.write(name, content);
        }
        byte[] version = StoreContents.read(ground.store, ground.contentPath(name));
        StoreContents.write(ground.store, ground.contentPath(name), before);
        return version;
    }

    private void writeInPlace(String name, byte[] ciphertext) throws IOException {
        try (BackingFile file = ground.store.open(ground.contentPath(name), Access.WRITE)) {
            file.write(ByteBuffer.wrap(ciphertext), 0);
            file.setSize(ciphertext.length);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsWrittenToACiphertextThatWasRewrittenInPlaceBecomesAConflictCopyWhereAllOfItIsKnown(boolean sameHeader)
            throws IOException {
        ground.write("file.txt", bytes(2 * CHUNK, 13));
        byte[] version = versionOf("file.txt", bytes(2 * CHUNK, 14), sameHeader);
        ground.told.clear();
        byte[] expected = bytes(2 * CHUNK, 13);
        System.arraycopy(bytes(10, 15), 0, expected, 100, 10);
        try (FileHandle handle = ground.open("file.txt", OpenMode.WRITE)) {
            for (int at = 0; at < 2 * CHUNK; at += CHUNK) handle.read(ByteBuffer.allocate(10), at);
            writeAll(handle, bytes(10, 15), 100);
            writeInPlace("file.txt", version);
            handle.sync();
            assertArrayEquals(expected, Ground.readAll(handle));
            assertArrayEquals(bytes(2 * CHUNK, 14), ground.read("file.txt"));
        }
        assertArrayEquals(expected, ground.read("file (conflict).txt"));
        assertArrayEquals(version, StoreContents.read(ground.store, ground.contentPath("file.txt")));
        assertTrue(ground.told.contains("conflict /file.txt /file (conflict).txt"), ground.told::toString);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsWrittenToACiphertextThatWasRewrittenInPlaceIsAnErrorWhereTheOldIsNotKnown(boolean sameHeader)
            throws IOException {
        ground.write("file", bytes(5 * CHUNK, 13));
        byte[] version = versionOf("file", bytes(5 * CHUNK, 14), sameHeader);
        ground.told.clear();
        FileHandle handle = ground.open("file", OpenMode.WRITE);
        writeAll(handle, bytes(10, 15), 100);
        writeInPlace("file", version);
        FileSystemException told = assertThrows(FileSystemException.class, handle::sync);
        assertTrue(String.valueOf(told.getReason()).startsWith("Input/output error"), told::toString);
        assertArrayEquals(version, StoreContents.read(ground.store, ground.contentPath("file")));
        assertArrayEquals(bytes(5 * CHUNK, 14), Ground.readAll(handle));
        assertThrows(FileSystemException.class, handle::close);
        assertEquals(List.of("rewritten /file", "damaged /file"), ground.told.subList(0, 2));
        assertArrayEquals(bytes(5 * CHUNK, 14), ground.read("file"));
    }

    @Test
    void whoReadsACiphertextThatWasRewrittenInPlaceReadsWhatIsThere() throws IOException {
        ground.write("file", bytes(3 * CHUNK, 13));
        byte[] version = versionOf("file", bytes(2 * CHUNK + 5, 14), false);
        ground.told.clear();
        try (FileHandle handle = ground.open("file", OpenMode.READ)) {
            handle.read(ByteBuffer.allocate(10), 0);
            writeInPlace("file", version);
            ByteBuffer target = ByteBuffer.allocate(10);
            handle.read(target, CHUNK);
            assertArrayEquals(Arrays.copyOfRange(bytes(2 * CHUNK + 5, 14), CHUNK, CHUNK + 10), target.array());
            writeInPlace("file", StoreContents.read(ground.store, ground.contentPath("file")));
            assertArrayEquals(bytes(2 * CHUNK + 5, 14), ground.read("file"));
        }
        assertEquals(List.of(), ground.told);
    }

    @Test
    void whoOpensAFileThatWasRewrittenInPlaceWhileOthersHaveItOpenGetsTheNewOne() throws IOException {
        ground.write("file", bytes(3 * CHUNK, 13));
        byte[] version = versionOf("file", bytes(3 * CHUNK, 14), false);
        try (FileHandle reader = ground.open("file", OpenMode.READ)) {
            assertArrayEquals(bytes(3 * CHUNK, 13), Ground.readAll(reader));
            writeInPlace("file", version);
            assertArrayEquals(bytes(3 * CHUNK, 14), ground.read("file"));
        }
        byte[] other = versionOf("file", bytes(CHUNK, 15), false);
        try (FileHandle writer = ground.open("file", OpenMode.WRITE)) {
            writeAll(writer, bytes(3 * CHUNK, 16), 0);
            writeInPlace("file", other);
            assertArrayEquals(bytes(CHUNK, 15), ground.read("file"));
        }
        assertArrayEquals(bytes(CHUNK, 15), ground.read("file"));
        assertArrayEquals(bytes(3 * CHUNK, 16), ground.read("file (conflict)"));
    }

    @Test
    void timesThatSomebodySetsAreNoOtherVersion() throws IOException {
        ground.write("file", bytes(5 * CHUNK, 13));
        byte[] expected = bytes(5 * CHUNK, 13);
        try (FileHandle handle = ground.open("file", OpenMode.WRITE)) {
            for (int i = 0; i < 5; i++) {
                writeAll(handle, bytes(10, i), 3 * CHUNK);
                System.arraycopy(bytes(10, i), 0, expected, 3 * CHUNK, 10);
                ground.store.setTimes(ground.contentPath("file"), FileTime.fromMillis(i), null, null);
                handle.sync();
            }
        }
        assertArrayEquals(expected, ground.read("file"));
        assertFalse(ground.told.toString().contains("conflict"), ground.told::toString);
    }

    @Test
    void aSmallFileThatIsBegunAnewIsReplacedAtOnceAndItsHandlesFollow() throws IOException {
        ground.write("file", bytes(CHUNK, 1));
        try (FileHandle reader = ground.open("file", OpenMode.READ)) {
            try (FileHandle writer = ground.open("file", OpenMode.REPLACE)) {
                writeAll(writer, bytes(10, 2), 0);
                assertArrayEquals(bytes(10, 2), Ground.readAll(reader));
                assertArrayEquals(bytes(10, 2), ground.read("file"));
            }
            assertArrayEquals(bytes(10, 2), Ground.readAll(reader));
            try (FileHandle writer = ground.open("file", OpenMode.WRITE)) {
                writeAll(writer, bytes(10, 3), 0);
            }
            assertArrayEquals(bytes(10, 3), Ground.readAll(reader));
        }
        assertArrayEquals(bytes(10, 3), ground.read("file"));
        ground.store.list(
                ground.contentPath("file")
                        .substring(0, ground.contentPath("file").lastIndexOf('/')),
                (name, _) -> assertFalse(name.endsWith(".tmp")));
    }

    @Test
    void damageIsAnInputOutputErrorAndToldOnce() throws IOException {
        ground.write("file", bytes(3 * CHUNK, 15));
        try (BackingFile file = ground.store.open(ground.contentPath("file"), Access.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), GcmSizes.ciphertextOffset(1) + 100);
        }
        try (FileHandle handle = ground.open("file", OpenMode.READ)) {
            ByteBuffer target = ByteBuffer.allocate(10);
            for (int i = 0; i < 2; i++) {
                FileSystemException told =
                        assertThrows(FileSystemException.class, () -> handle.read(target.clear(), CHUNK));
                assertTrue(String.valueOf(told.getReason()).startsWith("Input/output error"));
                assertEquals("/file", told.getFile());
            }
            assertEquals(10, handle.read(target.clear(), 2 * CHUNK));
        }
        assertEquals(List.of("created /file", "damaged /file"), ground.told);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, GcmSizes.HEADER + 28})
    void anIllegalLengthIsAnErrorUntilTheFileIsBegunAnew(int length) throws IOException {
        ground.write("file", bytes(CHUNK, 16));
        try (BackingFile file = ground.store.open(ground.contentPath("file"), Access.WRITE)) {
            file.setSize(length);
        }
        assertThrows(FileSystemException.class, () -> ground.open("file", OpenMode.READ));
        assertThrows(FileSystemException.class, () -> ground.open("file", OpenMode.WRITE));
        assertEquals("damaged /file", ground.told.getLast());
        ground.write("file", bytes(10, 17));
        assertArrayEquals(bytes(10, 17), ground.read("file"));
    }

    @Test
    void absurdSizesAreRefused() throws IOException {
        try (FileHandle handle = ground.open("file", OpenMode.CREATE)) {
            for (long size : new long[] {Long.MAX_VALUE, ContentSizes.LONGEST_CLEARTEXT + 1}) {
                assertEquals(
                        "File too large",
                        assertThrows(FileSystemException.class, () -> handle.truncate(size))
                                .getReason());
            }
            assertThrows(FileSystemException.class, () -> handle.write(ByteBuffer.allocate(1), Long.MAX_VALUE));
            assertEquals(0, handle.size());
        }
    }
}
