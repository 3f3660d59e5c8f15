package app.latent.vault.machines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sync client between two folders, as Dropbox is: knows what both had when they were equal last, carries each change to the other side in any order, and keeps
 * both versions of what was changed on both, one under another name.
 */
final class RandomSyncer {

    /** Of all file systems that matter, in bytes. */
    private static final int LONGEST_NAME = 255;

    /** What a sync client does where both sides have changed a file. */
    enum Habit {
        DROPBOX,
        GOOGLE_DRIVE,
        SYNCTHING,
        /** As Dropbox, but of what makes a folder a directory it keeps one version only. */
        OVERWRITING_DIRECTORIES;

        /** What is put before the ending of a second version. */
        private String mark(int number) {
            return switch (this) {
                case DROPBOX, OVERWRITING_DIRECTORIES -> " (conflicted copy " + number + ")";
                case GOOGLE_DRIVE -> " (" + number + ")";
                // As before 2018, without a device: with one, no file system has room for it behind the longest names.
                case SYNCTHING -> String.format(Locale.ROOT, ".sync-conflict-20260101-%06d", number);
            };
        }

        private boolean overwrites(String path) {
            return this == OVERWRITING_DIRECTORIES && path.endsWith("/dir.c9r");
        }
    }

    private final Habit habit;
    private final Path one;
    private final Path other;

    /** Held while a file is replaced or deleted, so that nobody changes it between the look and the deed: what real sync clients lose there is not our concern. */
    private final Lock still;

    private final Random random;

    /** What both had last, by relative path. */
    private final Map<String, byte[]> agreed = new HashMap<>();

    private int conflicts;

    private int overwritten;

    RandomSyncer(Habit habit, Path one, Path other, Lock still, Random random) {
        this.habit = habit;
        this.one = one;
        this.other = other;
        this.still = still;
        this.random = random;
    }

    int conflicts() {
        return conflicts;
    }

    int overwritten() {
        return overwritten;
    }

    /** @return how many changes it carried */
    int round() throws IOException {
        Set<String> paths = new HashSet<>(agreed.keySet());
        paths.addAll(files(one));
        paths.addAll(files(other));
        List<String> shuffled = new ArrayList<>(paths);
        Collections.shuffle(shuffled, random);
        int carried = 0;
        for (String path : shuffled) {
            if (sync(path)) carried++;
        }
        return carried;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.contains("/.") && !path.startsWith("."))
                    .toList();
        } catch (UncheckedIOException e) {
            // Something was deleted while it was walked over: the next round.
            return List.of();
        }
    }

    private boolean sync(String path) throws IOException {
        byte[] mine = read(one.resolve(path));
        byte[] theirs = read(other.resolve(path));
        if (Arrays.equals(mine, theirs)) {
            agree(path, mine);
            return false;
        }
        byte[] before = agreed.get(path);
        if (Arrays.equals(mine, before)) return carry(path, other, theirs, one, mine);
        if (Arrays.equals(theirs, before)) return carry(path, one, mine, other, theirs);
        if (mine == null) return carry(path, other, theirs, one, null);
        if (theirs == null) return carry(path, one, mine, other, null);
        return habit.overwrites(path) ? overwrite(path, mine, theirs) : keepBoth(path, mine, theirs);
    }

    private static byte @Nullable [] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return null;
        } catch (IOException e) {
            if (Files.isDirectory(file)) return null;
            throw e;
        }
    }

    private void agree(String path, byte @Nullable [] content) {
        if (content == null) agreed.remove(path);
        else agreed.put(path, content);
    }

    /** @param seen what was seen at the target, which must still be there */
    private boolean carry(String path, Path from, byte @Nullable [] content, Path to, byte @Nullable [] seen)
            throws IOException {
        Path target = to.resolve(path);
        Path part = content == null ? null : part(target, content);
        still.lock();
        try {
            if (!Arrays.equals(read(target), seen) || !Arrays.equals(read(from.resolve(path)), content)) return false;
            if (part == null) Files.deleteIfExists(target);
            else Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            agree(path, content);
        } catch (NoSuchFileException | DirectoryNotEmptyException | FileAlreadyExistsException _) {
            return false;
        } finally {
            still.unlock();
            if (part != null) Files.deleteIfExists(part);
        }
        if (part == null) deleteEmptyFolders(from, to, target.getParent());
        return true;
    }

    private static Path part(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        return Files.write(target.resolveSibling(partName(target.getFileName().toString())), content);
    }

    /** A short one where the name with all of it would be longer than names may be, as real clients do. */
    private static String partName(String name) {
        String whole = "." + name + ".part";
        return whole.length() <= LONGEST_NAME ? whole : "." + Integer.toHexString(name.hashCode()) + ".part";
    }

    /** Folders that the other side has no more, as they are empty: but for the backups of directory IDs, which keep a directory's content folder. */
    private static void deleteEmptyFolders(Path from, Path to, @Nullable Path emptied) {
        Path folder = emptied;
        try {
            while (folder != null && !folder.equals(to) && Files.notExists(from.resolve(to.relativize(folder)))) {
                Files.delete(folder);
                folder = folder.getParent();
            }
        } catch (IOException _) {
            // There is something in it.
        }
    }

    private boolean overwrite(String path, byte[] mine, byte[] theirs) throws IOException {
        boolean carried =
                random.nextBoolean() ? carry(path, one, mine, other, theirs) : carry(path, other, theirs, one, mine);
        if (carried) overwritten++;
        return carried;
    }

    /** As real clients do: the other version is here in full before this one has another name, and takes its place in the next moment. */
    private boolean keepBoth(String path, byte[] mine, byte[] theirs) throws IOException {
        Path version = other.resolve(path);
        String name = version.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String mark = habit.mark(++conflicts);
        Path copy = version.resolveSibling(name.substring(0, dot) + mark + name.substring(dot));
        Path part = part(version, mine);
        still.lock();
        try {
            if (!Arrays.equals(read(version), theirs) || !Arrays.equals(read(one.resolve(path)), mine)) return false;
            Files.move(version, copy, StandardCopyOption.ATOMIC_MOVE);
            Files.move(part, version, StandardCopyOption.ATOMIC_MOVE);
            agree(path, mine);
            return true;
        } catch (NoSuchFileException _) {
            return false;
        } finally {
            still.unlock();
            Files.deleteIfExists(part);
        }
    }
}
