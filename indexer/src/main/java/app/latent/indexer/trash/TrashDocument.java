package app.latent.indexer.trash;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.LibraryPath;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One entry as JSON, as the schema in docs/format.md has it. */
final class TrashDocument {
    static final int LARGEST = 1 << 20;

    private static final int FORMAT = 1;
    private static final Pattern ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{32}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private TrashDocument() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * Empty for what is no such document, or one that only a newer version knows; and for one that would have files put where they
     * cannot have been.
     */
    static Optional<TrashEntry> read(byte[] bytes) {
        try {
            JsonNode document = MAPPER.readTree(bytes);
            List<TrashedFile> files = files(document.path("files"));
            boolean sound = document.path("format").asInt() == FORMAT && areSound(files);
            return sound
                    ? Optional.of(new TrashEntry(
                            document.path("id").asText(),
                            Instant.parse(document.path("deleted").asText()),
                            document.path("by").asText(),
                            files))
                    : Optional.empty();
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<TrashedFile> files(JsonNode array) {
        List<TrashedFile> files = new ArrayList<>();
        array.forEach(file -> files.add(new TrashedFile(
                file.path("name").asText(),
                file.path("path").asText(),
                file.path("bytes").asLong(),
                file.path("modified").asLong())));
        return files;
    }

    private static boolean areSound(List<TrashedFile> files) {
        Set<String> names = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (TrashedFile file : files) {
            folders.add(LibraryPath.folderOf(file.path()));
            boolean placed = LibraryPath.isSound(file.path()) && !LatentFolder.mayHold(file.path());
            boolean named = LibraryPath.isSound(file.name()) && file.name().indexOf('/') < 0;
            if (!placed || !named || !names.add(file.name())) {
                return false;
            }
        }
        return folders.size() == 1;
    }

    static byte[] bytes(TrashEntry entry) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("format", FORMAT)
                .put("id", entry.id())
                .put("deleted", entry.deleted().toString())
                .put("by", entry.by());
        ArrayNode files = document.putArray("files");
        entry.files()
                .forEach(file -> files.addObject()
                        .put("name", file.name())
                        .put("path", file.path())
                        .put("bytes", file.bytes())
                        .put("modified", file.modified()));
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
