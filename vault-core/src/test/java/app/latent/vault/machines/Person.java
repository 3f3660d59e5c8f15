package app.latent.vault.machines;

import app.latent.vault.UnlockedVault;
import app.latent.vault.event.VaultEvents;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;

/** Somebody who works at one machine, and remembers which versions must not be lost. */
final class Person implements Callable<Integer> {

    /** What cannot be read may be on its way for so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String LONG = " long".repeat(40);
    private static final int FOLDERS = 6;
    private static final int NAMES = 8;

    private final String name;
    private final UnlockedVault vault;
    private final Path root;
    private final Semaphore news = new Semaphore(0);
    private final boolean renamesFolders;
    private final Lock working;
    private final Set<String> kept;
    private final long end;
    private final Random random;

    private int written;
    private int waits;
    private int untold;

    /**
     * @param renamesFolders one of two may: two new names of one folder are two folders with one content
     * @param working held over each deed
     * @param kept the contents that nobody has replaced or deleted on purpose; for all threads
     * @param end of the work, by the clock that only grows
     */
    Person(
            String name,
            UnlockedVault vault,
            boolean renamesFolders,
            Lock working,
            Set<String> kept,
            long end,
            Random random) {
        this.name = name;
        this.vault = vault;
        this.root = vault.root();
        this.renamesFolders = renamesFolders;
        this.working = working;
        this.kept = kept;
        this.end = end;
        this.random = random;
    }

    /** How often something was on its way, and how often of those nothing was told for a second. */
    String waits() {
        return waits + " waits (" + untold + " of a second)";
    }

    /** @return how many versions were written */
    @Override
    public Integer call() throws Exception {
        try (VaultEvents.Subscription _ = vault.events().subscribe(_ -> news.release())) {
            while (System.nanoTime() < end) {
                work();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
            }
        }
        return written;
    }

    /** One thing, as soon as it can be done. */
    private void work() throws IOException, InterruptedException {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            news.drainPermits();
            working.lock();
            try {
                deed();
                return;
            } catch (NoSuchFileException
                    | FileAlreadyExistsException
                    | NotDirectoryException
                    | DirectoryNotEmptyException _) {
                // Somebody was faster.
                return;
            } catch (FileSystemException e) {
                // Something is on its way.
                waits++;
                if (System.nanoTime() > patience) throw new AssertionError(name + " cannot go on: " + e, e);
            } finally {
                working.unlock();
            }
            // Not all that heals is told.
            if (!news.tryAcquire(1, TimeUnit.SECONDS)) untold++;
        }
    }

    static boolean isLong(Path path) {
        return path.toString().contains(LONG);
    }

    private void deed() throws IOException {
        switch (random.nextInt(10)) {
            case 0 -> Files.createDirectories(folder());
            case 1 -> delete(existing());
            case 2 -> move(existing(), file());
            case 3 -> moveFolder();
            case 4, 5 -> write(existing());
            case 6 -> list(root);
            default -> write(file());
        }
    }

    private Path folder() {
        int number = random.nextInt(FOLDERS);
        Path folder = root.resolve("folder " + number + (number == 0 ? LONG : ""));
        return random.nextInt(3) == 0 ? folder.resolve("deeper " + random.nextInt(2)) : folder;
    }

    private Path file() {
        Path parent = random.nextInt(3) == 0 ? root : folder();
        int number = random.nextInt(NAMES);
        return parent.resolve("photo " + number + (number == 0 ? LONG : "") + ".jpg");
    }

    /** Any file that is in a folder now. */
    private Path existing() throws IOException {
        Path folder = random.nextInt(3) == 0 ? root : folder();
        List<Path> files = new ArrayList<>();
        for (Path entry : list(folder)) {
            if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) files.add(entry);
        }
        if (files.isEmpty()) throw new NoSuchFileException(folder.toString());
        return files.get(random.nextInt(files.size()));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private void write(Path file) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        String content = name + " " + written++ + " x".repeat(random.nextInt(40_000));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            kept.remove(before);
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(content));
            channel.force(true);
        }
        kept.add(content);
    }

    private void delete(Path file) throws IOException {
        String before = Files.readString(file);
        Files.delete(file);
        kept.remove(before);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    private void moveFolder() throws IOException {
        if (!renamesFolders) return;
        Path from = folder();
        if (Files.isDirectory(from)) Files.move(from, folder());
    }
}
