package app.latent.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes small files so that they are on the disk when that returns. */
final class DurableFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DurableFiles.class);

    private DurableFiles() {}

    /**
     * Makes a file, whole or not at all; its folder is still to be forced.
     *
     * @throws FileAlreadyExistsException also when a link is there: nothing is written through it
     */
    static void create(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            write(file, channel, content);
        }
    }

    private static void write(Path file, FileChannel channel, byte[] content) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Brings a file or a folder to the disk. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** As {@link #force}, of a folder: those can be forced where they can be opened, which is not on Windows. */
    static void forceFolder(Path folder) {
        try {
            force(folder);
        } catch (IOException e) {
            LOG.debug("Not forced to disk", e);
        }
    }
}
