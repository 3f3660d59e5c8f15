package app.latent.vault.backing;

import app.latent.ffi.Errno;
import app.latent.ffi.SystemCallException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exceptions that {@link BackingStore} promises, with the path that was asked for. */
final class Failures {

    private Failures() {}

    static FileSystemException notRegular(String path) {
        return new FileSystemException(path, null, "Not a regular file");
    }

    static AccessDeniedException openedForReading(String path) {
        return new AccessDeniedException(path, null, "opened for reading");
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

    /** The same failure, in the classes that its number stands for. */
    static FileSystemException of(String path, SystemCallException failure) {
        FileSystemException told = switch (failure.errno()) {
            case Errno.ENOENT -> new NoSuchFileException(path);
            case Errno.EEXIST -> new FileAlreadyExistsException(path);
            case Errno.ENOTEMPTY -> new DirectoryNotEmptyException(path);
            case Errno.ENOTDIR -> new NotDirectoryException(path);
            case Errno.EACCES -> new AccessDeniedException(path, null, Errno.message(Errno.EACCES));
            default -> new FileSystemException(path, null, Errno.message(failure.errno()));
        };
        told.initCause(failure);
        return told;
    }

    /** The operating system's words do not tell which of the two paths it is about, and what is wrong with it. */
    static IOException ofRename(BackingStore store, String from, String to, IOException failure) throws IOException {
        BackingStat source = store.stat(from);
        if (source == null) {
            return failure instanceof NotDirectoryException ? failure : new NoSuchFileException(from);
        }
        BackingStat target = store.stat(to);
        if (target != null && source.isFolder() != target.isFolder()) {
            return new FileAlreadyExistsException(to);
        }
        if (target != null && target.isFolder() && !isEmpty(store, to)) {
            return new DirectoryNotEmptyException(to);
        }
        return failure instanceof FileSystemException told ? renamed(told, to) : failure;
    }

    private static FileSystemException renamed(FileSystemException failure, String to) {
        return switch (failure) {
            case NoSuchFileException ignored -> new NoSuchFileException(to);
            case NotDirectoryException ignored -> new NotDirectoryException(to);
            default -> failure;
        };
    }

    private static boolean isEmpty(BackingStore store, String folder) throws IOException {
        List<String> names = new ArrayList<>();
        store.list(folder, (name, kind) -> names.add(name));
        return names.isEmpty();
    }

    private static @Nullable String reason(FileSystemException failure) {
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }
}
