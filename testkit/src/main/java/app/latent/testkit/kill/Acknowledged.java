package app.latent.testkit.kill;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link Writer} said before it was killed, and what must be found therefore. */
public final class Acknowledged {

    /** A file and the version of it that was synced last. */
    private record Synced(String key, int version) {}

    private final Map<String, Synced> files = new LinkedHashMap<>();
    private final Set<String> directories = new HashSet<>();
    private final Set<String> gone = new HashSet<>();

    /** Files that it wrote outside, and did not sync. */
    private final List<String> unsynced = new ArrayList<>();

    private int acknowledged;

    /** What was begun and not acknowledged: a file's path, and where it is being renamed to, if that is what is being done. */
    private @Nullable String going;

    private @Nullable String goingTo;

    /** @param line what the writer said */
    void note(String line) {
        String[] words = line.split("\t");
        switch (words[0]) {
            case "file" -> files.put(words[3], new Synced(words[1], Integer.parseInt(words[2])));
            case "directory" -> directories.add(words[1]);
            case "unsynced" -> unsynced.add(words[1]);
            case "moving", "deleting" -> {
                going = words[1];
                goingTo = words.length > 2 ? words[2] : null;
            }
            case "done" -> done();
            default -> fail("the writer said " + line);
        }
        if (List.of("file", "directory", "done").contains(words[0])) acknowledged++;
    }

    private void done() {
        Synced file = files.remove(going);
        gone.add(String.valueOf(going));
        if (goingTo != null && file != null) files.put(goingTo, file);
        going = null;
        goingTo = null;
    }

    /** How many times it said that something is durable. */
    public int count() {
        return acknowledged;
    }

    /** Names of the files that it wrote outside, and did not sync. */
    public List<String> unsynced() {
        return unsynced;
    }

    /**
     * Whether all that it said is so.
     *
     * @param root of the file system that it wrote to
     */
    public void check(Path root) throws IOException {
        checkGoing(root);
        for (Map.Entry<String, Synced> file : files.entrySet()) {
            if (file.getKey().equals(going) || file.getKey().equals(goingTo)) continue;
            checkFile(root.resolve(file.getKey()), file.getValue());
        }
        for (String directory : directories) {
            assertTrue(
                    Files.isDirectory(root.resolve(directory), LinkOption.NOFOLLOW_LINKS),
                    () -> "directory " + directory + " was synced and is not there");
        }
        for (String path : gone) {
            assertFalse(
                    Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS),
                    () -> path + " went, durably, and is there");
        }
    }

    private void checkGoing(Path root) throws IOException {
        String from = going;
        if (from == null) return;
        Synced file = files.get(from);
        if (file == null) return;
        ByteBuffer found = read(root.resolve(from));
        if (goingTo == null) {
            assertTrue(found == null || is(found, file), () -> from + " was being deleted and is something else");
            return;
        }
        ByteBuffer there = read(root.resolve(goingTo));
        Synced before = files.get(goingTo);
        boolean old = found != null && is(found, file) && (before == null ? there == null : isOrNull(there, before));
        boolean renamed = found == null && there != null && is(there, file);
        assertTrue(old || renamed, () -> from + " was being renamed to " + goingTo + ": found " + found + ", " + there);
    }

    private static boolean isOrNull(@Nullable ByteBuffer found, Synced file) {
        return found != null && is(found, file);
    }

    private static boolean is(ByteBuffer found, Synced file) {
        return found.equals(Content.of(file.key, file.version));
    }

    private static void checkFile(Path path, Synced file) throws IOException {
        ByteBuffer content = read(path);
        if (content == null) fail(path + " was synced and is not there");
        else
            assertTrue(
                    Content.isMadeOf(file.key, content, file.version),
                    () -> path + " is not what was synced as version " + file.version);
    }

    private static @Nullable ByteBuffer read(Path path) throws IOException {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(path));
        } catch (NoSuchFileException _) {
            return null;
        } catch (IOException e) {
            throw new IOException(path + " was synced and cannot be read", e);
        }
    }

    /**
     * Lists every directory, which must succeed, and reads every file.
     *
     * @return how many files cannot be read; none of them had ever been synced
     */
    public int unreadable(Path root) throws IOException {
        int unreadable = 0;
        for (Path entry : list(root)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                unreadable += unreadable(entry);
            } else if (!isReadable(entry)) {
                assertFalse(files.containsKey(entry.toString()), () -> entry + " was synced");
                unreadable++;
            }
        }
        return unreadable;
    }

    /** As {@link #unreadable}, and deletes all. */
    public int clear(Path root) throws IOException {
        int unreadable = unreadable(root);
        delete(root);
        return unreadable;
    }

    private static void delete(Path folder) throws IOException {
        for (Path entry : list(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) delete(entry);
            Files.delete(entry);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        return entries;
    }

    private static boolean isReadable(Path file) {
        try {
            Files.readAllBytes(file);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
