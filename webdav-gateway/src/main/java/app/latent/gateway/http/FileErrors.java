package app.latent.gateway.http;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** One table from what a file system throws to what a client is told. */
final class FileErrors {

    /** What the JDK has no type for: only the operating system's message tells. */
    private static final Map<String, Integer> BY_MESSAGE = Map.of(
            "no space left", HttpStatus.INSUFFICIENT_STORAGE_507,
            "not enough space", HttpStatus.INSUFFICIENT_STORAGE_507,
            "quota exceeded", HttpStatus.INSUFFICIENT_STORAGE_507,
            "file too large", HttpStatus.INSUFFICIENT_STORAGE_507,
            "file name too long", HttpStatus.BAD_REQUEST_400);

    private FileErrors() {}

    /** @return empty for what no client can mend */
    static OptionalInt statusOf(Exception e) {
        return switch (e) {
            case NoSuchFileException _, NotDirectoryException _ -> OptionalInt.of(HttpStatus.NOT_FOUND_404);
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> OptionalInt.of(HttpStatus.FORBIDDEN_403);
            case FileAlreadyExistsException _, DirectoryNotEmptyException _ -> OptionalInt.of(HttpStatus.CONFLICT_409);
            case ClosedFileSystemException _ -> OptionalInt.of(HttpStatus.SERVICE_UNAVAILABLE_503);
            case IOException io -> byMessage(io);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt byMessage(IOException e) {
        for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (message == null) continue;
            String lower = message.toLowerCase(Locale.ROOT);
            for (var entry : BY_MESSAGE.entrySet()) {
                if (lower.contains(entry.getKey())) return OptionalInt.of(entry.getValue());
            }
        }
        return OptionalInt.empty();
    }
}
