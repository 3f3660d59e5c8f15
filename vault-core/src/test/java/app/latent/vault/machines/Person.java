package app.latent.vault.machines;

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
    private final Path root;
    private final boolean renamesFolders;
    private final Lock working;
    private final Set<String> kept;
    private final long end;
    private final Random random;

    private int written;
    private int waits;

    /**
     * @param renamesFolders one of two may: two new names of one folder are two folders with one content
     * @param working held over each deed
     * @param kept the contents that nobody has replaced or deleted on purpose; for all threads
     * @param end of the work, by the clock that only grows
     */
    Person(String name, Path root, boolean renamesFolders, Lock working, Set<String> kept, long end, Random random) {
        this.name = name;
        this.root = root;
        this.renamesFolders = renamesFolders;
        this.working = working;
        this.kept = kept;
        this.end = end;
        this.random = random;
    }

    int waits() {
        return waits;
    }

    /** @return how many versions were written */
    @Override
    public Integer call() throws Exception {
        while (System.nanoTime() < end) {
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                working.lock();
                try {
                    deed();
                    break;
                } catch (NoSuchFileException
                        | FileAlreadyExistsException
                        | NotDirectoryException
                        | DirectoryNotEmptyException _) {
                    // Somebody was faster.
                    break;
                } catch (FileSystemException e) {
                    // Something is on its way.
                    waits++;
                    if (System.nanoTime() > patience) throw new AssertionError(name + " cannot go on: " + e, e);
                } finally {
                    working.unlock();
                }
                Thread.sleep(100);
            }
            Thread.sleep(random.nextInt(40));
        }
        return written;
    }

    private void deed() throws IOException {
        switch (random.nextInt(10)) {
            case 0 -> Files.createDirectories(folder());
            case 1 -> delete(requireShort(existing()));
            case 2 -> move(requireShort(existing()), file());
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

    /**
     * Nobody takes away what has a long name: it is two files in the ciphertext, and where the other machine has changed the one of them, a sync client keeps that and deletes the other, which holds the
     * name.
     */
    private static Path requireShort(Path path) throws NoSuchFileException {
        if (path.toString().contains(LONG)) throw new NoSuchFileException(path.toString());
        return path;
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
        Path from = requireShort(folder());
        if (Files.isDirectory(from)) Files.move(from, folder());
    }
}
