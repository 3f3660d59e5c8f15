package app.latent.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The content of one large file: mebibytes a second in sequence, calls a second at random. */
public class ContentBenchmark extends Measured {

    private static final int MEBIBYTES = 256;

    /** The size of the calls that the kernel makes of a mount, and of those of most programs. */
    @State(Scope.Thread)
    public static class Call {
        @Param({"65536", "1048576"})
        private int bytes;

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Setup
        public void allocate() {
            buffer = Work.random(bytes);
        }
    }

    /** A file that is there. */
    @State(Scope.Benchmark)
    public static class Large {
        private Path file = Path.of("");

        @Setup
        public void write(Ground ground) throws IOException {
            file = ground.root().resolve("large");
            Work.writeSequentially(file, Work.scaled(MEBIBYTES), Work.random(Work.MIB));
        }
    }

    /** A file that is open. */
    @State(Scope.Thread)
    public static class Opened {
        private final long size = (long) Work.scaled(MEBIBYTES) * Work.MIB;

        private final ByteBuffer call = Work.random(Work.SMALL);
        private final Random random = new Random(1);
        private @Nullable FileChannel channel;

        @Setup
        public void open(Large large) throws IOException {
            channel = FileChannel.open(large.file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }

        @TearDown
        public void close() throws IOException {
            channel().close();
        }

        FileChannel channel() {
            return Objects.requireNonNull(channel, "not set up");
        }
    }

    @Benchmark
    @OperationsPerInvocation(MEBIBYTES)
    public long read(Large large, Call call) throws IOException {
        return Work.readSequentially(large.file, call.buffer);
    }

    /** A name for a file that is written and gone again. */
    @State(Scope.Thread)
    public static class New {
        private Path file = Path.of("");

        @Setup
        public void name(Ground ground) {
            file = ground.root().resolve("new");
        }

        @TearDown(Level.Invocation)
        public void delete() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    @Benchmark
    @OperationsPerInvocation(MEBIBYTES)
    public void write(New target, Call call) throws IOException {
        Work.writeSequentially(target.file, Work.scaled(MEBIBYTES), call.buffer);
    }

    @Benchmark
    public void randomRead(Opened opened) throws IOException {
        Work.readAtRandom(opened.channel(), opened.size, opened.call, opened.random);
    }

    @Benchmark
    public void randomOverwrite(Opened opened) throws IOException {
        Work.overwriteAtRandom(opened.channel(), opened.size, opened.call, opened.random);
    }
}
