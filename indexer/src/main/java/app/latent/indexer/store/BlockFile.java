package app.latent.indexer.store;

import static java.nio.file.StandardOpenOption.READ;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;

/** One open index file: gives authenticated cleartext blocks, from memory where it can. Shared by an input and its clones. */
final class BlockFile implements AutoCloseable {
    /** A block in the cache. The open file is the key, not its name: names are used again after a deletion. */
    record Key(BlockFile file, long block) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Key key && key.file == file && key.block == block;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(file) * 31 + Long.hashCode(block);
        }
    }

    private final Path path;
    private final String name;
    private final BlockCipher cipher;
    private final Cache<Key, byte[]> cache;
    private final long blocks;
    private final long length;
    private volatile FileChannel channel;
    private volatile boolean closed;

    private BlockFile(
            Path path, String name, BlockCipher cipher, Cache<Key, byte[]> cache, FileChannel channel, long size) {
        this.path = path;
        this.name = name;
        this.cipher = cipher;
        this.cache = cache;
        this.channel = channel;
        this.blocks = BlockFormat.blocks(size);
        this.length = BlockFormat.clearLength(size);
    }

    /** @throws CorruptIndexException where header, name or last block are not authentic, so also where the file was cut */
    static BlockFile open(Path path, String name, StoreKey key, Cache<Key, byte[]> cache) throws IOException {
        FileChannel channel = FileChannel.open(path, READ);
        try {
            long size = channel.size();
            if (BlockFormat.blocks(size) < 0) {
                throw new CorruptIndexException("impossible size " + size, name);
            }
            FileHeader header = FileHeader.parse(readFully(channel, 0, BlockFormat.HEADER_LENGTH, name), name);
            if (!MessageDigest.isEqual(header.nameTag(), FileHeader.nameTag(key, header.fileId(), name))) {
                throw new CorruptIndexException("the file belongs to another name", name);
            }
            BlockCipher cipher = new BlockCipher(key, header.fileId());
            try {
                BlockFile file = new BlockFile(path, name, cipher, cache, channel, size);
                file.block(file.blocks - 1);
                return file;
            } catch (IOException | RuntimeException e) {
                cipher.destroy();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Bytes of cleartext. */
    long length() {
        return length;
    }

    byte[] block(long index) throws IOException {
        if (closed) {
            throw new AlreadyClosedException("Already closed: " + name);
        }
        Key key = new Key(this, index);
        byte[] cached = cache.getIfPresent(key);
        if (cached != null) {
            return cached;
        }
        byte[] clear = load(index);
        cache.put(key, clear);
        return clear;
    }

    private byte[] load(long index) throws IOException {
        boolean last = index == blocks - 1;
        int clearLength = last ? (int) (length - (index << BlockFormat.BLOCK_SHIFT)) : BlockFormat.BLOCK_LENGTH;
        byte[] sealed = read(BlockFormat.positionOnDisk(index), clearLength + BlockFormat.TAG_LENGTH);
        return cipher.open(index, last, sealed, name);
    }

    /** The interrupt of one reading thread closes the channel for all; the others open it anew. */
    private byte[] read(long position, int count) throws IOException {
        try {
            return readFully(channel, position, count, name);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (ClosedChannelException e) {
            return readFully(reopened(), position, count, name);
        }
    }

    private synchronized FileChannel reopened() throws IOException {
        if (closed) {
            throw new AlreadyClosedException("Already closed: " + name);
        }
        if (!channel.isOpen()) {
            channel = FileChannel.open(path, READ);
        }
        return channel;
    }

    private static byte[] readFully(FileChannel channel, long position, int count, String name) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("The file ends early: " + name);
            }
        }
        return buffer.array();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
        cipher.destroy();
        for (long block = 0; block < blocks; block++) {
            cache.invalidate(new Key(this, block));
        }
    }
}
