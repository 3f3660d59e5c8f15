package app.latent.gallery.kept;

import app.latent.indexer.Likeness;
import app.latent.indexer.Mark;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a document knows a photo by, so that it is still known under another name.
 *
 * @param path relative to the library, with {@code /} between names, as it was when the document was written
 * @param contents where the index knew them: they stay the same when the photo gets another name
 */
public record KnownPhoto(String path, Optional<Mark> contents) {

    /** A photo as it is now; empty where it is not seen. */
    public static Optional<KnownPhoto> of(PhotoSearch search, String id) throws IOException {
        Optional<String> path = search.file(id);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownPhoto(path.get(), search.mark(Likeness.SAME, id)));
    }

    /** The photo by the contents of its file, and by its path where these are not known, or are others by now. */
    public Optional<Photo> in(PhotoSearch search) throws IOException {
        Optional<Photo> there = search.photoAt(path);
        if (contents.isEmpty()
                || (there.isPresent()
                        && search.mark(Likeness.SAME, there.get().id()).equals(contents))) {
            return there;
        }
        Optional<Photo> copy = firstOf(search, search.marked(contents.get()));
        return copy.isPresent() ? copy : there;
    }

    /** By their paths: the same one on all devices, whichever their indexes came upon first. */
    private static Optional<Photo> firstOf(PhotoSearch search, List<String> ids) throws IOException {
        List<Photo> photos = new ArrayList<>();
        for (String id : ids) {
            search.photo(id).ifPresent(photos::add);
        }
        return photos.stream().min(Comparator.comparing(Photo::path));
    }

    /** Whether {@link #in} could find that photo at all, as can be told without a search. */
    public boolean mayBe(KnownPhoto other) {
        return path.equals(other.path) || (contents.isPresent() && contents.equals(other.contents));
    }

    public void write(ObjectNode json) {
        json.put("photo", path);
        contents.ifPresent(mark ->
                json.put("hash", HexFormat.of().toHexDigits(mark.hash())).put("bytes", mark.bytes()));
    }

    /**
     * Empty where it tells of no photo.
     *
     * @throws IllegalArgumentException where it is damaged
     */
    public static Optional<KnownPhoto> read(JsonNode json) {
        return json.path("photo").isTextual()
                ? Optional.of(new KnownPhoto(json.path("photo").asText(), contents(json)))
                : Optional.empty();
    }

    private static Optional<Mark> contents(JsonNode json) {
        return json.path("hash").isTextual()
                ? Optional.of(new Mark(
                        Likeness.SAME,
                        HexFormat.fromHexDigitsToLong(json.path("hash").asText()),
                        json.path("bytes").asLong()))
                : Optional.empty();
    }
}
