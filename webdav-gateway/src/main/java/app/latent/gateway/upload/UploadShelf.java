package app.latent.gateway.upload;

import app.latent.gateway.http.Uploads;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The uploads that are under way: of each {@code ID.part}, what has arrived, and {@code ID.json}, what it is to be, whose time is when something has arrived
 * last. They stay when the vault is locked, and expire when nothing has arrived for a week: nobody finds them from then on, and they are removed when
 * somebody begins another. Safe for use by many threads.
 */
final class UploadShelf {

    private static final Logger LOG = LoggerFactory.getLogger(UploadShelf.class);
    private static final Duration KEPT_FOR = Duration.ofDays(7);
    private static final int ID_BYTES = 16;
    private static final String PART = ".part";
    private static final String DOCUMENT = ".json";

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Turns turns;
    private final Uploads files = new Uploads();
    private final JsonMapper json = new JsonMapper();

    /**
     * @param folder made when it is needed
     * @param turns what has one of them is not removed
     */
    UploadShelf(Path folder, InstantSource clock, SecureRandom random, Turns turns) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.turns = turns;
    }

    /** What is kept of an upload besides what has arrived. */
    private record Document(String owner, Parcel parcel) {

        Document {
            Objects.requireNonNull(owner);
            Objects.requireNonNull(parcel);
        }
    }

    /** Begins an upload, of which nothing has arrived. */
    Upload begin(String owner, Parcel parcel) throws IOException {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        var upload = new Upload(HexFormat.of().formatHex(id), owner, parcel);
        Files.createDirectories(folder);
        Files.createFile(content(upload));
        files.replace(document(upload.id()), json.writeValueAsBytes(new Document(owner, parcel)));
        touch(upload);
        return upload;
    }

    /** @return empty where there is none, or it has expired, or its document is damaged */
    Optional<Upload> find(String id) throws IOException {
        if (!id.matches("[0-9a-f]{" + 2 * ID_BYTES + "}")) return Optional.empty();
        try {
            if (Files.notExists(part(id)) || isExpired(document(id))) return Optional.empty();
            Optional<Document> kept =
                    Optional.ofNullable(json.readValue(Files.readAllBytes(document(id)), Document.class));
            return kept.map(document -> new Upload(id, document.owner(), document.parcel()));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** All that somebody has under way. What cannot be read is passed over, as it may be of another. */
    List<Upload> of(String owner) throws IOException {
        var found = new ArrayList<Upload>();
        for (Path file : files()) {
            if (isDocument(file))
                legible(idOf(file)).filter(u -> u.owner().equals(owner)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Upload> legible(String id) {
        try {
            return find(id);
        } catch (IOException e) {
            LOG.debug("An upload that is under way is passed over", e);
            return Optional.empty();
        }
    }

    /** Removes what has expired, whose ever it is, and what a crash has left a week ago. What cannot be removed stays. */
    void removeExpired() throws IOException {
        for (Path file : files()) {
            try {
                if (isExpired(file)) removeExpired(file);
            } catch (IOException e) {
                LOG.debug("An expired upload is passed over", e);
            }
        }
    }

    /** What has arrived may be older than its document, as it is given the time of the photo before it comes to its folder. */
    private void removeExpired(Path file) throws IOException {
        boolean isPart = file.toString().endsWith(PART);
        if (isPart && Files.exists(document(idOf(file)))) return;
        Optional<Turns.Turn> turn = turns.takeIfFree(idOf(file));
        if (turn.isEmpty()) return;
        try (var _ = turn.get()) {
            if (!isExpired(file)) return;
            if (isDocument(file)) Files.deleteIfExists(part(idOf(file)));
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files() throws IOException {
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            var files = new ArrayList<Path>();
            listed.forEach(files::add);
            return files;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Where that is which has arrived. */
    Path content(Upload upload) {
        return part(upload.id());
    }

    /** @return how many bytes have arrived */
    long received(Upload upload) throws IOException {
        return Files.size(content(upload));
    }

    /** Notes that something has arrived. */
    void touch(Upload upload) throws IOException {
        Files.setLastModifiedTime(document(upload.id()), FileTime.from(clock.instant()));
    }

    Instant expires(Upload upload) throws IOException {
        return expires(document(upload.id()));
    }

    void remove(Upload upload) throws IOException {
        Files.deleteIfExists(content(upload));
        Files.deleteIfExists(document(upload.id()));
    }

    private boolean isExpired(Path file) throws IOException {
        return expires(file).isBefore(clock.instant());
    }

    private static Instant expires(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().plus(KEPT_FOR);
    }

    private Path part(String id) {
        return folder.resolve(id + PART);
    }

    private Path document(String id) {
        return folder.resolve(id + DOCUMENT);
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(DOCUMENT);
    }

    /** @return the name without its last part */
    private static String idOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
