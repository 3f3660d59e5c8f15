package app.latent.indexer.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of any file system. For one thread at a time. */
public final class FileSource implements PhotoSource, AutoCloseable {
    private final String name;
    private final SeekableByteChannel channel;
    private final long size;

    private FileSource(String name, SeekableByteChannel channel) throws IOException {
        this.name = name;
        this.channel = channel;
        this.size = channel.size();
    }

    public static FileSource open(Path file) throws IOException {
        return new FileSource(String.valueOf(file.getFileName()), Files.newByteChannel(file));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        if (position >= size) {
            return -1;
        }
        channel.position(position);
        return channel.read(ByteBuffer.wrap(target, offset, length));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
