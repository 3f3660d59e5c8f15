package app.latent.gateway.upload;

import app.latent.gateway.http.Uploads;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The uploads that are under way: of each {@code ID.part}, what has arrived, and {@code ID.json}, what it is to be. They stay when the vault is locked, and go
 * when nothing has arrived for a week. Safe for use by many threads.
 */
final class UploadShelf {

    private static final Duration KEPT_FOR = Duration.ofDays(7);
    private static final int ID_BYTES = 16;
    private static final String PART = ".part";
    private static final String DOCUMENT = ".json";

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Uploads files = new Uploads();
    private final JsonMapper json = new JsonMapper();

    /** @param folder made when it is needed */
    UploadShelf(Path folder, InstantSource clock, SecureRandom random) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
    }

    /** What is kept of an upload besides what has arrived. */
    private record Document(String owner, Parcel parcel) {}

    /** Begins an upload, of which nothing has arrived. */
    Upload begin(String owner, Parcel parcel) throws IOException {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        var upload = new Upload(HexFormat.of().formatHex(id), owner, parcel);
        Files.createDirectories(folder);
        Files.createFile(content(upload));
        files.replace(document(upload.id()), json.writeValueAsBytes(new Document(owner, parcel)));
        return upload;
    }

    /** @return empty where there is none, or it has expired */
    Optional<Upload> find(String id) throws IOException {
        if (!id.matches("[0-9a-f]{%d}".formatted(2 * ID_BYTES))) return Optional.empty();
        try {
            if (isExpired(part(id))) {
                remove(id);
                return Optional.empty();
            }
            Document kept = json.readValue(Files.readAllBytes(document(id)), Document.class);
            return Optional.of(new Upload(id, kept.owner(), kept.parcel()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** All that somebody has under way. Removes what has expired, whose ever it is. */
    List<Upload> of(String owner) throws IOException {
        var found = new ArrayList<Upload>();
        for (String id : ids()) {
            find(id).filter(upload -> upload.owner().equals(owner)).ifPresent(found::add);
        }
        return found;
    }

    /** A crash may leave either of the two files of an upload. */
    private List<String> ids() throws IOException {
        var ids = new ArrayList<String>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            for (Path file : listed) {
                String name = file.getFileName().toString();
                if (name.endsWith(PART)) ids.add(name.substring(0, name.length() - PART.length()));
                else if (isExpired(file)) Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return ids;
    }

    /** Where that is which has arrived. */
    Path content(Upload upload) {
        return part(upload.id());
    }

    /** @return how many bytes have arrived */
    long received(Upload upload) throws IOException {
        return Files.size(content(upload));
    }

    Instant expires(Upload upload) throws IOException {
        return expires(content(upload));
    }

    void remove(Upload upload) throws IOException {
        remove(upload.id());
    }

    private void remove(String id) throws IOException {
        Files.deleteIfExists(part(id));
        Files.deleteIfExists(document(id));
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
}
