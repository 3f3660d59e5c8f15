package app.latent.indexer.album;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.media.LibraryPath;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One document, as the schema in docs/format.md has it. What a newer version has written into it besides is kept.
 *
 * @param more fields that this version does not know
 */
record AlbumDocument(Album album, ObjectNode more) {
    static final int LARGEST = 16 << 20;

    private static final int FORMAT = 1;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_QUERY = 1_000;
    private static final int MOST_MEMBERS = 100_000;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final List<String> KNOWN =
            List.of("format", "id", "name", "parent", "query", "members", "cover", "order");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static AlbumDocument of(Album album) {
        return new AlbumDocument(album, MAPPER.createObjectNode());
    }

    /** Empty for what is no such document: damaged, or of a format that only a newer version knows. */
    static Optional<AlbumDocument> read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes) instanceof ObjectNode document ? read(document) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<AlbumDocument> read(ObjectNode document) {
        JsonNode order = document.path("order");
        Album album = new Album(
                document.path("id").asText(),
                document.path("name").asText(),
                text(document, "parent"),
                text(document, "query"),
                paths(document.path("members")),
                text(document, "cover"),
                order.isMissingNode()
                        ? AlbumOrder.ALBUM
                        : AlbumOrder.valueOf(order.asText().toUpperCase(Locale.ROOT)));
        boolean sound =
                document.path("format").asInt() == FORMAT && fault(album).isEmpty();
        ObjectNode more = document.deepCopy();
        more.remove(KNOWN);
        return sound ? Optional.of(new AlbumDocument(album, more)) : Optional.empty();
    }

    private static @Nullable String text(ObjectNode document, String field) {
        JsonNode value = document.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    private static List<String> paths(JsonNode members) {
        Set<String> paths = new LinkedHashSet<>();
        members.forEach(m -> paths.add(m.asText()));
        return List.copyOf(paths);
    }

    byte[] bytes() {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("format", FORMAT).put("id", album.id()).put("name", album.name());
        put(document, "parent", album.parent());
        put(document, "query", album.query());
        if (album.query() == null) {
            ArrayNode members = document.putArray("members");
            album.members().forEach(members::add);
        }
        put(document, "cover", album.cover());
        document.put("order", album.order().name().toLowerCase(Locale.ROOT));
        document.setAll(more);
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode document, String field, @Nullable String value) {
        if (value != null) {
            document.put(field, value);
        }
    }

    /** Why this cannot be an album, in users' words. */
    static Optional<String> fault(Album album) {
        if (!isId(album.id()) || (album.parent() != null && !isId(album.parent()))) {
            return Optional.of("There is no such album.");
        }
        if (album.name().isBlank() || album.name().length() > LONGEST_NAME) {
            return Optional.of("An album's name has 1 to " + LONGEST_NAME + " characters.");
        }
        if (album.query() != null && album.query().length() > LONGEST_QUERY) {
            return Optional.of("A query has " + LONGEST_QUERY + " characters at most.");
        }
        if (album.query() != null && !album.members().isEmpty()) {
            return Optional.of("A smart album has the photos that its query finds, and no others.");
        }
        if (album.members().size() > MOST_MEMBERS) {
            return Optional.of("An album has " + MOST_MEMBERS + " photos at most.");
        }
        boolean placed = album.members().stream().allMatch(LibraryPath::isSound)
                && (album.cover() == null || LibraryPath.isSound(album.cover()));
        return placed ? Optional.empty() : Optional.of("An album has photos of this vault only.");
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** With the members and unknown fields of another version of the same album; of all else, this one's word counts. */
    AlbumDocument joinedWith(AlbumDocument copy) {
        Set<String> members = new LinkedHashSet<>(album.members());
        if (album.query() == null) {
            members.addAll(copy.album.members());
        }
        ObjectNode all = copy.more.deepCopy();
        all.setAll(more);
        return new AlbumDocument(album.withMembers(List.copyOf(members)), all);
    }

    /** Whether nothing of another version is lost where it goes and this one stays. */
    boolean hasAllOf(AlbumDocument copy) {
        return joinedWith(copy).equals(this)
                && copy.album.withMembers(List.of()).equals(album.withMembers(List.of()))
                && copy.joinedWith(this).more.equals(more);
    }
}
