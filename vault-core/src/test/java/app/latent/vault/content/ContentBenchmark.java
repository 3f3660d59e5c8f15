package app.latent.vault.content;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStores;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/**
 * Times of content against cryptofs on the same disk, in rounds that take turns; the medians are told. Not a test: {@code main FOLDER [ROUNDS]}, where the
 * folder should be on a tmpfs.
 */
final class ContentBenchmark {

    private static final int MIB = 1 << 20;
    private static final int LARGE = 512 * MIB;
    private static final int SMALL_FILES = 2000;

    /** What is measured. */
    private interface Subject {
        void write(String name, long at, ByteBuffer source) throws IOException;

        int read(String name, long at, ByteBuffer target) throws IOException;

        void open(String name) throws IOException;

        void done() throws IOException;

        void whole(String name, byte[] content) throws IOException;

        byte[] whole(String name) throws IOException;
    }

    private static final class Ours implements Subject {
        private final Ground ground;
        private FileHandle handle;

        Ours(Ground ground) throws IOException {
            this.ground = ground;
            this.handle = ground.open("none", OpenMode.CREATE);
        }

        @Override
        public void open(String name) throws IOException {
            handle.close();
            handle = ground.files.open(TreePath.of(name), OpenMode.CREATE);
        }

        @Override
        public void write(String name, long at, ByteBuffer source) throws IOException {
            while (source.hasRemaining()) handle.write(source, at + source.position());
        }

        @Override
        public int read(String name, long at, ByteBuffer target) throws IOException {
            return handle.read(target, at);
        }

        @Override
        public void done() throws IOException {
            handle.close();
        }

        @Override
        public void whole(String name, byte[] content) throws IOException {
            try (FileHandle file = ground.open(name, OpenMode.CREATE_NEW)) {
                file.write(ByteBuffer.wrap(content), 0);
            }
        }

        @Override
        public byte[] whole(String name) throws IOException {
            return ground.read(name);
        }
    }

    private static final class Theirs implements Subject {
        private final Path root;
        private FileChannel channel;

        Theirs(FileSystem files) throws IOException {
            this.root = files.getPath("/");
            this.channel = FileChannel.open(root.resolve("none"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        @Override
        public void open(String name) throws IOException {
            channel.close();
            channel = FileChannel.open(
                    root.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        }

        @Override
        public void write(String name, long at, ByteBuffer source) throws IOException {
            while (source.hasRemaining()) channel.write(source, at + source.position());
        }

        @Override
        public int read(String name, long at, ByteBuffer target) throws IOException {
            return channel.read(target, at);
        }

        @Override
        public void done() throws IOException {
            channel.close();
        }

        @Override
        public void whole(String name, byte[] content) throws IOException {
            try (FileChannel file =
                    FileChannel.open(root.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(content), 0);
            }
        }

        @Override
        public byte[] whole(String name) throws IOException {
            return Files.readAllBytes(root.resolve(name));
        }
    }

    private final Map<String, Map<String, List<Double>>> results = new TreeMap<>();

    private ContentBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "content");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        ContentBenchmark benchmark = new ContentBenchmark();
        try {
            benchmark.run(folder, rounds);
        } finally {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
    }

    private void run(Path folder, int rounds) throws Exception {
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        CryptoFileSystemProperties properties = CryptoFileSystemProperties.cryptoFileSystemProperties()
                .withKeyLoader(_ -> new Masterkey(new byte[64]))
                .build();
        CryptoFileSystemProvider.initialize(theirs, properties, URI.create("test:key"));
        BackingStore store = BackingStores.open(Files.createDirectory(folder.resolve("ours")));
        BackingStore journal = BackingStores.open(Files.createDirectory(folder.resolve("journal")));
        try (Ground ground = new Ground(store, journal);
                FileSystem files = CryptoFileSystemProvider.newFileSystem(theirs, properties)) {
            Subject[] subjects = {new Ours(ground), new Theirs(files)};
            for (int round = 0; round <= rounds; round++) {
                for (Subject subject : subjects) round(subject, round);
                if (round == 0) results.clear();
            }
            for (Subject subject : subjects) subject.done();
        }
        results.forEach((what, times) -> {
            double ours = median(times.getOrDefault("Ours", List.of()));
            double reference = median(times.getOrDefault("Theirs", List.of()));
            System.out.printf(Locale.ROOT, "%-28s %10.0f %10.0f   x%.2f%n", what, ours, reference, ours / reference);
        });
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private interface Work {
        void run() throws IOException;
    }

    private void measure(Subject subject, String what, double amount, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        double perSecond = amount / ((System.nanoTime() - start) / 1e9);
        results.computeIfAbsent(what, _ -> new TreeMap<>())
                .computeIfAbsent(subject.getClass().getSimpleName(), _ -> new ArrayList<>())
                .add(perSecond);
    }

    private void round(Subject subject, int round) throws IOException {
        for (int call : new int[] {MIB, 64 * 1024}) {
            byte[] data = new byte[call];
            new Random(1).nextBytes(data);
            ByteBuffer buffer = ByteBuffer.wrap(data);
            String kib = call / 1024 + " KiB";
            String name = "large" + round + kib;
            measure(subject, "write MB/s, " + kib, LARGE / 1e6, () -> {
                subject.open(name);
                for (long at = 0; at < LARGE; at += call) subject.write(name, at, buffer.clear());
                subject.open("none");
            });
            measure(subject, "read MB/s, " + kib, LARGE / 1e6, () -> {
                subject.open(name);
                for (long at = 0; at < LARGE; at += call) {
                    buffer.clear();
                    while (buffer.hasRemaining()) subject.read(name, at + buffer.position(), buffer);
                }
                subject.open("none");
            });
            measure(subject, "read direct MB/s, " + kib, LARGE / 1e6, () -> {
                ByteBuffer direct = ByteBuffer.allocateDirect(call);
                subject.open(name);
                for (long at = 0; at < LARGE; at += call) {
                    direct.clear();
                    while (direct.hasRemaining()) subject.read(name, at + direct.position(), direct);
                }
                subject.open("none");
            });
        }
        String random = "large" + round + "64 KiB";
        byte[] page = new byte[4096];
        measure(subject, "overwrites/s of 4 KiB", 5000, () -> {
            Random where = new Random(round);
            subject.open(random);
            for (int i = 0; i < 5000; i++) {
                subject.write(random, where.nextInt(LARGE / 4096) * 4096L, ByteBuffer.wrap(page));
            }
            subject.open("none");
        });
        measure(subject, "reads/s of 4 KiB", 5000, () -> {
            Random where = new Random(round + 1);
            subject.open(random);
            for (int i = 0; i < 5000; i++) {
                subject.read(random, where.nextInt(LARGE / 4096) * 4096L, ByteBuffer.wrap(page));
            }
            subject.open("none");
        });
        for (String name : List.of("large" + round + "1024 KiB", random)) {
            subject.open(name);
            cut(subject);
            subject.open("none");
        }
        byte[] small = new byte[1000];
        Arrays.fill(small, (byte) 5);
        measure(subject, "small creates/s", SMALL_FILES, () -> {
            for (int i = 0; i < SMALL_FILES; i++) subject.whole("small" + round + "-" + i, small);
        });
        measure(subject, "small reads/s", SMALL_FILES, () -> {
            for (int i = 0; i < SMALL_FILES; i++) {
                if (subject.whole("small" + round + "-" + i).length != small.length) throw new IOException("short");
            }
        });
    }

    private static void cut(Subject subject) throws IOException {
        switch (subject) {
            case Ours ours -> ours.handle.truncate(0);
            case Theirs theirs -> theirs.channel.truncate(0);
            default -> throw new IllegalStateException();
        }
    }
}
