package app.latent.gallery.visits;

import app.latent.gateway.lines.LineFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of views, {@code <month>-<mark>-<number>.jsonl}. Each is written by one process only, which adds lines to it: so devices that share a vault never write
 * the same, and what they have counted is the sum of all. Not safe for use by many threads.
 */
final class ViewsFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ViewsFiles.class);
    private static final Pattern NAME = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))-[0-9a-f]{8}-\\d{1,6}\\.jsonl");

    private final LineFolder folder;
    private final String mark;

    /** @param mark 8 hexadecimal digits that no other process has */
    ViewsFiles(Path folder, String mark) {
        this.folder = new LineFolder(folder);
        this.mark = mark;
    }

    void append(List<Views> all) throws IOException {
        Map<YearMonth, List<Views>> months = all.stream()
                .collect(
                        Collectors.groupingBy(views -> YearMonth.from(views.day()), TreeMap::new, Collectors.toList()));
        for (Map.Entry<YearMonth, List<Views>> month : months.entrySet()) {
            // In an order of its own: that in which things were looked at is not kept.
            String lines = month.getValue().stream()
                    .map(ViewsLine::of)
                    .sorted()
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            folder.append(file(month.getKey()), ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The first of this process's that is not full. */
    private Path file(YearMonth month) throws IOException {
        for (int number = 0; ; number++) {
            Path file = folder.file(month + "-" + mark + "-" + number);
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) < LineFolder.FULL_BYTES) {
                return file;
            }
        }
    }

    /** Tells the views of a month and those after it, of all devices; what cannot be read or understood is passed over. */
    void read(YearMonth first, Consumer<Views> reader) throws IOException {
        for (Path file : files()) {
            if (month(file).filter(month -> !month.isBefore(first)).isPresent()) {
                read(file, reader);
            }
        }
    }

    /** A device may be forgetting the file, or still be sending it. */
    private static void read(Path file, Consumer<Views> reader) {
        try {
            LineFolder.read(file, line -> ViewsLine.read(line).ifPresent(reader));
        } catch (IOException e) {
            LOG.debug("A file of views is passed over", e);
        }
    }

    /** Removes the months before one. */
    void removeBefore(YearMonth first) throws IOException {
        for (Path file : files()) {
            if (month(file).filter(month -> month.isBefore(first)).isPresent()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes everything, with what sync clients have copied. */
    void removeAll() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
    }

    /** Empty for what is no file of views but, perhaps, the copy of one. */
    private static Optional<YearMonth> month(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(YearMonth.parse(name.group(1))) : Optional.empty();
    }

    private List<Path> files() throws IOException {
        return folder.files().stream()
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }
}
