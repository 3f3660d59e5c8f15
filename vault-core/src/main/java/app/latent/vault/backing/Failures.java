package app.latent.vault.backing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** The exceptions that {@link BackingStore} promises, with the path that was asked for. */
final class Failures {

    private Failures() {}

    static FileSystemException notRegular(String path) {
        return new FileSystemException(path, null, "Not a regular file");
    }

    /** The same failure, told of a path of the store. */
    static FileSystemException of(String path, IOException failure) {
        FileSystemException told = switch (failure) {
            case NoSuchFileException ignored -> new NoSuchFileException(path);
            case FileAlreadyExistsException ignored -> new FileAlreadyExistsException(path);
            case DirectoryNotEmptyException ignored -> new DirectoryNotEmptyException(path);
            case NotDirectoryException ignored -> new NotDirectoryException(path);
            case AccessDeniedException denied -> new AccessDeniedException(path, null, denied.getReason());
            case FileSystemException other -> new FileSystemException(path, null, reason(other));
            default -> new FileSystemException(path, null, failure.getMessage());
        };
        told.initCause(failure);
        return told;
    }

    private static @Nullable String reason(FileSystemException failure) {
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }
}
