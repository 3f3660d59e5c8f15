package app.latent.gallery.comments;

import app.latent.gallery.kept.KnownPhoto;
import app.latent.gateway.account.AccountName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A remark as JSON, as docs/format.md has it. Its id is the name of its file. */
final class RemarkDocument {
    /** More than the longest text and the longest path take. */
    static final int LARGEST = 64 * 1024;

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RemarkDocument() {}

    static byte[] bytes(Remark remark) throws JsonProcessingException {
        ObjectNode json = MAPPER.createObjectNode()
                .put("format", FORMAT)
                .put("author", remark.author().text())
                .put("time", remark.time().toString());
        remark.photo().write(json);
        switch (remark) {
            case Remark.Comment comment -> json.put("comment", comment.text().text());
            case Remark.Like _ -> json.put("like", true);
        }
        return MAPPER.writeValueAsBytes(json);
    }

    /** Empty where it is damaged, or of a kind that only a newer version knows. */
    static Optional<Remark> read(String id, byte[] bytes) {
        try {
            JsonNode json = MAPPER.readTree(bytes);
            Optional<KnownPhoto> photo =
                    json.path("format").asInt() == FORMAT ? KnownPhoto.read(json) : Optional.empty();
            return photo.isEmpty() ? Optional.empty() : read(id, photo.get(), json);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Remark> read(String id, KnownPhoto photo, JsonNode json) {
        var author = new AccountName(json.path("author").asText());
        Instant time = Instant.parse(json.path("time").asText());
        if (json.path("comment").isTextual()) {
            var text = new CommentText(json.path("comment").asText());
            return Optional.of(new Remark.Comment(id, photo, author, time, text));
        }
        return json.path("like").asBoolean() ? Optional.of(new Remark.Like(id, photo, author, time)) : Optional.empty();
    }
}
