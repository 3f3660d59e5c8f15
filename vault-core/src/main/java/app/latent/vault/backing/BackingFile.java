package app.latent.vault.backing;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One open file of a {@link BackingStore}; it stays that file when its path is renamed, replaced or deleted. For any number of threads, and closed while others use it. Buffers may be on the
 * heap or direct; their position moves by what was read or written, in case of an exception too. Once it is closed,
 * every call throws {@link java.nio.channels.ClosedChannelException}.
 */
public interface BackingFile extends AutoCloseable {

    /**
     * Reads until the buffer is full or the file ends: a short read is tried on.
     *
     * @return how many bytes; less than there was room for only at the file's end
     */
    int read(ByteBuffer target, long offset) throws IOException;

    /**
     * Writes all, or throws: a short write is tried on. In case of an exception any part may have been written, in any state.
     *
     * @throws java.nio.file.AccessDeniedException where it was opened to be read
     */
    void write(ByteBuffer source, long offset) throws IOException;

    /**
     * Cuts the file to a size, or grows it to it.
     *
     * @throws java.nio.file.AccessDeniedException where it was opened to be read
     */
    void setSize(long size) throws IOException;

    /**
     * Makes content and size durable. Once it has thrown, what was written since the last success may be lost, though a later call succeeds.
     */
    void sync() throws IOException;

    /** The attributes of this very file, as they were when it had been opened; of one that was created, as they are. */
    BackingStat opened() throws IOException;

    /** The attributes of this very file. */
    BackingStat stat() throws IOException;

    /** @return null where this very file has no extended attribute of this name, or has no name itself any more and the store cannot tell */
    byte @Nullable [] attribute(String name) throws IOException;

    /** @throws IOException when something written before was lost */
    @Override
    void close() throws IOException;
}
