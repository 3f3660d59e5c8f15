package app.latent.mount.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.ffi.Errno;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrorsTest {

    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("f"), Errno.ENOENT),
                Arguments.of(new NamelessException("f"), Errno.ESTALE),
                Arguments.of(new FileAlreadyExistsException("f"), Errno.EEXIST),
                Arguments.of(new DirectoryNotEmptyException("f"), Errno.ENOTEMPTY),
                Arguments.of(new NotDirectoryException("f"), Errno.ENOTDIR),
                Arguments.of(new AccessDeniedException("f"), Errno.EACCES),
                Arguments.of(new ReadOnlyFileSystemException(), Errno.EROFS),
                Arguments.of(new InvalidPathException("f", "no"), Errno.EINVAL),
                Arguments.of(new PosixException(Errno.ESTALE), Errno.ESTALE),
                Arguments.of(new OutOfMemoryError(), Errno.ENOMEM),
                Arguments.of(new IOException("the ciphertext does not authenticate"), Errno.EIO),
                Arguments.of(new ClosedChannelException(), Errno.EIO),
                Arguments.of(new IllegalStateException(), Errno.EIO));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void everyExceptionHasANumber(Throwable thrown, int errno) {
        assertEquals(errno, Errors.errno(thrown));
    }

    @ParameterizedTest
    @ValueSource(ints = {Errno.ENOSPC, Errno.EDQUOT, Errno.EFBIG, Errno.EISDIR, Errno.ENAMETOOLONG, Errno.EROFS})
    void theSystemsOwnWordsAreKnownWhereverTheyStand(int errno) {
        String words = Errno.message(errno);
        assertEquals(errno, Errors.errno(new FileSystemException("f", null, words)));
        assertEquals(errno, Errors.errno(new IOException(words)));
        assertEquals(errno, Errors.errno(new IOException("could not write", new IOException(words))));
    }

    @Test
    void whatWasSuppressedIsKnownWhereNothingElseIs() {
        IOException thrown = new IOException();
        thrown.addSuppressed(new IOException());
        thrown.addSuppressed(new IOException(new IOException(Errno.message(Errno.ENOSPC))));
        assertEquals(Errno.ENOSPC, Errors.errno(thrown));
    }

    @Test
    void causesThatGoInCirclesEnd() {
        IOException first = new IOException();
        first.initCause(new IOException(first));
        assertEquals(Errno.EIO, Errors.errno(first));
    }

    @Test
    void whatTheJdkReallyThrowsIsKnown(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("f"));
        assertEquals(Errno.ENOTDIR, errnoOf(() -> Files.createFile(file.resolve("g"))));
        assertEquals(Errno.ENAMETOOLONG, errnoOf(() -> Files.createFile(directory.resolve("n".repeat(300)))));
        assertEquals(Errno.EISDIR, errnoOf(() -> Files.newOutputStream(directory)));
        assertEquals(Errno.ENOTEMPTY, errnoOf(() -> Files.delete(directory)));
        assertEquals(Errno.EINVAL, errnoOf(() -> Files.createFile(directory.resolve("zero\0byte"))));
    }

    @FunctionalInterface
    private interface Command {
        void run() throws IOException;
    }

    private static int errnoOf(Command action) {
        try {
            action.run();
            return 0;
        } catch (IOException | RuntimeException thrown) {
            return Errors.errno(thrown);
        }
    }
}
