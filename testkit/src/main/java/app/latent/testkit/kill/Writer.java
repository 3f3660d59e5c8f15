package app.latent.testkit.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Creates files in folders that it makes, overwrites them, replaces, renames and deletes them, and says on standard output what is
 * durable, once the sync has returned. A line has words with tabs between them; {@link Acknowledged} understands it:
 *
 * <pre>
 * file      key version path    a version of a file is durable
 * directory path                a directory
 * moving    from to             a file is about to be renamed, perhaps over another
 * deleting  path                a file is about to be deleted
 * done                          that is durable
 * unsynced  name                a file was written outside, and not synced
 * </pre>
 */
public final class Writer {

    private final Path root;
    private final boolean settled;
    private final @Nullable Path outside;
    private final Random random;
    private final PrintStream out;

    /**
     * @param root where it writes
     * @param settled whether it uses only the folders of {@link #makeSettledFolders}
     * @param outside a folder to write to besides, without syncing; null for none
     */
    public Writer(Path root, boolean settled, @Nullable Path outside, Random random, PrintStream out) {
        this.root = root;
        this.settled = settled;
        this.outside = outside;
        this.random = random;
        this.out = out;
    }

    /**
     * Writes to a folder until it cannot.
     *
     * @param args the folder, a seed, and what its names begin with
     */
    public static void main(String[] args) throws IOException {
        Random random = new Random(Long.parseLong(args[1]));
        Writer writer = new Writer(Path.of(args[0]), false, null, random, System.out);
        for (int number = 0; ; number++) writer.step(args[2] + "-" + number);
    }

    /** Makes the folders that are there before it begins. */
    public static void makeSettledFolders(Path root) throws IOException {
        for (int number = 0; number < 4; number++) {
            for (String name : new String[] {"a", longName()}) {
                Files.createDirectories(root.resolve("folder " + number).resolve(name));
            }
        }
    }

    private static String longName() {
        return "b".repeat(200);
    }

    /**
     * Writes a file, several times, and perhaps moves or deletes it.
     *
     * @param key what the names begin with, another one each time
     */
    public void step(String key) throws IOException {
        if (outside != null) writeOutside(outside, key);
        Path folder = folder(key);
        if (!settled && random.nextInt(3) == 0) makeSynced(folder.resolve("empty " + key));
        Path file = folder.resolve(key + (random.nextInt(4) == 0 ? "n".repeat(180) : ""));
        int versions = 1 + random.nextInt(6);
        for (int version = 0; version < versions; version++) {
            if (version > 0 && random.nextInt(3) == 0) replace(file, key, version);
            else writeSynced(file, key, version);
        }
        switch (random.nextInt(6)) {
            case 0 -> delete(file);
            case 1 -> move(file, folder(key + "-moved").resolve("moved " + key));
            case 2 -> Files.writeString(folder.resolve("unsynced " + key), key);
            default -> {}
        }
    }

    private Path folder(String key) throws IOException {
        String first = settled || random.nextInt(4) == 0 ? "folder " + random.nextInt(4) : "of " + key;
        Path folder = root.resolve(first).resolve(random.nextBoolean() ? "a" : longName());
        if (!settled) Files.createDirectories(folder);
        return folder;
    }

    private void makeSynced(Path directory) throws IOException {
        Files.createDirectory(directory);
        sync(directory);
        say("directory", directory.toString());
    }

    private void writeSynced(Path file, String key, int version) throws IOException {
        ByteBuffer content = Content.of(key, version);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            while (content.hasRemaining()) {
                int piece = Math.min(content.remaining(), 1 + random.nextInt(70_000));
                ByteBuffer part = content.slice(content.position(), piece);
                channel.write(part, content.position());
                content.position(content.position() + part.position());
            }
            channel.force(true);
        }
        say("file", key, Integer.toString(version), file.toString());
    }

    /** As programs do that want the old or the new. */
    private void replace(Path file, String key, int version) throws IOException {
        Path temporary = file.resolveSibling("new " + version + " " + key);
        writeSynced(temporary, key, version);
        move(temporary, file);
    }

    private void move(Path from, Path to) throws IOException {
        say("moving", from.toString(), to.toString());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(Objects.requireNonNull(to.getParent()));
        sync(Objects.requireNonNull(from.getParent()));
        say("done");
    }

    private void delete(Path file) throws IOException {
        say("deleting", file.toString());
        Files.delete(file);
        sync(Objects.requireNonNull(file.getParent()));
        say("done");
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void writeOutside(Path outside, String key) throws IOException {
        Files.writeString(outside.resolve(key), key);
        say("unsynced", key);
    }

    /** In one piece, which a pipe takes whole or not at all. */
    private void say(String... words) {
        out.print(String.join("\t", words) + "\n");
        out.flush();
    }
}
