package app.latent.bench;

import app.latent.bench.Subject.Mounted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Random;

/**
 * One row of {@code bench/engine.sh}: what a process needs that has just begun, all its warm-up included. Arguments: file system, folder, row. Prints lines of
 * {@code row<tab>file system<tab>value}. The file system is opened before the clock starts, for the passphrase costs the same each time.
 */
final class WholeProcess {

    private static final int MEBIBYTES = 256;

    /** In one directory. */
    private static final int FILES = Integer.getInteger("bench.files", 100_000);

    /** Of those, how many one row takes. */
    private static final int SOME = FILES / 10;

    private final Path root;
    private final ByteBuffer small = Work.random(Work.SMALL);
    private final Random random = new Random(1);

    private WholeProcess(Path root) {
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        Subject subject = Subject.valueOf(args[0].toUpperCase(Locale.ROOT));
        Path folder = Path.of(args[1]);
        if (!Files.exists(folder)) {
            subject.create(folder);
        }
        try (Mounted mounted = subject.open(folder)) {
            Row row = Row.of(args[2]);
            WholeProcess process = new WholeProcess(mounted.root());
            long start = System.nanoTime();
            int done = row.work.run(process);
            double seconds = (System.nanoTime() - start) / 1e9;
            print(row.label, args[0], row.inSeconds ? seconds : done / seconds);
            if (row.memory) {
                print(row.label + ": peak resident set, MB", args[0], peakResidentSet() / 1e6);
            }
        }
    }

    private static void print(String row, String subject, double value) {
        System.out.println(row + "\t" + subject + "\t" + value);
    }

    /** Bytes. */
    private static long peakResidentSet() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) * Work.KIB;
            }
        }
        throw new IOException("/proc/self/status has no VmHWM");
    }

    private interface Task {
        /** @return how many were done */
        int run(WholeProcess process) throws IOException;
    }

    /**
     * @param inSeconds tell how long it took, not how many a second
     * @param memory tell the peak resident set too
     */
    private record Row(String label, Task work, boolean inSeconds, boolean memory) {

        static Row of(String name) {
            return switch (name) {
                case "create" -> new Row(FILES + " files created, /s", WholeProcess::create, false, true);
                case "list" -> new Row(FILES + " entries listed with attributes, s", WholeProcess::list, true, true);
                case "stat" -> rate("stat, /s", WholeProcess::stat);
                case "small_read" -> rate("small reads, /s", WholeProcess::smallRead);
                case "rename" -> rate("rename, /s", WholeProcess::rename);
                case "delete" -> rate("delete, /s", WholeProcess::delete);
                case "mkdir" -> rate("directories created, /s", WholeProcess::createDirectories);
                case "seq_write" -> rate("sequential write, MiB/s", WholeProcess::write);
                case "seq_read" -> rate("sequential read, MiB/s", WholeProcess::read);
                default -> throw new IllegalArgumentException("no row " + name);
            };
        }

        private static Row rate(String label, Task work) {
            return new Row(label, work, false, false);
        }
    }

    private Path directory() {
        return root.resolve("many");
    }

    private Path file(int i) {
        return directory().resolve(Work.name(i));
    }

    private int create() throws IOException {
        Files.createDirectory(directory());
        Work.createSmallFiles(directory(), FILES);
        return FILES;
    }

    private int list() throws IOException {
        long entries = Work.listWithAttributes(directory());
        if (entries != FILES) throw new IOException(entries + " entries");
        return FILES;
    }

    private int stat() throws IOException {
        for (int i = 0; i < SOME; i++) {
            Files.readAttributes(file(random.nextInt(FILES)), BasicFileAttributes.class);
        }
        return SOME;
    }

    private int smallRead() throws IOException {
        for (int i = 0; i < SOME; i++) {
            Work.readSmall(file(random.nextInt(FILES)), small);
        }
        return SOME;
    }

    private int rename() throws IOException {
        for (int i = 0; i < SOME; i++) {
            Files.move(file(i), directory().resolve("renamed " + i));
        }
        return SOME;
    }

    private int delete() throws IOException {
        for (int i = 0; i < SOME; i++) {
            Files.delete(directory().resolve("renamed " + i));
        }
        return SOME;
    }

    private int createDirectories() throws IOException {
        for (int i = 0; i < SOME; i++) {
            Files.createDirectory(directory().resolve("directory " + i));
        }
        return SOME;
    }

    private int write() throws IOException {
        Work.writeSequentially(root.resolve("large"), MEBIBYTES, Work.random(Work.MIB));
        return MEBIBYTES;
    }

    private int read() throws IOException {
        Work.readSequentially(root.resolve("large"), Work.random(Work.MIB));
        return MEBIBYTES;
    }
}
