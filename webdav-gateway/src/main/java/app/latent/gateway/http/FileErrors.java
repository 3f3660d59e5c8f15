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
public final class FileErrors {

    /** What file systems say that speak English whatever the language of the process is. */
    private static final Map<String, Refusal> IN_ENGLISH = Map.of(
            "no space left", Refusal.TOO_MUCH,
            "not enough space", Refusal.TOO_MUCH,
            "quota exceeded", Refusal.TOO_MUCH,
            "file too large", Refusal.TOO_MUCH,
            "file name too long", Refusal.NAME_TOO_LONG,
            "operation not permitted", Refusal.NOT_PERMITTED);

    private final Refusal.Words words;

    /** @param words of the file system */
    public FileErrors(Refusal.Words words) {
        this.words = words;
    }

    /** @return empty for what no client can mend */
    OptionalInt statusOf(Exception e) {
        return switch (e) {
            case NoSuchFileException _, NotDirectoryException _ -> OptionalInt.of(HttpStatus.NOT_FOUND_404);
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> OptionalInt.of(HttpStatus.FORBIDDEN_403);
            case FileAlreadyExistsException _, DirectoryNotEmptyException _ -> OptionalInt.of(HttpStatus.CONFLICT_409);
            case ClosedFileSystemException _ -> OptionalInt.of(HttpStatus.SERVICE_UNAVAILABLE_503);
            case IOException io -> refused(io);
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt refused(IOException e) {
        for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
            Refusal refusal = t instanceof IOException io ? words.refusal(io) : null;
            if (refusal == null) refusal = inEnglish(t);
            if (refusal != null) return OptionalInt.of(refusal.status());
        }
        return OptionalInt.empty();
    }

    private static @Nullable Refusal inEnglish(Throwable t) {
        String message = t.getMessage();
        if (message == null) return null;
        String lower = message.toLowerCase(Locale.ROOT);
        for (var entry : IN_ENGLISH.entrySet()) if (lower.contains(entry.getKey())) return entry.getValue();
        return null;
    }
}
