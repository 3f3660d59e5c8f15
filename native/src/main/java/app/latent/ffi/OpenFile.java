package app.latent.ffi;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A regular file, open by its descriptor. For any number of threads; a buffer's position moves by what was read or written, in case of an exception too. Once
 * closed, every call throws {@link java.nio.channels.ClosedChannelException}.
 */
public final class OpenFile implements AutoCloseable {

    private final SharedDescriptor descriptor;
    private final @Nullable FileStatus opened;

    /** @param opened as it was when it had been opened; null where nobody has looked */
    OpenFile(int descriptor, @Nullable FileStatus opened) {
        this.descriptor = new SharedDescriptor(descriptor);
        this.opened = opened;
    }

    /** As it was when it had been opened; where that was not looked at, as it is. */
    public FileStatus opened() throws IOException {
        return opened == null ? status() : opened;
    }

    /** Reads until the buffer is full or the file ends. */
    public int read(ByteBuffer target, long offset) throws IOException {
        int start = target.position();
        int number = descriptor.acquire();
        try (CallScratch scratch = CallScratch.take()) {
            long read = 1;
            while (read > 0 && target.hasRemaining()) {
                long at = offset + (target.position() - start);
                read = target.isDirect()
                        ? readDirect(scratch, number, target, at)
                        : readHeap(scratch, number, target, at);
            }
            return target.position() - start;
        } finally {
            descriptor.release();
        }
    }

    private static long readDirect(CallScratch scratch, int number, ByteBuffer target, long offset) throws IOException {
        MemorySegment room = MemorySegment.ofBuffer(target);
        long read = FolderTree.check("pread", FileCalls.read(scratch.state, number, room, room.byteSize(), offset));
        target.position(target.position() + (int) read);
        return read;
    }

    private static long readHeap(CallScratch scratch, int number, ByteBuffer target, long offset) throws IOException {
        int length = Math.min(target.remaining(), CallScratch.DATA_SIZE);
        int read = (int) FolderTree.check("pread", FileCalls.read(scratch.state, number, scratch.data, length, offset));
        target.put(target.position(), scratch.dataBuffer, 0, read);
        target.position(target.position() + read);
        return read;
    }

    /** Writes all, or throws. */
    public void write(ByteBuffer source, long offset) throws IOException {
        int start = source.position();
        int number = descriptor.acquire();
        try (CallScratch scratch = CallScratch.take()) {
            while (source.hasRemaining()) {
                long at = offset + (source.position() - start);
                long written = source.isDirect()
                        ? writeDirect(scratch, number, source, at)
                        : writeHeap(scratch, number, source, at);
                if (written == 0) {
                    throw new SystemCallException("pwrite", Errno.EIO);
                }
                source.position(source.position() + (int) written);
            }
        } finally {
            descriptor.release();
        }
    }

    private static long writeDirect(CallScratch scratch, int number, ByteBuffer source, long offset)
            throws IOException {
        MemorySegment bytes = MemorySegment.ofBuffer(source);
        return FolderTree.check("pwrite", FileCalls.write(scratch.state, number, bytes, bytes.byteSize(), offset));
    }

    private static long writeHeap(CallScratch scratch, int number, ByteBuffer source, long offset) throws IOException {
        int length = Math.min(source.remaining(), CallScratch.DATA_SIZE);
        scratch.dataBuffer.put(0, source, source.position(), length);
        return FolderTree.check("pwrite", FileCalls.write(scratch.state, number, scratch.data, length, offset));
    }

    /** Cuts or grows it. */
    public void setSize(long size) throws IOException {
        call("ftruncate", (scratch, number) -> FileCalls.setSize(scratch.state, number, size));
    }

    /** Makes content and size durable. */
    public void sync() throws IOException {
        call("fdatasync", (scratch, number) -> FileCalls.syncData(scratch.state, number));
    }

    public FileStatus status() throws IOException {
        int number = descriptor.acquire();
        try (CallScratch scratch = CallScratch.take()) {
            return FolderTree.statusOf(scratch, number);
        } finally {
            descriptor.release();
        }
    }

    /** As {@link FolderTree#attribute}. */
    public byte @Nullable [] attribute(String name) throws IOException {
        int number = descriptor.acquire();
        try (CallScratch scratch = CallScratch.take()) {
            return FolderTree.attributeOf(scratch, number, name);
        } finally {
            descriptor.release();
        }
    }

    @FunctionalInterface
    private interface Call {
        long of(CallScratch scratch, int number);
    }

    private void call(String name, Call call) throws IOException {
        int number = descriptor.acquire();
        try (CallScratch scratch = CallScratch.take()) {
            FolderTree.check(name, call.of(scratch, number));
        } finally {
            descriptor.release();
        }
    }

    /** Whoever is using it is left to finish. */
    @Override
    public void close() throws IOException {
        descriptor.close();
    }
}
