package app.latent.testkit.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Open files that misbehave. */
final class Channels {

    private static final int CHUNK = 32 * 1024;

    private Channels() {}

    /** Opens every file for reading too, so that a fault may look at what is there, and wraps it. */
    static Backing backing(UnaryOperator<FileChannel> fault) {
        return new Backing() {
            @Override
            protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                    throws IOException {
                boolean readable = options.contains(StandardOpenOption.APPEND) || options.isEmpty();
                var more = new HashSet<OpenOption>(options);
                if (!readable) {
                    more.add(StandardOpenOption.READ);
                }
                return fault.apply(super.open(file, more, attributes));
            }
        };
    }

    static final class LosesLastByte extends FilterFileChannel {

        LosesLastByte(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            if (source.remaining() < 2) {
                return super.write(source);
            }
            super.write(source.slice(source.position(), source.remaining() - 1));
            return swallow(source);
        }
    }

    static final class StopsAtChunk extends FilterFileChannel {

        StopsAtChunk(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int room = (int) (CHUNK - position % CHUNK);
            super.write(source.slice(source.position(), Math.min(room, source.remaining())), position);
            return swallow(source);
        }
    }

    static final class SkipsSomeWrites extends FilterFileChannel {

        private int writes;

        SkipsSomeWrites(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            writes++;
            return writes % 5 == 0 ? swallow(source) : super.write(source, position);
        }
    }

    static final class FillsHoles extends FilterFileChannel {

        FillsHoles(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (position > size()) {
                super.write(ByteBuffer.wrap(new byte[] {1}), size());
            }
            return super.write(source, position);
        }
    }

    static final class NeverTruncates extends FilterFileChannel {

        NeverTruncates(FileChannel channel) {
            super(channel);
        }

        @Override
        public FileChannel truncate(long size) {
            return this;
        }
    }

    static final class TruncatesByChunk extends FilterFileChannel {

        TruncatesByChunk(FileChannel channel) {
            super(channel);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            return super.truncate(Math.ceilDiv(size, CHUNK) * CHUNK);
        }
    }

    static final class MovesPosition extends FilterFileChannel {

        MovesPosition(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int written = super.write(source, position);
            position(position + written);
            return written;
        }
    }

    /** Reads a chunk, changes it, and writes it back, as if nobody else could do the same in between. */
    static final class RacyChunks extends FilterFileChannel {

        RacyChunks(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            long start = position / CHUNK * CHUNK;
            int end = (int) (position - start) + source.remaining();
            byte[] chunk = new byte[Math.max(CHUNK, end)];
            int known = Math.max(0, read(ByteBuffer.wrap(chunk), start));
            LockSupport.parkNanos(20_000);
            int length = source.remaining();
            source.get(chunk, (int) (position - start), length);
            super.write(ByteBuffer.wrap(chunk, 0, Math.max(known, end)), start);
            return length;
        }
    }

    static final class WritesAtClose extends FilterFileChannel {

        private record Held(ByteBuffer bytes, long position) {}

        private final List<Held> held = new ArrayList<>();

        WritesAtClose(FileChannel channel) {
            super(channel);
        }

        @Override
        public int write(ByteBuffer source, long position) {
            int length = source.remaining();
            held.add(new Held(ByteBuffer.allocate(length).put(source).flip(), position));
            return length;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            for (Held write : held) {
                super.write(write.bytes(), write.position());
            }
            super.implCloseChannel();
        }
    }

    private static int swallow(ByteBuffer source) {
        int length = source.remaining();
        source.position(source.limit());
        return length;
    }
}
