package app.latent.gateway.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A folder of files with a JSON document in each line (UTF-8), {@code *.jsonl}. Whoever adds to a file is the only one who does, so that devices that share a
 * vault never write the same.
 *
 * @param path made when it is needed
 */
public record LineFolder(Path path) {
    private static final String SUFFIX = ".jsonl";

    /** A file that has so many bytes is to be followed by another. */
    public static final int FULL_BYTES = 1 << 20;

    /** @param name without its ending */
    public Path file(String name) {
        return path.resolve(name + SUFFIX);
    }

    /** Adds lines to a file, which is made where there is none. */
    public void append(Path file, ByteBuffer lines) throws IOException {
        Files.createDirectories(path);
        try (var channel = Files.newByteChannel(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (lines.hasRemaining()) {
                channel.write(lines);
            }
        }
    }

    /** Of all devices, in no order; none where there is no folder. */
    public List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(path, "*" + SUFFIX)) {
            listed.forEach(files::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return files;
    }

    /** Tells the lines of a file. The last may have been cut, even within a letter, by a crash. */
    public static void read(Path file, Consumer<String> reader) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(line);
            }
        }
    }
}
