package app.latent.gallery.api;

import app.latent.gallery.care.Conflict;
import app.latent.gallery.care.Conflict.Comparison;
import app.latent.gallery.care.Conflict.Kind;
import app.latent.gallery.care.Conflict.Pair;
import app.latent.gallery.care.Conflict.Resolution;
import app.latent.gallery.care.Conflict.Version;
import app.latent.gallery.care.ConflictCare;
import app.latent.indexer.PhotoSearch;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sync clients have left twice: seen, and resolved. */
final class ConflictEndpoints {
    private static final int MOST_BYTES = 64 * 1024;

    private final ConflictCare conflicts;

    ConflictEndpoints(ConflictCare conflicts) {
        this.conflicts = conflicts;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("vault/conflicts", this::list),
                Resource.post("vault/conflicts/resolution", this::resolve));
    }

    private Answer list(Call call) throws ApiException, IOException {
        List<Listed> listed = new ArrayList<>();
        for (Conflict conflict : Cared.of(conflicts::list)) {
            listed.add(Listed.of(conflict, call.search()));
        }
        return new Answer.Json(new All(listed));
    }

    /** Of the body {@code {original: path, copy: path, resolution: word}}. */
    private Answer resolve(Call call) throws ApiException, IOException {
        JsonNode body = EditJson.object(call.body(MOST_BYTES), Set.of("original", "copy", "resolution"));
        Pair pair =
                new Pair(EditJson.text(body.path("original"), "original"), EditJson.text(body.path("copy"), "copy"));
        Resolution resolution = switch (EditJson.text(body.path("resolution"), "resolution")) {
            case "merge" -> Resolution.MERGE;
            case "keep-both" -> Resolution.KEEP_BOTH;
            default -> throw ApiException.body("resolution must be merge or keep-both.");
        };
        return Cared.answer(() -> conflicts.resolve(call.exchange().request(), pair, resolution));
    }

    private record All(List<Listed> conflicts) {}

    private record Listed(Side original, Side copy, Comparison comparison) {

        static Listed of(Conflict conflict, PhotoSearch photos) throws IOException {
            return new Listed(
                    Side.of(conflict.original(), photos), Side.of(conflict.copy(), photos), conflict.comparison());
        }
    }

    /** @param photo as the index knows it; null where it is none, or the index has not seen it yet */
    private record Side(
            String path,
            Kind kind,
            long size,
            String modified,
            @Nullable PhotoSummary photo) {

        static Side of(Version version, PhotoSearch photos) throws IOException {
            String path = version.path();
            return new Side(
                    path,
                    version.kind(),
                    version.size(),
                    version.modified(),
                    photos.photoAt(path.substring(1)).map(PhotoSummary::of).orElse(null));
        }
    }
}
