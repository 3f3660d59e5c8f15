package app.latent.vault.limits;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The process that lacks something. It says what it finds on standard output; {@code fine} is the last line where all is as it should be. What it checks itself
 * it throws.
 */
final class Strain {

    static final int FILES = 2_000;
    static final int WRITERS = 3;
    static final int FILE_SIZE = 200_000;
    private static final int SECONDS_WITHOUT_MEMORY = 4;

    private final Path root;

    /** Some files have been synced. */
    private final CountDownLatch written = new CountDownLatch(20);

    private volatile boolean over;

    private Strain(Path root) {
        this.root = root;
    }

    /** @param args what is lacking, and the vault's folder */
    public static void main(String[] args) throws Exception {
        try (UnlockedVault vault = JudgedVault.at(Path.of(args[1])).latent()) {
            Strain strain = new Strain(vault.root());
            switch (args[0]) {
                case "files" -> strain.openMoreFilesThanThereMayBe();
                case "memory" -> strain.writeWithoutMemory();
                case "threads" -> strain.writeWithoutThreads();
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
        say("fine");
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static byte[] content(int seed, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) seed);
        return bytes;
    }

    private static void check(boolean condition, String what) {
        if (!condition) throw new IllegalStateException(what);
    }

    private void openMoreFilesThanThereMayBe() throws IOException {
        for (int i = 0; i < FILES; i++) Files.write(root.resolve("file " + i), content(i, 1000));
        List<FileChannel> open = new ArrayList<>();
        IOException refused = null;
        for (int i = 0; i < FILES && refused == null; i++) {
            try {
                open.add(
                        FileChannel.open(root.resolve("file " + i), StandardOpenOption.READ, StandardOpenOption.WRITE));
            } catch (IOException e) {
                refused = e;
            }
        }
        check(refused != null, "all " + FILES + " files could be opened");
        say("refused after " + open.size() + ": " + refused);
        int failed = 0;
        for (int i = 0; i < open.size(); i++) {
            FileChannel channel = open.get(i);
            ByteBuffer found = ByteBuffer.allocate(1000);
            check(channel.read(found, 0) == 1000 && found.get(7) == (byte) i, "an open file is not to be read");
            if (i % 50 == 0 && !rewritten(channel, i)) failed++;
        }
        say("of those that were written, " + failed + " could not be synced yet");
        // Only reading needs nothing more. Writing needs the folder, and the journal; whoever had to wait for that
        // tries again.
        for (int i = 0; i < open.size(); i++) if (i % 50 != 0) open.get(i).close();
        for (int i = 0; i < open.size(); i += 50) open.get(i).force(true);
        for (int i = 0; i < open.size(); i += 50) open.get(i).close();
        for (int i = 0; i < FILES; i++) {
            byte[] found = Files.readAllBytes(root.resolve("file " + i));
            boolean rewritten = i < open.size() && i % 50 == 0;
            check(found.length == 1000, "file " + i + " has " + found.length + " bytes");
            check(found[0] == (byte) (rewritten ? i + 1 : i), "file " + i + " has lost what was written");
        }
    }

    /** @return whether it could be made durable */
    private static boolean rewritten(FileChannel channel, int i) {
        try {
            channel.write(ByteBuffer.wrap(content(i + 1, 1000)), 0);
            channel.force(true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Goes on as long as it can; a process that has no memory may not get far. It ends as by a kill. */
    private void writeWithoutMemory() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String name = "writer " + i;
            Thread writer = new Thread(() -> writeAgainAndAgain(name), name);
            writer.setDaemon(true);
            writers.add(writer);
            writer.start();
        }
        check(written.await(30, TimeUnit.SECONDS), "nothing is written");
        int times = exhaustMemory();
        over = true;
        boolean alive = true;
        for (Thread writer : writers) alive &= writer.join(Duration.ofSeconds(5));
        say("no memory " + times + " times, " + (alive ? "and went on" : "and could not go on"));
        say("fine");
        Runtime.getRuntime().halt(0);
    }

    /** @return how often there was none */
    private static int exhaustMemory() {
        int times = 0;
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS_WITHOUT_MEMORY)) {
            try {
                Object[] hoard = {};
                while (true) hoard = new Object[] {hoard, new byte[100_000]};
            } catch (OutOfMemoryError _) {
                times++;
            }
        }
        return times;
    }

    private void writeAgainAndAgain(String name) {
        for (int number = 0; !over; number++) {
            String file = name + " " + number % 5;
            try {
                say("begun\t" + number % 100 + "\t" + file);
                writeSynced(root.resolve(file), number % 100);
                say("synced\t" + number % 100 + "\t" + file);
                written.countDown();
            } catch (OutOfMemoryError | IOException | IllegalArgumentException e) {
                // As a server does, whose next caller may have more luck. The last of the three is the same error,
                // suppressed by itself.
            }
        }
    }

    private static void writeSynced(Path file, int seed) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.wrap(content(seed, FILE_SIZE));
            while (content.hasRemaining()) channel.write(content);
            channel.force(true);
        }
    }

    static boolean isOf(byte[] bytes, int seed) {
        if (bytes.length != FILE_SIZE) return false;
        for (byte each : bytes) if (each != (byte) seed) return false;
        return true;
    }

    /** The parent takes the threads away once it is told, and says so. */
    private void writeWithoutThreads() throws Exception {
        say("ready");
        check(System.in.read() > 0, "nobody said anything");
        Thread one = new Thread(() -> {});
        try {
            one.start();
            throw new IllegalStateException("a thread could be started");
        } catch (OutOfMemoryError e) {
            say("no thread: " + e.getMessage());
        }
        byte[] large = content(7, 20 << 20);
        for (int i = 0; i < 3; i++) {
            Path file = root.resolve("large " + i);
            Files.write(file, large);
            check(Arrays.equals(large, Files.readAllBytes(file)), "what was written is not to be read");
            Files.move(file, root.resolve("moved " + i));
        }
        Path small = Files.createDirectory(root.resolve("directory")).resolve("small");
        try (FileChannel channel = FileChannel.open(small, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("kept".getBytes(StandardCharsets.UTF_8)));
            TimeUnit.SECONDS.sleep(2);
            say("written");
            check(System.in.read() > 0, "nobody said anything");
        }
    }
}
