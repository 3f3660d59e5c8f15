package app.latent.indexer.store;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.IOUtils;

/**
 * A Lucene directory in a plain folder that holds ciphertext only. The package page describes the format and what it
 * protects from. Whatever is not authentic is reported as {@link CorruptIndexException}, never returned.
 *
 * <p>The write lock holds within this object. Who opens a folder makes sure that no second process does.
 */
public final class EncryptedDirectory extends BaseDirectory {
    private final Path folder;
    private final StoreKey key;
    private final FileNames names;
    private final Cache<BlockFile.Key, byte[]> blocks;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong nextTempFile = new AtomicLong();

    /** Names that are being written: such a file has no last block yet and cannot be read. */
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /**
     * @param folder made where it is missing
     * @param key handed over, to be wiped by {@link #close}
     * @param cacheBytes how much cleartext is kept in memory at most
     */
    public EncryptedDirectory(Path folder, StoreKey key, long cacheBytes) throws IOException {
        super(new SingleInstanceLockFactory());
        this.folder = Files.createDirectories(folder);
        this.key = key;
        this.names = new FileNames(this.key);
        this.blocks = Caffeine.newBuilder()
                .maximumWeight(cacheBytes)
                .weigher((BlockFile.Key k, byte[] block) -> block.length + 64)
                .build();
    }

    @Override
    public String[] listAll() throws IOException {
        ensureOpen();
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(f -> names.decrypt(f.getFileName().toString()).stream())
                    .sorted()
                    .toArray(String[]::new);
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        ensureOpen();
        try {
            Files.delete(path(name));
        } catch (NoSuchFileException e) {
            throw missing(name, e);
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        ensureOpen();
        long size;
        try {
            size = Files.size(path(name));
        } catch (NoSuchFileException e) {
            throw missing(name, e);
        }
        long length = BlockFormat.clearLength(size);
        if (length < 0) {
            throw new CorruptIndexException("impossible size " + size, name);
        }
        return length;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        ensureOpen();
        byte[] fileId = new byte[BlockFormat.ID_LENGTH];
        random.nextBytes(fileId);
        FileHeader header = new FileHeader(fileId, FileHeader.nameTag(key, fileId, name));
        if (!open.add(name)) {
            throw new FileAlreadyExistsException(name);
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(path(name), CREATE_NEW, WRITE);
        } catch (IOException e) {
            open.remove(name);
            throw e instanceof FileAlreadyExistsException
                    ? (IOException) new FileAlreadyExistsException(name).initCause(e)
                    : e;
        }
        try {
            return new EncryptedIndexOutput(
                    name, channel, header, new BlockCipher(key, fileId), () -> open.remove(name));
        } catch (IOException e) {
            open.remove(name);
            IOUtils.closeWhileHandlingException(channel);
            throw e;
        }
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        while (true) {
            String name = getTempFileName(prefix, suffix, nextTempFile.getAndIncrement());
            if (!Files.exists(path(name))) {
                return createOutput(name, context);
            }
        }
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        if (open.contains(name)) {
            throw new AccessDeniedException(name, null, "the file is still being written");
        }
        try {
            return new EncryptedIndexInput(
                    "EncryptedIndexInput(" + name + ")", BlockFile.open(path(name), name, key, blocks));
        } catch (NoSuchFileException e) {
            throw missing(name, e);
        }
    }

    @Override
    public void sync(Collection<String> synced) throws IOException {
        ensureOpen();
        for (String name : synced) {
            try {
                IOUtils.fsync(path(name), false);
            } catch (NoSuchFileException e) {
                throw missing(name, e);
            }
        }
    }

    @Override
    public void syncMetaData() throws IOException {
        ensureOpen();
        IOUtils.fsync(folder, true);
    }

    /**
     * Binds the file to its new name, then moves it. A crash in between leaves a file that opens under neither name;
     * Lucene renames only what it has not committed yet, and deletes such remains when it opens the index.
     */
    @Override
    public void rename(String source, String target) throws IOException {
        ensureOpen();
        Path from = path(source);
        if (Files.exists(path(target))) {
            throw new FileAlreadyExistsException(target);
        }
        try (FileChannel channel = FileChannel.open(from, java.nio.file.StandardOpenOption.READ, WRITE)) {
            ByteBuffer bytes = ByteBuffer.allocate(BlockFormat.HEADER_LENGTH);
            while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
                // reads on until the header is whole or the file ends
            }
            FileHeader header = FileHeader.parse(bytes.array(), source);
            byte[] tag = FileHeader.nameTag(key, header.fileId(), target);
            ByteBuffer renamed = ByteBuffer.wrap(new FileHeader(header.fileId(), tag).toBytes());
            while (renamed.hasRemaining()) {
                channel.write(renamed, renamed.position());
            }
            channel.force(true);
        } catch (NoSuchFileException e) {
            throw missing(source, e);
        }
        Files.move(from, path(target), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        isOpen = false;
        blocks.invalidateAll();
        names.destroy();
        key.destroy();
    }

    /** Files are deleted at once: open inputs keep theirs by the descriptor. */
    @Override
    public Set<String> getPendingDeletions() {
        ensureOpen();
        return Set.of();
    }

    private Path path(String name) {
        return folder.resolve(names.encrypt(name));
    }

    /** The opaque name would help nobody who reads the message. */
    private static NoSuchFileException missing(String name, NoSuchFileException cause) {
        NoSuchFileException missing = new NoSuchFileException(name);
        missing.initCause(cause);
        return missing;
    }
}
