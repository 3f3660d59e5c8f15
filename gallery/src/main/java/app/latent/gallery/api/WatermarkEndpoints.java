package app.latent.gallery.api;

import app.latent.gallery.library.Library;
import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.watermark.KeptWatermark;
import app.latent.indexer.watermark.Stamp;
import app.latent.indexer.watermark.Watermark;
import app.latent.indexer.watermark.WatermarkJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The watermark, for the owner alone: looked at, chosen, and tried on a photo. */
final class WatermarkEndpoints {
    /** A mark in Base64, and the rest. */
    private static final int MOST_BYTES = 1 << 20;

    private final Library library;
    private final KeptWatermark kept;
    private final Darkroom darkroom;
    private final Handout handout;

    WatermarkEndpoints(Library library, Handout handout) {
        this.library = library;
        this.kept = library.marking().kept();
        this.darkroom = library.darkroom();
        this.handout = handout;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("vault/watermark", this::now),
                Resource.post("vault/watermark", this::choose),
                Resource.post("vault/watermark/preview", this::preview));
    }

    /** @param watermark null where none was chosen yet */
    private record Chosen(@Nullable ObjectNode watermark) {}

    private Answer now(Call call) throws ApiException {
        try {
            return new Answer.Json(
                    new Chosen(kept.now().map(WatermarkJson::write).orElse(null)));
        } catch (IOException e) {
            throw ApiException.conflict(
                    "The watermark cannot be read. Until you choose one anew, those who would see it see no pictures.");
        }
    }

    private Answer choose(Call call) throws ApiException, IOException {
        Watermark watermark = read(EditJson.object(call.body(MOST_BYTES), WatermarkJson.NAMES));
        requireDrawable(watermark.stamp());
        try {
            kept.put(watermark);
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        library.curator().shelved(call.exchange().request(), kept.file());
        return new Answer.Json(new Chosen(WatermarkJson.write(watermark)));
    }

    /** What cannot be drawn would leave others without pictures. */
    private void requireDrawable(Stamp stamp) throws ApiException, IOException {
        if (darkroom.stamp(new byte[0], stamp).isEmpty()) {
            throw ApiException.body("picture must be a sound PNG of at most " + Stamp.LONGEST_SIDE + " pixels a side.");
        }
    }

    /** Of the body {@code {photo: id, watermark: …}}. */
    private Answer preview(Call call) throws ApiException, IOException {
        JsonNode body = EditJson.object(call.body(MOST_BYTES), Set.of("photo", "watermark"));
        EditJson.requireNames(body.path("watermark"), WatermarkJson.NAMES);
        Stamp stamp = read(body.path("watermark")).stamp();
        return handout.sample(call, EditJson.text(body.path("photo"), "photo"), stamp)
                .map(Answer.Jpeg::new)
                .orElseThrow(() -> ApiException.notFound("This photo has no picture, or the mark cannot be drawn."));
    }

    private static Watermark read(JsonNode json) throws ApiException {
        try {
            return WatermarkJson.read(json);
        } catch (IllegalArgumentException e) {
            throw ApiException.body(String.valueOf(e.getMessage()));
        }
    }
}
