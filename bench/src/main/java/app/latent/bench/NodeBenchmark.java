package app.latent.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Many small files: files or entries a second. */
public class NodeBenchmark extends Measured {

    private static final int ENTRIES = 10_000;
    private static final int BATCH = 1_000;

    /** A directory that fills up during an iteration. */
    @State(Scope.Benchmark)
    public static class Filling {
        private Path directory = Path.of("");
        private final AtomicInteger count = new AtomicInteger();

        @Setup(Level.Iteration)
        public void begin(Ground ground) throws IOException {
            directory = ground.newDirectory();
        }

        @TearDown(Level.Iteration)
        public void delete() throws IOException {
            Work.deleteTree(directory);
        }

        Path next() {
            return directory.resolve(Work.name(count.incrementAndGet()));
        }
    }

    /** A thread's buffer and random numbers. */
    @State(Scope.Thread)
    public static class Mine {
        private final ByteBuffer buffer = Work.random(Work.SMALL);
        private final Random random = new Random(1);
    }

    /** A directory of {@value #ENTRIES} small files. */
    @State(Scope.Benchmark)
    public static class Full {
        private Path directory = Path.of("");

        @Setup
        public void fill(Ground ground) throws IOException {
            directory = ground.newDirectory();
            Work.createSmallFiles(directory, Work.scaled(ENTRIES));
        }

        Path any(Random random) {
            return directory.resolve(Work.name(random.nextInt(Work.scaled(ENTRIES))));
        }
    }

    /** The same, and the file system has just been opened. */
    @State(Scope.Benchmark)
    public static class Cold {
        private String directory = "";

        @Setup
        public void fill(Ground ground) throws IOException {
            Path full = ground.newDirectory();
            directory = full.getFileName().toString();
            Work.createSmallFiles(full, Work.scaled(ENTRIES));
        }

        @Setup(Level.Invocation)
        public void reopen(Ground ground) throws IOException {
            ground.reopen();
        }
    }

    /** {@value #BATCH} small files, new for each invocation. */
    @State(Scope.Benchmark)
    public static class Batch {
        private Path directory = Path.of("");

        @Setup(Level.Invocation)
        public void fill(Ground ground) throws IOException {
            directory = ground.newDirectory();
            Work.createSmallFiles(directory, Work.scaled(BATCH));
        }

        @TearDown(Level.Invocation)
        public void delete() throws IOException {
            Work.deleteTree(directory);
        }
    }

    @Benchmark
    public void create(Filling filling, Mine mine) throws IOException {
        Work.createSmall(filling.next(), mine.buffer);
    }

    @Benchmark
    @Threads(2)
    public void createWithTwoThreads(Filling filling, Mine mine) throws IOException {
        Work.createSmall(filling.next(), mine.buffer);
    }

    @Benchmark
    public void createDirectory(Filling filling) throws IOException {
        Files.createDirectory(filling.next());
    }

    @Benchmark
    public int smallRead(Full full, Mine mine) throws IOException {
        return Work.readSmall(full.any(mine.random), mine.buffer);
    }

    @Benchmark
    public BasicFileAttributes stat(Full full, Mine mine) throws IOException {
        return Files.readAttributes(full.any(mine.random), BasicFileAttributes.class);
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long listWarm(Full full) throws IOException {
        return Work.listWithAttributes(full.directory);
    }

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long listCold(Cold cold, Ground ground) throws IOException {
        return Work.listWithAttributes(ground.root().resolve(cold.directory));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void rename(Batch batch) throws IOException {
        for (int i = 0; i < Work.scaled(BATCH); i++) {
            Files.move(batch.directory.resolve(Work.name(i)), batch.directory.resolve("renamed " + i));
        }
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void delete(Batch batch) throws IOException {
        for (int i = 0; i < Work.scaled(BATCH); i++) {
            Files.delete(batch.directory.resolve(Work.name(i)));
        }
    }
}
