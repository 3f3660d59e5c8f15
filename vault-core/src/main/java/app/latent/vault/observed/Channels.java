package app.latent.vault.observed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Opens files underneath and knows every channel that is still open. */
final class Channels {

    /** Some chunks of ciphertext. */
    private static final int COPY_BUFFER = 256 * 1024;

    private final ObservedFileSystem fileSystem;
    private final OpenFiles openFiles;
    private final Underneath kind;
    private final @Nullable SpaceGuard spaceGuard;
    private final Set<ObservedFileChannel> open = ConcurrentHashMap.newKeySet();

    private final ChannelLock lock = new ChannelLock();

    Channels(ObservedFileSystem fileSystem, OpenFiles openFiles, Underneath kind) {
        this.kind = kind;
        this.spaceGuard = kind.buffersWrites() ? new SpaceGuard(fileSystem.base()) : null;
        this.fileSystem = fileSystem;
        this.openFiles = openFiles;
    }

    FileChannel open(ObservedPath path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.contains(StandardOpenOption.DELETE_ON_CLOSE)) {
            throw new UnsupportedOperationException("DELETE_ON_CLOSE");
        }
        if (options.contains(StandardOpenOption.APPEND)) {
            Set<OpenOption> writing = new HashSet<>(options);
            writing.remove(StandardOpenOption.APPEND);
            writing.add(StandardOpenOption.WRITE);
            return openForWriting(path, writing, true, attributes);
        }
        if (options.contains(StandardOpenOption.WRITE)) {
            return openForWriting(path, options, false, attributes);
        }
        return kept(openUnderneath(path, options), new ReadObserver(), false);
    }

    private FileChannel openForWriting(
            ObservedPath path, Set<? extends OpenOption> options, boolean appending, FileAttribute<?>... attributes)
            throws IOException {
        return openFiles.open(
                () -> openForWriting(path, options, attributes),
                (channel, writer) -> kept(channel, new WriteObserver(writer), appending));
    }

    /** Every channel is closed, whatever the others' closing throws. */
    void closeAll() throws IOException {
        IOException failed = null;
        for (ObservedFileChannel channel : open) {
            try {
                channel.close();
            } catch (IOException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /**
     * Copies a file through its cleartext: what writers of the source have not flushed is copied too, the copy has a
     * content key of its own, and the target counts as open for writing for as long as it takes.
     */
    void copyFile(ObservedPath source, ObservedPath target, List<CopyOption> options) throws IOException {
        Set<OpenOption> creating = options.contains(StandardCopyOption.REPLACE_EXISTING)
                ? Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)
                : Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try (FileChannel in = open(source, Set.of(StandardOpenOption.READ));
                FileChannel out = open(target, creating)) {
            transfer(in, out);
        }
        if (options.contains(StandardCopyOption.COPY_ATTRIBUTES)) {
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(source));
        }
    }

    private static void transfer(FileChannel in, FileChannel out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(COPY_BUFFER);
        while (in.read(buffer) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            buffer.clear();
        }
    }

    private OpenFiles.Opened<FileChannel> openForWriting(
            ObservedPath path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean create = options.contains(StandardOpenOption.CREATE);
        if (create || options.contains(StandardOpenOption.CREATE_NEW)) {
            // Only an exclusive creation tells for certain who created the file.
            Set<OpenOption> exclusive = new HashSet<>(options);
            exclusive.removeAll(Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            exclusive.add(StandardOpenOption.CREATE_NEW);
            try {
                FileChannel channel = openUnderneath(path, exclusive, attributes);
                return new OpenFiles.Opened<>(channel, fileSystem.links().target(path), true, false);
            } catch (FileAlreadyExistsException e) {
                if (options.contains(StandardOpenOption.CREATE_NEW)) {
                    throw e;
                }
            }
        }
        boolean created = create && !Files.exists(path);
        FileChannel channel = openUnderneath(path, options, attributes);
        boolean truncated = options.contains(StandardOpenOption.TRUNCATE_EXISTING);
        return new OpenFiles.Opened<>(channel, fileSystem.links().target(path), created, truncated);
    }

    private FileChannel openUnderneath(
            ObservedPath path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (kind.followsLinks()) {
            return openNow(fileSystem.toBase(path), options, attributes);
        }
        Set<OpenOption> noFollow = new HashSet<>(options);
        noFollow.add(LinkOption.NOFOLLOW_LINKS);
        try {
            return fileSystem.links().noFollow(path, at -> openNow(at, noFollow, attributes));
        } catch (ReadOnlyFileSystemException e) {
            throw e;
        } catch (UnsupportedOperationException e) {
            // What cryptofs says of directories and links, where callers expect what the operating system says.
            if (options.contains(StandardOpenOption.CREATE_NEW)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            ObservedPath target = fileSystem.links().target(path);
            if (Files.isDirectory(fileSystem.toBase(target), LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(path.toString(), null, "Is a directory");
            }
            if (options.contains(LinkOption.NOFOLLOW_LINKS)
                    || target.equals(path.toAbsolutePath().normalize())) {
                throw new FileSystemException(path.toString(), null, "Too many levels of symbolic links");
            }
            return openNow(fileSystem.toBase(target), noFollow, attributes);
        }
    }

    private FileChannel openNow(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return lock.using(() -> provider().newFileChannel(path, options, attributes));
    }

    private FileSystemProvider provider() {
        return fileSystem.base().getFileSystem().provider();
    }

    private FileChannel kept(FileChannel underneath, ObservedFileChannel.Observer observer, boolean appending)
            throws IOException {
        ObservedFileChannel channel = new ObservedFileChannel(underneath, observer, lock, appending);
        open.add(channel);
        if (!fileSystem.isOpen()) {
            channel.close();
            throw new ClosedFileSystemException();
        }
        return channel;
    }

    private final class ReadObserver implements ObservedFileChannel.Observer {

        @Override
        public void writing(FileChannel underneath, long position, long count) {
            throw new NonWritableChannelException();
        }

        @Override
        public void changed() {
            throw new NonWritableChannelException();
        }

        @Override
        public Object end() {
            throw new NonWritableChannelException();
        }

        @Override
        public void close(ObservedFileChannel channel, FileChannel underneath) throws IOException {
            open.remove(channel);
            lock.ending(underneath::close);
        }
    }

    private final class WriteObserver implements ObservedFileChannel.Observer {

        private final OpenFiles.Writer writer;

        WriteObserver(OpenFiles.Writer writer) {
            this.writer = writer;
        }

        @Override
        public void writing(FileChannel underneath, long position, long count) throws IOException {
            if (spaceGuard != null) {
                // What lies between the end and the position is filled with zeros.
                spaceGuard.admit(Math.max(0, position - underneath.size()) + count);
            }
        }

        @Override
        public void changed() {
            writer.changed();
        }

        @Override
        public Object end() {
            return writer.end();
        }

        @Override
        public void close(ObservedFileChannel channel, FileChannel underneath) throws IOException {
            open.remove(channel);
            writer.close(() -> lock.ending(underneath::close));
        }
    }
}
