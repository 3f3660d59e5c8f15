package app.latent.vault.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A directory of a real file system, through {@link Files} and {@link FileChannel}. */
final class PathTree implements FileTree, AutoCloseable {

    private final Ground ground;
    private final String directory;
    private final Map<Integer, FileChannel> handles = new HashMap<>();

    /** @param directory its name, below the ground's root; it is made */
    PathTree(Ground ground, String directory) throws IOException {
        this.ground = ground;
        this.directory = directory;
        Files.createDirectory(path(""));
    }

    private Path path(String path) {
        return ground.root().resolve(directory).resolve(path);
    }

    @Override
    public void create(String path, byte[] content) throws IOException {
        Files.write(path(path), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void overwrite(String path, byte[] content) throws IOException {
        Files.write(path(path), content);
    }

    @Override
    public void writeAt(String path, long offset, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(path(path), StandardOpenOption.WRITE)) {
            writeFully(channel, offset, bytes);
        }
    }

    private static void writeFully(FileChannel channel, long offset, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, offset + buffer.position());
        }
    }

    @Override
    public void append(String path, byte[] bytes) throws IOException {
        Files.write(path(path), bytes, StandardOpenOption.APPEND);
    }

    @Override
    public void truncate(String path, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(path(path), StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(path(path));
    }

    @Override
    public void rename(String from, String to, boolean replace) throws IOException {
        Files.move(path(from), path(to), options(replace));
    }

    @Override
    public void copy(String from, String to, boolean replace) throws IOException {
        Files.copy(path(from), path(to), options(replace));
    }

    private static CopyOption[] options(boolean replace) {
        return replace ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new CopyOption[0];
    }

    @Override
    public void delete(String path) throws IOException {
        Files.delete(path(path));
    }

    @Override
    public void createDirectory(String path) throws IOException {
        Files.createDirectory(path(path));
    }

    @Override
    public void createLink(String path, String target) throws IOException {
        Files.createSymbolicLink(path(path), ground.root().getFileSystem().getPath(target));
    }

    @Override
    public String readLink(String path) throws IOException {
        return Files.readSymbolicLink(path(path)).toString();
    }

    @Override
    public List<String> list(String path) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path(path))) {
            stream.forEach(entry -> names.add(entry.getFileName().toString()));
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public String stat(String path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) return "link";
        return attributes.isDirectory() ? "directory" : "file " + attributes.size();
    }

    @Override
    public void open(int slot, String path, Mode mode) throws IOException {
        close(slot);
        handles.put(slot, FileChannel.open(path(path), options(mode)));
    }

    private static Set<OpenOption> options(Mode mode) {
        return switch (mode) {
            case READ -> Set.of(StandardOpenOption.READ);
            case READ_WRITE -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
            case CREATE -> Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            case CREATE_NEW -> Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            case TRUNCATE ->
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
            case APPEND -> Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        };
    }

    private FileChannel handle(int slot) {
        return Objects.requireNonNull(handles.get(slot), "not open");
    }

    @Override
    public byte[] readAt(int slot, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && handle(slot).read(buffer, offset + buffer.position()) > 0) {}
        byte[] read = new byte[buffer.position()];
        buffer.get(0, read);
        return read;
    }

    @Override
    public void writeAt(int slot, long offset, byte[] bytes) throws IOException {
        writeFully(handle(slot), offset, bytes);
    }

    @Override
    public void appendTo(int slot, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            handle(slot).write(buffer);
        }
    }

    @Override
    public void truncate(int slot, long size) throws IOException {
        handle(slot).truncate(size);
    }

    @Override
    public long size(int slot) throws IOException {
        return handle(slot).size();
    }

    @Override
    public void sync(int slot) throws IOException {
        handle(slot).force(true);
    }

    @Override
    public void close(int slot) throws IOException {
        FileChannel channel = handles.remove(slot);
        if (channel != null) channel.close();
    }

    @Override
    public void remount() throws IOException {
        close();
        ground.remount();
    }

    /** Closes all handles. */
    @Override
    public void close() throws IOException {
        for (int slot : List.copyOf(handles.keySet())) {
            close(slot);
        }
    }
}
