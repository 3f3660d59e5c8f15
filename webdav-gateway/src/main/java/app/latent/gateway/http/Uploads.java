package app.latent.gateway.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Makes files appear whole or not at all. Content goes to a file of a reserved name in the target's folder, is made durable, and is then renamed: an
 * upload that breaks leaves what was there.
 */
public final class Uploads {

    /** Starts with a dot, so that the indexer passes it over. */
    private static final String PREFIX = ".latent-upload-";

    /** Of folders that wait for their replacement to be complete. Never removed by itself: a crash may have left the only copy there. */
    private static final String HIDDEN_PREFIX = ".latent-replaced-";

    private static final Duration STALE_AFTER = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();

    /** Tells whether a name is reserved for what is under way; such names are neither listed nor served. */
    public static boolean isTemporary(String name) {
        return name.startsWith(PREFIX) || name.startsWith(HIDDEN_PREFIX);
    }

    /** Moves a file to where one may be already; at no time is there none, wherever the file system can do that. */
    public static void replace(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Removes what an upload left behind when its process was killed. Called for whatever is met on the way: searching the whole vault for it at start
     * would cost more than the rare remainder does. A day's grace, because another machine may be uploading into the same synced vault.
     */
    public static void removeIfStale(Path file, Instant now) throws IOException {
        if (!file.getFileName().toString().startsWith(PREFIX)) return;
        var modified =
                Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        if (modified.isBefore(now.minus(STALE_AFTER))) Files.deleteIfExists(file);
    }

    /** Puts content into a new file. */
    public interface Writer {
        void writeTo(SeekableByteChannel channel) throws IOException;
    }

    /** A file that is complete and waits for its name. Closing it before {@link #rename} removes it. */
    public static final class Pending implements AutoCloseable {

        private final Path file;
        private boolean done;

        private Pending(Path file) {
            this.file = file;
        }

        public Path file() {
            return file;
        }

        /** Gives the file its name, in place of what bears it. */
        public void rename(Path target) throws IOException {
            replace(file, target);
            done = true;
        }

        @Override
        public void close() throws IOException {
            if (!done) Files.deleteIfExists(file);
        }
    }

    /** Writes a file beside its target. Nothing is left where that fails. */
    public Pending write(Path target, Writer writer) throws IOException {
        Path file = temporaryBeside(target);
        try {
            try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writer.writeTo(channel);
                if (channel instanceof FileChannel durable) durable.force(true);
            }
            return new Pending(file);
        } catch (IOException | RuntimeException e) {
            deleteAfter(e, file);
            throw e;
        }
    }

    /** Puts a document in the place of what is there, whole or not at all; makes its folder where there is none. */
    public void replace(Path target, byte[] document) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(document);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (Pending written = write(target, channel -> {
            while (bytes.hasRemaining()) channel.write(bytes);
        })) {
            written.rename(target);
        }
    }

    /** Copies a file beside its target, times included. Nothing is left where that fails. */
    public Pending copy(Path source, Path target) throws IOException {
        Path file = temporaryBeside(target);
        try {
            Files.copy(source, file, StandardCopyOption.COPY_ATTRIBUTES);
            return new Pending(file);
        } catch (IOException | RuntimeException e) {
            deleteAfter(e, file);
            throw e;
        }
    }

    /** @return a path that nothing has, for a folder to wait at */
    public Path hiddenBeside(Path target) {
        return target.resolveSibling(HIDDEN_PREFIX + randomName());
    }

    private Path temporaryBeside(Path target) {
        return target.resolveSibling(PREFIX + randomName());
    }

    private String randomName() {
        byte[] id = new byte[12];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    private static void deleteAfter(Exception cause, Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
