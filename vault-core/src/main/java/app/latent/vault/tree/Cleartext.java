package app.latent.vault.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Errors of the store, told with the cleartext path that was asked for instead of the ciphertext path that they happened at. */
final class Cleartext {

    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T get() throws IOException;
    }

    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private Cleartext() {}

    static void running(TreePath path, Step step) throws IOException {
        Cleartext.<@Nullable Void>naming(path, () -> {
            step.run();
            return null;
        });
    }

    static <T extends @Nullable Object> T naming(TreePath path, Work<T> work) throws IOException {
        try {
            return work.get();
        } catch (FileSystemException e) {
            throw named(path, e);
        }
    }

    /** The same, with the cleartext path; itself when it names one already. */
    static FileSystemException named(TreePath path, FileSystemException e) {
        String file = e.getFile();
        if (file == null || file.startsWith("/")) return e;
        FileSystemException named = sameKind(path.toString(), e);
        named.initCause(e);
        return named;
    }

    private static FileSystemException sameKind(String path, FileSystemException e) {
        return switch (e) {
            case NoSuchFileException _ -> new NoSuchFileException(path);
            case FileAlreadyExistsException _ -> new FileAlreadyExistsException(path);
            case DirectoryNotEmptyException _ -> new DirectoryNotEmptyException(path);
            case NotDirectoryException _ -> new NotDirectoryException(path);
            case AccessDeniedException _ -> new AccessDeniedException(path, null, e.getReason());
            default -> new FileSystemException(path, null, e.getReason());
        };
    }
}
