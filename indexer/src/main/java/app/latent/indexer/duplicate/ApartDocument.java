package app.latent.indexer.duplicate;

import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A decision as JSON, as the schema in docs/format.md has it. */
final class ApartDocument {
    static final int LARGEST = 1 << 20;

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ApartDocument() {}

    /** None of what is no such document, or one that only a newer version knows. */
    static List<Mark> read(byte[] bytes) {
        try {
            JsonNode document = MAPPER.readTree(bytes);
            if (document.path("format").asInt() != FORMAT) {
                return List.of();
            }
            Likeness likeness =
                    Likeness.valueOf(document.path("likeness").asText().toUpperCase(Locale.ROOT));
            List<Mark> marks = new ArrayList<>();
            for (JsonNode photo : document.path("photos")) {
                long hash = HexFormat.fromHexDigitsToLong(photo.path("hash").asText());
                marks.add(new Mark(likeness, hash, photo.path("bytes").asLong()));
            }
            return List.copyOf(marks);
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    static byte[] bytes(List<Mark> marks) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("format", FORMAT)
                .put("likeness", marks.getFirst().likeness().name().toLowerCase(Locale.ROOT));
        ArrayNode photos = document.putArray("photos");
        for (Mark mark : marks) {
            photos.addObject()
                    .put("hash", HexFormat.of().toHexDigits(mark.hash()))
                    .put("bytes", mark.bytes());
        }
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
