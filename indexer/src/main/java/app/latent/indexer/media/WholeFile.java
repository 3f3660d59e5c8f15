package app.latent.indexer.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Small files that are replaced whole or not at all. What is being written has a name that WebDAV hides and clears away, and
 * that no program takes for a photo.
 */
public final class WholeFile {
    private static final String PREFIX = ".latent-upload-";
    private static final String SUFFIX = ".tmp";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WholeFile() {}

    /** Empty where there is no file. */
    public static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces a file if it still is what its writer has seen. Between that look and the replacement remains a moment in which
     * no file system can be asked to keep others out.
     *
     * @param seen empty where there was no file
     * @return once the content is durable; false where the file is another one by now, and nothing was changed
     * @throws IOException where it cannot be written; the file is the old one then, or the new one as a whole
     */
    public static boolean replace(Path file, Optional<byte[]> seen, byte[] content) throws IOException {
        Path aside = file.resolveSibling(PREFIX + randomName() + SUFFIX);
        try {
            write(aside, content);
            Optional<byte[]> now = read(file);
            if (!Arrays.equals(now.orElse(null), seen.orElse(null))) {
                Files.delete(aside);
                return false;
            }
            return rename(aside, file, seen.isPresent());
        } catch (IOException | RuntimeException e) {
            deleteAfter(e, aside);
            throw e;
        }
    }

    private static void write(Path aside, byte[] content) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (channel instanceof FileChannel durable) durable.force(true);
        }
    }

    private static boolean rename(Path aside, Path file, boolean replacing) throws IOException {
        if (replacing) {
            keepPermissions(file, aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            try {
                Files.move(aside, file);
            } catch (FileAlreadyExistsException e) {
                Files.delete(aside);
                return false;
            }
        }
        makeDurable(file.toAbsolutePath().resolveSibling(""));
        return true;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException e) {
            // This file system has none.
            return;
        }
    }

    /** The name, that is; the vault's file system makes it durable by itself, and some cannot be asked. */
    private static void makeDurable(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }

    private static String randomName() {
        byte[] id = new byte[12];
        RANDOM.nextBytes(id);
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
