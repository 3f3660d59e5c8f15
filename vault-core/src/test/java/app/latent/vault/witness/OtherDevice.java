package app.latent.vault.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What people do with files, at random, on whatever file system. Not done, as its ciphertext is that which somebody without the key could leave: to copy over a
 * file that is there or was, and to exchange two files by a third name.
 */
final class OtherDevice {

    private static final int CHUNK = 32 * 1024;

    enum Edit {
        CREATE,
        OVERWRITE_PART,
        APPEND,
        TRUNCATE,
        REWRITE,
        SAVE_BY_RENAME,
        SAVE_WITH_BACKUP,
        UNDO_BY_BACKUP,
        ROTATE,
        RENAME,
        MOVE,
        COPY,
        DELETE,
        MAKE_DIRECTORY,
        RENAME_DIRECTORY,
        DELETE_DIRECTORY,
        LINK
    }

    private final String device;
    private final Random random;
    private final Map<Edit, Integer> done = new EnumMap<>(Edit.class);
    private int names;

    /** @param device a name which no other device has that edits the same vault */
    OtherDevice(String device, Random random) {
        this.device = device;
        this.random = random;
    }

    /** How often each was done. */
    Map<Edit, Integer> done() {
        return done;
    }

    /** Does one of them. */
    void edit(Path root) throws IOException {
        while (true) {
            Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
            if (!isDone(edit, root)) continue;
            done.merge(edit, 1, Integer::sum);
            return;
        }
    }

    private boolean isDone(Edit edit, Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> directories = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                if (Files.isSymbolicLink(path)) continue;
                (Files.isDirectory(path) ? directories : files).add(path);
            }
        }
        Path directory = directories.get(random.nextInt(directories.size()));
        if (edit == Edit.CREATE) return create(fresh(directory));
        if (edit == Edit.LINK) return link(fresh(directory));
        if (edit == Edit.MAKE_DIRECTORY) return directories.size() < 12 && make(fresh(directory));
        if (edit == Edit.RENAME_DIRECTORY) return !directory.equals(root) && move(directory, fresh(root));
        if (edit == Edit.DELETE_DIRECTORY) return !directory.equals(root) && isDeletedIfEmpty(directory);
        if (files.isEmpty()) return false;
        return isDone(edit, files.get(random.nextInt(files.size())), files.size(), directory);
    }

    private boolean isDone(Edit edit, Path file, int files, Path directory) throws IOException {
        Path backup = file.resolveSibling(file.getFileName() + "~");
        return switch (edit) {
            case OVERWRITE_PART -> overwrite(file, random.nextLong(Files.size(file) + 1));
            case APPEND -> overwrite(file, Files.size(file));
            case TRUNCATE -> truncate(file);
            case REWRITE -> create(file);
            case SAVE_BY_RENAME -> {
                Path temporary = fresh(directory);
                yield create(temporary) && replace(temporary, file);
            }
            case SAVE_WITH_BACKUP -> replace(file, backup) && create(file);
            case UNDO_BY_BACKUP -> Files.exists(backup) && replace(backup, file);
            case ROTATE -> {
                Path older = backup.resolveSibling(backup.getFileName() + "~");
                yield Files.exists(backup) && replace(backup, older) && replace(file, backup) && create(file);
            }
            case RENAME -> move(file, target(file, parent(file)));
            case MOVE -> move(file, target(file, directory));
            case COPY -> copy(file, unused(directory));
            case DELETE -> files > 10 && delete(file);
            case CREATE, LINK, MAKE_DIRECTORY, RENAME_DIRECTORY, DELETE_DIRECTORY -> throw new AssertionError();
        };
    }

    /** A copy of ciphertext under a name that another file had is what somebody without the key could leave, too. */
    private Path target(Path file, Path directory) {
        return String.valueOf(file.getFileName()).startsWith("copy") ? unused(directory) : fresh(directory);
    }

    private Path unused(Path directory) {
        return directory.resolve("copy " + names++ + " of " + device);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** Sometimes one that was in use before. */
    private Path fresh(Path directory) {
        int number = random.nextInt(4) == 0 && names > 0 ? random.nextInt(names) : names++;
        String name = number % 17 == 0 ? "long".repeat(50) + number : "name " + number;
        Path path = directory.resolve(name);
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? fresh(directory) : path;
    }

    private byte[] bytes() {
        int length = random.nextInt(3) == 0 ? CHUNK * random.nextInt(4) : random.nextInt(4 * CHUNK);
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private boolean create(Path file) throws IOException {
        Files.write(file, bytes());
        return true;
    }

    private boolean overwrite(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] bytes = random.nextBoolean() ? new byte[1 + random.nextInt(100)] : bytes();
            random.nextBytes(bytes);
            channel.write(ByteBuffer.wrap(bytes), at);
        }
        return true;
    }

    private boolean truncate(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) return false;
        long to = random.nextBoolean() ? random.nextLong(size) / CHUNK * CHUNK : random.nextLong(size);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(to);
        }
        return true;
    }

    private static boolean link(Path link) throws IOException {
        Files.createSymbolicLink(link, link.getFileSystem().getPath("/somewhere"));
        return true;
    }

    private static boolean make(Path directory) throws IOException {
        Files.createDirectory(directory);
        return true;
    }

    private static boolean move(Path from, Path to) throws IOException {
        if (to.startsWith(from)) return false;
        Files.move(from, to);
        return true;
    }

    private static boolean replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static boolean copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        return true;
    }

    private static boolean delete(Path file) throws IOException {
        Files.delete(file);
        return true;
    }

    private static boolean isDeletedIfEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            if (entries.findAny().isPresent()) return false;
        }
        Files.delete(directory);
        return true;
    }
}
