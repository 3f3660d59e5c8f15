package app.latent.gateway.dav;

import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Deletes and copies whole trees. Goes on where one resource fails, and says which did. Symbolic links are never followed: deleting removes the link,
 * and copying one to a folder is refused, because a loop of links would never end.
 */
final class TreeChange {

    /** What failed, with the status that tells why. */
    private final Map<Path, Integer> failures = new LinkedHashMap<>();

    Map<Path, Integer> failures() {
        return failures;
    }

    void delete(Path top) throws IOException {
        Files.walkFileTree(top, new Deletion());
    }

    /** Copies a folder and all below it to where nothing is. */
    void copy(Path from, Path to, Uploads uploads) throws IOException {
        Files.walkFileTree(from, new Copying(from, to, uploads));
    }

    private void failed(Path file, IOException e) {
        int status = e instanceof AccessDeniedException ? HttpStatus.FORBIDDEN_403 : HttpStatus.CONFLICT_409;
        failures.put(file, status);
    }

    private final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof NoSuchFileException)) failed(file, e);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            delete(directory);
            return FileVisitResult.CONTINUE;
        }

        /** A folder that is not empty because of a failure below is not reported: RFC 4918, 9.6.1 wants the cause only. */
        private void delete(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (DirectoryNotEmptyException e) {
                if (failures.isEmpty()) failed(file, e);
            } catch (IOException e) {
                failed(file, e);
            }
        }
    }

    private final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;
        private final Uploads uploads;

        Copying(Path from, Path to, Uploads uploads) {
            this.from = from;
            this.to = to;
            this.uploads = uploads;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (isTemporary(directory)) return FileVisitResult.SKIP_SUBTREE;
            try {
                Files.createDirectory(targetOf(directory));
                return FileVisitResult.CONTINUE;
            } catch (IOException e) {
                failed(directory, e);
                return FileVisitResult.SKIP_SUBTREE;
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isTemporary(file)) return FileVisitResult.CONTINUE;
            if (!attributes.isRegularFile()) {
                failures.put(file, HttpStatus.FORBIDDEN_403);
                return FileVisitResult.CONTINUE;
            }
            Path target = targetOf(file);
            try (var copy = uploads.copy(file, target)) {
                copy.rename(target);
            } catch (IOException e) {
                failed(file, e);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            failed(file, e);
            return FileVisitResult.CONTINUE;
        }

        private static boolean isTemporary(Path file) {
            Path name = file.getFileName();
            return name != null && Uploads.isTemporary(name.toString());
        }

        private Path targetOf(Path source) {
            return source.equals(from) ? to : to.resolve(from.relativize(source));
        }
    }
}
