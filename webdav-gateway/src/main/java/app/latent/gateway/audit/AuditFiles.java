package app.latent.gateway.audit;

import app.latent.gateway.lines.LineFolder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of an audit log, {@code <start>-<mark>-<number>.jsonl}: each is written by one process only, so that devices that share a vault never write the same. A line
 * that cannot be read, as one that a crash has cut, is passed over.
 */
final class AuditFiles {

    private static final Logger LOG = LoggerFactory.getLogger(AuditFiles.class);
    private static final Duration KEPT_FOR = Duration.ofDays(365);
    private static final JsonMapper JSON = new JsonMapper();

    private final LineFolder folder;
    private final Instant start;
    private final String name;
    private int number;
    private long written;

    /** @param mark that no other process has */
    AuditFiles(Path folder, Instant start, String mark) {
        this.folder = new LineFolder(folder);
        this.start = start;
        this.name = AuditEvent.text(start).replace(":", "") + "-" + mark;
    }

    /** Adds events to a file of this process. What is older than a year goes when the first ones come, not when a vault is only opened. */
    void append(List<AuditEvent> events) throws IOException {
        ByteBuffer lines = ByteBuffer.wrap(lines(events));
        if (written == 0 && number == 0) forgetOld();
        if (written > LineFolder.FULL_BYTES) {
            number++;
            written = 0;
        }
        written += lines.remaining();
        folder.append(folder.file(name + "-" + number), lines);
    }

    private static byte[] lines(List<AuditEvent> events) throws JsonProcessingException {
        var lines = new ByteArrayOutputStream();
        for (AuditEvent event : events) {
            lines.writeBytes(JSON.writeValueAsBytes(event));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** @return of all devices, the newest first */
    List<AuditEvent> newest(int most) throws IOException {
        var found = new ArrayList<AuditEvent>();
        for (Dated file : files()) {
            boolean suffices =
                    found.size() >= most && found.get(most - 1).time().compareTo(AuditEvent.text(file.modified())) > 0;
            if (suffices) break;
            found.addAll(read(file.path()).reversed());
            found.sort(Comparator.comparing(AuditEvent::time).reversed());
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static List<AuditEvent> read(Path file) throws IOException {
        var events = new ArrayList<AuditEvent>();
        LineFolder.read(file, line -> {
            try {
                events.add(JSON.readValue(line, AuditEvent.class));
            } catch (JsonProcessingException e) {
                LOG.debug("A line of the audit log is passed over", e);
            }
        });
        return events;
    }

    private void forgetOld() throws IOException {
        for (Dated file : files()) {
            if (file.modified().isBefore(start.minus(KEPT_FOR))) Files.deleteIfExists(file.path());
        }
    }

    private record Dated(Path path, Instant modified) {}

    /** The last one written first. */
    private List<Dated> files() throws IOException {
        var files = new ArrayList<Dated>();
        for (Path file : folder.files()) {
            files.add(new Dated(file, Files.getLastModifiedTime(file).toInstant()));
        }
        files.sort(Comparator.comparing(Dated::modified).reversed());
        return files;
    }
}
