package app.latent.gallery.comments;

import app.latent.indexer.media.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents of remarks, {@code <id>.json}. They are never changed, so each is read once; which there are is looked up again after some seconds, as other devices'
 * come and go. Not safe for use by many threads.
 */
final class RemarkFolder {
    /** What comes by way of a sync client has been on its way for longer. */
    static final Duration FRESH = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(RemarkFolder.class);
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})\\.json");

    private final Path path;
    private final InstantSource clock;
    /** By their ids; empty for what was read and is not understood, which stays so. */
    private final Map<String, Optional<Remark>> known = new HashMap<>();

    private Instant listed = Instant.EPOCH;

    /** @param path made when it is needed */
    RemarkFolder(Path path, InstantSource clock) {
        this.path = path;
        this.clock = clock;
    }

    /** In no order; what cannot be read or understood is passed over. */
    Collection<Remark> all() throws IOException {
        Instant now = clock.instant();
        if (Duration.between(listed, now).abs().compareTo(FRESH) >= 0) {
            Set<String> ids = ids();
            known.keySet().retainAll(ids);
            ids.removeAll(known.keySet());
            ids.forEach(this::learn);
            listed = now;
        }
        return known.values().stream().flatMap(Optional::stream).toList();
    }

    void add(Remark remark) throws IOException {
        Files.createDirectories(path);
        if (!WholeFile.replace(file(remark.id()), Optional.empty(), RemarkDocument.bytes(remark))) {
            throw new IOException("The remark was written by another program");
        }
        known.put(remark.id(), Optional.of(remark));
    }

    void remove(Remark remark) throws IOException {
        Files.deleteIfExists(file(remark.id()));
        known.remove(remark.id());
    }

    private Path file(String id) {
        return path.resolve(id + ".json");
    }

    private void learn(String id) {
        Path file = file(id);
        try {
            boolean sound =
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= RemarkDocument.LARGEST;
            known.put(
                    id,
                    sound ? WholeFile.read(file).flatMap(bytes -> RemarkDocument.read(id, bytes)) : Optional.empty());
        } catch (IOException e) {
            LOG.debug(
                    "A remark is still on its way, or has gone since it was listed: {}",
                    e.getClass().getName());
        }
    }

    private Set<String> ids() throws IOException {
        Set<String> ids = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                Matcher name = NAME.matcher(String.valueOf(entry.getFileName()));
                if (name.matches()) {
                    ids.add(name.group(1));
                }
            }
        } catch (NoSuchFileException e) {
            return ids;
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return ids;
    }
}
