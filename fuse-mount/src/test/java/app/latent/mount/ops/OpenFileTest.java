package app.latent.mount.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.latent.ffi.Errno;
import app.latent.testkit.fault.FilterFileChannel;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a vault, which keeps back what is written until it is closed. */
final class OpenFileTest {

    private static final OpenMode READ_WRITE = new OpenMode(2);
    private static final OpenMode READ_ONLY = new OpenMode(0);

    @TempDir
    private Path temporary;

    private FileSystem vault;
    private Path path;
    private FileTree tree;
    private OpenFile file;

    @BeforeEach
    void openAFileOfAVault() throws IOException {
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(ignored -> new Masterkey(new byte[Masterkey.SUBKEY_LEN_BYTES * 2]))
                .build();
        CryptoFileSystemProvider.initialize(temporary, properties, URI.create("test:key"));
        vault = CryptoFileSystemProvider.newFileSystem(temporary, properties);
        path = vault.getPath("/file");
        Files.writeString(path, "content");
        tree = new FileTree(vault.getPath("/"), new Identity(0, 0, 022), false);
        file = tree.open(opener -> opener.open(path), READ_WRITE);
    }

    @AfterEach
    void lock() throws IOException {
        file.close();
        vault.close();
    }

    @Test
    void whatWasWrittenCanBeReadAfterAFlush() throws IOException {
        file.write(bytes("CON"), 0);
        file.flush();
        assertEquals("CONtent", read(file));
        file.write(bytes("!"), 7);
        assertEquals("CONtent!", read(file));
    }

    @Test
    void aFlushedFileIsFoundWhereItWasMoved() throws IOException {
        file.write(bytes("CON"), 0);
        file.flush();
        path = Files.move(path, vault.getPath("/moved"));
        assertEquals("CONtent", read(file));
    }

    @Test
    void aSharedFileIsOpenUntilItsLastUserClosesIt() throws IOException {
        assertTrue(file.share(READ_ONLY, Awaited.ALWAYS));
        file.close();
        assertEquals("content", read(file));
        file.close();
        assertThrows(PosixException.class, () -> read(file));
        assertFalse(file.share(READ_ONLY, Awaited.ALWAYS));
    }

    @Test
    void aFileIsSharedOnlyForWhatItWasOpenedFor() throws IOException {
        file.close();
        file = tree.open(opener -> opener.open(path), READ_ONLY);
        assertFalse(file.share(READ_WRITE, Awaited.ALWAYS));
        assertTrue(file.share(READ_ONLY, Awaited.ALWAYS));
        file.close();
    }

    @Test
    void sharingForATruncatingProgramTruncates() throws IOException {
        assertTrue(file.share(new OpenMode(2 | 01000), Awaited.ALWAYS));
        assertEquals("", read(file));
        file.close();
    }

    @Test
    void whatWasGivenUpNeitherSharesNorTruncates() throws IOException {
        Awaited nobody = () -> {
            throw new PosixException(Errno.EIO);
        };
        assertThrows(PosixException.class, () -> file.share(new OpenMode(2 | 01000), nobody));
        assertEquals("content", read(file));
        file.close();
        assertThrows(PosixException.class, () -> read(file));
    }

    @Test
    void aPinnedFileOutlivesItsName() throws IOException {
        file.write(bytes("CON"), 0);
        file.flush();
        file.pin();
        Files.delete(path);
        file.write(bytes("TENT"), 3);
        file.flush();
        assertEquals("CONTENT", read(file));
        assertEquals(OptionalLong.of(7), file.sizeUnlessClosed());
    }

    @Test
    void aFileThatIsClosedMeanwhileDoesNotKeepItsNameFromGoing() throws IOException {
        file.close();
        file.pin();
        assertTrue(file.sizeUnlessClosed().isEmpty());
        assertEquals(Errno.EBADF, Errors.errno(assertThrows(IOException.class, () -> read(file))));
    }

    @Test
    void aFileWhoseNameIsGoneAlreadyNeedsNoPin() throws IOException {
        file.write(bytes("CON"), 0);
        file.flush();
        Files.delete(path);
        file.pin();
        assertEquals(Errno.ENOENT, Errors.errno(assertThrows(IOException.class, () -> read(file))));
    }

    @Test
    void aFileThatKeepsItsNameIsNotPinnedAnyMore() throws IOException {
        NameTaking refused = () -> {
            throw new PosixException(Errno.EACCES);
        };
        assertThrows(IOException.class, () -> refused.from(List.of(file)));
        assertClosedByAFlush(file);
        NameTaking broken = () -> {
            throw new AssertionError();
        };
        assertThrows(AssertionError.class, () -> broken.from(List.of(file)));
        assertClosedByAFlush(file);
    }

    @Test
    void aPinThatFailsLeavesNoOtherBehind() throws IOException {
        AtomicBoolean fails = new AtomicBoolean();
        try (OpenFile other = tree.open(opener -> openUnless(fails, opener), READ_WRITE)) {
            other.write(bytes("CON"), 0);
            other.flush();
            fails.set(true);
            NameTaking never = () -> fail("the name is taken from a file that could not be pinned");
            assertThrows(PosixException.class, () -> never.from(List.of(file, other)));
        }
        assertClosedByAFlush(file);
    }

    private FileChannel openUnless(AtomicBoolean fails, OpenFile.Opener opener) throws IOException {
        if (fails.get()) {
            throw new PosixException(Errno.EIO);
        }
        return opener.open(path);
    }

    @Test
    void aNameThatOneCannotTakeMayStillBeTakenByAnother() throws IOException {
        file.pin();
        file.pin();
        file.unpin();
        Files.delete(path);
        file.write(bytes("CON"), 0);
        file.flush();
        assertEquals("CONtent", read(file));
    }

    private static void assertClosedByAFlush(OpenFile open) throws IOException {
        open.write(bytes("CON"), 0);
        open.flush();
        assertTrue(open.sizeUnlessClosed().isEmpty(), "a flush does not hand over what was written");
    }

    @Test
    void appendingGoesToTheEndWhoeverMovedIt() throws IOException {
        try (OpenFile other = tree.open(opener -> opener.open(path), READ_WRITE)) {
            assertEquals(7, other.append(bytes("1")));
            assertEquals(8, file.append(bytes("2")));
            assertEquals("content12", read(other));
        }
    }

    @Test
    void whateverKeepsACopyFromItsEndTheNextCallTells() throws IOException {
        Path copy = Files.createFile(vault.getPath("/copy"));
        for (Exception fault : List.of(new PosixException(Errno.ENOSPC), new IllegalStateException())) {
            for (Use next : nextUses()) {
                try (OpenFile target = tree.open(opener -> full(opener.open(copy), fault), READ_WRITE)) {
                    assertEquals(4, file.copy(0, target, 0, 7, ByteBuffer.allocate(4), Awaited.ALWAYS));
                    IOException told = assertThrows(IOException.class, () -> next.of(target));
                    assertEquals(Errors.errno(fault), Errors.errno(told));
                    next.of(target);
                }
            }
        }
    }

    @Test
    void whoHasBeenToldThatACopyFailedIsNotToldSoAgain() throws IOException {
        Path copy = Files.createFile(vault.getPath("/copy"));
        AtomicInteger parts = new AtomicInteger();
        Awaited untilThePartAfterTheFirst = () -> {
            if (parts.incrementAndGet() > 1) {
                throw new PosixException(Errno.EIO);
            }
        };
        try (OpenFile target = tree.open(opener -> opener.open(copy), READ_WRITE)) {
            assertThrows(
                    PosixException.class,
                    () -> file.copy(0, target, 0, 7, ByteBuffer.allocate(4), untilThePartAfterTheFirst));
            target.flush();
            assertEquals("cont", read(target));
        }
    }

    @FunctionalInterface
    private interface Use {
        void of(OpenFile used) throws IOException;
    }

    private static List<Use> nextUses() {
        return List.of(
                used -> used.write(bytes("1"), 0),
                used -> used.append(bytes("")),
                used -> used.resize(3),
                used -> used.allocate(0, 3, 0),
                OpenFile::flush,
                used -> used.sync(true));
    }

    /** Takes in nothing but the first four bytes. */
    private static FileChannel full(FileChannel channel, Exception fault) {
        return new FilterFileChannel(channel) {
            @Override
            public int write(ByteBuffer source, long position) throws IOException {
                if (position >= 4) {
                    switch (fault) {
                        case IOException failed -> throw failed;
                        case RuntimeException failed -> throw failed;
                        default -> throw new AssertionError(fault);
                    }
                }
                return super.write(source, position);
            }
        };
    }

    @Test
    void aFileIsShortenedAndLengthened() throws IOException {
        file.resize(3);
        assertEquals("con", read(file));
        file.resize(5);
        assertEquals("con\0\0", read(file));
    }

    @Test
    void aGapThatDoesNotFitOnTheDiskIsRefused() throws IOException {
        IOException beyondAll = assertThrows(IOException.class, () -> file.write(bytes("1"), 1L << 50));
        assertEquals(Errno.EFBIG, Errors.errno(beyondAll));
        long all = Files.getFileStore(temporary).getTotalSpace();
        IOException beyondFree = assertThrows(IOException.class, () -> file.write(bytes("1"), all));
        assertEquals(Errno.ENOSPC, Errors.errno(beyondFree));
        assertEquals("content", read(file));
    }

    @Test
    void aFileOpenedForReadingIsNotWritten() throws IOException {
        try (OpenFile reading = tree.open(opener -> opener.open(path), READ_ONLY)) {
            assertEquals(
                    Errno.EBADF, Errors.errno(assertThrows(IOException.class, () -> reading.write(bytes("1"), 0))));
            assertEquals(Errno.EINVAL, Errors.errno(assertThrows(IOException.class, () -> reading.resize(0))));
            assertEquals("content", read(reading));
        }
    }

    @Test
    void readingFillsABufferThatBeginsAnywhere() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(20).position(10);
        file.read(buffer, 2);
        assertEquals(15, buffer.position());
        assertEquals("ntent", new String(buffer.array(), 10, 5, StandardCharsets.UTF_8));
    }

    private static String read(OpenFile open) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(100);
        open.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
