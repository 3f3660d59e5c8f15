package app.latent.gallery.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of files. Each is read once for as long as it stays as it is, however often and by however many it is asked for. */
final class FileHashes {
    private static final int MOST_KNOWN = 10_000;
    private static final int BUFFER_SIZE = 256 * 1024;

    private final Cache<State, byte[]> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /** A file as it is. */
    private record State(Path file, long bytes, FileTime modified) {}

    byte[] of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        try {
            return known.get(new State(file, now.size(), now.lastModifiedTime()), state -> read(state.file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER_SIZE];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
