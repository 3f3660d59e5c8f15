package app.latent.gallery.api;

import app.latent.gallery.care.CareException;
import app.latent.gallery.care.IndexCare;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the index could not read, and its work and rest. */
final class IndexEndpoints {
    private static final String FAILED = "is:failed";
    private static final int USUAL_LIMIT = 200;
    private static final int MOST = 1000;

    private static final int MOST_BYTES = 1024;

    private final IndexCare index;

    IndexEndpoints(IndexCare index) {
        this.index = index;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("vault/index/errors", IndexEndpoints::errors),
                Resource.post("vault/index/retry", _ -> Cared.answer(() -> new Retried(index.retry()))),
                Resource.post("vault/index/pausing", this::pause),
                Resource.post("vault/index/rebuild", call -> done(call, index::rebuild)));
    }

    private static Answer errors(Call call) throws ApiException, QueryException, IOException {
        int limit = call.number("limit", 1, MOST, USUAL_LIMIT);
        PhotoSearch.Page page =
                call.search().search(FAILED, limit, call.text("after").orElse(null));
        return new Answer.Json(new Errors(page.photos().stream().map(Unread::of).toList(), page.total(), page.next()));
    }

    /** Of the body {@code {paused: flag}}. */
    private Answer pause(Call call) throws ApiException, IOException {
        boolean paused = EditJson.flag(
                EditJson.object(call.body(MOST_BYTES), Set.of("paused")).path("paused"), "paused");
        return done(call, () -> index.pause(paused));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, CareException;
    }

    private static Answer done(Call call, Work work) throws ApiException, IOException {
        return Cared.answer(() -> {
            work.run();
            return call.search().status();
        });
    }

    private record Retried(int tried) {}

    private record Errors(
            List<Unread> photos, long total, @Nullable String next) {}

    private record Unread(String id, String path, String reason) {

        static Unread of(Photo photo) {
            return new Unread(photo.id(), photo.path(), Objects.requireNonNullElse(photo.error(), ""));
        }
    }
}
